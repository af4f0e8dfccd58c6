import { type Clock, systemClock } from "../clock.ts";
import type { CounterChange, CounterState, Store } from "./store.ts";

interface Counter {
  value: number;
  readonly expires_at: number;
}

/**
 * A store in memory: for routers of one process that share their budgets, and for tests. Nothing outlives the process.
 *
 * @example
 * const store = new MemoryStore();
 * const routers = [new Router({ model_list, provider_budget_config, store }), new Router({ model_list, provider_budget_config, store })];
 */
export class MemoryStore implements Store {
  readonly #counters = new Map<string, Counter>();
  readonly #clock: Pick<Clock, "now">;

  /** `clock`: default the system's. */
  constructor({ clock = systemClock }: { readonly clock?: Pick<Clock, "now"> } = {}) {
    this.#clock = clock;
  }

  increment(changes: readonly CounterChange[]): Promise<readonly CounterState[]> {
    return Promise.resolve(changes.map((change) => this.#change(change, this.#clock.now())));
  }

  #change({ key, by, expires_at }: CounterChange, now: number): CounterState {
    let counter = this.#counters.get(key);
    if (counter !== undefined && counter.expires_at <= now) {
      this.#counters.delete(key);
      counter = undefined;
    }
    if (by !== 0 && counter === undefined && expires_at !== undefined && expires_at > now) {
      counter = { value: 0, expires_at };
      this.#counters.set(key, counter);
    }
    if (counter === undefined) return { value: 0, expires_at: undefined };
    counter.value += by;
    return { value: counter.value, expires_at: counter.expires_at };
  }
}
