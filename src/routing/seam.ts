/**
 * The seam of a continued text. A model asked to go on may go on, may repeat the last words first, or may start again
 * from the beginning; what the consumer already has is removed. Text is held back only while it could still be either.
 *
 * A wrong byte in the middle of an answer is the worst that can happen here, so the three are told apart by what only
 * one of them explains: `…lazy do` followed by `lazy dog` would be `dolazy` if it went on, so it is a repetition; `0, 0, `
 * followed by `0, ` is taken as it comes.
 */
import type { ChatCompletionChunk, ChunkChoice, Delta } from "../types/openai.ts";
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
  #reading: Reading | undefined;
  #held = "";
  /** How much of the whole answer has come again so far, while nothing else has. */
  #again: number | undefined;
  #decided = false;

  constructor(delivered: string, asked: AskedBy) {
    this.#delivered = delivered;
    this.#asked = asked;
  }

  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[] {
    const [choice] = chunk.choices;
    if (choice === undefined) return [chunk];
    const { delta } = choice;
    withoutBeginning(delta);
    const isLast = choice.finish_reason !== null || delta.tool_calls !== undefined;
    if (!this.#decided && !this.#decide(choice, isLast)) return [];
    return isLast || Object.values(delta).some(Boolean) ? [chunk] : [];
  }

  /** Puts what is new in the place of what was said. False while only more text can tell. */
  #decide(choice: ChunkChoice, isLast: boolean): boolean {
    const said = choice.delta.content ?? "";
    const rest = said === "" && !isLast ? undefined : this.#rest(said, isLast);
    if (rest === undefined) return false;
    this.#decided = true;
    if (rest !== said) replaceText(choice, rest);
    return true;
  }

  end(): readonly ChatCompletionChunk[] {
    return [];
  }

  #rest(said: string, isLast: boolean): string | undefined {
    this.#held += said;
    if (!isLast && this.#goesOnRepeating(said)) return undefined;
    if (this.#reading === undefined && this.#held.trimStart() === "" && !isLast) return undefined;
    this.#reading ??= readingOf(this.#delivered, this.#held, this.#asked);
    const rest = restIn(this.#reading, this.#held, isLast);
    const begun = this.#held.trimStart();
    if (rest === undefined && this.#reading.canRestart && this.#reading.body.startsWith(begun))
      this.#again = begun.length;
    return rest;
  }

  /** A long answer that comes again is compared piece by piece. */
  #goesOnRepeating(said: string): boolean {
    const body = this.#reading?.body;
    if (this.#again === undefined || body === undefined) return false;
    const until = this.#again + said.length;
    const repeats = until < body.length && body.startsWith(said, this.#again);
    this.#again = repeats ? until : undefined;
    return repeats;
  }
}

/** The consumer has the first answer's reasoning and role. */
function withoutBeginning(delta: Delta): void {
  delete delta.reasoning_content;
  delete delta.thinking_blocks;
  delete delta.role;
}

function replaceText(choice: ChunkChoice, text: string): void {
  choice.delta.content = text;
  // They are of the tokens that came, not of those that are delivered.
  choice.logprobs = null;
}

/** How the beginning of a continuation is to be read: settled with its first character that is no white space. */
interface Reading {
  readonly asked: AskedBy;
  /** What was delivered, and the white space at its end. */
  readonly body: string;
  readonly space: string;
  readonly repetition: Repetition;
  /** Going on would run two words into each other. */
  readonly glued: boolean;
  readonly canRestart: boolean;
  readonly isEnough: (words: string) => boolean;
}

function readingOf(delivered: string, text: string, asked: AskedBy): Reading {
  const body = delivered.trimEnd();
  const space = delivered.slice(body.length);
  const repetition = new Repetition(body, space);
  const last = asked.how === "prefill" ? body.slice(-1) : delivered.slice(-1);
  const glued = /^\S/u.test(text) && runsTogether(last, text.charAt(0));
  const isEnough = (words: string): boolean => tells(words, last, glued, asked);
  return { asked, body, space, repetition, glued, canRestart: repetition.isTelling && isEnough(body), isEnough };
}

/** What of `text` is new after `delivered`; `undefined` while only more text can tell. */
export function restOf(delivered: string, text: string, isLast: boolean, asked: AskedBy): string | undefined {
  return restIn(readingOf(delivered, text, asked), text, isLast);
}

function restIn(reading: Reading, text: string, isLast: boolean): string | undefined {
  const { asked, body, space } = reading;
  const begun = withoutQuote(text.trimStart(), reading);
  const exact = asked.how === "prefill" ? withoutSpaceOf(space, text, isLast) : text;
  if (begun === "" || body === "") return exact;
  if (!isLast && mayRepeatMore(reading, begun)) return undefined;
  const repeated =
    reading.canRestart && begun.startsWith(body) ? body : reading.repetition.longestIn(begun, reading.isEnough);
  if (repeated !== undefined) return withoutSpaceOf(space, begun.slice(repeated.length), isLast);
  if (beganAgain(reading, begun)) {
    throw new Disagreement("The next deployment began the answer again, and differently.");
  }
  if (saysSomethingElse(reading, begun)) {
    throw new Disagreement("The next deployment did not go on with the answer.");
  }
  return exact;
}

/** Some models put what they repeat in quotation marks, or dots before it. */
function withoutQuote(begun: string, { asked, body }: Reading): string {
  if (asked.how === "prefill") return begun;
  const bare = begun.replace(/^(?:["'“”„«»…]|\.{3})+\s*/u, "");
  const repeats = body.startsWith(bare.slice(0, 12)) || (asked.anchor !== undefined && bare.startsWith(asked.anchor));
  return bare !== "" && repeats ? bare : begun;
}

/** Glued to the last word, and not the rest of it: a new sentence, a remark on the interruption, an apology. */
function saysSomethingElse({ asked, glued, body }: Reading, begun: string): boolean {
  if (asked.how === "prefill" || asked.anchor === undefined || !glued) return false;
  return !(/[\p{L}\p{N}]$/u.test(body) && /^[\p{Ll}\p{Lo}\p{N}]/u.test(begun));
}

/** True when `words`, said again, can only be a repetition. */
function tells(words: string, last: string, glued: boolean, asked: AskedBy): boolean {
  if (asked.how === "instruction") {
    if (words === asked.anchor) return true;
    return glued ? words.length >= 3 : words.length >= 12 && wordsIn(words) >= 2;
  }
  // A prefilled model goes on exactly, and what it says may be like what it said: only what cannot be meant is removed.
  if (!glued || wordsIn(words) < 2) return false;
  if (/[\p{L}\p{N}]/u.test(last)) return words.length >= 8;
  if (wordsIn(words) < 3) return false;
  return words.length >= (/[.!?]/.test(last) ? 16 : 24);
}

/** True while `begun` may turn into a longer repetition than it is. */
function mayRepeatMore({ body, canRestart, repetition, isEnough, asked }: Reading, begun: string): boolean {
  if (begun.length < body.length && body.startsWith(begun)) {
    if (canRestart) return true;
    if (asked.how === "prefill" && body.length >= TOO_LONG_TO_REPEAT && begun.length < TOO_LONG_TO_REPEAT) return true;
  }
  if (canRestart && begun.startsWith(body)) return false;
  return repetition.mayGrowFrom(begun, isEnough);
}

/** True when `begun` is the answer from its beginning, but not the same one, or nobody can tell. */
function beganAgain({ asked, body, glued, repetition }: Reading, begun: string): boolean {
  const common = commonPrefix(body, begun);
  if (glued) return common >= BEGINNING.characters && wordsIn(body.slice(0, common)) >= BEGINNING.words;
  if (asked.how === "prefill") return common >= TOO_LONG_TO_REPEAT && repetition.isTelling;
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
