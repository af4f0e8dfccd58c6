/** Replays a vendor's fixtures through real sockets: whole, split, and cut behind every event. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { APIConnectionError, isRouterError } from "../../../../src/errors.ts";
import type { ChatRequest } from "../../../../src/types/openai.ts";
import {
  byteByByte,
  EVENT_TYPE,
  JSON_TYPE,
  prefixes,
  ReplayServer,
  type Received,
  type Replay,
} from "../../gemini/support/replay-server.ts";
import { fixture, QUESTION } from "./wire.ts";
import {
  again,
  attemptAt,
  gatheredAnswer,
  gatheredChunks,
  received,
  type Gathered,
  type Outcome,
  type Way,
} from "./wire-way.ts";

/** What a fixture of an answer or a stream comes to, as `expected.json` has it. */
interface Expected {
  /** What was asked, where that matters. */
  readonly request?: Partial<ChatRequest>;
  readonly choices?: readonly Gathered[];
  readonly usage?: object;
  /** What is found in the answer, as JSON; what is not. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** The class of the error it ends with, and the text before that. */
  readonly error?: string;
  readonly before?: string;
  readonly embeddings?: readonly unknown[];
}

interface Refusal {
  readonly case: string;
  readonly status: number;
  readonly class: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly retry_after?: number;
}

const FIXTURES = new URL("../../../fixtures/", import.meta.url);
/** What a vendor's folder holds beside the bytes of answers. */
const TABLES: ReadonlySet<string> = new Set(["errors.json", "requests.json", "expected.json"]);
/** How many exchanges are under way at a time. */
const AT_ONCE = 8;
/** Turns of the event loop in which nothing is sent, so that what came before is read by itself. */
const PAUSE: readonly Uint8Array[] = Array.from({ length: 6 }, () => new Uint8Array(0));

/** A vendor's answers and streams, each with what it comes to. */
export function answersOf(vendor: string): readonly (readonly [string, Expected])[] {
  return Object.entries(JSON.parse(fixture(`${vendor}/expected.json`)) as Record<string, Expected>);
}

/** The files with bytes of answers in a vendor's folder. */
export function replayable(vendor: string): readonly string[] {
  return readdirSync(new URL(vendor, FIXTURES)).filter((file) => !TABLES.has(file));
}

/** Runs every fixture of the way's vendor. `thorough`: one of its streams is split at every byte. */
export function replayedCases(way: Way, thorough = true): void {
  const cases = answersOf(way.vendor);
  const streams = cases.filter(([file]) => file.endsWith(".sse"));
  const whole = streams.filter(([, { error }]) => error === undefined);
  const [shortest] = whole.toSorted(([a], [b]) => bytesOf(way, a).length - bytesOf(way, b).length);

  it("has an expectation for each file", () => {
    expect(cases.map(([file]) => file).toSorted()).toEqual(replayable(way.vendor).toSorted());
  });
  describe.each(cases.filter(([file]) => file.endsWith(".json")))("%s", (file, expected) => {
    if (expected.embeddings === undefined) answerCase(way, file, expected);
    else embeddingCase(way, file, expected.embeddings);
  });
  describe.each(whole)("%s", (file, expected) => {
    streamCase(way, file, expected, thorough && file === shortest?.[0]);
  });
  describe.each(streams.filter(([, { error }]) => error !== undefined))("%s", (file, expected) => {
    failingStream(way, file, expected);
  });
  refusals(way);
}

function bytesOf({ vendor }: Way, file: string): Buffer {
  return Buffer.from(fixture(`${vendor}/${file}`));
}

function asked(expected: Expected, headers: Readonly<Record<string, string>> = {}): ChatRequest {
  return { ...QUESTION, ...expected.request, extra_headers: { ...headers } };
}

/** A server that splits the bytes, or cuts them, where a request's headers say. */
function serving(bytes: Uint8Array, headers: Readonly<Record<string, string>>): Promise<ReplayServer> {
  return ReplayServer.start((request) => ({ headers, ...piecesFor(request, bytes) }));
}

