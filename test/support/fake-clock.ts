import type { Clock } from "../../src/clock.ts";

interface Timer {
  readonly due: number;
  readonly fire: () => void;
  readonly isBackground: boolean;
}

/**
 * Time that stands still until a test moves it. `sleep` returns at once and moves time by itself, so waits of minutes
 * take no time; timers (the limits on a silent provider) fire only when `advance` reaches them. Real sockets go on.
 */
export class FakeClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<Timer>();
  /** Seconds of every sleep, in order. */
  readonly slept: number[] = [];
  /** By how much sleeps end late and timers fire late, as those of a busy process do. */
  readonly #lateMs: number;

  constructor({ late = 0 }: { readonly late?: number } = {}) {
    this.#lateMs = late * 1000;
  }

  now(): number {
    return this.#now;
  }

  timer(ms: number, fire: () => void): () => void {
    return this.#add({ due: this.#now + ms, fire, isBackground: false });
  }

  backgroundTimer(ms: number, fire: () => void): () => void {
    return this.#add({ due: this.#now + ms, fire, isBackground: true });
  }

  #add(timer: Timer): () => void {
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.slept.push(ms / 1000);
    await Promise.resolve();
    signal?.throwIfAborted();
    this.advance((ms + this.#lateMs) / 1000);
  }

  /** Moves time by `seconds`, firing the timers on the way in order: late ones move it further. */
  advance(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const [next] = [...this.#timers].filter((timer) => timer.due <= end).toSorted((a, b) => a.due - b.due);
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.due + this.#lateMs);
      next.fire();
    }
    this.#now = Math.max(this.#now, end);
  }

  /** Seconds until the next timer fires, background timers aside; `undefined` when none is set. */
  get next(): number | undefined {
    const due = Math.min(...this.#set(false).map((timer) => timer.due));
    return due === Infinity ? undefined : Math.max(0, (due - this.#now) / 1000);
  }

  /** Timers that are still set, background timers aside: zero once every call has ended. */
  get pending(): number {
    return this.#set(false).length;
  }

  /** Background timers that are still set. */
  get background(): number {
    return this.#set(true).length;
  }

  #set(isBackground: boolean): readonly Timer[] {
    return [...this.#timers].filter((timer) => timer.isBackground === isBackground);
  }
}
