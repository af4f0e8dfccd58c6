import { type Candidate, lowest, type PickContext, type Strategy, type StrategyArgs } from "./strategy.ts";

/** Seconds. */
const TTL = 3600;
const LIST_SIZE = 10;

/** A candidate with this many calls under way counts as twice as slow. */
const CALLS_THAT_DOUBLE = 10;
/** How much slower a candidate counts that fails every call. */
const FAILURE_FACTOR = 10;
/** Of one that has only failed, in seconds. */
const ONLY_FAILED = 1000;
/** A candidate that has had no call for so long may have become faster. In milliseconds. */
const STALE_MS = 10_000;
/** The share of calls that finds out. */
const PROBE_SHARE = 1 / 20;

/**
 * The candidate that has been fastest: by the seconds for a token of its answers, for streams by the time to the first content.
 * Calls under way and failures count against it. A candidate without measurements comes first, so that it gets some; but one
 * call at a time, or all calls would queue behind a route that has not answered yet. One call in twenty goes to the candidate
 * that has had none for the longest time.
 */
export function latencyBasedRouting(args: StrategyArgs = {}): Strategy {
  const measure = (candidate: Candidate, context: PickContext): number => slowness(candidate, context, args);
  return {
    name: "latency-based-routing",

    pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
      const stale = context.random() < PROBE_SHARE ? stalest(candidates, context.now) : undefined;
      return stale ?? lowest(candidates, measure, context, args.lowest_latency_buffer ?? 0);
    },
  };
}

function slowness(candidate: Candidate, context: PickContext, args: StrategyArgs): number {
  const { recent, in_flight } = candidate;
  const seconds = measured(candidate, context, args);
  const failures = recent.failureShare(context.now);
  if (seconds === undefined && failures === 0)
    return in_flight === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return (seconds ?? ONLY_FAILED) * (1 + in_flight / CALLS_THAT_DOUBLE) * (1 + FAILURE_FACTOR * failures);
}

function measured({ recent }: Candidate, { stream, now }: PickContext, args: StrategyArgs): number | undefined {
  const { ttl = TTL, max_latency_list_size: count = LIST_SIZE, ttft_percentile } = args;
  if (recent.last_at === undefined || now - recent.last_at > ttl * 1000) return undefined;
  return stream ? recent.secondsToFirstToken(count, ttft_percentile) : recent.secondsPerToken(count);
}

function stalest<C extends Candidate>(candidates: readonly C[], now: number): C | undefined {
  let found: C | undefined;
  let oldest = now - STALE_MS;
  for (const candidate of candidates) {
    const { last_at } = candidate.recent;
    if (last_at === undefined || last_at >= oldest || candidate.in_flight > 0) continue;
    oldest = last_at;
    found = candidate;
  }
  return found;
}
