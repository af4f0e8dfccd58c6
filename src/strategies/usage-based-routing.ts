import { steadyFirst } from "./steady.ts";
import { type Candidate, lowest, type PickContext, type Strategy } from "./strategy.ts";

/**
 * The candidate that has used the fewest tokens in the last minute, those expected of calls under way included; among equals at
 * random. One that fails uses none: it comes last until some seconds after its last failure.
 */
function usageBasedRouting(name: string): Strategy {
  return {
    name,
    uses_usage: true,

    pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
      return lowest(candidates, tokens, context);
    },
  };
}

/** LiteLLM's first version picks the same, and counts more slowly. */
export const usageBasedRoutingV1: Strategy = usageBasedRouting("usage-based-routing");
export const usageBasedRoutingV2: Strategy = usageBasedRouting("usage-based-routing-v2");

function tokens(candidate: Candidate, { now }: PickContext): number {
  return steadyFirst(candidate.tokensUsed(now), candidate, now);
}
