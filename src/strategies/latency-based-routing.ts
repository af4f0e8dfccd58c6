import { type Candidate, lowest, type PickContext, type Strategy } from "./strategy.ts";

/**
 * The candidate with the lowest mean latency; for streams, the lowest mean time to the first content. A candidate
 * without measurements comes first, so that it gets some; but one call at a time, or all calls would queue behind a
 * route that has not answered yet.
 */
export const latencyBasedRouting: Strategy = {
  name: "latency-based-routing",

  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
    return lowest(candidates, context.stream ? firstToken : wholeAnswer, context);
  },
};

function wholeAnswer(candidate: Candidate): number {
  return candidate.latency_ms ?? unmeasured(candidate);
}

function firstToken(candidate: Candidate): number {
  return candidate.time_to_first_token_ms ?? unmeasured(candidate);
}

function unmeasured(candidate: Candidate): number {
  return candidate.in_flight === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
