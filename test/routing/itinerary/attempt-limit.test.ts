import { describe, expect, it } from "vitest";
import { AttemptLimit } from "../../../src/routing/itinerary/attempt-limit.ts";

const none = (): number => 0;

/** How many attempts begin before none is left. */
function attemptsOf(limit: AttemptLimit): number {
  let count = 0;
  while (!limit.isSpentAfter(0)) count = limit.begin();
  return count;
}

describe("AttemptLimit", () => {
  it.each([1, 5, 12, 13, 40])("allows as many as max_attempts says: %i", (most) => {
    expect(attemptsOf(new AttemptLimit(most, () => 20))).toBe(most);
  });

  it.each([
    [0, 12],
    [12, 12],
    [13, 13],
    [200, 200],
  ])("allows 12 where nothing is set, or one for each of %i deployments", (deployments, most) => {
    expect(attemptsOf(new AttemptLimit(undefined, () => deployments))).toBe(most);
  });

  it("counts deployments only once 12 attempts are reached", () => {
    const limit = new AttemptLimit(undefined, () => {
      throw new Error("counted");
    });
    for (let attempt = 1; attempt < 12; attempt += 1) limit.begin();
    expect(limit.isSpentAfter(0)).toBe(false);
    expect(() => limit.isSpentAfter(1)).toThrow("counted");
  });

  it("keeps attempts for deployments that were not tried, unless max_attempts is set", () => {
    const [open, fixed] = [new AttemptLimit(undefined, none), new AttemptLimit(3, none)];
    for (const limit of [open, open, fixed, fixed]) limit.begin();
    expect(open.leavesRoomFor(() => 9)).toBe(true);
    expect(open.leavesRoomFor(() => 10)).toBe(false);
    expect(fixed.leavesRoomFor(() => 10)).toBe(true);
  });

  it("knows whether an attempt has begun", () => {
    const limit = new AttemptLimit(undefined, none);
    expect(limit.isUnused).toBe(true);
    expect([limit.begin(), limit.begin()]).toEqual([1, 2]);
    expect(limit.isUnused).toBe(false);
  });
});
