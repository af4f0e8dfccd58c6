/** Keeps budgets in step with a store: once a second, beside the calls. */
import { backgroundTimer, type Clock } from "../clock.ts";
import type { CounterState, Store } from "../stores/store.ts";
import type { Budget } from "./budget.ts";
import type { BudgetBook } from "./budget-book.ts";

/** Milliseconds between two exchanges with the store. */
const PERIOD = 1000;
/** Milliseconds after which an answer of the store is not waited for any longer. */
const LONGEST_EXCHANGE = 10_000;

export interface SyncParts {
  readonly book: BudgetBook;
  readonly store: Store;
  readonly clock: Clock;
  /** The store failed. Told once, until it answers again. */
  failed(message: string): void;
}

export class StoreSync {
  readonly #parts: SyncParts;
  #running: Promise<void> | undefined;
  #cancelTimer: (() => void) | undefined;
  #isClosed = false;
  #hasFailed = false;

  constructor(parts: SyncParts) {
    this.#parts = parts;
    parts.book.onSpend = () => this.#spent();
    this.#begin();
  }

  /** The first exchange, then one every second. */
  #begin(): void {
    // Some runtimes have no timers before the first request: the next spend begins again.
    this.exchange()
      .then(() => this.#setTimer())
      .catch(() => undefined);
  }

  #setTimer(): void {
    if (this.#isClosed || this.#cancelTimer !== undefined) return;
    this.#cancelTimer = backgroundTimer(this.#parts.clock, PERIOD, () => {
      this.#cancelTimer = undefined;
      this.#begin();
    });
  }

  #spent(): void {
    // Calls that end after the router was closed count, too.
    if (this.#isClosed) void Promise.resolve().then(() => this.flush());
    else if (this.#cancelTimer === undefined && this.#running === undefined) this.#begin();
  }

  /** Sends what was spent and takes over what the store holds. One exchange at a time: one that is under way is shared. */
  exchange(): Promise<void> {
    this.#running ??= this.#exchange().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** Sends everything that has been spent by now. Never rejects. */
  async flush(): Promise<void> {
    await this.#running;
    await this.exchange();
  }

  /** The same, but without waiting long for a slow store. */
  async flushSoon(): Promise<void> {
    const { promise: soon, resolve } = Promise.withResolvers<void>();
    const cancel = backgroundTimer(this.#parts.clock, PERIOD, resolve);
    await Promise.race([this.flush(), soon]);
    cancel();
  }

  /** Ends the timer, and sends what is left. Never rejects. */
  close(): Promise<void> {
    this.#isClosed = true;
    this.#cancelTimer?.();
    return this.flush();
  }

  /** Never rejects: what was not taken is sent again the next time. */
  async #exchange(): Promise<void> {
    const { book, clock } = this.#parts;
    const now = clock.now();
    const budgets = [...book.current()];
    if (budgets.length === 0) return;
    const sent = budgets.map((budget) => ({ budget, ...budget.takeUnsent(now) }));
    try {
      const states = await this.#ask(sent);
      sent.forEach(({ budget, expires_at }, index) => {
        const { value, expires_at: end } = states[index] ?? { value: Number.NaN };
        book.adopt(budget, value, end, expires_at);
      });
      this.#hasFailed = false;
    } catch (error) {
      for (const { budget, by, expires_at } of sent) budget.returnUnsent({ by, expires_at });
      if (!this.#hasFailed) this.#parts.failed(messageOf(error));
      this.#hasFailed = true;
    }
  }

  async #ask(
    sent: readonly { readonly budget: Budget; readonly by: number; readonly expires_at: number | undefined }[],
  ): Promise<readonly CounterState[]> {
    const { store, clock } = this.#parts;
    const controller = new AbortController();
    const changes = sent.map(({ budget, by, expires_at }) => ({ key: budget.key, by, expires_at }));
    const late = Promise.withResolvers<never>();
    const cancel = backgroundTimer(clock, LONGEST_EXCHANGE, () => {
      const error = new StoreFault(`The store did not answer within ${LONGEST_EXCHANGE / 1000} s.`);
      late.reject(error);
      controller.abort(error);
    });
    try {
      const states: unknown = await Promise.race([store.increment(changes, controller.signal), late.promise]);
      return checked(states, changes.length);
    } finally {
      cancel();
    }
  }
}

/** The last moment that is a date, in milliseconds since the epoch. */
const LAST_DATE = 8.64e15;

/** A message of our own. */
class StoreFault extends Error {}

/** What a store of somebody else's returned. */
function checked(states: unknown, count: number): readonly CounterState[] {
  const isState = (state: unknown): state is CounterState => {
    const { value, expires_at } = Object(state);
    const isEnd = expires_at === undefined || (typeof expires_at === "number" && expires_at <= LAST_DATE);
    return typeof value === "number" && Number.isFinite(value) && value >= 0 && isEnd;
  };
  if (Array.isArray(states) && states.length === count && states.every(isState)) return states;
  throw new StoreFault("The store's increment must resolve to one { value, expires_at } for each change.");
}

/** Not its message: an address with a password may stand in it. */
function messageOf(error: unknown): string {
  if (error instanceof StoreFault) return error.message;
  const { name, code }: { name?: unknown; code?: unknown } = Object(error);
  const facts = [name, code].filter((fact) => typeof fact === "string" && /^\w{1,40}$/.test(fact));
  return `The store's increment failed${facts.length === 0 ? "" : ` (${facts.join(" ")})`}.`;
}