function piecesFor({ headers }: Received, bytes: Uint8Array): Pick<Replay, "pieces" | "end"> {
  const { "x-split": split, "x-cut": cut, "x-end": end } = headers;
  if (split === "bytes") return { pieces: byteByByte(bytes) };
  if (typeof split === "string") {
    const at = Number(split);
    return { pieces: [...PAUSE, bytes.subarray(0, at), ...PAUSE, bytes.subarray(at)] };
  }
  if (typeof cut !== "string") return { pieces: [bytes] };
  return { pieces: [bytes.subarray(0, Number(cut))], ...(end === "cut" ? { end } : {}) };
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

function everyByte(bytes: Buffer): readonly number[] {
  return Array.from({ length: bytes.length - 1 }, (_, index) => index + 1);
}

/** Some of them, among them the middle of each character and of the first event's end. */
function splits(bytes: Buffer): readonly number[] {
  const step = Math.ceil(bytes.length / 8);
  const firstEnd = bytes.indexOf(10) + 1;
  return everyByte(bytes).filter((at) => at % step === 0 || at === firstEnd || (bytes[at] ?? 0) >= 0x80);
}

function answerCase(way: Way, file: string, expected: Expected): void {
  const bytes = bytesOf(way, file);

  it("is the same answer whole, byte by byte and in two pieces", async () => {
    await using server = await serving(bytes, JSON_TYPE);
    const context = attemptAt(way, server.url);
    const answer = async (headers: Readonly<Record<string, string>>): Promise<void> => {
      const { body } = await way.provider.complete(asked(expected, headers), again(context));
      expect(gatheredAnswer(body)).toEqual(expected.choices);
      expectAround(JSON.stringify(body), body.usage, expected);
    };
    await answer({});
    await answer({ "x-split": "bytes" });
    await each([1, Math.floor(bytes.length / 3), bytes.length - 2], (at) => answer({ "x-split": String(at) }));
  });

  it("is no answer when it is cut", async () => {
    await using server = await serving(bytes, JSON_TYPE);
    const context = attemptAt(way, server.url);
    const cuts = [0, 1, Math.floor(bytes.length / 2), bytes.lastIndexOf("}")].flatMap((at) => [
      { "x-cut": String(at), "x-end": "cut" },
      { "x-cut": String(at), "x-end": "end" },
    ]);
    await each(cuts, async (headers) => {
      const failed = way.provider.complete(asked(expected, headers), again(context));
      await expect(failed).rejects.toBeInstanceOf(APIConnectionError);
    });
  });
}

function embeddingCase(way: Way, file: string, embeddings: readonly unknown[]): void {
  it("is the same list whole and byte by byte", async () => {
    await using server = await serving(bytesOf(way, file), JSON_TYPE);
    const context = attemptAt(way, server.url);
    for (const extra_headers of [{}, { "x-split": "bytes" }]) {
      const answer = await way.provider.embed?.({ model: "main", input: ["a"], extra_headers }, again(context));
      expect(answer?.body.data.map(({ embedding }) => embedding)).toEqual(embeddings);
    }
  });
}

function expectAround(text: string, usage: unknown, { usage: counted, has = [], lacks = [] }: Expected): void {
  expect(usage ?? {}).toMatchObject(counted ?? {});
  for (const part of has) expect(text).toContain(part);
  for (const part of lacks) expect(text).not.toContain(part);
}

function streamCase(way: Way, file: string, expected: Expected, everywhere: boolean): void {
  const bytes = bytesOf(way, file);

  it(`is the same stream whole, byte by byte and ${everywhere ? "split at every byte" : "in two pieces"}`, async () => {
    await using server = await serving(bytes, EVENT_TYPE);
    const context = attemptAt(way, server.url);
    const whole = await received(way, asked(expected), context);
    expect(whole.thrown).toBeUndefined();
    expect(gatheredChunks(whole.chunks)).toEqual(expected.choices);
    expectAround(JSON.stringify(whole.chunks), whole.chunks.at(-1)?.usage, expected);
    const places = everywhere ? everyByte(bytes) : splits(bytes);
    const differing: string[] = [];
    await each(["bytes", ...places.map(String)], async (at) => {
      const split = await received(way, asked(expected, { "x-split": at }), again(context));
      // Thousands of them: compared as text, which is quick, and named only where they differ.
      if (JSON.stringify(split) !== JSON.stringify(whole)) differing.push(at);
    });
    expect(differing).toEqual([]);
  });

  it("is an error when it is cut or ends before its finish, and else the whole answer", async () => {
    await using server = await serving(bytes, EVENT_TYPE);
    const context = attemptAt(way, server.url);
    await each(cutsOf(bytes), async (headers) => {
      const outcome = await received(way, asked(expected, headers), again(context));
      const kept = bytes.subarray(0, Number(headers["x-cut"]));
      expect(possibleEnds(bytes, kept, expected)).toContainEqual(endOf(outcome));
    });
  });
}

/** What a stream may come to of which only a part arrived: never a short answer. */
function possibleEnds(bytes: Buffer, kept: Buffer, { choices = [] }: Expected): readonly unknown[] {
  const answers = /"finish_reason":"/.test(kept.toString()) ? [choices] : [];
  return kept.length < bytes.length ? ["APIConnectionError", ...answers] : answers;
}

function endOf({ chunks, thrown }: Outcome): unknown {
  if (thrown === undefined) return gatheredChunks(chunks);
  return thrown instanceof APIConnectionError ? thrown.name : thrown;
}

/** Behind every event and before the first, by a broken socket and by an early end. */
function cutsOf(bytes: Uint8Array): readonly Readonly<Record<"x-cut" | "x-end", string>>[] {
  return [0, ...prefixes(bytes).map(({ length }) => length)].flatMap((at) =>
    ["cut", "end"].map((how) => ({ "x-cut": String(at), "x-end": how })),
  );
}

function failingStream(way: Way, file: string, expected: Expected): void {
  const bytes = bytesOf(way, file);
  const failsWith = ({ chunks, thrown }: Outcome): void => {
    expect(thrown).toMatchObject({ name: expected.error, deployment_id: `${way.vendor}-1` });
    expect(gatheredChunks(chunks)[0]?.content ?? "").toBe(expected.before);
  };

  it(`ends with ${expected.error}, however it is split, and is no answer when it is cut`, async () => {
    await using server = await serving(bytes, EVENT_TYPE);
    const context = attemptAt(way, server.url);
    failsWith(await received(way, asked(expected), again(context)));
    await each(["bytes", ...splits(bytes).map(String)], async (at) => {
      failsWith(await received(way, asked(expected, { "x-split": at }), again(context)));
    });
    await each(cutsOf(bytes), async (headers) => {
      const { thrown } = await received(way, asked(expected, headers), again(context));
      expect(isRouterError(thrown)).toBe(true);
    });
  });
}

function refusals(way: Way): void {
  const rows = JSON.parse(fixture(`${way.vendor}/errors.json`)) as readonly Refusal[];

  it.each(rows)("$case ($status) is a $class", async ({ class: name, status, body, headers, retry_after }) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const type = typeof body === "string" ? { "content-type": "text/html" } : JSON_TYPE;
    await using server = await ReplayServer.start(({ headers: { "x-split": split } }) => ({
      status,
      headers: { ...type, ...headers },
      pieces: split === "bytes" ? byteByByte(Buffer.from(text)) : [Buffer.from(text)],
    }));
    const context = attemptAt(way, server.url);
    for (const extra_headers of [{}, { "x-split": "bytes" }]) {
      const asking = { ...QUESTION, extra_headers };
      const thrown: unknown[] = [
        await way.provider.complete(asking, again(context)).catch((error: unknown) => error),
        (await received(way, asking, again(context))).thrown,
      ];
      for (const error of thrown)
        expect(error).toMatchObject({
          name,
          deployment_id: `${way.vendor}-1`,
          llm_provider: way.vendor,
          ...(retry_after === undefined ? {} : { retry_after }),
        });
    }
    expect(server.requests).toHaveLength(4);
  });
}
