import type { AffinityRules } from "../affinity/affinity.ts";
import type { BudgetSettings, FallbackTable, Rules, Settings } from "../routing/settings.ts";
import type { Strategy } from "../strategies/strategy.ts";
import type { FallbackTarget, RetryPolicy } from "../types/options.ts";
import type { PreCallCheck } from "../types/pre-call-checks.ts";
import type { Validate } from "../types/validation.ts";
import type { PlainObject } from "./check.ts";
import { frozenCopy } from "./frozen-copy.ts";
import { TIME_LIMITS } from "./deployment-settings.ts";

/** The settings from options that are read elsewhere. */
export interface ReadOptions {
  readonly fallbacks: FallbackTable;
  readonly default_fallbacks: readonly FallbackTarget[];
  readonly context_window_fallbacks: FallbackTable | undefined;
  readonly content_policy_fallbacks: FallbackTable | undefined;
  readonly validation_fallbacks: FallbackTable | undefined;
  readonly validate: ReadonlyMap<string, Validate>;
  readonly model_group_retry_policy: ReadonlyMap<string, RetryPolicy>;
  readonly strategy: Strategy;
  readonly model_group_strategy: ReadonlyMap<string, Strategy>;
  readonly strategies: ReadonlyMap<string, Strategy>;
  readonly optional_pre_call_checks: readonly PreCallCheck[];
  readonly rules: Rules | undefined;
  readonly default_litellm_params: PlainObject;
  readonly budgets: BudgetSettings;
  readonly affinity: AffinityRules | undefined;
}

type Own = Omit<Settings, keyof ReadOptions | "holding" | "countsUsage">;
type OwnOptions = Partial<Own>;

/**
 * The defaults; the comments of `types/options.ts` state them, too. Time limits have theirs where they are applied, for a
 * limit that was set counts for more than a default.
 */
const DEFAULTS: Own = {
  max_queue: 10_000,
  queue_timeout: undefined,
  default_priority: undefined,
  max_fallbacks: 5,
  num_retries: 2,
  max_attempts: undefined,
  total_timeout: undefined,
  retry_after: 0,
  retry_policy: undefined,
  retry_budget: 0.2,
  allowed_fails: undefined,
  allowed_fails_policy: undefined,
  cooldown_time: 5,
  disable_cooldowns: false,
  enable_pre_call_checks: false,
  token_counter: undefined,
  enable_tag_filtering: false,
  tag_filtering_match_any: true,
  filters: [],
  mid_stream_fallback: "continue",
  hedge_after: undefined,
  hedge_budget: 0.05,
  drop_params: false,
  disable_mock_calls: false,
};

/** The settings, from options that have been checked. */
export function settingsFrom(options: PlainObject, read: ReadOptions): Settings {
  const own = ownOptions(options);
  return Object.freeze({
    ...DEFAULTS,
    ...own,
    ...read,
    ...limitSettings(read, own.enable_pre_call_checks === true),
    // The list is a copy. Filters are not: they may have state.
    filters: Object.freeze([...(own.filters ?? [])]),
    retry_policy: frozenCopy(own.retry_policy),
    allowed_fails_policy: frozenCopy(own.allowed_fails_policy),
  });
}

/** `rpm` and `tpm` are shares of the traffic, unless something asks for more. The other limits mean nothing else. */
function limitSettings(
  { strategy, model_group_strategy, optional_pre_call_checks }: ReadOptions,
  checks: boolean,
): Pick<Settings, "holding" | "countsUsage"> {
  const countsUsage = [strategy, ...model_group_strategy.values()].some(({ uses_usage }) => uses_usage === true);
  const holds = countsUsage || checks || optional_pre_call_checks.includes("enforce_model_rate_limits");
  return { holding: holds ? "all" : "without_rpm_and_tpm", countsUsage };
}

function ownOptions(options: PlainObject): OwnOptions {
  const known = { ...DEFAULTS, ...TIME_LIMITS };
  const given = Object.entries(options).filter(([key, value]) => key in known && value !== undefined);
  return Object.fromEntries(given);
}
