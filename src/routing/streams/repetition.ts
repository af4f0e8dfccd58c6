/** What of a text a model may say again before it goes on, and how sure one can be that it did. Pure. */

/** No model repeats more than this before it goes on, short of beginning again altogether. */
const WINDOW = 2_000;
/** The longest unit that a text is looked at for as the repetition of. */
const LONGEST_PERIOD = 500;

/** Letters that are written one after the other without a space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What a word has before a letter of its own: `max_tokens` and `usage.total` are one word each. */
const WITHIN_A_WORD = /[\p{L}\p{N}_.]/u;

/** The end of a text, looked at once for what may come again. */
export class Repetition {
  readonly #text: string;
  /** As much of the end as is the same unit again and again: nobody can tell another one of them from a repetition. */
  readonly #periodic: number;

  /** `text` does not end in white space; `space` is what follows it. */
  constructor(text: string, space: string) {
    this.#text = text;
    this.#periodic = Math.max(0, periodicEnd(text + space) - space.length);
  }

  /** True when the whole text, said again, can be told from its own next words. */
  get isTelling(): boolean {
    return this.#text.length > this.#periodic;
  }

  /** The longest end of the text, from the beginning of a word on, with which `begun` begins and that is enough. */
  longestIn(begun: string, isEnough: (words: string) => boolean): string | undefined {
    return this.#ends((end) => begun.startsWith(end) && isEnough(end));
  }

  /** True when `begun` may turn into such an end with what is still to come. */
  mayGrowFrom(begun: string, isEnough: (words: string) => boolean): boolean {
    return this.#ends((end) => end.length > begun.length && end.startsWith(begun) && isEnough(end)) !== undefined;
  }

  /** A short end that stands nowhere else in the text, so that it is known again. */
  unmistakable(shortest: number, longest: number): string | undefined {
    let found: string | undefined;
    this.#ends((end) => {
      const isUnique =
        end.length >= shortest && end.length <= longest && this.#text.indexOf(end) === this.#text.length - end.length;
      if (isUnique) found = end;
      return false;
    });
    return found;
  }

  /** The first, longest first, that `fits`. */
  #ends(fits: (end: string) => boolean): string | undefined {
    const text = this.#text;
    for (let start = Math.max(0, text.length - WINDOW); start < text.length - this.#periodic; start += 1) {
      if (!beginsAWord(text, start)) continue;
      const end = text.slice(start);
      if (fits(end)) return end;
    }
    return undefined;
  }
}

/** After white space anything does; elsewhere a letter that is the first of its word. */
function beginsAWord(text: string, at: number): boolean {
  const first = text.charAt(at);
  const before = text.charAt(at - 1);
  if (before.trim() === "") return first.trim() !== "";
  return LETTER.test(first) && (UNSPACED.test(first) || !WITHIN_A_WORD.test(before));
}

/** How many characters at the end of `text` are a unit said at least twice. */
function periodicEnd(text: string): number {
  let longest = 0;
  let found = Infinity;
  for (let period = 1; period <= Math.min(LONGEST_PERIOD, text.length / 2); period += 1) {
    // Two units are a unit as well, and within the same end tell nothing new.
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
 * True when no text goes on with the word that begins with `next` directly after `last`: two words would run into each
 * other, or a sentence into a word.
 */
export function runsTogether(last: string, next: string): boolean {
  if (UNSPACED.test(last) || UNSPACED.test(next)) return false;
  if (LETTER.test(next)) return LETTER_OR_DIGIT.test(last) || /[.,;:!?]/.test(last);
  return LETTER.test(last) && next.trim() !== "";
}

/** Words, for telling a phrase from a coincidence. Of scripts without spaces every letter counts. */
export function wordsIn(text: string): number {
  return unspacedIn(text) + text.split(/\s+/u).filter((word) => word !== "" && !UNSPACED.test(word)).length;
}

/** How much a text says, in letters of a spaced script: of the others one is worth some of them. */
export function breadth(text: string): number {
  return text.length + 3 * unspacedIn(text);
}

/** True for text of a script that writes no space between words, or with some of it. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

function unspacedIn(text: string): number {
  return text.split(UNSPACED).length - 1;
}

/** How many characters two texts begin with in common. */
export function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index;
  return length;
}

/** `text` without the white space that the consumer already has. `undefined` while it may be more of it. */
export function withoutSpace(space: string, text: string, isLast: boolean): string | undefined {
  if (!isLast && text.length < space.length && space.startsWith(text)) return undefined;
  return text.slice(commonPrefix(space, text));
}
