/**
 * Numbers that providers send. One decision for all of them: what is no whole number from 0 on is not known, and never
 * reckoned with. Digits in quotes are text, whatever they say.
 */

/** Far above what any answer counts: sums of many such counts are still exact. */
const HIGHEST_COUNT = 1e12;
/** The last place in a list that is taken for one. Far above any real one; nothing is ever made that long. */
const LAST_PLACE = 65_535;

/** A count of tokens or the like; `undefined` for what is none. */
export function countOf(value: unknown): number | undefined {
  return wholeNumber(value, HIGHEST_COUNT);
}

/** A place in a list, counted from 0; `undefined` for what is none. */
export function placeOf(value: unknown): number | undefined {
  return wholeNumber(value, LAST_PLACE);
}

/** True for a place in a list, or where none is named. */
export function isPlace(value: unknown): boolean {
  return isAbsent(value) || placeOf(value) !== undefined;
}

/** True for any number that can be written down: a probability, a part of a vector. `JSON.parse` reads `1e999` as infinite. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** True for a field that nothing is said in. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/**
 * Counts that only together say what something costs: each is 0 where it is absent. `undefined` when one of them is no
 * count: who knows some of the tokens does not know the price.
 */
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

function wholeNumber(value: unknown, highest: number): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= highest ? value : undefined;
}
