import type { Candidate } from "./strategy.ts";

/** One failure after successes alone is more. */
const MOST_FAILURES = 0.2;

/**
 * The candidate has failed lately. Such a one has few calls under way and uses few tokens: a strategy that looks at these alone
 * would send it every call.
 */
export function isUnsteady({ recent }: Candidate, now: number): boolean {
  return recent.failureShare(now) > MOST_FAILURES;
}
