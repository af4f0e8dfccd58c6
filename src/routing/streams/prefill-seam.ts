/**
 * The seam behind a prefill. The model either continues exactly, or ignores the prefill and begins again. Continuing may
 * look like beginning again (`ha` and then `ha ha`). A second beginning is removed where continuing would make no text,
 * and refused where it might: a wrong byte in the middle of an answer is the worst that can happen here.
 *
 * | delivered              | the model's text            | what is decided                                     |
 * | ---------------------- | --------------------------- | --------------------------------------------------- |
 * | `The quick bro`        | `wn fox jumps.`             | continues: all of it is new                         |
 * | `Line one.⏎`           | `⏎Line two.`                | continues: the line break is delivered once         |
 * | `He had`               | ` had enough.`              | continues: a repetition would not begin with space  |
 * | `the quick bro`        | `brown fox jumps.`          | continues: one word is too little to be sure        |
 * | `see the quick bro`    | `quick brown fox jumps.`    | repeats its last words: `wn fox jumps.` is new      |
 * | `The quick bro`        | `The quick brown fox.`      | begins again: `wn fox.` is new                      |
 * | `Paris is big.`        | `Paris is old.`             | begins again differently: refused                   |
 * | `ha`                   | `ha ha`                     | may continue or begin again: refused                |
 */
import { ContinuationRefused } from "./joiner.ts";
import { breadth, commonPrefix, isUnspaced, Repetition, runsTogether, withoutSpace, wordsIn } from "./repetition.ts";
import type { SeamReader } from "./seam.ts";
import { BEHIND_A_MARK, IN_A_WORD, IN_PROSE, LONGEST_DOUBLED_WORD, MAY_BE_MEANT } from "./seam-thresholds.ts";

export class PrefillSeam implements SeamReader {
  readonly #body: string;
  /** The white space at the end of the delivered text, which a prefill has to leave out. */
  readonly #space: string;
  readonly #repetition: Repetition;

  constructor(delivered: string) {
    this.#body = delivered.trimEnd();
    this.#space = delivered.slice(this.#body.length);
    this.#repetition = new Repetition(this.#body, this.#space);
  }

