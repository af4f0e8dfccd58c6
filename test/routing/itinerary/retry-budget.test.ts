import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RetryBudget } from "../../../src/routing/itinerary/retry-budget.ts";

describe("RetryBudget", () => {
  it("allows its floor to a quiet router, and no more", () => {
    const budget = new RetryBudget(0.2, 10);
    const granted = Array.from({ length: 15 }, () => budget.spend(0));
    expect(granted.filter(Boolean)).toHaveLength(10);
    expect(granted.indexOf(false)).toBe(10);
  });

  it("allows its share to a busy one", () => {
    const budget = new RetryBudget(0.2, 10);
    for (let call = 0; call < 1_000; call++) budget.call(call);
    expect(Array.from({ length: 500 }, () => budget.spend(1_000)).filter(Boolean)).toHaveLength(200);
  });

  it("forgets what is ten seconds old", () => {
    const budget = new RetryBudget(0, 1);
    expect(budget.spend(0)).toBe(true);
    expect(budget.spend(9_999)).toBe(false);
    expect(budget.spend(10_000)).toBe(true);
  });

  it("allows nothing with share and floor 0", () => {
    const budget = new RetryBudget(0, 0);
    budget.call(0);
    expect(budget.spend(0)).toBe(false);
  });

  it("never exceeds its share of the calls of the window, whatever the order", () => {
    const step = fc.record({ after: fc.integer({ min: 0, max: 3_000 }), calls: fc.nat(20), spends: fc.nat(20) });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        (steps, share, floor) => {
          const budget = new RetryBudget(share, floor);
          const calls: number[] = [];
          const spent: number[] = [];
          let now = 0;
          for (const { after, ...counts } of steps) {
            now += after;
            for (let call = 0; call < counts.calls; call++) {
              budget.call(now);
              calls.push(now);
            }
            for (let spend = 0; spend < counts.spends; spend++) if (budget.spend(now)) spent.push(now);
            // Whole seconds: the window holds this one and the nine before.
            const since = (Math.floor(now / 1_000) - 9) * 1_000;
            const recent = (times: readonly number[]): number => times.filter((time) => time >= since).length;
            // Retries of a busy second may stay in the window longer than its calls: the bound is the calls they were counted with.
            const widest = calls.filter((time) => time >= since - 10_000).length;
            expect(recent(spent)).toBeLessThanOrEqual(Math.max(floor, share * widest));
          }
        },
      ),
    );
  });
});
