import { describe, expect, it } from "vitest";
import { costOf, pricesOf, promptCost } from "../../src/pricing/cost.ts";

const usage = { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 };
const prices = { input_cost_per_token: 0.001, output_cost_per_token: 0.01 };

function costAt(used: Parameters<typeof costOf>[0], sources: Parameters<typeof pricesOf>[0]): number | null {
  return costOf(used, pricesOf(sources));
}

describe("costOf", () => {
  it("is the tokens at their price", () => {
    expect(costAt(usage, [prices])).toBeCloseTo(2);
  });

  it("is unknown, not 0, without a price or without tokens", () => {
    expect([costAt(usage, [{}]), costAt(usage, [{ input_cost_per_token: 1 }]), costAt(undefined, [prices])]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("may be 0 when the price is 0", () => {
    expect(costAt(usage, [{ input_cost_per_token: 0, output_cost_per_token: 0 }])).toBe(0);
  });

  it("takes each price from the first that states it", () => {
    expect(costAt(usage, [{ input_cost_per_token: 0.002 }, prices])).toBeCloseTo(3);
    expect(costAt(usage, [{ input_cost_per_token: "free" }, prices])).toBeNull();
  });

  it("counts cached and written tokens at prices of their own, else at that of the prompt", () => {
    const cached = { ...usage, prompt_tokens_details: { cached_tokens: 600, cache_write_tokens: 100 } };
    expect(costAt(cached, [prices])).toBeCloseTo(2);
    expect(
      costAt(cached, [{ ...prices, cache_read_input_token_cost: 0.0001, cache_creation_input_token_cost: 0.002 }]),
    ).toBeCloseTo(0.3 + 0.06 + 0.2 + 1);
  });

  it("is never negative, whatever the provider counts", () => {
    expect(
      costAt({ ...usage, completion_tokens: 0, prompt_tokens_details: { cached_tokens: 5_000 } }, [
        { ...prices, cache_read_input_token_cost: 0 },
      ]),
    ).toBe(0);
  });
});

it("promptCost is the price of the prompt alone", () => {
  expect([promptCost(100, pricesOf([prices])), promptCost(100, pricesOf([{}]))]).toEqual([0.1, undefined]);
});
