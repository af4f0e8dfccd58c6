import { type Candidate, lowest, type PickContext, type Strategy } from "./strategy.ts";

/** The candidate with the fewest attempts under way; among equals at random. */
export const leastBusy: Strategy = {
  name: "least-busy",

  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
    return lowest(candidates, inFlight, context);
  },
};

function inFlight(candidate: Candidate): number {
  return candidate.in_flight;
}
