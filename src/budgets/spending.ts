/** What routing knows of budgets. */
import type { PricedCall } from "./expected-cost.ts";

/** What an attempt cost; `undefined` when that is not known, and why. */
export interface Spent {
  readonly usd: number | undefined;
  readonly unknown?: string;
  /** The answer came whole: what it cost says what such calls cost. */
  readonly isWhole?: boolean;
}

/** What is set aside for one attempt until it has ended. */
export interface Reservation {
  /** The attempt has ended. Once: what comes later does not count. */
  settle(spent: Spent): void;
}

/** One who spends: a deployment. */
export interface Spender {
  readonly id: string;
  readonly provider: string;
}

/** Budgets under which no further call may begin. */
export interface Exceeded {
  /** A budget keeps a call with these tags from the deployment. */
  keepsFrom(deployment: Spender, tags: readonly string[]): boolean;
  /** The budget that keeps a call with these tags from the deployment; `undefined` when none does. */
  for(deployment: Spender, tags: readonly string[]): ExceededBudget | undefined;
}

export interface ExceededBudget {
  /** Which it is, and what is spent of it. */
  readonly text: string;
  /** When it begins anew, in milliseconds since the epoch; `undefined` when calls in flight may leave some of it. */
  readonly resetAt: number | undefined;
}

export interface Spending {
  /** Sets aside what the attempt is expected to cost; `undefined` when no budget is touched. */
  reserve(deployment: Spender, tags: readonly string[], call: PricedCall): Reservation | undefined;
  /** `undefined` when no budget is used up. */
  exceeded(now: number): Exceeded | undefined;
}
