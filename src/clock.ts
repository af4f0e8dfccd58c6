import { untilAborted } from "./until-aborted.ts";

/**
 * All time in the library: a test can hold time still while real sockets go on working. Nothing else in `src` reads the
 * clock or sets a timer; the linter (`house/clock`) holds it to that. One exception: the date in an AWS signature
 * (`providers/bedrock/translator.ts`) is the machine's own, because AWS compares it with the time of day.
 */
export interface Clock {
  /** Milliseconds since the epoch. Never goes backwards. */
  now(): number;
  /** Calls `fire` once after `ms`. The function returned cancels it, and may be called at any time. */
  timer(ms: number, fire: () => void): () => void;
  /**
   * A timer that does not keep the program running, for housekeeping such as closing idle sockets. Default: the system's
   * timers.
   */
  backgroundTimer?(ms: number, fire: () => void): () => void;
  /** Waits `ms`; rejects with the signal's reason as soon as `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The longest delay a Node timer can hold; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** When the process began: a constant, but reading it takes as long as reading the time since. */
const ORIGIN = performance.timeOrigin;

/** Wall-clock time that a correction of the machine's clock cannot turn back. */
export const systemClock: Required<Clock> = {
  now: () => ORIGIN + performance.now(),

  timer(ms, fire) {
    const handle = startTimer(ms, fire);
    return () => clearTimeout(handle);
  },

  backgroundTimer(ms, fire) {
    const handle = startTimer(ms, fire);
    // In some runtimes a timer is a number, and keeps nothing running.
    if (typeof handle === "object") handle.unref();
    return () => clearTimeout(handle);
  },

  sleep(ms, signal) {
    const { promise, resolve } = Promise.withResolvers<void>();
    const cancel = this.timer(ms, resolve);
    return signal === undefined ? promise : untilAborted(signal, promise, cancel);
  },
};

/** Node drops fractions and may fire a little early; what waits for a moment must not wake before it. */
function startTimer(ms: number, fire: () => void): NodeJS.Timeout {
  return setTimeout(fire, Math.min(Math.ceil(ms) + 1, LONGEST_TIMER_MS));
}

/** A background timer of `clock`, or of the system where it has none. */
export function backgroundTimer(clock: Clock, ms: number, fire: () => void): () => void {
  if (clock.backgroundTimer === undefined) return systemClock.backgroundTimer(ms, fire);
  return clock.backgroundTimer(ms, fire);
}

/** Calls `fire` once the work of the current turn of the event loop is done, however long it takes. Node only. */
export function afterThisTurn(fire: () => void): void {
  setImmediate(fire);
}
