/**
 * The order that Gemini wants a conversation in: it begins and ends with the user's side; the calls of a turn are
 * answered all together in the very next one, in the order they were made, and by nothing else.
 */
import { NO_SIGNATURE } from "./signatures.ts";
import type { WireContent, WirePart } from "../wire.ts";

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
  const turns = new Turns(entries, rules);
  for (const entry of entries) turns.take(entry);
  const contents = ended(turns.end());
  return rules.signed ? contents.map(withSignature) : contents;
}

/** A conversation that is being put in order. */
class Turns<Call extends { readonly number: number }, Result> {
  readonly #rules: TurnRules<Call, Result>;
  readonly #results: ReadonlyMap<number, Result>;
  readonly #contents: WireContent[] = [];
  /** The last turn is one of responses and stays as it is. */
  #isClosed = false;
  /** Calls that the turn before has made. */
  #owed: Call[] = [];
  /** A result has come since. */
  #answered = false;

  constructor(entries: readonly Entry<Call, Result>[], rules: TurnRules<Call, Result>) {
    this.#rules = rules;
    this.#results = new Map(entries.flatMap((entry) => (entry.role === "result" ? [[entry.call, entry.result]] : [])));
  }

  take(entry: Entry<Call, Result>): void {
    if (entry.role === "result") this.#answered = true;
    else if (entry.role === "user") {
      this.#settle();
      this.#add("user", entry.parts.length === 0 ? [FILLER] : entry.parts);
    } else if (entry.parts.length > 0) {
      // Two messages of the assistant's in a row are one turn, unless results stand between them.
      if (this.#answered) this.#settle();
      this.#add("model", entry.parts);
      for (const call of entry.calls) this.#owed.push(call);
      this.#answered = false;
    }
  }

  end(): WireContent[] {
    this.#settle();
    return this.#contents;
  }

  /** Answers the calls that are owed an answer. */
  #settle(): void {
    const owed = this.#owed;
    if (owed.length === 0) return;
    this.#owed = [];
    const answers = owed.map((call) => ({ call, result: this.#results.get(call.number) }));
    this.#contents.push({ role: "user", parts: answers.map(({ call, result }) => this.#rules.respond(call, result)) });
    this.#isClosed = true;
    this.#add(
      "user",
      answers.flatMap(({ result }) => (result === undefined ? [] : this.#rules.beside(result))),
    );
  }

  /** Responses stay a turn of their own, so that there are as many of them as calls; all else of one side is joined. */
  #add(role: WireContent["role"], parts: readonly WirePart[]): void {
    if (parts.length === 0) return;
    const last = this.#contents.at(-1);
    if (last?.role === role && !this.#isClosed) for (const part of parts) last.parts.push(part);
    else this.#contents.push({ role, parts: [...parts] });
    this.#isClosed = false;
  }
}

function ended(contents: readonly WireContent[]): WireContent[] {
  const begun: WireContent[] = contents[0]?.role === "user" ? [] : [{ role: "user", parts: [FILLER] }];
  const last: WireContent[] = contents.at(-1)?.role === "model" ? [{ role: "user", parts: [GO_ON] }] : [];
  return [...begun, ...contents, ...last];
}

/** The first call of a turn without a signature is another provider's, or has lost its own. */
function withSignature(content: WireContent): WireContent {
  const first = content.parts.findIndex(({ functionCall }) => functionCall !== undefined);
  const call = content.parts[first];
  if (call === undefined || call.thoughtSignature !== undefined) return content;
  return { ...content, parts: content.parts.with(first, { ...call, thoughtSignature: NO_SIGNATURE }) };
}
