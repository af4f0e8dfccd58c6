import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simpleShuffle } from "../../src/strategies/simple-shuffle.ts";
import type { Candidate } from "../../src/strategies/strategy.ts";
import { candidate, candidates, context, seeded } from "./candidates.ts";

/** The share of 20,000 picks that each candidate gets. */
function shares(list: readonly Candidate[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(list.map(({ id }) => [id, 0]));
  const picking = context(seeded(7));
  for (let round = 0; round < 20_000; round += 1) {
    const { id } = simpleShuffle.pick(list, picking);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, count / 20_000]));
}

describe("simple-shuffle", () => {
  it("shares traffic by weight", () => {
    const got = shares([candidate("a", { weight: 1 }), candidate("b", { weight: 3 })]);
    expect(got["a"]).toBeCloseTo(0.25, 1);
    expect(got["b"]).toBeCloseTo(0.75, 1);
  });

  it("shares traffic by rpm when there are no weights, and by tpm when there is neither", () => {
    const byRpm = shares([candidate("a", { rpm: 6, tpm: 9000 }), candidate("b", { rpm: 1440 })]);
    expect(byRpm["b"]).toBeGreaterThan(0.98);
    const byTpm = shares([candidate("a", { tpm: 5 }), candidate("b", { tpm: 90 })]);
    expect(byTpm["b"]).toBeCloseTo(90 / 95, 1);
  });

  it("lets one weight decide alone: candidates without a weight are never picked", () => {
    expect(shares([candidate("a", { rpm: 100_000 }), candidate("b", { weight: 0.1 })])).toEqual({ a: 0, b: 1 });
  });

  it("looks at rpm when all weights are 0", () => {
    expect(shares([candidate("a", { weight: 0, rpm: 1 }), candidate("b", { weight: 0 })])).toEqual({ a: 1, b: 0 });
  });

  it("shares evenly without weights, rpm and tpm, and when all of them are 0", () => {
    for (const facts of [{}, { weight: 0 }, { weight: 0, rpm: 0, tpm: 0 }]) {
      const got = shares([candidate("a", facts), candidate("b", facts), candidate("c", facts)]);
      for (const share of Object.values(got)) expect(share).toBeCloseTo(1 / 3, 1);
    }
  });

  it("never picks weight 0 while another has more", () => {
    fc.assert(
      fc.property(candidates, fc.integer(), (list, seed) => {
        fc.pre(list.some(({ weight }) => (weight ?? 0) > 0));
        expect(simpleShuffle.pick(list, context(seeded(seed))).weight).toBeGreaterThan(0);
      }),
    );
  });
});
