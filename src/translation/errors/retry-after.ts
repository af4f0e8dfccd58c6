import type { Headers } from "../../transport/http.ts";

/**
 * Seconds after which the provider says it is worth trying again: `retry-after-ms`, `retry-after` in seconds or as a
 * date, then the words of the message. `undefined` when it says nothing.
 *
 * A date is measured against the response's own `date` header, which is the same clock; `now` (milliseconds) stands in
 * for it. Never negative.
 */
export function retryAfter(headers: Headers, now: number | undefined, message?: string): number | undefined {
  const milliseconds = number(headers["retry-after-ms"]);
  if (milliseconds !== undefined) return milliseconds / 1000;
  const stated = headers["retry-after"];
  const seconds = number(stated) ?? until(stated, referenceOf(headers, now));
  return seconds ?? (message === undefined ? undefined : fromWords(message));
}

function referenceOf(headers: Headers, now: number | undefined): number | undefined {
  return timeOf(headers["date"]) ?? now;
}

function number(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return undefined;
  return finite(Number(text));
}

/** Hundreds of digits make no number that anybody could wait for. */
function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function timeOf(date: string | undefined): number | undefined {
  // A date says the time of the day; the runtime takes "-1" for one, too.
  if (date === undefined || !date.includes(":")) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}

function until(date: string | undefined, reference: number | undefined): number | undefined {
  const time = timeOf(date);
  return time === undefined || reference === undefined ? undefined : Math.max(0, (time - reference) / 1000);
}

// "try again in 7m12s", "try again in 84ms", "retry in 44.2s", "retry after 13 seconds", "retryDelay": "34s"
const WORDS = /(?:try again in|retry (?:in|after)|retrydelay"?\s*:\s*"?)/gi;
/** One amount and its unit, where the one before it ended. */
const PART = /\s*(\d+(?:\.\d+)?)\s*(milliseconds?|ms|days?|d|hours?|h|minutes?|m|seconds?|s)(?![a-z])/giy;
/** Longest duration that is read, in characters. */
const LONGEST_DURATION = 64;

function fromWords(message: string): number | undefined {
  for (const { 0: words, index } of message.matchAll(WORDS)) {
    const start = index + words.length;
    const seconds = secondsOf(message.slice(start, start + LONGEST_DURATION));
    if (seconds !== undefined) return seconds;
  }
  return undefined;
}

/** Seconds of `7m12s`, `84ms`, `13 seconds`; `undefined` when it is no duration. */
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

/**
 * Seconds until a limit is reset that has nothing remaining; of several, the longest. For an error about a limit: of any
 * other it says nothing. `now` as above.
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
      const wait = until(/^\d{4}-/.test(reset) ? reset : undefined, reference) ?? secondsOf(reset);
      if (wait !== undefined) waits.push(wait);
    }
  }
  return waits.length === 0 ? undefined : Math.max(...waits);
}
