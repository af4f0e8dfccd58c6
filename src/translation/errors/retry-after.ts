import type { Headers } from "../../transport/http.ts";

/**
 * Seconds until the provider wants a retry: from `retry-after-ms`, from `retry-after` (seconds or a date), or from the
 * message. `undefined` when none of them says so. Never negative.
 *
 * A date is compared with the response's `date` header, which comes from the same clock, or else with `now` (milliseconds).
 */
export function retryAfter(headers: Headers, now: number | undefined, message?: string): number | undefined {
  const milliseconds = number(headers["retry-after-ms"]);
  if (milliseconds !== undefined) return milliseconds / 1000;
  const stated = headers["retry-after"];
  const seconds = number(stated) ?? until(stated, referenceOf(headers, now));
  return seconds ?? (message === undefined ? undefined : fromMessage(message));
}

function referenceOf(headers: Headers, now: number | undefined): number | undefined {
  return timeOf(headers["date"]) ?? now;
}

function number(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return undefined;
  return finite(Number(text));
}

/** `undefined` for hundreds of digits, which JavaScript reads as infinite. */
function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function timeOf(date: string | undefined): number | undefined {
  // A date has a time; the runtime would parse "-1" as a date, too.
  if (date === undefined || !date.includes(":")) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}

function until(date: string | undefined, reference: number | undefined): number | undefined {
  const time = timeOf(date);
  return time === undefined || reference === undefined ? undefined : Math.max(0, (time - reference) / 1000);
}

// "try again in 7m12s", "try again in 84ms", "retry in 44.2s", "retry after 13 seconds", "retryDelay": "34s"
const PHRASES = /(?:try again in|retry (?:in|after)|retrydelay"?\s*:\s*"?)/gi;
/** One amount and its unit, directly after the one before. */
const PART = /\s*(\d+(?:\.\d+)?)\s*(milliseconds?|ms|days?|d|hours?|h|minutes?|m|seconds?|s)(?![a-z])/giy;
/** A duration is read up to this length, in characters. */
const LONGEST_DURATION = 64;

function fromMessage(message: string): number | undefined {
  for (const { 0: words, index } of message.matchAll(PHRASES)) {
    const start = index + words.length;
    const seconds = secondsOf(message.slice(start, start + LONGEST_DURATION));
    if (seconds !== undefined) return seconds;
  }
  return undefined;
}

/** The seconds in `7m12s`, `84ms`, `13 seconds`; `undefined` when it is not a duration. */
export function secondsOf(duration: string): number | undefined {
  let seconds: number | undefined;
  for (const [, amount = "", unit = ""] of duration.slice(0, LONGEST_DURATION).matchAll(PART)) {
    seconds = (seconds ?? 0) + (Number(amount) * millisecondsPer(unit.toLowerCase())) / 1000;
  }
  return seconds === undefined ? undefined : finite(seconds);
}

function millisecondsPer(unit: string): number {
  if (unit.startsWith("ms") || unit.startsWith("milli")) return 1;
  if (unit.startsWith("d")) return 86_400_000;
  if (unit.startsWith("h")) return 3_600_000;
  return unit.startsWith("m") ? 60_000 : 1000;
}

/** Seconds until a limit is reset: from a duration, a number of seconds, a date, or seconds or milliseconds since the epoch. */
export function untilReset(reset: string, headers: Headers, now: number): number | undefined {
  return secondsToReset(reset, referenceOf(headers, now));
}

function secondsToReset(reset: string, reference: number | undefined): number | undefined {
  const stated = number(reset);
  if (stated !== undefined) return fromNumber(stated, reference);
  return until(/^\d{4}-|GMT$/.test(reset) ? reset : undefined, reference) ?? secondsOf(reset);
}

/** A number of seconds that is longer than thirty years is a moment. */
function fromNumber(stated: number, reference: number | undefined): number | undefined {
  if (stated < 1e9) return stated;
  const moment = stated < 1e11 ? stated * 1000 : stated;
  return reference === undefined ? undefined : Math.max(0, (moment - reference) / 1000);
}

/**
 * Seconds until every exhausted limit is reset, from the rate-limit headers. Only for an error about a limit. `now` as for
 * `retryAfter`.
 */
export function limitReset(headers: Headers, now: number | undefined): number | undefined {
  const reference = referenceOf(headers, now);
  const waits: number[] = [];
  for (const prefix of ["x-ratelimit", "anthropic-ratelimit"]) {
    for (const what of ["requests", "tokens", "input-tokens", "output-tokens"]) {
      const [remaining, reset] =
        prefix === "x-ratelimit"
          ? [headers[`x-ratelimit-remaining-${what}`], headers[`x-ratelimit-reset-${what}`]]
          : [headers[`anthropic-ratelimit-${what}-remaining`], headers[`anthropic-ratelimit-${what}-reset`]];
      if (reset === undefined || number(remaining) !== 0) continue;
      const wait = secondsToReset(reset, reference);
      if (wait !== undefined) waits.push(wait);
    }
  }
  return waits.length === 0 ? undefined : Math.max(...waits);
}
