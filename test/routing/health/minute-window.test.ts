import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MinuteWindow } from "../../../src/routing/health/minute-window.ts";

describe("MinuteWindow", () => {
  it("counts by key, what is asked for and nothing else", () => {
    const window = new MinuteWindow<"requests" | "tokens">();
    window.add(0, "requests");
    window.add(100, "tokens", 250);
    window.add(5_000, "tokens", 50);
    expect([window.count(5_000, "requests"), window.count(5_000, "tokens")]).toEqual([1, 300]);
  });

  it("forgets everything when it is cleared", () => {
    const window = new MinuteWindow<string>();
    window.add(0, "a");
    window.clear();
    expect(window.count(0, "a")).toBe(0);
    window.add(1, "a");
    expect(window.count(1, "a")).toBe(1);
  });

  it("counts all of the last 55 seconds and nothing from over a minute ago", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 80 }), (times) => {
        const window = new MinuteWindow<"x">();
        const sorted = times.toSorted((a, b) => a - b);
        for (const [index, time] of sorted.entries()) {
          window.add(time, "x");
          const seen = sorted.slice(0, index + 1);
          const count = window.count(time, "x");
          expect(count).toBeGreaterThanOrEqual(seen.filter((past) => past > time - 55_000).length);
          expect(count).toBeLessThanOrEqual(seen.filter((past) => past > time - 60_000).length);
        }
      }),
    );
  });
});
