import { describe, expect, it } from "vitest";
import { backgroundTimer, type Clock, systemClock } from "../../src/clock.ts";
import { guardedClock, guardedRandom } from "../../src/config/guarded.ts";
import { isRouterError } from "../../src/errors.ts";
import { overloaded, serverError } from "../support/fault-server.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { collect, QUESTION, Streams } from "../scenarios/streams.ts";

const thrower = (): never => {
  throw new Error("mine");
};
const RUBBISH: Readonly<Record<string, () => unknown>> = {
  throws: thrower,
  "says nothing": () => undefined,
  "says NaN": () => Number.NaN,
  "says Infinity": () => Infinity,
  "says a text": () => "12",
  "says a promise": () => Promise.resolve(1),
};

/** Sets a timer of one millisecond. */
function timerOf(clock: Clock, kind: "timer" | "backgroundTimer", fire: () => void): () => void {
  return kind === "timer" ? clock.timer(1, fire) : backgroundTimer(clock, 1, fire);
}

describe("guardedClock", () => {
  it.each(Object.keys(RUBBISH))("has a time when the user's %s", (how) => {
    const clock = guardedClock({ ...systemClock, now: RUBBISH[how] as () => number });
    expect(clock.now()).toBeGreaterThan(1e12);
    let turn = 0;
    const later = guardedClock({ ...systemClock, now: (() => (turn++ === 0 ? 5 : RUBBISH[how]?.())) as () => number });
    expect([later.now(), later.now(), later.now()]).toEqual([5, 5, 5]);
  });

  it("does not go back", () => {
    const times = [10, 7, 12];
    const clock = guardedClock({ ...systemClock, now: () => times.shift() ?? 0 });
    expect([clock.now(), clock.now(), clock.now()]).toEqual([10, 10, 12]);
  });

  it("moves on by the time that was slept", async () => {
    const clock = guardedClock({ ...systemClock, now: () => 5, sleep: () => Promise.resolve() });
    await clock.sleep(1000);
    expect(clock.now()).toBe(1005);
  });

  it.each(["timer", "backgroundTimer"] as const)("fires a %s once, and not after it was cancelled", (kind) => {
    let fired = 0;
    const fires: (() => void)[] = [];
    const clock = guardedClock({
      ...systemClock,
      [kind]: (_: number, fire: () => void) => (fires.push(fire), thrower),
    });
    const set = (): (() => void) => timerOf(clock, kind, () => (fired += 1));
    const cancel = set();
    for (const fire of [...fires, ...fires]) fire();
    expect(fired).toBe(1);
    set()();
    for (const fire of fires) fire();
    cancel();
    expect(fired).toBe(1);
  });

  it.each(Object.keys(RUBBISH))("sets the system's timers where the user's %s", async (how) => {
    const timer = RUBBISH[how] as Clock["timer"];
    const clock = guardedClock({ ...systemClock, timer, backgroundTimer: timer });
    for (const kind of ["timer", "backgroundTimer"] as const) {
      await expect(new Promise<void>((resolve) => timerOf(clock, kind, resolve))).resolves.toBeUndefined();
      timerOf(clock, kind, thrower)();
    }
  });

  it("sets the system's background timers where the user's clock has none", async () => {
    const clock = guardedClock({ now: () => 5, timer: thrower, sleep: thrower });
    await expect(new Promise<void>((resolve) => backgroundTimer(clock, 1, resolve))).resolves.toBeUndefined();
  });
});

describe("guardedRandom", () => {
  it.each(Object.keys(RUBBISH))("uses Math.random when the user's %s", (how) => {
    for (const said of [
      guardedRandom(RUBBISH[how] as () => number)(),
      guardedRandom(() => 1)(),
      guardedRandom(() => -1)(),
    ]) {
      expect(said).toBeGreaterThanOrEqual(0);
      expect(said).toBeLessThan(1);
    }
  });

  it("does not change valid numbers", () => {
    expect(guardedRandom(() => 0.25)()).toBe(0.25);
    expect(guardedRandom(Math.random)).toBe(Math.random);
  });
});

describe("A router with a clock or a random that misbehaves", () => {
  const BAD: Readonly<Record<string, object>> = {
    ...Object.fromEntries(Object.entries(RUBBISH).map(([how, random]) => [`random ${how}`, { random }])),
    ...Object.fromEntries(
      Object.entries(RUBBISH).flatMap(([how, bad]) =>
        ["now", "timer", "backgroundTimer", "sleep"].map((method) => [
          `${method} ${how}`,
          { clock: Object.assign(new FakeClock(), { [method]: bad }) },
        ]),
      ),
    ),
  };

  it.each(Object.keys(BAD))("ends every call: %s", async (how) => {
    await using streams = await Streams.over(
      { a: { script: overloaded(0.01) }, b: { script: [serverError(), serverError(), {}] } },
      { num_retries: 2, hedge_after: 30, total_timeout: 50, retry_after: 0.01, ...BAD[how] },
    );
    for (const stream of [false, true]) {
      const error: unknown = stream
        ? (await collect(streams.router.completion({ ...QUESTION, stream: true }))).error
        : await streams.router.completion(QUESTION).catch((thrown: unknown) => thrown);
      expect(!(error instanceof Error) || isRouterError(error)).toBe(true);
    }
    expect(streams.in_flight()).toEqual([0, 0]);
    expect(streams.events.filter(({ type }) => type === "call_finished")).toHaveLength(2);
  });
});
