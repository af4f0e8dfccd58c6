import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { backgroundTimer, systemClock } from "../src/clock.ts";
import { FakeClock } from "./support/fake-clock.ts";

const thrower = (): never => {
  throw new Error("This clock is not asked.");
};

describe("systemClock", () => {
  it("returns the time of day, and never goes back", () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(5_000);
    let last = systemClock.now();
    for (let look = 0; look < 1_000; look++) {
      const now = systemClock.now();
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
  });

  it("fires a timer once, unless it is cancelled, which may be done at any time", async () => {
    const fired: string[] = [];
    const cancelKept = systemClock.timer(5, () => fired.push("kept"));
    const cancel = systemClock.timer(5, () => fired.push("cancelled"));
    cancel();
    await systemClock.sleep(20);
    expect(fired).toEqual(["kept"]);
    cancelKept();
    cancel();
  });

  it("fires a background timer once, and keeps no program running for it", async () => {
    const keepRunning = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    // Counted without a wait in between, in which timers of others could begin or end.
    const before = keepRunning();
    const cancelTimer = systemClock.timer(5, () => {});
    const withTimer = keepRunning();
    const fired: string[] = [];
    systemClock.backgroundTimer(5, () => fired.push("kept"));
    const cancel = systemClock.backgroundTimer(5, () => fired.push("cancelled"));
    expect([withTimer - before, keepRunning() - withTimer]).toEqual([1, 0]);
    cancelTimer();
    cancel();
    await systemClock.sleep(20);
    expect(fired).toEqual(["kept"]);
  });

  it("never fires before its time, fractions included", async () => {
    const early = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const due = systemClock.now() + 5 + index / 7;
        await systemClock.sleep(5 + index / 7);
        return systemClock.now() < due;
      }),
    );
    expect(early).not.toContain(true);
  });

  it("does not fire at once what is further away than a Node timer can be", async () => {
    let fired = false;
    const cancel = systemClock.timer(2 ** 40, () => (fired = true));
    const cancelNever = systemClock.timer(Infinity, () => (fired = true));
    await systemClock.sleep(10);
    cancel();
    cancelNever();
    expect(fired).toBe(false);
  });

  it("ends a sleep when its signal aborts, with the signal's reason, and leaves no listener", async () => {
    const controller = new AbortController();
    const reason = new Error("Enough.");
    const sleep = systemClock.sleep(60_000, controller.signal);
    controller.abort(reason);
    await expect(sleep).rejects.toBe(reason);
    await expect(systemClock.sleep(60_000, controller.signal)).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await expect(systemClock.sleep(1, new AbortController().signal)).resolves.toBeUndefined();
  });
});

describe("backgroundTimer", () => {
  it("is the clock's own, or the system's where the clock has none", async () => {
    const clock = new FakeClock();
    const fired: string[] = [];
    backgroundTimer(clock, 1_000, () => fired.push("fake"));
    backgroundTimer({ now: thrower, timer: thrower, sleep: thrower }, 5, () => fired.push("system"));
    await systemClock.sleep(20);
    expect(fired).toEqual(["system"]);
    clock.advance(1);
    expect(fired).toEqual(["system", "fake"]);
  });
});

describe("FakeClock", () => {
  it("stands still, jumps with a sleep, and fires timers in order when it is moved", async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const fired: number[] = [];
    for (const seconds of [3, 1, 2]) clock.timer(seconds * 1_000, () => fired.push(seconds));
    await clock.sleep(1_500);
    expect([clock.now() - start, fired]).toEqual([1_500, [1]]);
    clock.advance(5);
    expect([fired, clock.pending, clock.slept]).toEqual([[1, 2, 3], 0, [1.5]]);
  });
});
