/** When a budget begins anew. Pure. */
import type { Duration } from "./duration.ts";

/**
 * Where windows begin. `"first_spend"`: with the first spend after the window before. `"calendar"`: with the UTC hour, day,
 * week (Monday) or month.
 */
export type Alignment = "first_spend" | "calendar";

/** Milliseconds since the epoch: from `start` up to, but not including, `end`. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;

/** The window that a spend at `at` belongs to, when no window is open. */
export function windowAt(duration: Duration, alignment: Alignment, at: number): Window {
  return alignment === "calendar" ? calendarWindow(duration, at) : { start: at, end: endOf(duration, at) };
}

/** Months end on the same day of the month, or on the last one where a month is shorter. */
function endOf({ count, unit, ms }: Duration, start: number): number {
  return unit === "mo" ? addMonths(start, count) : start + ms;
}

/** 1970 began on a Thursday: the Monday before it. */
const FIRST_MONDAY = -3 * DAY;

/**
 * Several hours, days, weeks or months are counted from the beginning of 1970, weeks from the Monday before it. 7 days are a
 * week, and 30 days a month: `"weekly"` and `"monthly"` stand for them.
 */
function calendarWindow({ count, unit, ms }: Duration, at: number): Window {
  const isInDays = unit !== "s" && unit !== "m" && ms % DAY === 0;
  if (unit === "mo") return monthsOfYears(count, at);
  if (isInDays && unit !== "w" && ms % (30 * DAY) === 0) return monthsOfYears(ms / (30 * DAY), at);
  const origin = isInDays && ms % (7 * DAY) === 0 ? FIRST_MONDAY : 0;
  const start = origin + Math.floor((at - origin) / ms) * ms;
  return { start, end: start + ms };
}

function monthsOfYears(count: number, at: number): Window {
  const date = new Date(at);
  const months = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  const first = Math.floor(months / count) * count;
  return { start: Date.UTC(1970, first), end: Date.UTC(1970, first + count) };
}

function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  const timeOfDay = at - Math.floor(at / DAY) * DAY;
  return Date.UTC(year, month, day) + timeOfDay;
}
