import type { Candidate, PickContext, Strategy } from "./strategy.ts";

type Metric = "weight" | "rpm" | "tpm";

/** The first that any candidate has above zero decides alone. */
const METRICS: readonly Metric[] = ["weight", "rpm", "tpm"];

/**
 * At random, in proportion to `weight`; without weights to `rpm`; without those to `tpm`; else evenly. A candidate that
 * lacks the deciding number counts as 0, and 0 is never picked while another has more: a stand-by.
 */
export const simpleShuffle: Strategy = {
  name: "simple-shuffle",

  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
    for (const metric of METRICS) {
      const total = sum(candidates, metric);
      if (total > 0) return at(candidates, metric, context.random() * total);
    }
    return at(candidates, undefined, context.random() * candidates.length);
  },
};

function sum(candidates: readonly Candidate[], metric: Metric): number {
  let total = 0;
  for (const candidate of candidates) total += candidate[metric] ?? 0;
  return total;
}

/** The candidates' shares laid end to end: whose is it that `point` falls on? Without a metric all shares are 1. */
function at<C extends Candidate>(candidates: readonly C[], metric: Metric | undefined, point: number): C {
  let rest = point;
  let last: C | undefined;
  for (const candidate of candidates) {
    const share = metric === undefined ? 1 : (candidate[metric] ?? 0);
    if (share <= 0) continue;
    if (rest < share) return candidate;
    rest -= share;
    last = candidate;
  }
  // Rounding can leave the point a hair beyond the last share.
  if (last === undefined) throw new RangeError("There is no candidate to pick from.");
  return last;
}
