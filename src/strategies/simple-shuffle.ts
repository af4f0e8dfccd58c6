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
  draws_evenly: true,

  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
    const totals = totalsOf(candidates);
    const metric = METRICS.find((each) => totals[each] > 0);
    const total = metric === undefined ? candidates.length : totals[metric];
    return at(candidates, metric, context.random() * total);
  },
};

function totalsOf(candidates: readonly Candidate[]): Record<Metric, number> {
  const totals = { weight: 0, rpm: 0, tpm: 0 };
  for (const { weight, rpm, tpm } of candidates) {
    totals.weight += weight ?? 0;
    totals.rpm += rpm ?? 0;
    totals.tpm += tpm ?? 0;
  }
  return totals;
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
