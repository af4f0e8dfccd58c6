/** How often keywords occur in a text. Pure. */

/** Chinese, Japanese and Korean have no spaces between words: a word of theirs is found anywhere. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** Tells how many of the keywords a text has, each counted once. The text is in lower case. */
export type Matcher = (text: string) => number;

/** Keywords in any case. Blank ones are left out. */
export function matcherOf(keywords: readonly string[]): Matcher {
  const lower = [...new Set(keywords.map((keyword) => keyword.toLowerCase()))].filter((word) => word.trim() !== "");
  const phrases = lower.filter(isPhrase);
  const words = lower.filter((word) => !isPhrase(word));
  return (text) => {
    let found = 0;
    for (const phrase of phrases) if (text.includes(phrase)) found += 1;
    for (const word of words) if (hasWord(text, word)) found += 1;
    return found;
  };
}

function isPhrase(keyword: string): boolean {
  return keyword.includes(" ") || CJK.test(keyword);
}

/** As Python's `\bword\b` finds it: "api" is not in "capital". */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (isBoundary(text, at) && isBoundary(text, at + word.length)) return true;
  return false;
}

/** A word begins or ends before the character at `at`. */
function isBoundary(text: string, at: number): boolean {
  return isWordCharacter(before(text, at)) !== isWordCharacter(at < text.length ? text.codePointAt(at) : undefined);
}

function before(text: string, at: number): number | undefined {
  if (at === 0) return undefined;
  const unit = text.charCodeAt(at - 1);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return isLowSurrogate && at > 1 ? text.codePointAt(at - 2) : unit;
}

function isWordCharacter(code: number | undefined): boolean {
  return code !== undefined && WORD_CHARACTER.test(String.fromCodePoint(code));
}
