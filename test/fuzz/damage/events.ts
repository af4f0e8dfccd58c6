/** Damage to the events of a stream: which come, in which order, and what comes between them. */
import { eventStreamFrame } from "../../support/eventstream.ts";
import type { Dice } from "../dice.ts";
import type { Draft, Part } from "../draft.ts";
import { type Damage, TEXTUAL } from "./damage.ts";

const prelude = (bytes: Buffer | string): Part => ({ kind: "prelude", bytes: Buffer.from(bytes) });

/** The index of the first event that ends the answer. */
const finishOf = ({ parts }: Draft): number => {
  const index = parts.findIndex(({ kind }) => kind === "finish" || kind === "terminal");
  return index === -1 ? parts.length : index;
};

const put = (draft: Draft, at: number, ...events: Part[]): void => void draft.parts.splice(at, 0, ...events);
const anywhere = (draft: Draft, dice: Dice): number => dice.int(0, draft.parts.length);
/** A place where something more must still come: before the end of the answer. */
const before = (draft: Draft, dice: Dice): number => dice.int(0, finishOf(draft));

function unknownEvent({ dialect }: Draft, filling: string): Part {
  const json = JSON.stringify({ type: "yet_to_be_invented", newThing: filling });
  if (dialect !== "bedrock") return prelude(`event: yet_to_be_invented\ndata: ${json}\n\n`);
  return prelude(eventStreamFrame({ ":event-type": "yetToBeInvented", ":message-type": "event" }, json));
}

function swap(draft: Draft, dice: Dice): void {
  const { parts } = draft;
  const [a, b] = [dice.int(0, parts.length - 1), dice.int(0, parts.length - 1)];
  const [first, second] = [parts[a], parts[b]];
  if (first !== undefined && second !== undefined) [parts[a], parts[b]] = [second, first];
}

/** The line end between two events is lost, or all of it. */
function merge({ parts }: Draft, dice: Dice): void {
  const at = dice.int(0, Math.max(0, parts.length - 2));
  const [first, second] = [parts[at], parts[at + 1]];
  if (first === undefined || second === undefined) return;
  const lost = dice.int(1, 2);
  const text = first.bytes.toString().replaceAll("\r\n", "\n");
  parts.splice(at, 2, { kind: first.kind, bytes: Buffer.concat([Buffer.from(text.slice(0, -lost)), second.bytes]) });
}

function rewrite(draft: Draft, change: (text: string) => string): void {
  draft.parts = draft.parts.map(({ kind, bytes }) => ({ kind, bytes: Buffer.from(change(bytes.toString())) }));
}

type Change = (draft: Draft, dice: Dice) => void;

const harmless = (name: string, apply: Change, more: Partial<Damage> = {}): Damage =>
  ({ name: `events.${name}`, stage: "draft", mode: "stream", effect: "harmless", apply, ...more }) as Damage;
const any = (name: string, apply: Change, more: Partial<Damage> = {}): Damage =>
  ({ name: `events.${name}`, stage: "draft", mode: "stream", effect: "any", weight: 2, apply, ...more }) as Damage;
const breaking = (name: string, apply: Change, more: Partial<Damage> = {}): Damage =>
  ({ name: `events.${name}`, stage: "draft", mode: "stream", effect: "breaking", weight: 3, apply, ...more }) as Damage;

const TEXT_ONLY = { dialects: TEXTUAL };

export const EVENTS: readonly Damage[] = [
  any("drop", ({ parts }, dice) => void parts.splice(dice.int(0, parts.length - 1), dice.int(1, 2))),
  any("duplicate", (draft, dice) => put(draft, anywhere(draft, dice), dice.pick(draft.parts))),
  any("swap", swap),
  any(
    "shuffle",
    (draft, dice) => {
      draft.parts = draft.parts
        .map((part) => ({ part, at: dice.number() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ part }) => part);
    },
    { weight: 1 },
  ),
  any("last_first", ({ parts }) => parts.unshift(...parts.splice(-1))),
  any("merge", merge, TEXT_ONLY),
  any("twice", (draft) => void (draft.parts = [...draft.parts, ...draft.parts]), { weight: 1 }),
  harmless("unknown", (draft, dice) => put(draft, anywhere(draft, dice), unknownEvent(draft, "x"))),
  harmless(
    "huge",
    (draft, dice) => put(draft, anywhere(draft, dice), unknownEvent(draft, "x".repeat(dice.int(1, 8) * 65_536))),
    { weight: 0.4 },
  ),
  harmless("ping", (draft, dice) => put(draft, anywhere(draft, dice), prelude(draft.ping))),
  harmless(
    "many_pings",
    (draft, dice) => put(draft, anywhere(draft, dice), ...Array.from({ length: 300 }, () => prelude(draft.ping))),
    { weight: 0.4 },
  ),
  harmless("malformed", (draft, dice) => put(draft, anywhere(draft, dice), prelude(draft.malformed))),
  harmless("empty_data", (draft, dice) => put(draft, anywhere(draft, dice), prelude("data:\n\n")), TEXT_ONLY),
  harmless(
    "comment",
    (draft, dice) => put(draft, anywhere(draft, dice), prelude(`: ${dice.word().replaceAll("\n", " ")}\n`)),
    TEXT_ONLY,
  ),
  harmless(
    "id_and_retry",
    (draft, dice) => put(draft, anywhere(draft, dice), prelude("id: 7\nretry: 10\n\n")),
    TEXT_ONLY,
  ),
  harmless("blank_lines", (draft, dice) => put(draft, anywhere(draft, dice), prelude("\n\n\n")), TEXT_ONLY),
  harmless(
    "carriage_returns",
    (draft, dice) => rewrite(draft, (text) => text.replaceAll(/\r?\n/g, dice.pick(["\r\n", "\r"]))),
    TEXT_ONLY,
  ),
  harmless(
    "no_space",
    (draft) => rewrite(draft, (text) => text.replaceAll("\ndata: ", "\ndata:").replace(/^data: /, "data:")),
    TEXT_ONLY,
  ),
  harmless("byte_order_mark", (draft) => put(draft, 0, prelude("\uFEFF")), TEXT_ONLY),
  harmless("no_terminal", (draft) => void (draft.parts = draft.parts.filter(({ kind }) => kind !== "terminal"))),
  harmless(
    "no_last_blank_line",
    ({ parts }) => {
      const last = parts.pop();
      if (last !== undefined) parts.push({ ...last, bytes: Buffer.from(last.bytes.toString().trimEnd()) });
    },
    TEXT_ONLY,
  ),
  harmless(
    "after_the_end",
    (draft, dice) => put(draft, draft.parts.length, dice.pick(draft.parts), dice.pick(draft.parts)),
    { dialects: ["openai", "anthropic", "bedrock"] },
  ),
  breaking("cut_before_the_finish", (draft, dice) => void (draft.parts = draft.parts.slice(0, before(draft, dice))), {
    weight: 14,
  }),
  breaking("no_finish", (draft) => void (draft.parts = draft.parts.slice(0, finishOf(draft)))),
  breaking("error_first", (draft) => put(draft, 0, prelude(draft.error_event))),
  breaking("error_event", (draft, dice) => put(draft, before(draft, dice), prelude(draft.error_event)), { weight: 10 }),
  breaking("only_preludes", (draft) => void (draft.parts = draft.parts.filter(({ kind }) => kind === "prelude"))),
  breaking("only_pings", (draft) => void (draft.parts = Array.from({ length: 20 }, () => prelude(draft.ping)))),
  breaking("nothing", (draft) => void (draft.parts = [])),
];
