/** What of a text a model may say again before it continues, and how certain that is. Pure. */
import { LONGEST_PERIOD, LONGEST_REPETITION, WEIGHT_OF_UNSPACED_LETTER } from "./seam-thresholds.ts";

/** Letters of scripts that write no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A letter behind one of these does not begin a word: `max_tokens` and `usage.total` are one word each. */
const WITHIN_A_WORD = /[\p{L}\p{N}_.]/u;

/** The end of a text, and which parts of it may come again. */
export class Repetition {
  readonly #text: string;
  /** The length of the end that is one unit again and again: one more unit cannot be told from a repetition. */
  readonly #periodic: number;

  /** `text` does not end in white space; `space` is what follows it. */
  constructor(text: string, space: string) {
    this.#text = text;
    this.#periodic = Math.max(0, periodicEnd(text + space) - space.length);
  }

  /** True when the whole text, said again, can be told from its continuation. */
  get isDistinct(): boolean {
    return this.#text.length > this.#periodic;
  }

  /** The longest end of the text, from the beginning of a word, that `begun` begins with and that is enough. */
  longestIn(begun: string, isEnough: (words: string) => boolean): string | undefined {
    return this.#ends((end) => begun.startsWith(end) && isEnough(end));
  }

  /** True when more text may make such an end of `begun`. */
  mayGrowFrom(begun: string, isEnough: (words: string) => boolean): boolean {
    return this.#ends((end) => end.length > begun.length && end.startsWith(begun) && isEnough(end)) !== undefined;
  }

  /** A short end of the text that stands nowhere else in it. */
  uniqueEnd(shortest: number, longest: number): string | undefined {
    let found: string | undefined;
    this.#ends((end) => {
      const isUnique =
        end.length >= shortest && end.length <= longest && this.#text.indexOf(end) === this.#text.length - end.length;
      if (isUnique) found = end;
      return false;
    });
    return found;
  }

  /** The first end that `fits`, the longest first. */
  #ends(fits: (end: string) => boolean): string | undefined {
    const text = this.#text;
    for (let start = Math.max(0, text.length - LONGEST_REPETITION); start < text.length - this.#periodic; start += 1) {
      if (!beginsAWord(text, start)) continue;
      const end = text.slice(start);
      if (fits(end)) return end;
    }
    return undefined;
  }
}

/** Behind white space every character begins a word; elsewhere only the first letter of one. */
function beginsAWord(text: string, at: number): boolean {
  const first = text.charAt(at);
  const before = text.charAt(at - 1);
  if (before.trim() === "") return first.trim() !== "";
  return LETTER.test(first) && (UNSPACED.test(first) || !WITHIN_A_WORD.test(before));
}

/** The number of characters at the end of `text` that are one unit, at least twice. */
function periodicEnd(text: string): number {
  let longest = 0;
  let found = Infinity;
  for (let period = 1; period <= Math.min(LONGEST_PERIOD, text.length / 2); period += 1) {
    // A multiple of a period that was found, within the same end, adds nothing.
    if (period % found === 0 && longest >= 2 * period) continue;
    let run = period;
    while (run < text.length && text[text.length - 1 - run] === text[text.length - 1 - run + period]) run += 1;
    if (run < 2 * period || run <= longest) continue;
    longest = run;
    found = period;
  }
  return longest;
}

/**
 * True when no text continues with `next` directly behind `last`: two words would run into each other, or a sentence
 * into a word.
 */
export function runsTogether(last: string, next: string): boolean {
  if (UNSPACED.test(last) || UNSPACED.test(next)) return false;
  if (LETTER.test(next)) return LETTER_OR_DIGIT.test(last) || /[.,;:!?]/.test(last);
  return LETTER.test(last) && next.trim() !== "";
}

/** The number of words. In scripts without spaces every letter counts as one. */
export function wordsIn(text: string): number {
  return unspacedIn(text) + text.split(/\s+/u).filter((word) => word !== "" && !UNSPACED.test(word)).length;
}

/** How much a text says, in letters of a script with spaces. */
export function breadth(text: string): number {
  return text.length + (WEIGHT_OF_UNSPACED_LETTER - 1) * unspacedIn(text);
}

/** True for text with letters of a script that writes no space between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

function unspacedIn(text: string): number {
  return text.split(UNSPACED).length - 1;
}

/** The length of the beginning that two texts have in common. */
export function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index;
  return length;
}

/** `text` without the white space that the consumer has already. `undefined` while more of it may come. */
export function withoutSpace(space: string, text: string, isLast: boolean): string | undefined {
  if (!isLast && text.length < space.length && space.startsWith(text)) return undefined;
  return text.slice(commonPrefix(space, text));
}
