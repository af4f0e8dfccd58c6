import { steadyFirst } from "./steady.ts";
import { type Candidate, lowest, type PickContext, type Strategy } from "./strategy.ts";

/**
 * The candidate with the fewest attempts under way; among equals at random. One that fails is soon done with every call: it
 * comes last until some seconds after its last failure.
 */
export const leastBusy: Strategy = {
  name: "least-busy",

  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
    return lowest(candidates, inFlight, context);
  },
};

function inFlight(candidate: Candidate, { now }: PickContext): number {
  return steadyFirst(candidate.in_flight, candidate, now);
}
