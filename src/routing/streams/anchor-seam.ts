/**
 * A model asked in words to go on is told to begin with the last words of the answer, its anchor: they show where its own
 * text belongs. One that says neither them, nor other last words, nor the answer from its beginning did not go on.
 */
import { ContinuationRefused } from "./joiner.ts";
import { Repetition, runsTogether, withoutSpace, wordsIn } from "./repetition.ts";
import type { SeamReader } from "./seam.ts";

/** Words that are repeated at the seam: enough to be known again, not enough to be tiresome. */
const SHORTEST_ANCHOR = 16;
const LONGEST_ANCHOR = 160;

/** Some models put what they repeat in quotation marks, or dots before it. */
const MARKS = /^["'“”„«»….]+\s*/u;
const QUOTE = /["'“”„«»]/u;

/** The last words of an answer, when they are known again wherever they stand. */
export function anchorOf(partial: string): string | undefined {
  const body = partial.trimEnd();
  const shortest = Math.min(SHORTEST_ANCHOR, body.trimStart().length);
  return new Repetition(body, partial.slice(body.length)).unmistakable(shortest, LONGEST_ANCHOR);
}

export class AnchorSeam implements SeamReader {
  readonly #whole: string;
  readonly #last: string;
  readonly #space: string;
  readonly #anchor: string;
  readonly #repetition: Repetition;

  constructor(delivered: string, anchor: string) {
    const body = delivered.trimEnd();
    this.#whole = body.trimStart();
    this.#last = delivered.slice(-1);
    this.#space = delivered.slice(body.length);
    this.#anchor = anchor;
    this.#repetition = new Repetition(body, this.#space);
  }

  newIn(text: string, isLast: boolean): string | undefined {
    const begun = text.trimStart();
    const [marks = ""] = MARKS.exec(begun) ?? [];
    const bare = begun.slice(marks.length);
    // A space before a word is what going on looks like, not what repeating does.
    const isGlued = text === begun && runsTogether(this.#last, bare.charAt(0));
    const isEnough = (words: string): boolean => this.#isEnough(words, isGlued);
    if (!isLast && [begun, bare].some((each) => this.#mayRepeatMore(each, isEnough))) return undefined;
    const rest = this.#afterOwn(marks, begun, isEnough) ?? this.#afterMarks(marks, bare, isEnough);
    if (rest === undefined) throw new ContinuationRefused("The next deployment did not go on with the answer.");
    // The quotation is still to be closed.
    if (rest === "" && QUOTE.test(marks) && !isLast) return undefined;
    return withoutSpace(this.#space, rest, isLast);
  }

  again(text: string): { whole: string; until: number } | undefined {
    const begun = text.trimStart();
    const bare = begun.replace(MARKS, "");
    const again = [begun, bare].find((each) => each !== "" && this.#whole.startsWith(each));
    return again === undefined ? undefined : { whole: this.#whole, until: again.length };
  }

  /** What follows the repetition with which `begun` begins. */
  #after(begun: string, isEnough: (words: string) => boolean): string | undefined {
    const repeats = begun.startsWith(this.#whole);
    const repeated = repeats ? this.#whole : this.#repetition.longestIn(begun, isEnough);
    return repeated === undefined ? undefined : begun.slice(repeated.length);
  }

  /** The same where the answer itself has `marks`: nobody can tell whose quotation is closed behind it. */
  #afterOwn(marks: string, begun: string, isEnough: (words: string) => boolean): string | undefined {
    const rest = this.#after(begun, isEnough);
    if (rest && QUOTE.test(marks) && QUOTE.test(rest.charAt(0)))
      throw new ContinuationRefused(
        "Nobody can tell whether the next deployment closed a quotation of the answer or its own.",
      );
    return rest;
  }

  /** The same behind marks. Where the whole is quoted and not the repetition alone, nobody can tell where it ends. */
  #afterMarks(marks: string, bare: string, isEnough: (words: string) => boolean): string | undefined {
    const rest = this.#after(bare, isEnough);
    if (!rest || !QUOTE.test(marks)) return rest;
    return QUOTE.test(rest.charAt(0)) ? rest.slice(1) : undefined;
  }

  /** True while `begun` may turn into a longer repetition than it is. */
  #mayRepeatMore(begun: string, isEnough: (words: string) => boolean): boolean {
    if (begun.startsWith(this.#whole)) return false;
    return this.#whole.startsWith(begun) || this.#repetition.mayGrowFrom(begun, isEnough);
  }

  /** True when `words`, said again, are a repetition, also where they are not the ones that were asked for. */
  #isEnough(words: string, isGlued: boolean): boolean {
    if (words === this.#anchor) return true;
    // The answer's own first words, or the first of a sentence, may as well begin another answer.
    if (this.#whole.startsWith(words) || /^\p{Lu}\S*$/u.test(words)) return false;
    return isGlued ? words.length >= 3 : words.length >= 12 && wordsIn(words) >= 2;
  }
}
