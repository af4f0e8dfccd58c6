import { type Candidate, lowest, type PickContext, type Strategy } from "./strategy.ts";

/**
 * The candidate with the lowest price for a token of the prompt and one of the answer together; among equals at random. One
 * whose price is unknown comes last.
 */
export const costBasedRouting: Strategy = {
  name: "cost-based-routing",
  uses_prices: true,

  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C {
    return lowest(candidates, price, context);
  },
};

function price({ token_price }: Candidate): number {
  return token_price ?? Number.POSITIVE_INFINITY;
}
