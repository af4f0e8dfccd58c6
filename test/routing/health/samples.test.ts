import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Samples } from "../../../src/routing/health/samples.ts";

function samplesOf(values: readonly number[]): Samples {
  const samples = new Samples();
  for (const value of values) samples.add(value);
  return samples;
}

describe("Samples", () => {
  it("know nothing before the first", () => {
    const samples = new Samples();
    expect([samples.mean, samples.percentile(0.5), samples.total]).toEqual([undefined, undefined, 0]);
  });

  it("give percentiles by nearest rank", () => {
    const samples = samplesOf([50, 10, 40, 20, 30]);
    expect([0, 0.2, 0.21, 0.5, 0.95, 1].map((share) => samples.percentile(share))).toEqual([10, 10, 20, 30, 50, 50]);
  });

  it("are those of the last hundred", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 350 }), (values) => {
        const samples = samplesOf(values);
        const last = values.slice(-100);
        expect(samples.total).toBe(values.length);
        expect(samples.mean).toBeCloseTo(last.reduce((sum, value) => sum + value, 0) / last.length, 6);
        expect(samples.percentile(1)).toBe(Math.max(...last));
        expect(samples.percentile(0)).toBe(Math.min(...last));
      }),
    );
  });
});
