/** What one budget has spent in its window, and what calls in flight may spend yet. Pure. */
import type { Duration } from "./duration.ts";
import { type Alignment, windowAt } from "./window.ts";

export type BudgetKind = "provider" | "deployment" | "tag";

/** A limit as it is configured. */
export interface BudgetLimit {
  /** US dollars for one window. */
  readonly limit: number;
  /** As it was written: `"1d"`. */
  readonly time_period: string;
  readonly duration: Duration;
}

/** Above what a sum of prices may be off: 0.1 + 0.1 + 0.1 + … is not a round number. */
const ROUNDING = 1e-9;

/** What happened to a budget, once in a window: nearly all of it, or all of it is spent. */
export type BudgetMark = "warning" | "exceeded";

/** Of what is spent, in shares of the limit. */
const WARNED_AT = 0.8;

export class Budget {
  readonly kind: BudgetKind;
  readonly name: string;
  /** LiteLLM's name for its counter: `provider_spend:openai:1d`. */
  readonly key: string;
  readonly #alignment: Alignment;
  #limit: BudgetLimit;
  /** When the window ends, in milliseconds since the epoch; `undefined` while none is open. */
  #end: number | undefined;
  #spent = 0;
  #reserved = 0;
  #reservations = 0;
  #marked: BudgetMark | undefined;
  /** What the store has not been told of. */
  #unsent = 0;

  constructor(kind: BudgetKind, name: string, limit: BudgetLimit, alignment: Alignment) {
    this.kind = kind;
    this.name = name;
    this.key = keyOf(kind, name, limit);
    this.#limit = limit;
    this.#alignment = alignment;
  }

  get limit(): BudgetLimit {
    return this.#limit;
  }

  /** A new limit for the same period. */
  changeLimit(limit: BudgetLimit): void {
    this.#limit = limit;
    this.#marked = undefined;
  }

  /** US dollars of calls that have ended in this window. */
  spent(now: number): number {
    this.#roll(now);
    return this.#spent;
  }

  /** US dollars that calls in flight are expected to cost. */
  get reserved(): number {
    return this.#reserved;
  }

  /** When what is spent counts no longer; `undefined` while nothing is spent. */
  resetAt(now: number): number | undefined {
    this.#roll(now);
    return this.#end;
  }

  /** No further call may begin. */
  isOver(now: number): boolean {
    return this.spent(now) + this.#reserved >= this.#limit.limit * (1 - ROUNDING);
  }

  reserve(amount: number): void {
    this.#reserved += amount;
    this.#reservations += 1;
  }

  /** The call for which `amount` was reserved has ended, and cost `usd`. */
  settle(amount: number, usd: number, now: number): void {
    this.#reservations -= 1;
    // Not the sum of what was added and taken away, which is never quite 0.
    this.#reserved = this.#reservations === 0 ? 0 : Math.max(0, this.#reserved - amount);
    this.#roll(now);
    if (usd <= 0) return;
    this.#end ??= windowAt(this.#limit.duration, this.#alignment, now).end;
    this.#spent += usd;
    this.#unsent += usd;
  }

  /** Nothing is spent, and no call is in flight. */
  isIdle(now: number): boolean {
    return this.spent(now) === 0 && this.#reservations === 0;
  }

  /** What is to be told about it now: each mark once in a window. */
  takeMark(now: number): BudgetMark | undefined {
    const spent = this.spent(now);
    const limit = this.#limit.limit * (1 - ROUNDING);
    const mark = spent >= limit ? "exceeded" : spent >= limit * WARNED_AT ? "warning" : undefined;
    if (mark === undefined || mark === this.#marked || this.#marked === "exceeded") return undefined;
    this.#marked = mark;
    return mark;
  }

  /** What is to be added to the store's counter, and when that is to end. It counts as sent. */
  takeUnsent(now: number): { readonly by: number; readonly expires_at: number | undefined } {
    this.#roll(now);
    const by = this.#unsent;
    this.#unsent = 0;
    return { by, expires_at: this.#end };
  }

  /** It was not added after all. */
  returnUnsent({ by, expires_at }: { readonly by: number; readonly expires_at: number | undefined }): void {
    if (this.#end === expires_at) this.#unsent += by;
  }

  /**
   * What the store's counter holds; it was asked when the window ended at `asked`. The counter decides when the window ends:
   * all who share it have the same.
   */
  adopt(value: number, expires_at: number | undefined, asked: number | undefined, now: number): void {
    this.#roll(now);
    const isOld = asked !== undefined && asked !== this.#end;
    if (isOld || (expires_at !== undefined && expires_at <= now)) return;
    this.#spent = value + this.#unsent;
    if (expires_at !== undefined) this.#end = expires_at;
  }

  /** Begins anew when the window has ended. */
  #roll(now: number): void {
    if (this.#end === undefined || now < this.#end) return;
    this.#end = undefined;
    this.#spent = 0;
    this.#unsent = 0;
    this.#marked = undefined;
  }
}

export function keyOf(kind: BudgetKind, name: string, { time_period }: BudgetLimit): string {
  return `${kind}_spend:${name}:${time_period}`;
}
