/** Which budgets a router has, and the code for them, which is loaded where it has any. */
import type { BudgetLimit } from "../budgets/budget.ts";
import type { Limits } from "../budgets/budget-book.ts";
import type { Budgeting, BudgetingParts } from "../budgets/budgeting.ts";
import { durationFrom } from "../budgets/duration.ts";
import type { Spending } from "../budgets/spending.ts";
import { LazyModule } from "../lazy-module.ts";
import type { BudgetSettings } from "../routing/settings.ts";
import type { Budgets } from "../types/budgets.ts";
import type { DeploymentView } from "../types/options.ts";

/** A deployment; without all prices of its own, those of its model are looked up. */
type Spender = DeploymentView & { readonly statesAllPrices: boolean };

export interface KeeperParts extends BudgetingParts {
  settings(): BudgetSettings;
  deployments(): readonly Spender[];
  /** The prices of models, which are loaded when they are needed. */
  readonly models: { readonly isReady: boolean; load(): Promise<void> };
}

const NONE: Budgets = Object.freeze({ provider: {}, deployment: {}, tag: {} });

export class BudgetKeeper {
  readonly #parts: KeeperParts;
  readonly #budgeting: LazyModule<Budgeting>;
  #hasLimits = false;
  /** What a call will cost depends on the prices of models. */
  #needsPrices = false;
  /** The limits have changed since they were last read. */
  #isStale = true;
  #isClosed = false;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#budgeting = new LazyModule(async () => {
      const { Budgeting } = await import("../budgets/budgeting.ts");
      return new Budgeting(parts);
    });
  }

  /** These deployments are new or have changed, or the settings have. */
  changed(deployments: readonly Spender[]): void {
    const { provider, tag } = this.#parts.settings();
    this.#isStale = true;
    const isFirst = !this.#hasLimits;
    this.#hasLimits ||= provider.size > 0 || tag.size > 0 || deployments.some(hasBudget);
    if (!this.#hasLimits) return;
    const fresh = isFirst ? this.#parts.deployments() : deployments;
    this.#needsPrices ||= fresh.some(({ statesAllPrices }) => !statesAllPrices);
    // The store is asked before the first call, which loads the rest. A failed load is repeated then.
    if (this.#parts.store !== undefined && this.#budgeting.now === undefined) this.load().catch(() => undefined);
  }

  /** Calls may begin. */
  get isReady(): boolean {
    if (!this.#hasLimits) return true;
    return this.#budgeting.now !== undefined && (this.#parts.models.isReady || !this.#needsPrices);
  }

  async load(): Promise<void> {
    if (!this.#hasLimits) return;
    if (this.#needsPrices) await this.#parts.models.load();
    this.#refresh(await this.#budgeting.load());
  }

  /** `undefined` without budgets. */
  get spending(): Spending | undefined {
    const budgeting = this.#budgeting.now;
    if (budgeting === undefined) return undefined;
    if (this.#isStale) this.#refresh(budgeting);
    return budgeting.spending;
  }

  #refresh(budgeting: Budgeting): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    const deployments = this.#parts.deployments();
    const ids = new Set(deployments.map(({ id }) => id));
    budgeting.use({ ...this.#parts.settings(), deployment: limitsOf(deployments) }, (id) => ids.has(id));
    if (this.#isClosed) void budgeting.close();
  }

  async report(): Promise<Budgets> {
    await this.load();
    const budgeting = this.#budgeting.now;
    if (budgeting === undefined) return NONE;
    this.#refresh(budgeting);
    return budgeting.report();
  }

  /** Resolves once the store has what was spent by now, or has failed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#budgeting.now?.close();
  }
}

function hasBudget({ litellm_params }: DeploymentView): boolean {
  return litellm_params.max_budget !== undefined;
}

function limitsOf(deployments: readonly DeploymentView[]): Limits["deployment"] {
  return new Map(deployments.flatMap((deployment) => limitOf(deployment) ?? []));
}

/** The settings have been checked. */
function limitOf({ id, litellm_params }: DeploymentView): [[string, BudgetLimit]] | undefined {
  const { max_budget: limit, budget_duration: time_period } = litellm_params;
  const duration = durationFrom(time_period);
  if (typeof limit !== "number" || time_period === undefined || duration === undefined) return undefined;
  return [[id, { limit, time_period, duration }]];
}
