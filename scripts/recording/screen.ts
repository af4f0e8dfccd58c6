/** What a program writes to a terminal, as pieces of text with their place, their colour and their moment. */

export type Ink = "plain" | "bold" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan" | "gray";

export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly ink: Ink;
  /** Seconds since the beginning. */
  readonly at: number;
}

/** A part of what the program wrote. */
export interface Written {
  readonly text: string;
  /** Seconds since the beginning. */
  readonly at: number;
}

const INKS: Readonly<Record<number, Ink>> = {
  1: "bold",
  31: "red",
  32: "green",
  33: "yellow",
  34: "blue",
  35: "magenta",
  36: "cyan",
  90: "gray",
};

/** A colour, the end of a line, or text. */
// oxlint-disable-next-line no-control-regex -- A colour begins with the escape character.
const TOKEN = /\u001B\[(\d+)m|(\n)|([^\u001B\n]+)/g;

export function piecesOf(written: readonly Written[]): Piece[] {
  const pieces: Piece[] = [];
  let row = 0;
  let column = 0;
  let ink: Ink = "plain";
  for (const { text: part, at } of written) {
    for (const [, colour, end, text = ""] of part.matchAll(TOKEN)) {
      if (colour !== undefined) ink = INKS[Number(colour)] ?? "plain";
      else if (end !== undefined) {
        row++;
        column = 0;
      } else {
        if (text.trim() !== "") pieces.push({ row, column, text, ink, at });
        column += text.length;
      }
    }
  }
  return pieces;
}

/** The same with no pause longer than this number of seconds, and moments rounded to a tenth. */
export function withoutLongPauses(pieces: readonly Piece[], longest: number): Piece[] {
  let saved = 0;
  let before = 0;
  return pieces.map((piece) => {
    saved += Math.max(0, piece.at - before - longest);
    before = piece.at;
    return { ...piece, at: Math.round((piece.at - saved) * 10) / 10 };
  });
}

/** Pieces of one colour that appear together, one right behind the other, as one piece. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    const follows = last?.row === piece.row && last.column + last.text.length === piece.column;
    if (last !== undefined && follows && last.at === piece.at && last.ink === piece.ink) {
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    } else all.push(piece);
  }
  return all;
}
