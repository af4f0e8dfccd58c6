/**
 * The seam of a continued text. A model asked to go on may go on, may repeat the last words first, or may start again
 * from the beginning; what the consumer already has is removed. Text is held back only while it could still be either.
 *
 * A wrong byte in the middle of an answer is the worst that can happen here, so the three are told apart by what only
 * one of them explains: `…lazy do` followed by `lazy dog` would be `dolazy` if it went on, so it is a repetition; `0, 0, `
 * followed by `0, ` is taken as it comes.
 */
import type { ChatCompletionChunk } from "../types/openai.ts";
import { Disagreement, type Joiner } from "./joiner.ts";
import { Repetition, runsTogether, wordsIn } from "./repetition.ts";

/** How the continuation was asked for. */
export type AskedBy =
  /** The model goes on from the answer so far, less the white space at its end, and has no reason to repeat any of it. */
  | { readonly how: "prefill" }
  /** In words; it was asked to begin with `anchor`, the last words it said, where there was something to repeat. */
  | { readonly how: "instruction"; readonly anchor: string | undefined };

/** So many characters of a second beginning, and so many words, are no coincidence. */
const BEGINNING = { characters: 16, words: 3 };
/** The same where the text itself may repeat its beginning, as lists do. */
const LONG_BEGINNING = 32;
/** A whole answer of this length said again after a prefill: it may be meant, so nobody can tell. */
const TOO_LONG_TO_REPEAT = 200;

export class Seam implements Joiner {
  readonly #delivered: string;
  readonly #asked: AskedBy;
  readonly #repetition: Repetition;
  #held = "";
  #decided = false;

  constructor(delivered: string, asked: AskedBy) {
    this.#delivered = delivered;
    this.#asked = asked;
    this.#repetition = repetitionOf(delivered);
  }

  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[] {
    const [choice] = chunk.choices;
    if (choice === undefined) return [chunk];
    const { delta } = choice;
    // The consumer has the first answer's reasoning and role.
    delete delta.reasoning_content;
    delete delta.thinking_blocks;
    delete delta.role;
    const isLast = choice.finish_reason !== null || delta.tool_calls !== undefined;
    if (this.#decided) return isLast || Object.values(delta).some(Boolean) ? [chunk] : [];

    const said = delta.content ?? "";
    if (said === "" && !isLast) return [];
    this.#held += said;
    const rest = restOf(this.#delivered, this.#held, isLast, this.#asked, this.#repetition);
    if (rest === undefined) return [];
    this.#decided = true;
    if (rest !== said) {
      delta.content = rest;
      // They are of the tokens that came, not of those that are delivered.
      choice.logprobs = null;
    }
    return rest === "" && !isLast ? [] : [chunk];
  }

  end(): readonly ChatCompletionChunk[] {
    return [];
  }
}

/** What of `text` is new after `delivered`; `undefined` while only more text can tell. */
export function restOf(
  delivered: string,
  text: string,
  isLast: boolean,
  asked: AskedBy,
  repetition: Repetition = repetitionOf(delivered),
): string | undefined {
  const begun = text.trimStart();
  if (begun === "" && !isLast) return undefined;
  const body = delivered.trimEnd();
  const space = delivered.slice(body.length);
  const exact = asked.how === "prefill" ? withoutSpaceOf(space, text, isLast) : text;
  if (begun === "" || body === "") return exact;

  const last = asked.how === "prefill" ? body.slice(-1) : delivered.slice(-1);
  const glued = text === begun && runsTogether(last, begun.charAt(0));
  const isEnough = (words: string): boolean => tells(words, last, glued, asked);
  const canRestart = repetition.isTelling && isEnough(body);

  if (canRestart && begun.startsWith(body)) return withoutSpaceOf(space, begun.slice(body.length), isLast);
  if (!isLast && canRestart && body.startsWith(begun)) return undefined;
  if (!isLast && repetition.mayGrowFrom(begun, isEnough)) return undefined;
  const repeated = repetition.longestIn(begun, isEnough);
  if (repeated !== undefined) return withoutSpaceOf(space, begun.slice(repeated.length), isLast);

  if (!isLast && mayBegin(body, begun, asked)) return undefined;
  if (beganAgain(body, begun, glued, asked)) {
    throw new Disagreement("The next deployment began the answer again, and differently.");
  }
  return exact;
}

function repetitionOf(delivered: string): Repetition {
  const body = delivered.trimEnd();
  return new Repetition(body, delivered.slice(body.length));
}

/** True when `words`, said again, can only be a repetition. */
function tells(words: string, last: string, glued: boolean, asked: AskedBy): boolean {
  if (asked.how === "instruction") {
    if (words === asked.anchor) return true;
    return glued ? words.length >= 3 : words.length >= 12 && wordsIn(words) >= 2;
  }
  // A prefilled model goes on exactly, and what it says may be like what it said: only what cannot be meant is removed.
  if (!glued || wordsIn(words) < 3) return false;
  if (/[\p{L}\p{N}]/u.test(last)) return words.length >= 12;
  return words.length >= (/[.!?]/.test(last) ? 16 : 24);
}

/** True while a prefilled answer might turn out to be the whole of a long beginning again. */
function mayBegin(body: string, begun: string, asked: AskedBy): boolean {
  return asked.how === "prefill" && body.length >= TOO_LONG_TO_REPEAT && begun.length < TOO_LONG_TO_REPEAT && body.startsWith(begun);
}

/** True when `begun` is the answer from its beginning, but not the same one, or nobody can tell. */
function beganAgain(body: string, begun: string, glued: boolean, asked: AskedBy): boolean {
  const common = commonPrefix(body, begun);
  if (glued) return common >= BEGINNING.characters && wordsIn(body.slice(0, common)) >= BEGINNING.words;
  if (asked.how === "prefill") return common >= TOO_LONG_TO_REPEAT;
  // The items of a list begin alike: where they do so already, another one is nothing to be surprised at.
  return common >= LONG_BEGINNING && !body.includes(body.slice(0, LONG_BEGINNING), 1);
}

/** `text` without the white space that the consumer already has. `undefined` while it may be more of it. */
function withoutSpaceOf(space: string, text: string, isLast: boolean): string | undefined {
  if (!isLast && text.length < space.length && space.startsWith(text)) return undefined;
  return text.slice(commonPrefix(space, text));
}

function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index;
  return length;
}
