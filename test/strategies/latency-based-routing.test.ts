import { describe, expect, it } from "vitest";
import { latencyBasedRouting } from "../../src/strategies/latency-based-routing.ts";
import type { Candidate } from "../../src/strategies/strategy.ts";
import { candidate, context, seeded } from "./candidates.ts";

/** The candidates that are picked in a hundred rounds. */
function picked(list: readonly Candidate[], stream = false): string[] {
  const picking = context(seeded(11), stream);
  const ids = new Set(Array.from({ length: 100 }, () => latencyBasedRouting.pick(list, picking).id));
  return [...ids].toSorted();
}

describe("latency-based-routing", () => {
  it("picks the lowest mean latency", () => {
    expect(picked([candidate("slow", { latency_ms: 900 }), candidate("fast", { latency_ms: 200 })])).toEqual(["fast"]);
  });

  it("picks streams by the time to the first content", () => {
    const list = [
      candidate("quick to end", { latency_ms: 100, time_to_first_token_ms: 90 }),
      candidate("quick to start", { latency_ms: 5000, time_to_first_token_ms: 10 }),
    ];
    expect(picked(list, true)).toEqual(["quick to start"]);
    expect(picked(list, false)).toEqual(["quick to end"]);
  });

  it("tries those that were never measured first, at random", () => {
    expect(picked([candidate("known", { latency_ms: 1 }), candidate("new"), candidate("newer")])).toEqual([
      "new",
      "newer",
    ]);
  });

  it("picks, for a stream, one that was only measured without streams", () => {
    const list = [
      candidate("known", { latency_ms: 50, time_to_first_token_ms: 5 }),
      candidate("new to streams", { latency_ms: 900 }),
    ];
    expect(picked(list, true)).toEqual(["new to streams"]);
  });

  it("does not queue behind an unmeasured one that is still answering its first call", () => {
    expect(picked([candidate("known", { latency_ms: 800 }), candidate("new", { in_flight: 1 })])).toEqual(["known"]);
  });

  it("spreads calls while all are being measured", () => {
    expect(picked([candidate("a", { in_flight: 2 }), candidate("b", { in_flight: 1 })])).toEqual(["a", "b"]);
  });
});
