/** How long a budget lasts, as LiteLLM writes it: `"30s"`, `"10m"`, `"1h"`, `"1d"`, `"1w"`, `"1mo"`, `"daily"`, … Pure. */

export interface Duration {
  readonly count: number;
  readonly unit: string;
  /** Milliseconds; of months, those of 30 days each. */
  readonly ms: number;
}

const DAY = 86_400_000;

/** Milliseconds of the units. */
const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: DAY,
  w: 7 * DAY,
  mo: 30 * DAY,
};

const NAMED: ReadonlyMap<string, string> = new Map([
  ["hourly", "1h"],
  ["daily", "24h"],
  ["weekly", "7d"],
  ["monthly", "30d"],
]);

/** No budget lasts longer, in milliseconds: a hundred years. */
const LONGEST = 36_525 * DAY;

/** What a duration must be, in words. */
export const DURATIONS = 'a duration such as "30s", "10m", "1h", "1d", "1w", "1mo" or "daily", at most 100 years';

/** `undefined` for what is no duration, for none at all and for one that is too long. */
export function durationFrom(text: unknown): Duration | undefined {
  if (typeof text !== "string") return undefined;
  const [, digits, unit = ""] = /^(\d{1,10})(mo|[smhdw])$/.exec(NAMED.get(text) ?? text) ?? [];
  const count = Number(digits);
  const ms = count * (UNITS[unit] ?? 0);
  return ms > 0 && ms <= LONGEST ? { count, unit, ms } : undefined;
}
