/**
 * The order of turns that Gemini needs: the first and the last are the user's. The results of a turn's function calls are the
 * next turn, in the order of the calls and with nothing else in it.
 */
import { FILLER_TEXT, GO_ON_TEXT } from "../../../translation/chat/turns.ts";
import { NO_SIGNATURE } from "../../../translation/chat/thought-signatures.ts";
import type { WireContent, WirePart } from "../wire.ts";

/** One translated message, before it is put in order. */
export type Entry<Call, Result> =
  | { readonly role: "user"; readonly parts: readonly WirePart[] }
  | { readonly role: "model"; readonly parts: readonly WirePart[]; readonly calls: readonly Call[] }
  | { readonly role: "result"; readonly call: Call; readonly result: Result };

/** How the results of function calls are written. */
export interface TurnRules<Call, Result> {
  /** The first call of each turn needs a signature. */
  readonly signed: boolean;
  respond(call: Call, result: Result | undefined): WirePart;
  /** The parts of a result that become a user turn of their own. */
  beside(result: Result): readonly WirePart[];
}

const PLACEHOLDER: WirePart = { text: FILLER_TEXT };
const CONTINUE: WirePart = { text: GO_ON_TEXT };

/** The turns that `entries` become. */
export function inOrder<Call, Result>(
  entries: readonly Entry<Call, Result>[],
  rules: TurnRules<Call, Result>,
): WireContent[] {
  const turns = new Turns(entries, rules);
  for (const entry of entries) turns.take(entry);
  const contents = withUserTurns(turns.end());
  return rules.signed ? contents.map(withSignature) : contents;
}

/** Puts a conversation in order. */
class Turns<Call, Result> {
  readonly #rules: TurnRules<Call, Result>;
  readonly #results: ReadonlyMap<Call, Result>;
  readonly #contents: WireContent[] = [];
  /** The last turn has results, and nothing may be added to it. */
  #isClosed = false;
  /** Function calls of the turn before, whose results are pending. */
  #pending: Call[] = [];
  /** A result has come after these calls. */
  #answered = false;

  constructor(entries: readonly Entry<Call, Result>[], rules: TurnRules<Call, Result>) {
    this.#rules = rules;
    this.#results = new Map(entries.flatMap((entry) => (entry.role === "result" ? [[entry.call, entry.result]] : [])));
  }

  take(entry: Entry<Call, Result>): void {
    if (entry.role === "result") this.#answered = true;
    else if (entry.role === "user") {
      this.#settle();
      this.#add("user", entry.parts.length === 0 ? [PLACEHOLDER] : entry.parts);
    } else if (entry.parts.length > 0) {
      // Consecutive assistant messages are one turn, unless there are results between them.
      if (this.#answered) this.#settle();
      this.#add("model", entry.parts);
      for (const call of entry.calls) this.#pending.push(call);
      this.#answered = false;
    }
  }

  end(): WireContent[] {
    this.#settle();
    return this.#contents;
  }

  /** Adds the results of the pending calls. */
  #settle(): void {
    const pending = this.#pending;
    if (pending.length === 0) return;
    this.#pending = [];
    const answers = pending.map((call) => ({ call, result: this.#results.get(call) }));
    this.#contents.push({ role: "user", parts: answers.map(({ call, result }) => this.#rules.respond(call, result)) });
    this.#isClosed = true;
    this.#add(
      "user",
      answers.flatMap(({ result }) => (result === undefined ? [] : this.#rules.beside(result))),
    );
  }

  /** Adds parts to the last turn if it has the same role. Results stay a turn of their own, with as many parts as calls. */
  #add(role: WireContent["role"], parts: readonly WirePart[]): void {
    if (parts.length === 0) return;
    const last = this.#contents.at(-1);
    if (last?.role === role && !this.#isClosed) for (const part of parts) last.parts.push(part);
    else this.#contents.push({ role, parts: [...parts] });
    this.#isClosed = false;
  }
}

/** With a user turn at the beginning and at the end. */
function withUserTurns(contents: readonly WireContent[]): WireContent[] {
  const first: WireContent[] = contents[0]?.role === "user" ? [] : [{ role: "user", parts: [PLACEHOLDER] }];
  const last: WireContent[] = contents.at(-1)?.role === "model" ? [{ role: "user", parts: [CONTINUE] }] : [];
  return [...first, ...contents, ...last];
}

/** Without a signature, the first call of a turn is another provider's, or its signature was lost. */
function withSignature(content: WireContent): WireContent {
  const first = content.parts.findIndex(({ functionCall }) => functionCall !== undefined);
  const call = content.parts[first];
  if (call === undefined || call.thoughtSignature !== undefined) return content;
  return { ...content, parts: content.parts.with(first, { ...call, thoughtSignature: NO_SIGNATURE }) };
}
