import { describe, expect, it } from "vitest";
import type { Distribution } from "../../src/index.ts";
import { draw, drawGapMs, drawTokens } from "../../src/simulate/draw.ts";
import { seededRandom } from "../../src/simulate/seeded-random.ts";

/** Values at these shares of many draws. */
function percentiles(distribution: Distribution, ...shares: readonly number[]): readonly number[] {
  const random = seededRandom(1, "test");
  const values = Array.from({ length: 50_000 }, () => draw(distribution, random)).toSorted((a, b) => a - b);
  return shares.map((share) => values[Math.floor(share * values.length)] ?? NaN);
}

describe("a distribution", () => {
  it("that is log-normal has the percentiles that it is given", () => {
    const [p01 = 0, p50 = 0, p99 = 0] = percentiles({ p50: 2, p99: 8 }, 0.01, 0.5, 0.99);
    expect(p50).toBeCloseTo(2, 1);
    expect(Math.abs(p99 - 8)).toBeLessThan(0.3);
    expect(p01).toBeCloseTo(0.5, 1);
  });

  it("that is uniform has its bounds, and one that is a number is that number", () => {
    const [low = 0, middle = 0, high = 0] = percentiles({ min: 1, max: 3 }, 0, 0.5, 0.99999);
    expect([low, middle, high].map((value) => Math.round(value * 10) / 10)).toEqual([1, 2, 3]);
    expect(percentiles(4, 0, 0.5)).toEqual([4, 4]);
  });

  it("is never out of bounds, whatever random() gives", () => {
    for (const edge of [0, 1 - 2 ** -53]) {
      const values = [
        draw({ p50: 1, p99: 9 }, () => edge),
        drawGapMs(5, () => edge),
        drawTokens({ p50: 1e6, p99: 1e9 }, () => edge),
      ];
      for (const value of values) expect(Number.isFinite(value) && value >= 0).toBe(true);
    }
  });
});

describe("a seeded sequence", () => {
  it("is the same everywhere", () => {
    const random = seededRandom(7, "name");
    expect(Array.from({ length: 3 }, () => Math.floor(random() * 1e9))).toEqual([542179361, 657892414, 165021392]);
  });

  it("is even, and another one for another seed or name", () => {
    const first = [seededRandom(3, "a")(), seededRandom(4, "a")(), seededRandom(3, "b")()];
    expect(new Set(first).size).toBe(3);
    const counts = Array.from({ length: 10 }, () => 0);
    const even = seededRandom(3, "a");
    for (let index = 0; index < 100_000; index += 1) {
      const bucket = Math.floor(even() * 10);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
