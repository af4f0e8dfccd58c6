/** The router's own limits hold in simulations, for every strategy. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RouterEvent, RouterOptions, Scenario } from "../../src/index.ts";
import { deployment, group, happened, type Happened, STRATEGIES } from "./playing.ts";

/** Most of `times` (in seconds) that lie within any `window` seconds. */
function mostWithin(times: readonly number[], window: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  let most = 0;
  let first = 0;
  for (const [last, time] of sorted.entries()) {
    while ((sorted[first] ?? time) <= time - window) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** Attempts that were made for that reason. */
function countOf({ events }: Happened, reason: string): number {
  return events.filter((event) => event.type === "deployment_selected" && event.reason === reason).length;
}

/** What happens to a deployment, a letter for each: cooldown, probe, attempt, end of the cooldown. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ["cooldown_started", "C"],
  ["probe_started", "P"],
  ["deployment_selected", "A"],
  ["cooldown_ended", "E"],
]);

const seeds = fc.integer({ min: 1, max: 10_000 });

describe.each(STRATEGIES)("with %s", (routing_strategy) => {
  it("a deployment never has more than its max_parallel_requests", async () => {
    await fc.assert(
      fc.asyncProperty(
        seeds,
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(0, 1),
        async (seed, max, stream_share) => {
          const model_list = [0, 1, 2].map((index) => deployment(`d${index}`, { max_parallel_requests: max }));
          const scenario: Scenario = {
            seed,
            duration: 20,
            arrival: { rate: 20 },
            bursts: [{ at: 5, calls: 60 }],
            stream_share,
          };
          const { mostInProgress, calls } = await happened({ model_list, routing_strategy, num_retries: 0 }, scenario);
          expect(Math.max(...mostInProgress.values())).toBeLessThanOrEqual(max);
          expect(calls.length).toBeGreaterThan(300);
        },
      ),
      { numRuns: 2 },
    );
  });

  it("a deployment never gets more than its rpm within a minute", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.integer({ min: 20, max: 200 }), async (seed, rpm) => {
        const model_list = [0, 1].map((index) => deployment(`d${index}`, { rpm }));
        const config: RouterOptions = { model_list, routing_strategy, enable_pre_call_checks: true, num_retries: 0 };
        const { attempts } = await happened(config, { seed, duration: 150, arrival: { rate: 10 } });
        for (const id of ["d0", "d1"]) {
          const times = attempts.filter((each) => each.deployment === id).map(({ began }) => began);
          expect(mostWithin(times, 60)).toBeLessThanOrEqual(rpm);
        }
      }),
      { numRuns: 1 },
    );
  });

  it("blind retries are at most a fifth of the calls, beside ten in ten seconds", async () => {
    const error = { error_share: 0.6 };
    const config: RouterOptions = { model_list: group(1), routing_strategy, num_retries: 3, disable_cooldowns: true };
    const played = await happened(config, {
      duration: 60,
      arrival: { rate: 20 },
      providers: { "*": { latency: 0.5, ...error } },
    });
    expect(countOf(played, "retry")).toBeLessThanOrEqual(0.2 * played.calls.length + 10);
    expect(countOf(played, "retry")).toBeGreaterThan(0.1 * played.calls.length);
  });

  it("hedges are at most a twentieth of the calls", async () => {
    const config: RouterOptions = { model_list: group(3), routing_strategy, hedge_after: 0.5 };
    const played = await happened(config, {
      duration: 60,
      arrival: { rate: 20 },
      providers: { "*": { latency: { p50: 1, p99: 3 } } },
    });
    expect(countOf(played, "hedge")).toBeLessThanOrEqual(0.05 * played.calls.length + 1);
    expect(countOf(played, "hedge")).toBeGreaterThan(0.03 * played.calls.length);
  });

  it("a fallback takes the calls of a group that is down, and once circuits are open they cost no failed attempt", async () => {
    const config: RouterOptions = {
      model_list: [...group(2), deployment("backup", {}, "backup")],
      fallbacks: [{ main: ["backup"] }],
      routing_strategy,
    };
    const outages = [{ from: 10, to: 90 }];
    const played = await happened(config, {
      duration: 90,
      arrival: { rate: 10 },
      providers: { "*": { latency: 1 }, main: { outages } },
    });
    expect(played.calls.filter(({ error }) => error !== undefined)).toEqual([]);
    const later = played.attempts.filter(({ callBegan }) => callBegan > 25);
    const calls = played.calls.filter(({ began }) => began > 25_000).length;
    expect(later.length / calls).toBeLessThan(1.05);
  });

  it("a deployment in cooldown gets no call but one probe at a time", async () => {
    const events: RouterEvent[] = [];
    const hooks = [{ onEvent: (event: RouterEvent) => void events.push(event) }];
    const config: RouterOptions = { model_list: group(3), routing_strategy, allowed_fails: 1, cooldown_time: 2, hooks };
    const outages = [{ from: 10, to: 40 }];
    await happened(config, {
      duration: 60,
      arrival: { rate: 20 },
      providers: { "*": { latency: 1 }, d0: { outages } },
    });
    // In order: cooldown, probe, attempt; and again, or the end of the cooldown.
    const told = events.flatMap((event) =>
      "deployment_id" in event && event.deployment_id === "d0" && TOLD.has(event.type) ? [TOLD.get(event.type)] : [],
    );
    const out = told.join("").replaceAll(/(?:CPA)*CPAE|A/g, "");
    expect(out).toBe("");
    expect(told.filter((each) => each === "P").length).toBeGreaterThan(2);
  });

  it("what calls cost is what their answers' tokens cost", async () => {
    const config: RouterOptions = { model_list: group(3), routing_strategy, num_retries: 3 };
    const scenario: Scenario = {
      calls: 300,
      arrival: { rate: 20 },
      prompt_tokens: 100,
      answer_tokens: 50,
      stream_share: 0.5,
      providers: { "*": { error_share: 0.2 } },
    };
    const { calls } = await happened(config, scenario);
    const costs = calls.flatMap(({ error, metadata }) => (error === undefined ? [metadata?.cost_usd ?? NaN] : []));
    expect(costs.length).toBeGreaterThan(290);
    for (const cost of costs) expect(cost).toBeCloseTo(100 * 1e-6 + 50 * 2e-6, 12);
  });
});
