import { quotedName } from "../secrets.ts";

/** A longer name is not a typing error, in characters. */
const LONGEST_NAME = 100;
/** Most names that one is compared with. */
const MOST_NAMES = 1000;

/** The end of a message: `; did you mean "num_retries"?`, or nothing when no name is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === undefined ? "" : `; did you mean ${quotedName(nearest)}?`;
}

/** The name that was probably meant: one in another casing, with a typing error, or with more words. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const given = plainName(name);
  const words = given.length >= 4 ? given.split("_") : undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(given.length / 3)) + 1;
  let containing: string | undefined;
  let held = 0;
  for (const candidate of names) {
    if ((held += 1) > MOST_NAMES) break;
    if (candidate.length > LONGEST_NAME) continue;
    const known = plainName(candidate);
    const distance = editDistance(given, known, least);
    if (distance < least) [best, least] = [candidate, distance];
    if (words?.every((word) => known.includes(word)) === true) containing ??= candidate;
  }
  return best ?? containing;
}

/** `numRetries`, `num-retries` and `num_retries` become one name. */
export function plainName(name: string): string {
  return name
    .replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`)
    .replaceAll("-", "_")
    .toLowerCase();
}

/** Letters to insert, delete, replace or swap with a neighbour to turn `from` into `to`; at most `enough`. */
function editDistance(from: string, to: string, enough: number): number {
  if (Math.abs(from.length - to.length) >= enough) return enough;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let nearest = row;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const distance = Math.min(
        cell(previous, column) + 1,
        cell(current, column - 1) + 1,
        cell(previous, column - 1) + (same ? 0 : 1),
        swapped ? cell(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      nearest = Math.min(nearest, distance);
      current.push(distance);
    }
    // A swap continues from the row before the previous one.
    if (nearest > enough) return enough;
    [beforePrevious, previous] = [previous, current];
  }
  return cell(previous, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
