/** What holds in every simulation, for every strategy and every rule of cooldowns. */
/* oxlint-disable vitest/expect-expect, vitest/valid-title, vitest/no-standalone-expect, vitest/no-conditional-tests -- `invariant` registers tests */
/* oxlint-disable vitest/valid-expect -- a second argument says which of many it was */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRouterError, type RouterOptions, type Scenario } from "../../src/index.ts";
import { COOLDOWN_RULES, STRATEGIES, badMinute, deployment, group, happened, loads, shareOf } from "./playing.ts";

const RULES = Object.entries(COOLDOWN_RULES);
const CASES = STRATEGIES.flatMap((strategy) => RULES.map(([rule, options]) => [strategy, rule, options] as const));

/**
 * Where an invariant does not hold yet: such a test fails when it begins to hold. By strategy or rule, and the words of the
 * invariant.
 */
const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  // These do not look at failures, and by default more than half of the minute's calls must fail before a deployment cools.
  "simple-shuffle and the default rule": ["a deployment that fails"],
  "cost-based-routing and the default rule": ["a deployment that fails"],
};

/** The invariant is not what the strategy is for: it does not look at latencies. */
const NOT_MEANT: Readonly<Record<string, readonly string[]>> = {
  "simple-shuffle": ["a deployment that becomes slow"],
  "cost-based-routing": ["a deployment that becomes slow"],
  // It gives one that has used no tokens for half a minute all calls, until it has used as many as the others: LiteLLM's rule.
  "usage-based-routing-v2": ["a deployment that becomes slow", "a deployment that is back"],
};

/** A test of an invariant, under the name of a strategy or a rule. */
function invariant(name: string, under: string, test: () => Promise<void>): void {
  const isIn = (table: Readonly<Record<string, readonly string[]>>): boolean =>
    (table[under] ?? []).some((words) => name.startsWith(words));
  if (isIn(NOT_MEANT)) return;
  if (isIn(NOT_YET)) it.fails(`(not yet) ${name}`, test);
  else it(name, test);
}

/** Milliseconds: nothing is late in virtual time, but numbers are rounded. */
const EXACT = 1;

describe.each(CASES)("with %s and %s", (routing_strategy, name, rule) => {
  it("every call ends, within its total_timeout, with the whole answer or one typed error", async () => {
    await fc.assert(
      fc.asyncProperty(badMinute, async ({ config, scenario }) => {
        const limit = (config.total_timeout ?? Infinity) * 1000 + EXACT;
        const { calls, unfinished, router } = await happened({ ...config, ...rule, routing_strategy }, scenario);
        expect(unfinished).toBe(0);
        expect(calls.filter(({ error, isWhole }) => error === undefined && !isWhole)).toEqual([]);
        expect(calls.flatMap(({ error }) => (error === undefined || isRouterError(error) ? [] : [error]))).toEqual([]);
        expect(calls.filter(({ began, ended }) => ended - began > limit)).toEqual([]);
        for (const each of router.getDeployments()) expect(Reflect.get(each, "in_flight"), each.id).toBe(0);
      }),
      { numRuns: 3 },
    );
  });

  // How calls fail matters to the rules; the default one meets every kind.
  const kinds = name === "the default rule" ? ([503, 429, 401, "refused"] as const) : ([503] as const);
  it.each(kinds)("a total outage (%s) costs at most 1.2 attempts per call once circuits are open", async (kind) => {
    const config: RouterOptions = { model_list: group(3), routing_strategy, ...rule };
    const scenario: Scenario = {
      duration: 40,
      arrival: { rate: 20 },
      providers: { "*": { latency: 1, outages: [{ kind }] } },
    };
    const { attempts, calls, cooldowns } = await happened(config, scenario);
    const opened = ["d0", "d1", "d2"].map((id) => cooldowns.find((each) => each.deployment === id)?.at ?? Infinity);
    const open = Math.max(...opened);
    expect(open).toBeLessThan(10);
    const later = calls.filter(({ began }) => began / 1000 > open);
    const made = attempts.filter(({ callBegan }) => callBegan > open);
    expect(made.length / later.length).toBeLessThanOrEqual(1.2);
  });

  it("the total outage of a group's only deployment costs at most 1.2 attempts per call", async () => {
    const config: RouterOptions = { model_list: group(1), routing_strategy, ...rule };
    const scenario: Scenario = {
      duration: 60,
      arrival: { rate: 10 },
      providers: { "*": { latency: 1, outages: [{}] } },
    };
    const { attempts, calls } = await happened(config, scenario);
    // Ten retries are allowed before there were enough calls for a share of them.
    expect(attempts.length).toBeLessThanOrEqual(1.2 * calls.length + 10);
  });

  it("a deployment is back in use within one cooldown, grown by its failed probes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(...([500, 503, 401, "refused"] as const)),
        async (seed, kind) => {
          const cooldown_time = 3;
          const end = 40;
          const config: RouterOptions = { model_list: group(3), routing_strategy, cooldown_time, ...rule };
          const outages = [{ from: 0, to: end, kind }];
          const scenario: Scenario = {
            seed,
            duration: 60,
            arrival: { rate: 10 },
            providers: { "*": { latency: 1 }, d0: { outages } },
          };
          const { attempts } = await happened(config, scenario);
          const back = attempts.find((each) => each.deployment === "d0" && !each.failed)?.began ?? Infinity;
          // The longest cooldown is four times the first; then the next call is the probe.
          expect(back).toBeLessThanOrEqual(end + 4 * cooldown_time + 3);
        },
      ),
      { numRuns: 2 },
    );
  });

  const both = `${routing_strategy} and ${name}`;
  invariant("a deployment that fails loses its traffic within a few calls, and gets it back", both, async () => {
    const config: RouterOptions = { model_list: group(3), routing_strategy, cooldown_time: 3, ...rule };
    const outages = [{ from: 30, to: 60 }];
    const scenario: Scenario = {
      duration: 200,
      arrival: { rate: 10 },
      providers: { "*": { latency: 1 }, d0: { outages } },
    };
    const played = await happened(config, scenario);
    const failed = played.attempts.filter((each) => each.deployment === "d0" && each.failed);
    expect(failed.length).toBeLessThanOrEqual(25);
    // The longest cooldown is over at 72. Two minutes more: who looks at a minute's use gives it more at first, and then less.
    expect(shareOf(played, "d0", 75, 195)).toBeGreaterThan(0.2);
  });
});

