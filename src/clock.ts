/**
 * All time in the library. Nothing else reads the clock or sets a timer, so a test can hold time still while real
 * sockets go on working.
 */
export interface Clock {
  /** Milliseconds since the epoch. Never goes backwards. */
  now(): number;
  /** Calls `fire` once after `ms`. The function returned cancels it, and may be called at any time. */
  timer(ms: number, fire: () => void): () => void;
  /** Waits `ms`; rejects with the signal's reason as soon as `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The longest delay a Node timer can hold; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** When the process began: a constant, but one that takes as long to ask for as the time since. */
const ORIGIN = performance.timeOrigin;

/** Wall-clock time that a correction of the machine's clock cannot turn back. */
export const systemClock: Clock = {
  now: () => ORIGIN + performance.now(),

  timer(ms, fire) {
    // Node drops fractions and may fire a little early; what waits for a moment must not wake before it.
    const handle = setTimeout(fire, Math.min(Math.ceil(ms) + 1, LONGEST_TIMER_MS));
    return () => clearTimeout(handle);
  },

  sleep(ms, signal) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const onAbort = (): void => {
        cancel();
        reject(signal?.reason);
      };
      const cancel = this.timer(ms, () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      });
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  },
};
