/**
 * The seam behind an instruction. The model is instructed to begin with the last words of the answer, its anchor, which show
 * where its own text begins. Text that begins neither with the anchor, nor with other last words, nor with the whole
 * answer is not a continuation.
 *
 * Delivered is `The quick brown fox jumps`; the anchor is `quick brown fox jumps`.
 *
 * | the model's text                       | what is decided                                              |
 * | -------------------------------------- | ------------------------------------------------------------ |
 * | `quick brown fox jumps over it.`       | the anchor: ` over it.` is new                               |
 * | `brown fox jumps over it.`             | other last words, enough of them: ` over it.` is new         |
 * | `The quick brown fox jumps over it.`   | the whole answer: ` over it.` is new                         |
 * | `"quick brown fox jumps" over it.`     | the anchor in quotation marks: ` over it.` is new            |
 * | `"quick brown fox jumps over it."`     | the quotation does not close behind the anchor: refused      |
 * | ` over it.`                            | the place cannot be verified: refused                        |
 * | ` jumps over it.`                      | a word behind a space may be meant a second time: refused    |
 * | `The quick brown cat.`                 | another answer: refused                                      |
 */
import { ContinuationRefused } from "./joiner.ts";
import { Repetition, runsTogether, withoutSpace, wordsIn } from "./repetition.ts";
import type { SeamReader } from "./seam.ts";
import { LONGEST_ANCHOR, OTHER_LAST_WORDS, SHORTEST_ANCHOR, SHORTEST_GLUED_WORD } from "./seam-thresholds.ts";

/** Some models put the repetition in quotation marks, or dots before it. */
const MARKS = /^["'“”„«»….]+\s*/u;
const QUOTE = /["'“”„«»]/u;

/** The last words of an answer; `undefined` when they could not be recognized because they stand elsewhere too. */
export function anchorOf(partial: string): string | undefined {
  const body = partial.trimEnd();
  const shortest = Math.min(SHORTEST_ANCHOR, body.trimStart().length);
  return new Repetition(body, partial.slice(body.length)).uniqueEnd(shortest, LONGEST_ANCHOR);
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
    // A space before a word is the sign of a continuation, not of a repetition.
    const isGlued = text === begun && runsTogether(this.#last, bare.charAt(0));
    const isEnough = (words: string): boolean => this.#isEnough(words, isGlued);
    if (!isLast && [begun, bare].some((each) => this.#mayRepeatMore(each, isEnough))) return undefined;
    const rest = this.#afterOwn(marks, begun, isEnough) ?? this.#afterMarks(marks, bare, isEnough);
    if (rest === undefined) throw new ContinuationRefused("The next deployment did not continue the answer.");
    // The quotation has not been closed yet.
    if (rest === "" && QUOTE.test(marks) && !isLast) return undefined;
    return withoutSpace(this.#space, rest, isLast);
  }

  again(text: string): { whole: string; until: number } | undefined {
    const begun = text.trimStart();
    const bare = begun.replace(MARKS, "");
    const again = [begun, bare].find((each) => each !== "" && this.#whole.startsWith(each));
    return again === undefined ? undefined : { whole: this.#whole, until: again.length };
  }

  /** What follows the repetition that `begun` begins with. */
  #after(begun: string, isEnough: (words: string) => boolean): string | undefined {
    const repeats = begun.startsWith(this.#whole);
    const repeated = repeats ? this.#whole : this.#repetition.longestIn(begun, isEnough);
    return repeated === undefined ? undefined : begun.slice(repeated.length);
  }

  /** The same, where the answer itself has the marks: it cannot be told whose quotation a mark behind it closes. */
  #afterOwn(marks: string, begun: string, isEnough: (words: string) => boolean): string | undefined {
    const rest = this.#after(begun, isEnough);
    if (rest && QUOTE.test(marks) && QUOTE.test(rest.charAt(0)))
      throw new ContinuationRefused(
        "It cannot be decided whether the next deployment closed a quotation of the answer or its own.",
      );
    return rest;
  }

  /**
   * The same, behind marks of the model's. When more than the repetition is quoted, the end of the quotation is
   * unknown.
   */
  #afterMarks(marks: string, bare: string, isEnough: (words: string) => boolean): string | undefined {
    const rest = this.#after(bare, isEnough);
    if (!rest || !QUOTE.test(marks)) return rest;
    return QUOTE.test(rest.charAt(0)) ? rest.slice(1) : undefined;
  }

  /** True while more text may make a longer repetition of `begun`. */
  #mayRepeatMore(begun: string, isEnough: (words: string) => boolean): boolean {
    if (begun.startsWith(this.#whole)) return false;
    return this.#whole.startsWith(begun) || this.#repetition.mayGrowFrom(begun, isEnough);
  }

  /** True when `words` at the beginning are a repetition: the anchor, or enough other last words. */
  #isEnough(words: string, isGlued: boolean): boolean {
    if (words === this.#anchor) return true;
    // The first words of the answer, or the first word of a sentence, may as well begin another answer.
    if (this.#whole.startsWith(words) || /^\p{Lu}\S*$/u.test(words)) return false;
    if (isGlued) return words.length >= SHORTEST_GLUED_WORD;
    return words.length >= OTHER_LAST_WORDS.length && wordsIn(words) >= OTHER_LAST_WORDS.words;
  }
}
