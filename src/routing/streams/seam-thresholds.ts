/**
 * How much text has to repeat before a seam takes it for a repetition. Lengths are in characters. The tables at the top
 * of `prefill-seam.ts` and `anchor-seam.ts` show what they decide.
 */

/** Enough words, and enough text in them. */
export interface Phrase {
  readonly words: number;
  readonly length: number;
}

/** Behind the middle of a word, a repetition runs words into each other: little of it is proof. */
export const IN_A_WORD: Phrase = { words: 2, length: 8 };
/** Behind the end of a sentence, or elsewhere in prose. */
export const IN_PROSE: Phrase = { words: 3, length: 16 };
/** Last words said again behind a comma, a bracket or the like. */
export const BEHIND_A_MARK: Phrase = { words: 3, length: 24 };
/** In lists, in code and in scripts without spaces, where the same text may well come twice. */
export const MAY_BE_MEANT: Phrase = { words: 3, length: 32 };
/** Longer words are not doubled; `JoJo` and `TomTom` are. */
export const LONGEST_DOUBLED_WORD = 4;

/** The anchor: long enough to be recognized, short enough not to waste tokens. */
export const SHORTEST_ANCHOR = 16;
export const LONGEST_ANCHOR = 160;
/** Last words that are not the anchor but are accepted in its place … */
export const OTHER_LAST_WORDS: Phrase = { words: 2, length: 12 };
/** … and where they would run into the last word. */
export const SHORTEST_GLUED_WORD = 3;

/** How far back in the answer repeated last words are looked for. Models that do not begin again repeat less. */
export const LONGEST_REPETITION = 2_000;
/** The longest unit that is looked for at the end of a text as said again and again. */
export const LONGEST_PERIOD = 500;
/** A letter of a script without spaces says as much as this many letters of another. */
export const WEIGHT_OF_UNSPACED_LETTER = 4;
/** Text that may still be a repetition is held back up to here: several times what models repeat. */
export const LONGEST_HELD = 10_000;
