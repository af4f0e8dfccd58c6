import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStrategy, MISSING_STRATEGIES, STRATEGIES, strategyNames } from "../../src/strategies/index.ts";
import { candidates, context, seeded } from "./candidates.ts";

describe.each(Object.entries(STRATEGIES))("%s", (name, strategy) => {
  it("is found under its name", () => {
    expect(strategy.name).toBe(name);
    expect(findStrategy(name)).toBe(strategy);
  });

  it("picks one of the candidates and changes none", () => {
    fc.assert(
      fc.property(candidates, fc.integer(), fc.boolean(), (list, seed, stream) => {
        const before = structuredClone(list);
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

describe("the table of strategies", () => {
  it("names every strategy", () => {
    expect(strategyNames()).toEqual(["simple-shuffle", "least-busy", "latency-based-routing"]);
  });

  it("has no strategy under the name of a property that every object has", () => {
    expect(findStrategy("constructor")).toBeUndefined();
  });

  it("lists no strategy as missing that exists", () => {
    expect(MISSING_STRATEGIES.filter((name) => findStrategy(name) !== undefined)).toEqual([]);
  });
});
