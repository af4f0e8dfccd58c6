import type { Check } from "../config/check.ts";

/** Most entries of a list that is gone through again and again while a call is made. */
const MOST_ENTRIES = 1000;

/** The same check, of a list that is not longer than anybody's. */
export function few(check: Check, most: number = MOST_ENTRIES): Check {
  return (value, path, report) => {
    if (Array.isArray(value) && value.length > most)
      report(path, `must have at most ${most} entries, has ${value.length}`);
    else check(value, path, report);
  };
}
