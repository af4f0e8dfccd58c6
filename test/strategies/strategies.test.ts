import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strategies } from "../../src/strategies/index.ts";
import type { Candidate, Strategy } from "../../src/strategies/strategy.ts";
import { candidate, candidates, context, type Facts, seeded } from "./candidates.ts";

describe.each([...strategies()])("%s", (name, strategy) => {
  it("has its name", () => {
    expect(strategy.name).toBe(name);
  });

  it("picks one of the candidates and changes none", () => {
    fc.assert(
      fc.property(candidates, fc.integer(), fc.boolean(), (list, seed, stream) => {
        const before = list.map((each) => ({ ...each }));
        const frozen = list.map((each) => Object.freeze(each));
        expect(frozen).toContain(strategy.pick(Object.freeze(frozen), context(seeded(seed), stream)));
        expect(list).toEqual(before);
      }),
    );
  });

  it("picks the same for the same candidates and the same randomness", () => {
    fc.assert(
      fc.property(candidates, fc.integer(), fc.boolean(), (list, seed, stream) => {
        const pick = () => strategy.pick(list, context(seeded(seed), stream));
        expect(pick()).toBe(pick());
      }),
    );
  });

  it("picks at either end of what random() may return", () => {
    fc.assert(
      fc.property(candidates, fc.constantFrom(0, 1 - 2 ** -53), (list, edge) => {
        expect(list).toContain(
          strategy.pick(
            list,
            context(() => edge),
          ),
        );
      }),
    );
  });

  it("says so when there is no candidate at all", () => {
    expect(() => strategy.pick([], context(seeded(1)))).toThrow("no candidate");
  });
});

describe("the strategies", () => {
  it("have LiteLLM's names", () => {
    expect([...strategies().keys()]).toEqual([
      "simple-shuffle",
      "least-busy",
      "latency-based-routing",
      "cost-based-routing",
      "usage-based-routing",
      "usage-based-routing-v2",
    ]);
  });
});

/** The share of 12,000 picks that each of these candidates gets. */
function shares(strategy: Strategy, list: readonly Candidate[], now = 0): Record<string, number> {
  const picking = context(seeded(5), false, now);
  const found: Record<string, number> = Object.fromEntries(list.map(({ id }) => [id, 0]));
  for (let turn = 0; turn < 12_000; turn += 1) {
    const { id } = strategy.pick(list, picking);
    found[id] = (found[id] ?? 0) + 1 / 12_000;
  }
  return found;
}

const ALIKE: Facts = { token_price: 1e-6, seconds: 1, tokens: 10 };

describe.each([...strategies()])("%s among equals", (name, strategy) => {
  it("shares calls evenly, wherever they stand", () => {
    const found = shares(
      strategy,
      ["a", "b", "c"].map((id) => candidate(id, ALIKE)),
    );
    for (const share of Object.values(found)) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.02);
  });

  it("shares calls evenly among those of which nothing is known", () => {
    const found = shares(
      strategy,
      ["a", "b", "c"].map((id) => candidate(id)),
    );
    for (const share of Object.values(found)) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.02);
  });

  it.runIf(name !== "simple-shuffle" && name !== "cost-based-routing")(
    "does not send calls to one that has just failed, and does so again when that is long ago",
    () => {
      const list = [
        candidate("well", { ...ALIKE, in_flight: 1 }),
        candidate("failing", { ...ALIKE, failures: 1, tokens: 0 }),
      ];
      expect(shares(strategy, list)["failing"]).toBe(0);
      expect(shares(strategy, list, 120_000)["failing"]).toBeGreaterThan(0.4);
    },
  );
});
