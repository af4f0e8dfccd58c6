import type { Candidate } from "./strategy.ts";

/** One failure after successes alone is more. */
const MOST_FAILURES = 0.2;

/** Behind every steady candidate: more than any has in flight or uses. */
const BEHIND = 1e15;

/**
 * `measured`, behind that of every other candidate where this one has failed lately. Such a one has few calls under way and uses
 * few tokens: a strategy that looks at these alone would send it every call.
 */
export function steadyFirst(measured: number, { recent }: Candidate, now: number): number {
  return recent.failureShare(now) > MOST_FAILURES ? measured + BEHIND : measured;
}
