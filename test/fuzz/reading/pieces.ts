/** What was said, in the pieces it was said in, and whether a text is that. */

export interface Piece {
  readonly text: string;
  /** It came in an event that is not as the provider wrote it: a reader may take it, or leave the event out. */
  readonly optional: boolean;
}

/** Positions in `text` up to which it may consist of the first pieces, after each of them. */
function* reached(pieces: readonly Piece[], text: string): Generator<ReadonlySet<number>> {
  let positions = new Set([0]);
  yield positions;
  for (const { text: piece, optional } of pieces) {
    const taken = [...positions].filter((at) => text.startsWith(piece, at)).map((at) => at + piece.length);
    positions = new Set(optional ? [...positions, ...taken] : taken);
    yield positions;
    if (positions.size === 0) return;
  }
}

/** `text` is all of it. */
export function isAll(pieces: readonly Piece[], text: string): boolean {
  return [...reached(pieces, text)].at(-1)?.has(text.length) === true;
}

/** Where a beginning of the pieces may end in `text`: between any two of them, or within one. */
export function beginnings(pieces: readonly Piece[], text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let index = 0;
  for (const positions of reached(pieces, text)) {
    const next = pieces[index++]?.text ?? "";
    for (const at of positions) {
      ends.add(at);
      for (let length = 1; length <= next.length && text[at + length - 1] === next[length - 1]; length += 1)
        ends.add(at + length);
    }
  }
  return ends;
}
