import type { Clock } from "../../src/clock.ts";
import { untilAborted } from "../../src/until-aborted.ts";
import { settled } from "../support/until.ts";

interface Timer {
  readonly due: number;
  readonly fire: () => void;
}

/**
 * Minutes in milliseconds: time stands still while sockets have something to do, and then moves to the next timer, whether
 * the router or the peer has set it. So the order of what happens is that of a real minute, on a machine of any speed.
 */
export class SkippingClock implements Clock {
  readonly #begin = Date.UTC(2026, 0, 1);
  #now = this.#begin;
  readonly #timers = new Set<Timer>();
  readonly #background = new Set<Timer>();
  /** Milliseconds by which every timer fires late, as on a busy machine. */
  readonly #late: number;

  constructor(late_seconds: number) {
    this.#late = late_seconds * 1000;
  }

  now(): number {
    return this.#now;
  }

  /** Since the clock was made. */
  get seconds(): number {
    return (this.#now - this.#begin) / 1000;
  }

  timer(ms: number, fire: () => void): () => void {
    return this.#add(this.#timers, ms, fire);
  }

  backgroundTimer(ms: number, fire: () => void): () => void {
    return this.#add(this.#background, ms, fire);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const cancel = this.timer(ms, resolve);
    return signal === undefined ? promise : untilAborted(signal, promise, cancel);
  }

  /** Lets time pass until `work` is over; `undefined` when it is not after `limit` seconds. */
  async pass<T>(work: Promise<T>, limit: number): Promise<T | undefined> {
    const end = this.#now + limit * 1000;
    let isOver = false;
    const over = (): boolean => (isOver = true);
    void work.then(over, over);
    for (;;) {
      await settled();
      if (isOver) return work;
      if (this.#now > end) return undefined;
      this.#skip();
    }
  }

  #add(timers: Set<Timer>, ms: number, fire: () => void): () => void {
    const timer = { due: this.#now + ms, fire };
    timers.add(timer);
    return () => timers.delete(timer);
  }

  /** Fires the next timer, and the background timers on the way. */
  #skip(): void {
    const next = earliest(this.#timers);
    if (next === undefined) return;
    for (let other = earliest(this.#background); other !== undefined; other = earliest(this.#background)) {
      if (other.due > next.due) break;
      this.#fire(this.#background, other);
    }
    this.#fire(this.#timers, next);
  }

  #fire(timers: Set<Timer>, timer: Timer): void {
    timers.delete(timer);
    this.#now = Math.max(this.#now, timer.due + this.#late);
    timer.fire();
  }
}

function earliest(timers: ReadonlySet<Timer>): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) if (first === undefined || timer.due < first.due) first = timer;
  return first;
}