describe.each(STRATEGIES)("with %s", (routing_strategy) => {
  invariant("no deployment is idle while another has more than it can serve", routing_strategy, async () => {
    const ids = ["d0", "d1", "d2", "d3"];
    const config: RouterOptions = { model_list: group(4), routing_strategy };
    const scenario: Scenario = {
      duration: 60,
      arrival: { rate: 24 },
      providers: { "*": { latency: 1, capacity: 10 } },
    };
    const played = await happened(config, scenario);
    const unfair = loads(played, ids).filter((load) => Math.min(...load) === 0 && Math.max(...load) > 10);
    expect(unfair).toEqual([]);
  });

  invariant("equal deployments get equal shares, within 3 %", routing_strategy, async () => {
    const played = await happened({ model_list: group(4), routing_strategy }, { calls: 4000, arrival: { rate: 40 } });
    for (const id of ["d0", "d1", "d2", "d3"]) expect(Math.abs(shareOf(played, id) - 0.25), id).toBeLessThan(0.03);
  });

  invariant("a deployment that is back is not flooded", routing_strategy, async () => {
    const config: RouterOptions = { model_list: group(3), routing_strategy, cooldown_time: 3, allowed_fails: 3 };
    const providers = { "*": { latency: 1 }, d0: { outages: [{ from: 30, to: 60 }] } };
    const played = await happened(config, { duration: 150, arrival: { rate: 10 }, providers });
    const shares = Array.from({ length: 17 }, (_, index) => shareOf(played, "d0", 60 + 5 * index, 65 + 5 * index));
    expect(Math.max(...shares)).toBeLessThan(0.75);
  });

  invariant("a deployment that becomes slow loses traffic, and gets it back", routing_strategy, async () => {
    const config: RouterOptions = { model_list: group(3), routing_strategy };
    const brown_outs = [{ from: 60, to: 120, latency_factor: 10 }];
    const scenario: Scenario = {
      duration: 300,
      arrival: { rate: 10 },
      providers: { "*": { latency: { p50: 1, p99: 2 } }, d0: { brown_outs } },
    };
    const played = await happened(config, scenario);
    expect(shareOf(played, "d0", 80, 120)).toBeLessThan(0.15);
    expect(shareOf(played, "d0", 200, 300)).toBeGreaterThan(0.2);
  });
});

describe("with simple-shuffle", () => {
  it("deployments get shares by their weights, within 2 %", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 2, maxLength: 5 }), async (weights) => {
        const model_list = weights.map((weight, index) => deployment(`d${index}`, { weight }));
        const played = await happened(
          { model_list },
          { calls: 6000, arrival: { rate: 100 }, providers: { "*": { latency: 0.1 } } },
        );
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (const [index, weight] of weights.entries())
          expect(Math.abs(shareOf(played, `d${index}`) - weight / total)).toBeLessThan(0.02);
      }),
      { numRuns: 2 },
    );
  });
});
