/**
 * Numbers in providers' answers. One rule for all: a count that is not an integer of at least 0 is unknown, and is not used.
 * Digits in quotes are a string, not a number.
 */

/** Far above real counts; sums of many such counts are still exact. */
const HIGHEST_COUNT = 1e12;
/** Highest index that is accepted, far above real ones. */
const LAST_PLACE = 65_535;

/** A count, such as one of tokens; `undefined` for anything else. */
export function countOf(value: unknown): number | undefined {
  return integerUpTo(value, HIGHEST_COUNT);
}

/** An index in a list, from 0; `undefined` for anything else. */
export function placeOf(value: unknown): number | undefined {
  return integerUpTo(value, LAST_PLACE);
}

/** True for an index in a list and for an absent field. */
export function isPlace(value: unknown): boolean {
  return isAbsent(value) || placeOf(value) !== undefined;
}

/** True for a finite number, such as a probability. `JSON.parse` reads `1e999` as infinite. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** True for a field that is missing or `null`. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Counts that make up one price; an absent one is 0. `undefined` when one of them is invalid: the price is then unknown. */
export function countsOf<Name extends string>(
  fields: Readonly<Record<Name, unknown>>,
): Readonly<Record<Name, number>> | undefined {
  const counts: [string, number][] = [];
  for (const [name, value] of Object.entries(fields)) {
    const count = isAbsent(value) ? 0 : countOf(value);
    if (count === undefined) return undefined;
    counts.push([name, count]);
  }
  // The names are those of `fields`.
  return Object.fromEntries(counts) as Record<Name, number>;
}

function integerUpTo(value: unknown, highest: number): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= highest ? value : undefined;
}
