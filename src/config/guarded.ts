/** Guards around the `clock` and `random` of the user: a call must not hang or fail because of a defect in them. */
import { type Clock, systemClock } from "../clock.ts";

/**
 * `clock`, whose time is a number and never goes back, whose timers fire once and whose sleeps are never too short. Where it
 * throws or returns something else, the system clock is used.
 */
export function guardedClock(clock: Clock): Clock {
  if (clock === systemClock) return clock;
  let latest: number | undefined;
  return {
    now() {
      const time = numberFrom(() => clock.now());
      latest = Math.max(time ?? latest ?? systemClock.now(), latest ?? -Infinity);
      return latest;
    },
    timer: (ms, fire) => guardedTimer(clock, "timer", ms, fire),
    backgroundTimer: (ms, fire) => guardedTimer(clock, "backgroundTimer", ms, fire),
    async sleep(ms, signal) {
      const due = this.now() + ms;
      await clock.sleep(ms, signal);
      // A caller that finds the moment still to come would sleep again, for ever.
      latest = Math.max(due, latest ?? due);
    },
  };
}

/** `random`, or `Math.random` where it does not return a number from 0 up to 1. */
export function guardedRandom(random: () => number): () => number {
  if (random === Math.random) return random;
  return () => {
    const number = numberFrom(random);
    return number !== undefined && number >= 0 && number < 1 ? number : Math.random();
  };
}

function numberFrom(source: () => unknown): number | undefined {
  const value = attempted(source);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function guardedTimer(clock: Clock, kind: "timer" | "backgroundTimer", ms: number, fire: () => void): () => void {
  let isOver = false;
  const once = (): void => {
    if (isOver) return;
    isOver = true;
    fire();
  };
  const given: unknown = attempted(() => clock[kind]?.(ms, once));
  const cancel = typeof given === "function" ? given : systemClock[kind](ms, once);
  return () => {
    isOver = true;
    attempted(() => void cancel());
  };
}

function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