  newIn(text: string, isLast: boolean): string | undefined {
    const begun = text.trimStart();
    if (begun === "" && !isLast) return undefined;
    if (begun === "" || this.#body === "") return withoutSpace(this.#space, text, isLast);
    const whole = this.#wholeBefore(text);
    if (whole === undefined) return this.#newAfterSpace(text, begun, isLast);

    if (!isLast && whole.startsWith(text)) return undefined;
    if (text.startsWith(whole)) {
      const rest = text.slice(whole.length);
      if (!this.#isSurelyRestart(whole, text, rest)) throw undecidable();
      return withoutSpace(this.#space, rest, isLast);
    }
    return this.#newInOwnWords(text, whole, isLast);
  }

  again(text: string): { whole: string; until: number } | undefined {
    const whole = this.#wholeBefore(text);
    return whole?.startsWith(text) ? { whole, until: text.length } : undefined;
  }

  /** What a second beginning would begin with; `undefined` when white space sets `text` apart from the first. */
  #wholeBefore(text: string): string | undefined {
    const bare = this.#body.trimStart();
    if (/^\S/u.test(text)) return bare;
    const space = this.#body.slice(0, this.#body.length - bare.length);
    return space !== "" && text.startsWith(space) ? this.#body : undefined;
  }

  /** The whole answer has come again. True when that cannot be the answer's continuation. */
  #isSurelyRestart(whole: string, text: string, rest: string): boolean {
    if (!this.#repetition.isDistinct) return false;
    if (this.#isMuch(whole)) return true;
    // A capital in the middle of a word, or directly behind the end of a sentence, begins an answer.
    if (!/^\p{Lu}/u.test(text)) return false;
    if (/\p{Ll}[.!?]$/u.test(whole)) return true;
    if (!/[\p{L}\p{N}]$/u.test(whole)) return false;
    const isDoubled = this.#space === "" && wordsIn(whole) < 2 && whole.length <= LONGEST_DOUBLED_WORD;
    return !isDoubled || /^\p{Ll}/u.test(rest);
  }

  /** True for words that no text says again directly behind the end of the answer. */
  #isMuch(words: string): boolean {
    const count = wordsIn(words);
    if (/\p{L}$/u.test(this.#body) && !isUnspaced(this.#body))
      return count >= IN_A_WORD.words && words.length >= IN_A_WORD.length;
    const mayBeMeant = isUnspaced(words) || /[)\]}>;,\p{N}]$/u.test(this.#body);
    const enough = mayBeMeant ? MAY_BE_MEANT : IN_PROSE;
    return count >= enough.words && breadth(words) >= enough.length;
  }

  /** The text is no second beginning so far. Some models repeat their last words even though they were prefilled. */
  #newInOwnWords(text: string, whole: string, isLast: boolean): string | undefined {
    // The first words of the answer may begin another answer.
    const isEnough = (words: string): boolean =>
      this.#isGlued(text) && this.#cannotBeMeant(words) && !whole.startsWith(words);
    if (!isLast && this.#repetition.mayGrowFrom(text, isEnough)) return undefined;
    const repeated = this.#repetition.longestIn(text, isEnough);
    if (repeated !== undefined) return withoutSpace(this.#space, text.slice(repeated.length), isLast);
    if (this.#beganAgain(text, whole)) throw beganAgainDifferently();
    return withoutSpace(this.#space, text, isLast);
  }

  /** True for repeated last words that cannot be the continuation, given that they would run into the last word. */
  #cannotBeMeant(words: string): boolean {
    const count = wordsIn(words);
    const prose = /[.!?]$/.test(this.#body) ? IN_PROSE : BEHIND_A_MARK;
    const enough = /[\p{L}\p{N}]$/u.test(this.#body) ? IN_A_WORD : prose;
    return count >= enough.words && words.length >= enough.length;
  }

  /** The text begins as the answer did, and then differs. */
  #beganAgain(text: string, whole: string): boolean {
    const common = whole.slice(0, commonPrefix(whole, text));
    if (this.#isMuch(common)) return this.#isGlued(text) || this.#beginsOnce(whole);
    const [first] = /^\p{Lu}\p{L}+/u.exec(text) ?? [];
    return first !== undefined && first === /^\p{L}+/u.exec(whole)?.[0] && /[\p{Ll}.!?]$/u.test(this.#body);
  }

  /** A new line or paragraph may well begin as the answer did. It is refused only when much of it is the same. */
  #newAfterSpace(text: string, begun: string, isLast: boolean): string | undefined {
    const whole = this.#body.trimStart();
    if (wordsIn(whole) >= IN_PROSE.words && breadth(whole) >= IN_PROSE.length && this.#beginsOnce(whole)) {
      const common = whole.slice(0, commonPrefix(whole, begun));
      if (breadth(common) >= MAY_BE_MEANT.length) throw beganAgainDifferently();
      // A line that is said again goes on as it did; words in the middle of a line are not said twice.
      const repeated = whole + text.slice(0, text.length - begun.length);
      if (!isLast && repeated.startsWith(begun)) return undefined;
      if (common === whole && !repeated.startsWith(begun) && !begun.startsWith(repeated)) throw undecidable();
    }
    return withoutSpace(this.#space, text, isLast);
  }

  /** Items of a list begin alike: where the answer's beginning has come twice already, it may well come again. */
  #beginsOnce(whole: string): boolean {
    return this.#repetition.isDistinct && !whole.includes(whole.slice(0, MAY_BE_MEANT.length), 1);
  }

  /** True when continuing would run two words into each other. */
  #isGlued(text: string): boolean {
    return runsTogether(this.#body.slice(-1), text.charAt(0));
  }
}

function beganAgainDifferently(): ContinuationRefused {
  return new ContinuationRefused("The next deployment began the answer again, and differently.");
}

function undecidable(): ContinuationRefused {
  return new ContinuationRefused(
    "It cannot be decided whether the next deployment continued the answer or began it again.",
  );
}
