/** Counts the tokens of a text in slices: tokenizers take very long for a long text of one kind. Pure. */

/** The longest slice, in UTF-16 units. */
const LONGEST_SLICE = 2048;
/** How far before its end a slice may be cut, so that no word is. */
const SEARCHED = 256;

export function countInSlices(text: string, count: (slice: string) => number): number {
  let tokens = 0;
  for (let start = 0; start < text.length;) {
    const end = endOfSlice(text, start);
    tokens += count(text.slice(start, end));
    start = end;
  }
  return tokens;
}

/** Before a space or a line break, if there is one near; never within a character of two units. */
function endOfSlice(text: string, start: number): number {
  const end = start + LONGEST_SLICE;
  if (end >= text.length) return text.length;
  for (let at = end; at > end - SEARCHED; at -= 1) {
    // Several spaces belong together.
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) return at;
  }
  return isLowSurrogate(text.charCodeAt(end)) && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
