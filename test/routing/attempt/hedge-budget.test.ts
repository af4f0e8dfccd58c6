import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HedgeBudget } from "../../../src/routing/attempt/hedge-budget.ts";

describe("HedgeBudget", () => {
  it("allows the first hedge, then its share", () => {
    const budget = new HedgeBudget(0.05);
    budget.call();
    expect([budget.spend(), budget.spend()]).toEqual([true, false]);
    for (let call = 0; call < 99; call++) budget.call();
    expect(Array.from({ length: 10 }, () => budget.spend()).filter(Boolean)).toHaveLength(4);
  });

  it("allows none with a share of 0", () => {
    expect(new HedgeBudget(0).spend()).toBe(false);
  });

  it("halves all counts after a thousand calls", () => {
    const budget = new HedgeBudget(0.1);
    for (let call = 0; call < 10_000; call++) budget.call();
    const granted = Array.from({ length: 1_000 }, () => budget.spend()).filter(Boolean).length;
    expect(granted).toBeLessThanOrEqual(100);
    expect(granted).toBeGreaterThanOrEqual(50);
  });

  it("never lets hedges exceed their share of the calls, but for the first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 900 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (hedges, share) => {
          const budget = new HedgeBudget(share);
          let calls = 0;
          let granted = 0;
          for (const wanted of hedges) {
            budget.call();
            calls += 1;
            if (wanted && budget.spend()) granted += 1;
            expect(granted).toBeLessThanOrEqual(Math.max(1, share * calls));
          }
        },
      ),
    );
  });
});
