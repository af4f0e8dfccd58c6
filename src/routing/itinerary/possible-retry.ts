/** The retry that could mend a failure, and the limit that forbids it. Pure. */
import type { StoppedBy } from "../../types/metadata.ts";
import type { GroupProgress } from "../group-progress.ts";
import { type RetryCandidate, type RetrySearch, soonest, soonestWithoutPolicy } from "./retry-rules.ts";

/** A deployment that could be tried again. */
export interface PossibleRetry {
  readonly next: RetryCandidate;
  /** Until its back-off or its cooldown is over. */
  readonly seconds: number;
  readonly filters: RetrySearch["filters"];
  /** What forbids it, before the limits that all calls share are asked. */
  readonly limit: StoppedBy | undefined;
}

/** In seconds. */
interface Patience {
  /** For which a call waits for this group. */
  readonly longestWait: number;
  /** Until `total_timeout` strikes. */
  readonly secondsLeft: number;
}

/** `last`: the failure of the last attempt. */
export function possibleRetry(
  search: RetrySearch,
  last: NonNullable<GroupProgress["last"]>,
  { longestWait, secondsLeft }: Patience,
): PossibleRetry | undefined {
  const { progress, filters, rules } = search;
  const { waiting, retries } = progress;
  const allowed = soonest(search);
  const next = allowed ?? soonestWithoutPolicy(search);
  if (next === undefined) return undefined;

  const seconds = Math.max(0, next.readyAt - filters.now) / 1000;
  // A retry that was granted before its wait has been counted.
  const isSpent = waiting === undefined && retries >= rules.retries(last);
  if (allowed === undefined || isSpent) return { next, seconds, filters, limit: "num_retries" };
  // Once the wait is over the retry is made, however late the timer fired.
  if (seconds <= 0) return { next, seconds, filters, limit: undefined };
  const waited = waiting === undefined ? 0 : (filters.now - waiting.since) / 1000;
  return { next, seconds, filters, limit: limitOfWait(seconds, longestWait - waited, secondsLeft) };
}

function limitOfWait(seconds: number, longest: number, secondsLeft: number): StoppedBy | undefined {
  if (seconds <= Math.min(longest, secondsLeft)) return undefined;
  return secondsLeft < longest ? "total_timeout" : "patience";
}
