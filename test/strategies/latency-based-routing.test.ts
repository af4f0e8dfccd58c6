import { describe, expect, it } from "vitest";
import { latencyBasedRouting } from "../../src/strategies/latency-based-routing.ts";
import type { Candidate, StrategyArgs } from "../../src/strategies/strategy.ts";
import { candidate, context, seeded } from "./candidates.ts";

interface Picking {
  readonly stream?: boolean;
  readonly now?: number;
  readonly args?: StrategyArgs;
}

/** How often each candidate is picked in a thousand rounds. */
function counts(list: readonly Candidate[], { stream = false, now = 0, args }: Picking = {}): Record<string, number> {
  const picking = context(seeded(11), stream, now);
  const strategy = latencyBasedRouting(args);
  const found: Record<string, number> = {};
  for (let round = 0; round < 1000; round += 1) {
    const { id } = strategy.pick(list, picking);
    found[id] = (found[id] ?? 0) + 1;
  }
  return found;
}

function picked(list: readonly Candidate[], picking: Picking = {}): string[] {
  return Object.keys(counts(list, picking)).toSorted();
}

describe("latency-based-routing", () => {
  it("picks the fewest seconds for a token", () => {
    expect(picked([candidate("slow", { seconds: 0.9 }), candidate("fast", { seconds: 0.2 })])).toEqual(["fast"]);
  });

  it("picks streams by the time to the first content", () => {
    const list = [
      candidate("quick to end", { seconds: 0.1, firstToken: 0.09 }),
      candidate("quick to start", { seconds: 5, firstToken: 0.01 }),
    ];
    expect(picked(list, { stream: true })).toEqual(["quick to start"]);
    expect(picked(list)).toEqual(["quick to end"]);
  });

  it("tries those that were never measured first, at random", () => {
    const list = [candidate("known", { seconds: 0.001 }), candidate("new"), candidate("newer")];
    expect(picked(list)).toEqual(["new", "newer"]);
  });

  it("does not queue behind an unmeasured one that is still answering its first call", () => {
    expect(picked([candidate("known", { seconds: 8 }), candidate("new", { in_flight: 1 })])).toEqual(["known"]);
  });

  it("spreads calls while all are being measured", () => {
    expect(picked([candidate("a", { in_flight: 2 }), candidate("b", { in_flight: 1 })])).toEqual(["a", "b"]);
  });

  it("leaves the fastest when ten calls under way make it as slow as one that is twice as slow", () => {
    const list = (in_flight: number): Candidate[] => [
      candidate("fast", { seconds: 1, in_flight }),
      candidate("slow", { seconds: 2 }),
    ];
    expect(picked(list(9))).toEqual(["fast"]);
    expect(picked(list(11))).toEqual(["slow"]);
  });

  it("leaves one that fails, though it was the fastest, and does not try one first that has only failed", () => {
    const list = [
      candidate("failing", { seconds: 0.5, failures: 1 }),
      candidate("well", { seconds: 1 }),
      candidate("only failed", { failures: 1 }),
    ];
    expect(picked(list)).toEqual(["well"]);
  });

  it("gives one call in twenty to one that has had none for ten seconds, and none before that", () => {
    const list = [candidate("slow", { seconds: 100 }), candidate("fast", { seconds: 1 })];
    expect(counts(list, { now: 10_000 })["slow"]).toBeUndefined();
    const probes = counts(list, { now: 10_001 })["slow"] ?? 0;
    expect(probes).toBeGreaterThan(10);
    expect(probes).toBeLessThan(100);
  });

  it("treats those within lowest_latency_buffer as equals", () => {
    const list = [
      candidate("fastest", { seconds: 1 }),
      candidate("near", { seconds: 1.1 }),
      candidate("far", { seconds: 1.2 }),
    ];
    const found = counts(list, { args: { lowest_latency_buffer: 0.1 } });
    expect(Object.keys(found).toSorted()).toEqual(["fastest", "near"]);
    expect(Math.abs((found["near"] ?? 0) - 500)).toBeLessThan(60);
  });

  it("forgets what was measured after ttl", () => {
    const list = [candidate("slow", { seconds: 9, in_flight: 1 }), candidate("fast", { seconds: 1, in_flight: 1 })];
    expect(picked(list, { now: 5_000, args: { ttl: 4 } })).toEqual(["fast", "slow"]);
    expect(picked(list, { now: 5_000, args: { ttl: 6 } })).toEqual(["fast"]);
  });
});
