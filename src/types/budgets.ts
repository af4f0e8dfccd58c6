/** Budgets: options, and what can be read of them. All amounts are US dollars. */
import type { Store } from "../stores/store.ts";

/** A budget as LiteLLM writes it. */
export interface BudgetOptions {
  /** US dollars for one window, above 0. */
  budget_limit?: number | string | undefined;
  /** The same under LiteLLM's other name. */
  max_budget?: number | string | undefined;
  /** How long a window is: `"30s"`, `"10m"`, `"1h"`, `"1d"`, `"1w"`, `"1mo"`, `"hourly"`, `"daily"`, `"weekly"`, `"monthly"`. */
  time_period?: string | undefined;
  /** The same under LiteLLM's other name. */
  budget_duration?: string | undefined;
}

/** Options of `new Router()`. */
export interface RouterBudgetOptions {
  /** What all deployments of a provider may cost: `{ openai: { budget_limit: 100, time_period: "1d" } }`. Default: no limit. */
  provider_budget_config?: { readonly [provider: string]: BudgetOptions | null } | undefined;
  /** What calls with a tag may cost: `{ "team-a": { max_budget: 10, budget_duration: "1d" } }`. Default: no limit. */
  tag_budget_config?: { readonly [tag: string]: BudgetOptions | null } | undefined;
  /**
   * When windows begin. `"first_spend"`: with the first spend after the window before. `"calendar"`: with the hour, day, week
   * (on Monday) or month in UTC. Default `"first_spend"`.
   */
  budget_alignment?: "first_spend" | "calendar" | (string & {}) | undefined;
  /** Keeps what is spent across restarts, and shares it between routers. Default: none, it is kept in the router. */
  store?: Store | undefined;
}

/** A budget of a deployment, in its `litellm_params`. */
export interface DeploymentBudgetParams {
  /** US dollars that the deployment may cost in each `budget_duration`, above 0. Needs it beside it. Default: no limit. */
  max_budget?: number | string | undefined;
  /** How long a window of `max_budget` is, such as `"1d"`. */
  budget_duration?: string | undefined;
}

/** The state of one budget. */
export interface BudgetReport {
  /** US dollars for one window. */
  readonly budget_limit: number;
  /** The length of a window, as it is written in the options. */
  readonly time_period: string;
  /** US dollars of the calls that have ended in this window. */
  readonly spend: number;
  /** US dollars that the calls in flight are expected to cost. */
  readonly reserved: number;
  /** When `spend` is 0 again, in ISO 8601; `null` while nothing is spent. */
  readonly budget_reset_at: string | null;
}

/** All budgets of a router, by provider, deployment id and tag. */
export interface Budgets {
  readonly provider: Readonly<Record<string, BudgetReport>>;
  readonly deployment: Readonly<Record<string, BudgetReport>>;
  readonly tag: Readonly<Record<string, BudgetReport>>;
}
