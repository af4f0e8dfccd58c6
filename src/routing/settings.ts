import type { AffinityRules } from "../affinity/affinity.ts";
import type { Holding } from "../limits/limit-usage.ts";
import type { BudgetLimit } from "../budgets/budget.ts";
import type { Strategy } from "../strategies/strategy.ts";
import type { StrategyCallOptions } from "../types/strategies.ts";
import type {
  AllowedFailsPolicy,
  FallbackTarget,
  MidStreamFallback,
  RetryPolicy,
  TimeLimits,
  UserFilter,
} from "../types/options.ts";
import type { StickyBy } from "../types/experiments.ts";
import type { HeaderRule, RouteFunction, Tenant } from "../types/tenants.ts";
import type { Validate } from "../types/validation.ts";
import type { RequestMessage } from "../types/openai.ts";
import type { PreCallCheck } from "../types/pre-call-checks.ts";

/** Fallbacks, in order, by group name or `"*"`. */
export type FallbackTable = ReadonlyMap<string, readonly FallbackTarget[]>;

/** Budgets by the name of a provider, and by tag. Those of deployments stand in their `litellm_params`. */
export interface BudgetSettings {
  readonly provider: ReadonlyMap<string, BudgetLimit>;
  readonly tag: ReadonlyMap<string, BudgetLimit>;
}

/** Rules about where calls go. */
export interface Rules {
  readonly header_rules: readonly HeaderRule[];
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly tenant_by: "team" | StickyBy;
  readonly route_call: RouteFunction | undefined;
}

/** The router's options with their defaults: checked, frozen. Times are seconds, as in the options. */
export interface Settings extends TimeLimits {
  readonly fallbacks: FallbackTable;
  readonly default_fallbacks: readonly FallbackTarget[];
  /** `undefined` when the option was not given: `fallbacks` then apply. */
  readonly context_window_fallbacks: FallbackTable | undefined;
  readonly content_policy_fallbacks: FallbackTable | undefined;
  readonly validation_fallbacks: FallbackTable | undefined;
  /** By model group; `"*"` for all others. */
  readonly validate: ReadonlyMap<string, Validate>;
  readonly max_queue: number;
  /** `undefined` where it was not given. */
  readonly queue_timeout: number | undefined;
  readonly default_priority: number | undefined;
  readonly max_fallbacks: number;
  readonly num_retries: number;
  /** `undefined`: the itinerary counts what the call may try. */
  readonly max_attempts: number | undefined;
  readonly total_timeout: number | undefined;
  readonly retry_after: number;
  readonly retry_policy: RetryPolicy | undefined;
  readonly model_group_retry_policy: ReadonlyMap<string, RetryPolicy>;
  readonly retry_budget: number;
  /** `undefined`: the error-rate rule. */
  readonly allowed_fails: number | undefined;
  readonly allowed_fails_policy: AllowedFailsPolicy | undefined;
  readonly cooldown_time: number;
  readonly disable_cooldowns: boolean;
  readonly strategy: Strategy;
  /** For single groups, in place of `strategy`. */
  readonly model_group_strategy: ReadonlyMap<string, Strategy>;
  /** The strategies of this library by name, with `routing_strategy_args`. */
  readonly strategies: ReadonlyMap<string, Strategy>;
  /** Which limits of deployments hold. */
  readonly holding: Holding;
  /** The strategy looks at what deployments were used, so that it is counted for all of them. */
  readonly countsUsage: boolean;
  readonly optional_pre_call_checks: readonly PreCallCheck[];
  readonly budgets: BudgetSettings;
  /** `undefined`: no call goes back to a deployment. */
  readonly affinity: AffinityRules | undefined;
  readonly enable_pre_call_checks: boolean;
  readonly token_counter: ((messages: readonly RequestMessage[]) => number) | undefined;
  readonly enable_tag_filtering: boolean;
  readonly tag_filtering_match_any: boolean;
  readonly filters: readonly UserFilter[];
  readonly mid_stream_fallback: MidStreamFallback;
  readonly hedge_after: number | "auto" | undefined;
  readonly hedge_budget: number;
  readonly default_litellm_params: Readonly<Record<string, unknown>>;
  readonly drop_params: boolean;
  /** `undefined` when there are none. */
  readonly rules: Rules | undefined;
  /** Calls may not bring mocks. */
  readonly disable_mock_calls: boolean;
}

/** True when the choice of a deployment depends on facts of the table of models: calls wait for it. */
export function choosesByModel(settings: Settings, options: StrategyCallOptions): boolean {
  const { enable_pre_call_checks, strategy, model_group_strategy, strategies } = settings;
  if (enable_pre_call_checks || strategy.uses_prices === true) return true;
  const { routing_strategy: own } = options;
  if (own !== undefined) return (typeof own === "string" ? strategies.get(own) : own)?.uses_prices === true;
  return model_group_strategy.size > 0 && [...model_group_strategy.values()].some(({ uses_prices }) => uses_prices);
}

/** The strategy of a call at a group: its own, that of the group, or the router's. */
export function strategyFor(
  { strategy, strategies, model_group_strategy }: Settings,
  { routing_strategy: own }: StrategyCallOptions,
  group: string,
): Strategy {
  if (typeof own === "object") return own;
  return (own === undefined ? model_group_strategy.get(group) : strategies.get(own)) ?? strategy;
}

/** Request parameters that apply unless the deployment or the call sets them. */
export function routerDefaults({ drop_params, default_litellm_params }: Settings): Readonly<Record<string, unknown>> {
  return drop_params ? { drop_params, ...default_litellm_params } : default_litellm_params;
}
