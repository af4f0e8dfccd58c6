/** Whether a text is of one piece: one deployment's, or a beginning that others went on with. */
import { beginnings, isAll, type Piece } from "../reading/pieces.ts";
import type { Reading } from "../reading/reading.ts";
import type { Answered } from "./judged.ts";

export const textOf = ({ channels }: Reading): readonly Piece[] => channels.get("text") ?? [];

/**
 * What a deployment that goes on must have said so that `rest` is new: the words it was told to repeat, and white space that was
 * there already, or that was not repeated.
 */
function sayings(rest: string, anchor: string): { readonly said: string; readonly before: number }[] {
  const trimmed = rest.trimStart();
  const blank = rest.length - trimmed.length;
  return [
    { said: anchor + rest, before: anchor.length },
    { said: anchor + trimmed, before: anchor.length - blank },
    { said: `${anchor} ${trimmed}`, before: anchor.length + 1 - blank },
  ];
}

/** Where in `text` the last of `answers` may have ended, if all of it so far is of one piece. */
function endsOf(answers: readonly Answered[], text: string): ReadonlySet<number> {
  const last = answers.at(-1);
  if (last === undefined) return new Set();
  const { exchange, reading } = last;
  if (exchange.begun === undefined) return beginnings(textOf(reading), text);
  const ends = new Set<number>();
  for (const start of startsOf(answers.slice(0, -1), text)) {
    ends.add(start);
    for (const { said, before } of sayings(text.slice(start), exchange.anchor ?? ""))
      for (const end of beginnings(textOf(reading), said)) if (end >= before) ends.add(start + end - before);
  }
  return ends;
}

function startsOf(earlier: readonly Answered[], text: string): ReadonlySet<number> {
  return new Set(earlier.flatMap((_, index) => [...endsOf(earlier.slice(0, index + 1), text)]));
}

/** All of `text` is a beginning of what the last of `answers` made of it. */
export const isOfOnePiece = (answers: readonly Answered[], text: string): boolean =>
  endsOf(answers, text).has(text.length);

/** `text` ends where the last of `answers` ended, which went on with what those before it had said. */
export function isGoneOnWith(answers: readonly Answered[], text: string): boolean {
  const last = answers.at(-1);
  if (last === undefined) return false;
  return [...startsOf(answers.slice(0, -1), text)].some((start) =>
    sayings(text.slice(start), last.exchange.anchor ?? "").some(({ said }) => isAll(textOf(last.reading), said)),
  );
}
