import type { RateLimitFacts } from "../../types/metadata.ts";
import type { Headers } from "../../transport/http.ts";

type Kind = "requests" | "tokens" | "input_tokens" | "output_tokens";
type Count = `limit_${Kind}` | `remaining_${Kind}`;
type Reset = `reset_${Kind}`;

/** OpenAI's headers and Anthropic's. */
const COUNTS: ReadonlyMap<string, Count> = new Map([
  ["x-ratelimit-limit-requests", "limit_requests"],
  ["x-ratelimit-remaining-requests", "remaining_requests"],
  ["x-ratelimit-limit-tokens", "limit_tokens"],
  ["x-ratelimit-remaining-tokens", "remaining_tokens"],
  ["anthropic-ratelimit-requests-limit", "limit_requests"],
  ["anthropic-ratelimit-requests-remaining", "remaining_requests"],
  ["anthropic-ratelimit-tokens-limit", "limit_tokens"],
  ["anthropic-ratelimit-tokens-remaining", "remaining_tokens"],
  ["anthropic-ratelimit-input-tokens-limit", "limit_input_tokens"],
  ["anthropic-ratelimit-input-tokens-remaining", "remaining_input_tokens"],
  ["anthropic-ratelimit-output-tokens-limit", "limit_output_tokens"],
  ["anthropic-ratelimit-output-tokens-remaining", "remaining_output_tokens"],
]);
const RESETS: ReadonlyMap<string, Reset> = new Map([
  ["x-ratelimit-reset-requests", "reset_requests"],
  ["x-ratelimit-reset-tokens", "reset_tokens"],
  ["anthropic-ratelimit-requests-reset", "reset_requests"],
  ["anthropic-ratelimit-tokens-reset", "reset_tokens"],
  ["anthropic-ratelimit-input-tokens-reset", "reset_input_tokens"],
  ["anthropic-ratelimit-output-tokens-reset", "reset_output_tokens"],
]);

/** Longest value of a reset header, in characters. */
const LONGEST_MOMENT = 40;
/** A duration or a number of seconds, and the two forms of a date. Other values are left out. */
const MOMENTS: readonly RegExp[] = [
  /^\d[\d.dhmnsuµ]*$/,
  /^\d{4}-\d\d-\d\d[T ][\d:.]{5,20}(?:Z|[+-][\d:]{2,5})?$/i,
  /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/,
];

/** The provider's rate limits in the headers; `undefined` when there are none. */
export function rateLimitFacts(headers: Headers): RateLimitFacts | undefined {
  let facts: RateLimitFacts | undefined;
  for (const name in headers) {
    const reset = RESETS.get(name);
    const counted = COUNTS.get(name);
    if (reset === undefined && counted === undefined) continue;
    const value = headers[name]?.trim() ?? "";
    if (reset !== undefined && isMoment(value)) (facts ??= {})[reset] = value;
    if (counted !== undefined && isExact(value)) (facts ??= {})[counted] = Number(value);
  }
  return facts;
}

function isMoment(value: string): boolean {
  return value.length <= LONGEST_MOMENT && MOMENTS.some((form) => form.test(value));
}

/** True for an integer that is exact as a number; a provider may write "unlimited". */
function isExact(value: string): boolean {
  return /^\d{1,15}$/.test(value);
}
