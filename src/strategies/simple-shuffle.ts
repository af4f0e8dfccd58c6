import type { Candidate, PickContext, Strategy } from "./strategy.ts";

type Metric = "weight" | "rpm" | "tpm";

/** In order: only the first metric that is above 0 for any candidate counts. */
const METRICS: readonly Metric[] = ["weight", "rpm", "tpm"];

/**
 * At random, in proportion to `weight`; without weights to `rpm`; without those to `tpm`; else evenly. A candidate
 * without the deciding number counts as 0. One with 0 is a stand-by: it is not picked while another has more.
 */
export const simpleShuffle: Strategy = {
  name: "simple-shuffle",

  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
    const totals = totalsOf(candidates);
    const metric = METRICS.find((each) => totals[each] > 0);
    const picked =
      metric === undefined
        ? candidates[Math.floor(context.random() * candidates.length)]
        : atPoint(candidates, metric, context.random() * totals[metric]);
    if (picked === undefined) throw new RangeError("There is no candidate to pick from.");
    return picked;
  },
};

function totalsOf(candidates: readonly Candidate[]): Record<Metric, number> {
  const totals = { weight: 0, rpm: 0, tpm: 0 };
  for (const candidate of candidates) {
    totals.weight += candidate.weight ?? 0;
    totals.rpm += candidate.rpm ?? 0;
    totals.tpm += candidate.tpm ?? 0;
  }
  return totals;
}

/** The candidate whose share `point` falls on when the shares are laid end to end. */
function atPoint<C extends Candidate>(candidates: readonly C[], metric: Metric, point: number): C | undefined {
  let rest = point;
  let last: C | undefined;
  for (const candidate of candidates) {
    const share = candidate[metric] ?? 0;
    if (share <= 0) continue;
    if (rest < share) return candidate;
    rest -= share;
    last = candidate;
  }
  // Rounding can leave the point just beyond the last share.
  return last;
}
