/** Time and chance as a router is given them, held to what they promise: a call must not hang or fall over either. */
import { type Clock, systemClock } from "../clock.ts";

/**
 * `clock`, where its time is a number that does not go back, its timers fire once and its sleeps take their time. For a time
 * or a timer that throws, or is none, the system's stands in.
 */
export function guardedClock(clock: Clock): Clock {
  if (clock === systemClock) return clock;
  let latest: number | undefined;
  return {
    now() {
      const told = numberFrom(() => clock.now());
      latest = Math.max(told ?? latest ?? systemClock.now(), latest ?? -Infinity);
      return latest;
    },
    timer: (ms, fire) => guardedTimer(clock, "timer", ms, fire),
    backgroundTimer: (ms, fire) => guardedTimer(clock, "backgroundTimer", ms, fire),
    async sleep(ms, signal) {
      const due = this.now() + ms;
      await clock.sleep(ms, signal);
      // Who waits for a moment and finds that it is still to come waits again, for ever.
      latest = Math.max(due, latest ?? due);
    },
  };
}

/** `random`, where it says a number from 0 up to 1; else there is chance itself. */
export function guardedRandom(random: () => number): () => number {
  if (random === Math.random) return random;
  return () => {
    const said = numberFrom(random);
    return said !== undefined && said >= 0 && said < 1 ? said : Math.random();
  };
}

function numberFrom(ask: () => unknown): number | undefined {
  const said = attempted(ask);
  return typeof said === "number" && Number.isFinite(said) ? said : undefined;
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
