import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costBasedRouting } from "../../src/strategies/cost-based-routing.ts";
import { usageBasedRoutingV1, usageBasedRoutingV2 } from "../../src/strategies/usage-based-routing.ts";
import { candidate, candidates, context, seeded } from "./candidates.ts";

describe.each([usageBasedRoutingV1, usageBasedRoutingV2])("$name", (strategy) => {
  it("picks the fewest tokens of the last minute among those that have not just failed", () => {
    fc.assert(
      fc.property(candidates, fc.integer(), (list, seed) => {
        const steady = list.filter(({ recent }) => recent.failureShare(0) === 0);
        const fewest = Math.min(...(steady.length > 0 ? steady : list).map((each) => each.tokensUsed(0)));
        expect(strategy.pick(list, context(seeded(seed))).tokensUsed(0)).toBe(fewest);
      }),
    );
  });
});

describe("cost-based-routing", () => {
  const pick = (...prices: (number | undefined)[]): string =>
    costBasedRouting.pick(
      prices.map((token_price, index) => candidate(String(index), { token_price })),
      context(seeded(1)),
    ).id;

  it("picks the lowest price of a token in and a token out together", () => {
    expect(pick(1e-6 + 2e-6, 1e-7 + 5e-6)).toBe("0");
  });

  it("takes 0 for a price, and the unknown for the highest", () => {
    expect(pick(1e-9, 0)).toBe("1");
    expect(pick(undefined, 10)).toBe("1");
  });
});
