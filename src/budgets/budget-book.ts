/** All budgets of a router: which of them a call touches, and which are used up. */
import type { BudgetEvent } from "../types/budget-events.ts";
import type { BudgetReport, Budgets } from "../types/budgets.ts";
import { Budget, type BudgetKind, type BudgetLimit, keyOf } from "./budget.ts";
import type { Alignment } from "./window.ts";
import { ExpectedCosts, type PricedCall } from "./expected-cost.ts";
import type { Exceeded, ExceededBudget, Reservation, Spender, Spending, Spent } from "./spending.ts";

/** Limits by kind and name. */
export type Limits = Readonly<Record<BudgetKind, ReadonlyMap<string, BudgetLimit>>>;

export interface BookParts {
  readonly alignment: Alignment;
  /** Milliseconds since the epoch. */
  now(): number;
  tell(event: BudgetEvent): void;
}

export class BudgetBook implements Spending, Exceeded {
  readonly #parts: BookParts;
  /** By key, also those of limits that are no longer configured, until their window ends. */
  #budgets = new Map<string, Budget>();
  #current: Readonly<Record<BudgetKind, ReadonlyMap<string, Budget>>> = emptyTables();
  /** Those that are used up. */
  readonly #used = {
    provider: new Map<string, Budget>(),
    deployment: new Map<string, Budget>(),
    tag: new Map<string, Budget>(),
  };
  readonly #expected = new ExpectedCosts();
  /** Deployments for which an unknown cost has been told. */
  readonly #told = new Set<string>();
  /** Is called when something is spent. */
  onSpend: () => void = () => undefined;

  constructor(parts: BookParts) {
    this.#parts = parts;
  }

  /** The limits as they hold from now on. What is spent stays, where name and period stay. */
  use(limits: Limits, isThere: (deployment_id: string) => boolean): void {
    const now = this.#parts.now();
    const old = this.#budgets;
    this.#budgets = new Map([...old].filter(([, budget]) => !budget.isIdle(now)));
    const table = (kind: BudgetKind): ReadonlyMap<string, Budget> =>
      new Map([...limits[kind]].map(([name, limit]) => [name, this.#budgetOf(kind, name, limit, old)]));
    this.#current = { provider: table("provider"), deployment: table("deployment"), tag: table("tag") };
    for (const used of Object.values(this.#used)) used.clear();
    for (const budget of this.current()) this.#note(budget, now);
    this.#expected.keepOnly(isThere);
    for (const id of this.#told) if (!isThere(id)) this.#told.delete(id);
  }

  #budgetOf(kind: BudgetKind, name: string, limit: BudgetLimit, old: ReadonlyMap<string, Budget>): Budget {
    const key = keyOf(kind, name, limit);
    const known = old.get(key);
    if (known !== undefined && known.limit.limit !== limit.limit) known.changeLimit(limit);
    const budget = known ?? new Budget(kind, name, limit, this.#parts.alignment);
    this.#budgets.set(key, budget);
    return budget;
  }

  /** The budgets that are configured. */
  *current(): IterableIterator<Budget> {
    const { provider, deployment, tag } = this.#current;
    yield* provider.values();
    yield* deployment.values();
    yield* tag.values();
  }

  reserve(deployment: Spender, tags: readonly string[], call: PricedCall): Reservation | undefined {
    const touched = this.#touched(deployment, tags);
    if (touched.length === 0) return undefined;
    const now = this.#parts.now();
    const amount = this.#expected.of(deployment.id, call);
    for (const budget of touched) {
      budget.reserve(amount);
      this.#note(budget, now);
    }
    let isOpen = true;
    return {
      settle: (spent) => {
        if (!isOpen) return;
        isOpen = false;
        this.#settle(touched, amount, spent);
        if (spent.usd === undefined) this.#tellUnknown(deployment.id, spent.unknown ?? "");
        else if (spent.isWhole === true) this.#expected.learn(deployment.id, call.promptTokens, spent.usd);
      },
    };
  }

  /** Each once, also where a call names a tag twice. Only tags with a budget are looked for: a caller may name any. */
  #touched({ id, provider }: Spender, tags: readonly string[]): Budget[] {
    const { provider: providers, deployment, tag: ofTags } = this.#current;
    const touched = [providers.get(provider), deployment.get(id)].filter((budget) => budget !== undefined);
    if (ofTags.size === 0) return touched;
    for (const tag of tags) {
      const budget = ofTags.get(tag);
      if (budget !== undefined && !touched.includes(budget)) touched.push(budget);
    }
    return touched;
  }

  #settle(touched: readonly Budget[], amount: number, { usd = 0 }: Spent): void {
    const now = this.#parts.now();
    for (const budget of touched) {
      budget.settle(amount, usd, now);
      this.#note(budget, now);
    }
    if (usd > 0) this.onSpend();
  }

  /** A budget has changed. */
  #note(budget: Budget, now: number): void {
    const used = this.#used[budget.kind];
    // One that is no longer configured may still be settled.
    if (budget.isOver(now) && this.#current[budget.kind].get(budget.name) === budget) used.set(budget.name, budget);
    else if (used.get(budget.name) === budget) used.delete(budget.name);
    const mark = budget.takeMark(now);
    if (mark !== undefined) this.#parts.tell({ type: `budget_${mark}`, at: now, ...this.#factsOf(budget, now) });
  }

  #factsOf(budget: Budget, now: number): BudgetReport & { readonly budget: BudgetKind; readonly name: string } {
    return { budget: budget.kind, name: budget.name, ...reportOf(budget, now) };
  }

  #tellUnknown(deployment_id: string, reason: string): void {
    if (this.#told.has(deployment_id)) return;
    this.#told.add(deployment_id);
    this.#parts.tell({ type: "budget_cost_unknown", at: this.#parts.now(), deployment_id, reason });
  }

  exceeded(now: number): Exceeded | undefined {
    const { provider, deployment, tag } = this.#used;
    const count = dropOpen(provider, now) + dropOpen(deployment, now) + dropOpen(tag, now);
    return count === 0 ? undefined : this;
  }

  for({ id, provider }: Spender, tags: readonly string[]): ExceededBudget | undefined {
    const budget = this.#usedFor(id, provider, tags);
    if (budget === undefined) return undefined;
    const now = this.#parts.now();
    const isSpent = budget.spent(now) >= budget.limit.limit;
    return { text: textOf(budget, now), resetAt: isSpent ? budget.resetAt(now) : undefined };
  }

  keepsFrom({ id, provider }: Spender, tags: readonly string[]): boolean {
    return this.#usedFor(id, provider, tags) !== undefined;
  }

  /** Asked for every deployment of a group: a look-up in an empty map still hashes the name. */
  #usedFor(id: string, provider: string, tags: readonly string[]): Budget | undefined {
    const { provider: providers, deployment, tag: ofTags } = this.#used;
    const used =
      (providers.size > 0 ? providers.get(provider) : undefined) ??
      (deployment.size > 0 ? deployment.get(id) : undefined);
    if (used !== undefined || ofTags.size === 0) return used;
    for (const tag of tags) {
      const ofTag = ofTags.get(tag);
      if (ofTag !== undefined) return ofTag;
    }
    return undefined;
  }

  /** What a store holds. */
  adopt(budget: Budget, value: number, expires_at: number | undefined, asked: number | undefined): void {
    const now = this.#parts.now();
    budget.adopt(value, expires_at, asked, now);
    this.#note(budget, now);
  }

  report(): Budgets {
    const now = this.#parts.now();
    const of = (kind: BudgetKind): Record<string, BudgetReport> =>
      Object.fromEntries([...this.#current[kind]].map(([name, budget]) => [name, reportOf(budget, now)]));
    return { provider: of("provider"), deployment: of("deployment"), tag: of("tag") };
  }
}

/** Without those whose window has ended since. Returns how many are left. */
function dropOpen(used: Map<string, Budget>, now: number): number {
  if (used.size > 0) for (const [name, budget] of used) if (!budget.isOver(now)) used.delete(name);
  return used.size;
}

function reportOf(budget: Budget, now: number): BudgetReport {
  const { limit, reserved } = budget;
  const end = budget.resetAt(now);
  return {
    budget_limit: limit.limit,
    time_period: limit.time_period,
    spend: budget.spent(now),
    reserved,
    budget_reset_at: end === undefined ? null : new Date(end).toISOString(),
  };
}

/** As LiteLLM says it. */
function textOf(budget: Budget, now: number): string {
  const { kind, name, limit, reserved } = budget;
  const held = reserved > 0 ? ` (with ${dollars(reserved)} reserved for calls in flight)` : "";
  const shown = kind === "provider" ? name : JSON.stringify(name);
  return `Exceeded budget for ${kind} ${shown}: ${dollars(budget.spent(now) + reserved)} >= ${limit.limit}${held}`;
}

/** Without the digits that sums of prices have at their end. */
function dollars(usd: number): number {
  return Number(usd.toPrecision(6));
}

function emptyTables(): Readonly<Record<BudgetKind, ReadonlyMap<string, Budget>>> {
  return { provider: new Map(), deployment: new Map(), tag: new Map() };
}
