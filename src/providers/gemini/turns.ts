/**
 * The order that Gemini wants a conversation in: it begins and ends with the user's side; the calls of a turn are
 * answered all together in the very next one, in the order they were made, and by nothing else.
 */
import { NO_SIGNATURE } from "./signatures.ts";
import type { WireContent, WirePart } from "./wire.ts";

/** One message, translated, before it has its place. */
export type Entry<Call, Result> =
  | { readonly role: "user"; readonly parts: readonly WirePart[] }
  | { readonly role: "model"; readonly parts: readonly WirePart[]; readonly calls: readonly Call[] }
  | { readonly role: "result"; readonly call: number; readonly result: Result };

/** How calls are answered. */
export interface TurnRules<Call, Result> {
  /** The model wants a signature on the first call of each of its turns. */
  readonly signed: boolean;
  respond(call: Call, result: Result | undefined): WirePart;
  /** What of a result the user says beside the responses. */
  beside(result: Result): readonly WirePart[];
}

/** The least a user can say. */
const FILLER: WirePart = { text: "." };
/** What the user says when the conversation ends with the model's words. */
const GO_ON: WirePart = { text: "Continue." };

/** Puts `entries` in order. */
export function inOrder<Call extends { readonly number: number }, Result>(
  entries: readonly Entry<Call, Result>[],
  rules: TurnRules<Call, Result>,
): WireContent[] {
  const results = new Map<number, Result>();
  for (const entry of entries) if (entry.role === "result") results.set(entry.call, entry.result);
  const contents: WireContent[] = [];
  /** Calls that the turn before has made. */
  let owed: Call[] = [];
  const settle = (): void => {
    if (owed.length === 0) return;
    contents.push({ role: "user", parts: owed.map((call) => rules.respond(call, results.get(call.number))) });
    add(contents, "user", owed.flatMap((call) => besides(results.get(call.number), rules)));
    owed = [];
  };
  let answered = false;
  for (const entry of entries) {
    if (entry.role === "result") answered = true;
    else if (entry.role === "user") {
      settle();
      add(contents, "user", entry.parts.length === 0 ? [FILLER] : entry.parts);
    } else if (entry.parts.length > 0) {
      // Two messages of the assistant's in a row are one turn, unless results stand between them.
      if (answered) settle();
      add(contents, "model", entry.parts);
      owed.push(...entry.calls);
      answered = false;
    }
  }
  settle();
  const whole = contents[0]?.role === "user" ? contents : [{ role: "user" as const, parts: [FILLER] }, ...contents];
  const ended: WireContent[] = whole.at(-1)?.role === "model" ? [...whole, { role: "user", parts: [GO_ON] }] : whole;
  return rules.signed ? ended.map(withSignature) : ended;
}

function besides<Call, Result>(result: Result | undefined, rules: TurnRules<Call, Result>): readonly WirePart[] {
  return result === undefined ? [] : rules.beside(result);
}

/** Responses stay a turn of their own, so that there are as many of them as calls; all else of one side is joined. */
function add(contents: WireContent[], role: WireContent["role"], parts: readonly WirePart[]): void {
  if (parts.length === 0) return;
  const last = contents.at(-1);
  if (last?.role === role && last.parts.every(({ functionResponse }) => functionResponse === undefined)) {
    last.parts.push(...parts);
  } else contents.push({ role, parts: [...parts] });
}

/** The first call of a turn without a signature is another provider's, or has lost its own. */
function withSignature(content: WireContent): WireContent {
  const first = content.parts.findIndex(({ functionCall }) => functionCall !== undefined);
  const call = content.parts[first];
  if (call === undefined || call.thoughtSignature !== undefined) return content;
  return { ...content, parts: content.parts.with(first, { ...call, thoughtSignature: NO_SIGNATURE }) };
}
