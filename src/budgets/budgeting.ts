/** The budgets of one router, and their store. Loaded where a budget is configured. */
import type { Clock } from "../clock.ts";
import type { Announcer } from "../hooks.ts";
import type { Store } from "../stores/store.ts";
import type { Budgets } from "../types/budgets.ts";
import { BudgetBook, type Limits } from "./budget-book.ts";
import type { Alignment } from "./window.ts";
import type { Spending } from "./spending.ts";
import { StoreSync } from "./store-sync.ts";

export interface BudgetingParts {
  readonly alignment: Alignment;
  readonly store: Store | undefined;
  readonly clock: Clock;
  readonly announcer: Announcer;
}

export class Budgeting {
  readonly #book: BudgetBook;
  readonly #parts: BudgetingParts;
  #sync: StoreSync | undefined;

  constructor(parts: BudgetingParts) {
    const { alignment, clock, announcer } = parts;
    this.#parts = parts;
    this.#book = new BudgetBook({ alignment, now: () => clock.now(), tell: (event) => announcer.tell(() => event) });
  }

  get spending(): Spending {
    return this.#book;
  }

  /** The limits as they hold from now on. `isThere` tells whether a deployment still exists. */
  use(limits: Limits, isThere: (deployment_id: string) => boolean): void {
    this.#book.use(limits, isThere);
    const { store, clock, announcer } = this.#parts;
    if (store === undefined || this.#sync !== undefined) return;
    const failed = (message: string): void =>
      announcer.tell(() => ({ type: "store_failed", at: clock.now(), message }));
    this.#sync = new StoreSync({ book: this.#book, store, clock, failed });
  }

  /** What is spent now; with a store, what it holds, unless it is slow. */
  async report(): Promise<Budgets> {
    await this.#sync?.flushSoon();
    return this.#book.report();
  }

  /** Resolves once the store has what was spent by now, or has failed. */
  async close(): Promise<void> {
    await this.#sync?.close();
  }
}
