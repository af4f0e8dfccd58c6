import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RollingCounter } from "../../src/routing/rolling-counter.ts";

describe("RollingCounter", () => {
  it("counts by key", () => {
    const counter = new RollingCounter<"requests" | "tokens">(5_000, 12);
    counter.add(0, "requests");
    counter.add(100, "tokens", 250);
    counter.add(5_000, "tokens", 50);
    expect([counter.count(5_000, "requests"), counter.count(5_000, "tokens")]).toEqual([1, 300]);
  });

  it("forgets everything when it is cleared", () => {
    const counter = new RollingCounter<string>(5_000, 12);
    counter.add(0, "a");
    counter.clear();
    expect(counter.count(0, "a")).toBe(0);
    counter.add(1, "a");
    expect(counter.count(1, "a")).toBe(1);
  });

  it("counts, in twelve buckets of 5 s, all of the last 55 seconds and nothing that is over a minute old", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 80 }), (times) => {
        const counter = new RollingCounter<"x">(5_000, 12);
        const sorted = times.toSorted((a, b) => a - b);
        for (const [index, time] of sorted.entries()) {
          counter.add(time, "x");
          const seen = sorted.slice(0, index + 1);
          const count = counter.count(time, "x");
          expect(count).toBeGreaterThanOrEqual(seen.filter((past) => past > time - 55_000).length);
          expect(count).toBeLessThanOrEqual(seen.filter((past) => past > time - 60_000).length);
        }
      }),
    );
  });
});
