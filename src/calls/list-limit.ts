import type { Check } from "../config/check.ts";

/** Most entries of a list that a call walks through several times. */
const MOST_ENTRIES = 1000;

/** The same check, of a list with at most `most` entries. */
export function limitedList(check: Check, most: number = MOST_ENTRIES): Check {
  return (value, path, report) => {
    if (Array.isArray(value) && value.length > most)
      report(path, `must have at most ${most} entries, has ${value.length}`);
    else check(value, path, report);
  };
}
