import { type Clock } from "../clock.ts";
import { untilAborted } from "../until-aborted.ts";
import { TimerQueue } from "./timer-queue.ts";

/** The first of January 2026, UTC: a fixed moment, so that nothing depends on the day of the simulation. */
export const BEGIN_MS: number = Date.UTC(2026, 0, 1);

/** Time that moves from one timer to the next, as soon as nothing is left to do at the moment. */
export class VirtualClock implements Clock {
  #now = BEGIN_MS;
  readonly #timers = new TimerQueue();
  /** Sleeps in progress. */
  sleeping = 0;

  now(): number {
    return this.#now;
  }

  /** Milliseconds since the beginning. */
  get elapsed(): number {
    return this.#now - BEGIN_MS;
  }

  timer(ms: number, fire: () => void): () => void {
    return this.#timers.add(this.#now + Math.max(0, ms), fire);
  }

  backgroundTimer(ms: number, fire: () => void): () => void {
    return this.timer(ms, fire);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeping += 1;
    const { promise, resolve } = Promise.withResolvers<void>();
    const cancel = this.timer(ms, () => {
      this.sleeping -= 1;
      resolve();
    });
    if (signal === undefined) return promise;
    return untilAborted(signal, promise, () => {
      this.sleeping -= 1;
      cancel();
    });
  }

  /** Moves time to the next timer and fires it; `false` when none is set. */
  advance(): boolean {
    const next = this.#timers.take();
    if (next === undefined) return false;
    this.#now = Math.max(this.#now, next.due);
    next.fire();
    return true;
  }
}
