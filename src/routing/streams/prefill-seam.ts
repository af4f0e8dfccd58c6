/**
 * A prefilled model goes on exactly, or ignores the prefill and answers from the beginning. Going on may look like
 * beginning again (`ha` and then `ha ha`), so a beginning is removed where going on would make no text (`ParisParis
 * is`), and is refused where it might: a wrong byte in the middle of an answer is the worst that can happen here.
 */
import { ContinuationRefused } from "./joiner.ts";
import { breadth, commonPrefix, isUnspaced, Repetition, runsTogether, withoutSpace, wordsIn } from "./repetition.ts";
import type { SeamReader } from "./seam.ts";

/** So much of a second beginning is no coincidence. */
const SHORT = 16;
/** The same where it may be meant: in lists, in lines of code, in scripts that write no space between words. */
const LONG = 32;
/** Longer words are not doubled, as in `JoJo` and `TomTom`. */
const LONGEST_DOUBLED = 4;

export class PrefillSeam implements SeamReader {
  readonly #body: string;
  /** The white space at the end of what was delivered, which a prefill has to leave out. */
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
      if (!this.#isRestart(whole, text, rest)) throw cannotBeTold();
      return withoutSpace(this.#space, rest, isLast);
    }
    return this.#newInWords(text, whole, isLast);
  }

  again(text: string): { whole: string; until: number } | undefined {
    const whole = this.#wholeBefore(text);
    return whole?.startsWith(text) ? { whole, until: text.length } : undefined;
  }

  /** What `text` begins with if it is a second beginning; `undefined` when white space sets it apart from the first. */
  #wholeBefore(text: string): string | undefined {
    const bare = this.#body.trimStart();
    if (/^\S/u.test(text)) return bare;
    const space = this.#body.slice(0, this.#body.length - bare.length);
    return space !== "" && text.startsWith(space) ? this.#body : undefined;
  }

  /** The whole answer has come again: can it only be that? */
  #isRestart(whole: string, text: string, rest: string): boolean {
    if (!this.#repetition.isTelling) return false;
    if (this.#isMuch(whole)) return true;
    // A capital in the middle of a word, or directly behind the end of a sentence, begins an answer.
    if (!/^\p{Lu}/u.test(text)) return false;
    if (/\p{Ll}[.!?]$/u.test(whole)) return true;
    if (!/[\p{L}\p{N}]$/u.test(whole)) return false;
    const isDoubled = this.#space === "" && wordsIn(whole) < 2 && whole.length <= LONGEST_DOUBLED;
    return !isDoubled || /^\p{Ll}/u.test(rest);
  }

  /** True for words that are not said again directly behind the answer's end. */
  #isMuch(words: string): boolean {
    const count = wordsIn(words);
    if (/\p{L}$/u.test(this.#body) && !isUnspaced(this.#body)) return count >= 2 && words.length >= 8;
    const mayBeMeant = isUnspaced(words) || /[)\]}>;,\p{N}]$/u.test(this.#body);
    return count >= 3 && breadth(words) >= (mayBeMeant ? LONG : SHORT);
  }

  /** Some repeat their last words all the same. */
  #newInWords(text: string, whole: string, isLast: boolean): string | undefined {
    // Words with which the answer began may begin another one.
    const isEnough = (words: string): boolean =>
      this.#isGlued(text) && this.#cannotBeMeant(words) && !whole.startsWith(words);
    if (!isLast && this.#repetition.mayGrowFrom(text, isEnough)) return undefined;
    const repeated = this.#repetition.longestIn(text, isEnough);
    if (repeated !== undefined) return withoutSpace(this.#space, text.slice(repeated.length), isLast);
    if (this.#beganAgain(text, whole)) throw beganAgainDifferently();
    return withoutSpace(this.#space, text, isLast);
  }

  /** What is said may be like what was said: of words that run into each other, only what cannot be meant is removed. */
  #cannotBeMeant(words: string): boolean {
    const count = wordsIn(words);
    if (/[\p{L}\p{N}]$/u.test(this.#body)) return count >= 2 && words.length >= 8;
    return count >= 3 && words.length >= (/[.!?]$/.test(this.#body) ? SHORT : 24);
  }

  /** The beginning came, and then something else than before. */
  #beganAgain(text: string, whole: string): boolean {
    const common = whole.slice(0, commonPrefix(whole, text));
    if (this.#isMuch(common)) return this.#isGlued(text) || this.#beginsOnce(whole);
    const [first] = /^\p{Lu}\p{L}+/u.exec(text) ?? [];
    return first !== undefined && first === /^\p{L}+/u.exec(whole)?.[0] && /[\p{Ll}.!?]$/u.test(this.#body);
  }

  /** A new line or paragraph may well begin as the answer did. What comes is refused only when it is much of the same. */
  #newAfterSpace(text: string, begun: string, isLast: boolean): string | undefined {
    const whole = this.#body.trimStart();
    if (wordsIn(whole) >= 3 && breadth(whole) >= SHORT && this.#beginsOnce(whole)) {
      const common = whole.slice(0, commonPrefix(whole, begun));
      if (breadth(common) >= LONG) throw beganAgainDifferently();
      // A line that comes again is followed by what followed it; words in the middle of a line are not said twice.
      const repeated = whole + text.slice(0, text.length - begun.length);
      if (!isLast && repeated.startsWith(begun)) return undefined;
      if (common === whole && !repeated.startsWith(begun) && !begun.startsWith(repeated)) throw cannotBeTold();
    }
    return withoutSpace(this.#space, text, isLast);
  }

  /** The items of a list begin alike: where they do so already, another one is nothing to be surprised at. */
  #beginsOnce(whole: string): boolean {
    return this.#repetition.isTelling && !whole.includes(whole.slice(0, LONG), 1);
  }

  /** Going on would run two words into each other. */
  #isGlued(text: string): boolean {
    return runsTogether(this.#body.slice(-1), text.charAt(0));
  }
}

function beganAgainDifferently(): ContinuationRefused {
  return new ContinuationRefused("The next deployment began the answer again, and differently.");
}

function cannotBeTold(): ContinuationRefused {
  return new ContinuationRefused(
    "Nobody can tell whether the next deployment went on with the answer or began it again.",
  );
}
