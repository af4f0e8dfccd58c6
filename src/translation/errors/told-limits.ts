import type { Headers } from "../../transport/http.ts";
import type { Remaining, ToldLimits } from "../../limits/told-limits.ts";
import type { RateLimitFacts } from "../../types/metadata.ts";
import { rateLimitFacts } from "./rate-limit-headers.ts";
import { untilReset } from "./retry-after.ts";

/** The provider's limits in the headers of an answer: for its metadata, and for the choice of deployments. */
export interface AnswerLimits {
  readonly facts: RateLimitFacts;
  readonly told: ToldLimits;
}

/** `undefined` when the headers say nothing of limits. `now`: when they came, in milliseconds since the epoch. */
export function answerLimits(headers: Headers, now: number): AnswerLimits | undefined {
  const facts = rateLimitFacts(headers);
  if (facts === undefined) return undefined;
  const of = (
    remaining: number | undefined,
    limit: number | undefined,
    reset: string | undefined,
  ): Remaining | undefined =>
    remaining === undefined
      ? undefined
      : { remaining, limit, reset: reset === undefined ? undefined : untilReset(reset, headers, now) };
  const tokens = of(facts.remaining_tokens, facts.limit_tokens, facts.reset_tokens);
  const input = of(facts.remaining_input_tokens, facts.limit_input_tokens, facts.reset_input_tokens);
  const requests = of(facts.remaining_requests, facts.limit_requests, facts.reset_requests);
  return { facts, told: { requests, tokens: input ?? tokens } };
}
