import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastBusy } from "../../src/strategies/least-busy.ts";
import { candidate, candidates, context, seeded } from "./candidates.ts";

describe("least-busy", () => {
  it("picks a candidate with the fewest attempts under way, of those that have not just failed", () => {
    fc.assert(
      fc.property(candidates, fc.integer(), (list, seed) => {
        const steady = list.filter(({ recent }) => recent.failureShare(0) === 0);
        const fewest = Math.min(...(steady.length > 0 ? steady : list).map(({ in_flight }) => in_flight));
        expect(leastBusy.pick(list, context(seeded(seed))).in_flight).toBe(fewest);
      }),
    );
  });

  it("picks evenly among equals, wherever they stand", () => {
    const list = [3, 1, 1, 5, 1].map((in_flight, index) => candidate(`${index}`, { in_flight }));
    const counts = new Map<string, number>();
    const picking = context(seeded(3));
    for (let round = 0; round < 9000; round += 1) {
      const { id } = leastBusy.pick(list, picking);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted()).toEqual(["1", "2", "4"]);
    for (const count of counts.values()) expect(count / 9000).toBeCloseTo(1 / 3, 1);
  });
});
