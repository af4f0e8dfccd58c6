import { describe, expect, it } from "vitest";
import { type Clock, systemClock } from "../../src/clock.ts";
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

describe("guardedClock", () => {
  it.each(Object.keys(RUBBISH))("has a time where the user's %s", (how) => {
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

  it("has moved on by what was slept, whatever its time says", async () => {
    const clock = guardedClock({ ...systemClock, now: () => 5, sleep: () => Promise.resolve() });
    await clock.sleep(1000);
    expect(clock.now()).toBe(1005);
  });

  it("fires once, and not after it was cancelled", () => {
    let fired = 0;
    const fires: (() => void)[] = [];
    const clock = guardedClock({ ...systemClock, timer: (_, fire) => (fires.push(fire), thrower) });
    const cancel = clock.timer(1, () => (fired += 1));
    for (const fire of [...fires, ...fires]) fire();
    expect(fired).toBe(1);
    clock.timer(1, () => (fired += 1))();
    for (const fire of fires) fire();
    cancel();
    expect(fired).toBe(1);
  });

  it.each(Object.keys(RUBBISH))("sets the system's timer where the user's %s", async (how) => {
    const clock = guardedClock({ ...systemClock, timer: RUBBISH[how] as Clock["timer"] });
    await expect(new Promise<void>((resolve) => clock.timer(1, resolve))).resolves.toBeUndefined();
    clock.timer(1, thrower)();
  });
});

describe("guardedRandom", () => {
  it.each(Object.keys(RUBBISH))("draws itself where the user's %s", (how) => {
    for (const said of [
      guardedRandom(RUBBISH[how] as () => number)(),
      guardedRandom(() => 1)(),
      guardedRandom(() => -1)(),
    ]) {
      expect(said).toBeGreaterThanOrEqual(0);
      expect(said).toBeLessThan(1);
    }
  });

  it("leaves what is right as it is", () => {
    expect(guardedRandom(() => 0.25)()).toBe(0.25);
    expect(guardedRandom(Math.random)).toBe(Math.random);
  });
});

describe("A router with a clock or a random that misbehaves", () => {
  const BAD: Readonly<Record<string, object>> = {
    ...Object.fromEntries(Object.entries(RUBBISH).map(([how, random]) => [`random ${how}`, { random }])),
    ...Object.fromEntries(
      Object.entries(RUBBISH).flatMap(([how, bad]) =>
        ["now", "timer", "sleep"].map((method) => [
          `${method} ${how}`,
          { clock: Object.assign(new FakeClock(), { [method]: bad }) },
        ]),
      ),
    ),
  };

  it.each(Object.keys(BAD))("ends every call all the same: %s", async (how) => {
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
