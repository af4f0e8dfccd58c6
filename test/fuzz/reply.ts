/** A deployment's response to a request: as its vendor would write it, and then damaged. */
import type { Asked, Frame, Wire } from "../support/wire.ts";
import type { Answer } from "../support/reply.ts";
import { WIRES } from "../support/wires.ts";
import type { FuzzCase } from "./case.ts";
import type { Damage, Sent } from "./damage/damage.ts";
import type { Dice } from "./dice.ts";
import { type Delivery, type Draft, encoded, framed, headOf, type Part } from "./draft.ts";
import { embeddingBody } from "./embedding-wire.ts";
import type { Family } from "./families.ts";

/** What a vendor writes, before anything happens to it. */
export interface Written {
  readonly streamed: boolean;
  readonly parts: readonly Part[];
  readonly draft: Draft;
}

/** Nothing in an answer tells the time, so that a case is the same today and tomorrow. */
const timeless = (bytes: string | Uint8Array): Buffer =>
  typeof bytes === "string"
    ? Buffer.from(bytes.replaceAll(/"created":\d+/g, '"created":1767225600'))
    : Buffer.from(bytes);

function partsOf(family: Family, answer: Answer, asked: Asked, mode: FuzzCase["mode"]): Part[] {
  const wire = WIRES[family.wire];
  if (mode === "embedding") return [{ kind: "content", bytes: Buffer.from(JSON.stringify(embeddingBody(asked))) }];
  const frames: readonly Frame[] =
    wire.streams(asked) || asked.path.includes(":streamRawPredict")
      ? wire.frames(answer, asked)
      : [{ kind: "content", bytes: JSON.stringify(wire.whole(answer, asked)) }];
  return frames.map(({ kind, bytes }) => ({ kind, bytes: timeless(bytes) }));
}

/** What the vendor says to a request that it does not take: nobody should have sent it. */
export function refusalOf(family: Family, asked: Asked, mode: FuzzCase["mode"]): string | undefined {
  if (mode === "embedding" || family.elsewhere === true) return undefined;
  const wire = WIRES[family.wire];
  const refusal = wire.refusal(asked) ?? wire.violation(asked);
  return refusal && `${asked.path}: ${JSON.stringify(refusal.body)}`;
}

export function written(family: Family, answer: Answer, asked: Asked, mode: FuzzCase["mode"]): Written {
  const streamed = mode === "stream";
  const parts = partsOf(family, answer, asked, mode);
  return { streamed, parts, draft: draftOf(family, WIRES[family.wire], asked, streamed, parts) };
}

function draftOf(family: Family, wire: Wire, asked: Asked, streamed: boolean, parts: readonly Part[]): Draft {
  return {
    parts: [...parts],
    streamed,
    dialect: family.dialect,
    error_event: Buffer.from(wire.errorFrame("overloaded", asked)),
    error_body: Buffer.from(JSON.stringify(wire.error("overloaded", asked).body)),
    ping: Buffer.from(wire.ping),
    malformed: Buffer.from(wire.malformed),
    echo: Object.values(asked.headers).map(String).join(" ").slice(0, 4_000),
    status: 200,
    reason: "OK",
    headers: [
      ["content-type", streamed ? wire.stream_type : "application/json"],
      ...Object.entries(wire.headers(asked)),
    ],
    framing: streamed ? "chunked" : "length",
    coding: undefined,
    before: "",
  };
}

/** The bytes of a draft, damaged, and how they are handed to the socket. */
export function delivered(
  { draft }: Written,
  damages: readonly Damage[],
  split: FuzzCase["split"],
  dice: Dice,
): Delivery {
  for (const damage of damages) if (damage.stage === "draft") damage.apply(draft, dice);
  const bodied = damagedAt("body", Buffer.concat(draft.parts.map(({ bytes }) => bytes)), damages, draft, dice);
  const coded = damagedAt("coded", encoded(bodied, draft.coding), damages, draft, dice);
  const cuts = Array.from({ length: dice.int(0, 6) }, () => dice.int(0, coded.length));
  const body = damagedAt("framed", framed(coded, draft.framing, cuts), damages, draft, dice);
  const head = headOf(draft, body);
  let sent: Sent = { bytes: Buffer.concat([head, body]), end: draft.framing === "close" ? "fin" : "open" };
  for (const damage of damages) if (damage.stage === "sent") sent = damage.apply(sent, head.length, dice);
  const before = [0, ...(sent.pauses ?? []).toSorted((a, b) => a - b)];
  const stretches = before.map((from, index) => piecesOf(sent.bytes.subarray(from, before[index + 1]), split, dice));
  const pauses = new Set(stretches.slice(1).map((_, index) => stretches.slice(0, index + 1).flat().length));
  return { pieces: stretches.flat(), pauses, end: sent.end };
}

function damagedAt(
  stage: "body" | "coded" | "framed",
  bytes: Buffer,
  damages: readonly Damage[],
  draft: Draft,
  dice: Dice,
): Buffer {
  return damages.reduce((all, damage) => (damage.stage === stage ? damage.apply(all, dice, draft) : all), bytes);
}

/** Pieces of one byte cost a turn of the event loop each. */
const MOST_SINGLE_BYTES = 200;

function piecesOf(bytes: Buffer, split: FuzzCase["split"], dice: Dice): Buffer[] {
  if (split === "whole" || bytes.length === 0) return [bytes];
  if (split === "bytes") {
    const from = dice.int(0, Math.max(0, bytes.length - MOST_SINGLE_BYTES));
    const to = Math.min(bytes.length, from + MOST_SINGLE_BYTES);
    const singles = Array.from(bytes.subarray(from, to), (byte) => Buffer.of(byte));
    return [bytes.subarray(0, from), ...singles, bytes.subarray(to)].filter(({ length }) => length > 0);
  }
  const cuts = Array.from({ length: dice.int(1, 12) }, () => dice.int(0, bytes.length)).toSorted((a, b) => a - b);
  return [0, ...cuts]
    .map((cut, index) => bytes.subarray(cut, cuts[index] ?? bytes.length))
    .filter(({ length }) => length > 0);
}
