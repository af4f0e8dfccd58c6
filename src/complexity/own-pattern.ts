/** Regular expressions of the configuration. */

/** The most of a prompt that they are tried on, in characters. */
export const LONGEST_MATCHED = 2048;
/** The longest expression, in characters. */
const LONGEST_PATTERN = 256;
/** The most ways in which one place of a text can be matched, times the length of the expression. */
const MOST_WORK = 16_384;

/** The expression; `undefined` for a text that is none, or that could take long. The rules are those of LiteLLM, and looser. */
export function ownPattern(source: string): RegExp | undefined {
  if (source.length > LONGEST_PATTERN || waysOf(source) * source.length > MOST_WORK) return undefined;
  // What Python takes for escaped is no escape under the flag `u`: `\-`.
  return compiled(source, "iu") ?? compiled(source, "i");
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/**
 * One piece of an expression: an escape, a class, the beginning or end of a group, a repetition, or a character. A repetition
 * stands with the piece that it repeats behind.
 */
const PIECE =
  /\\[^]|\[(?:\\[^]|[^\\\]])*\]|\((?:\?(?::|<[a-z]\w*>|[^]))?|\)|[*+?]\??|\{(\d{1,4})(,(\d{1,4})?)?\}\??|[^]/gi;

/** Looks around, or refers back to a group. */
const REFUSED = /^\((?:\?[^:<]|\?<$)|^\\[1-9k]/i;

/** In how many ways it can match at one place, at most; `Infinity` where that cannot be told. */
function waysOf(source: string): number {
  let ways = 1;
  let before = "";
  const branches: number[] = [1];
  for (const [piece, least, range, most] of source.matchAll(PIECE)) {
    if (REFUSED.test(piece)) return Infinity;
    if (piece.startsWith("(")) branches.push(1);
    else if (piece === "|") branches.push((branches.pop() ?? 1) + 1);
    else if (piece === ")") ways *= branches.pop() ?? 1;
    else if (/^[*+?{]/.test(piece)) ways *= timesOf(piece, before, { least, range, most });
    before = piece;
  }
  return branches.reduce((product, count) => product * count, ways);
}

interface Bounds {
  readonly least: string | undefined;
  readonly range: string | undefined;
  readonly most: string | undefined;
}

/** `{2}` repeats in one way, `{1,4}` in four, `{2,}` and `*` in as many as there is text. */
function timesOf(piece: string, repeated: string, { least, range, most }: Bounds): number {
  if (piece.startsWith("?")) return 2;
  // A group that is repeated can match in more ways than can be counted here.
  if (repeated === ")") return Infinity;
  if (least !== undefined && range === undefined) return 1;
  return most === undefined ? LONGEST_MATCHED : Math.max(1, Number(most) - Number(least) + 1);
}
