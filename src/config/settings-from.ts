import type { FallbackTable, Settings } from "../routing/settings.ts";
import type { Strategy } from "../strategies/strategy.ts";
import type { RetryPolicy } from "../types/options.ts";
import type { PlainObject } from "./check.ts";
import { frozenCopy } from "./frozen-copy.ts";
import { TIME_LIMITS } from "./litellm-params.ts";

/** What the options with readers of their own came to. */
export interface Read {
  readonly fallbacks: FallbackTable;
  readonly default_fallbacks: readonly string[];
  readonly context_window_fallbacks: FallbackTable | undefined;
  readonly content_policy_fallbacks: FallbackTable | undefined;
  readonly model_group_retry_policy: ReadonlyMap<string, RetryPolicy>;
  readonly strategy: Strategy;
  readonly default_litellm_params: PlainObject;
}

type Own = Omit<Settings, keyof Read>;
type OwnOptions = Partial<Own>;

/**
 * What holds unless an option says otherwise; the comments on the options say the same. Time limits have their
 * defaults where they are applied: one that was set means more than one that is there by default.
 */
const DEFAULTS: Own = {
  max_fallbacks: 5,
  num_retries: 2,
  max_attempts: 12,
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
};

/** The settings, from options that have been checked. */
export function settingsFrom(options: PlainObject, read: Read): Settings {
  const own = ownOptions(options);
  return Object.freeze({
    ...DEFAULTS,
    ...own,
    ...read,
    // The list is ours; the filters in it stay the user's own objects, which may hold state.
    filters: Object.freeze([...(own.filters ?? [])]),
    retry_policy: frozenCopy(own.retry_policy),
    allowed_fails_policy: frozenCopy(own.allowed_fails_policy),
  });
}

function ownOptions(options: PlainObject): OwnOptions {
  const known = { ...DEFAULTS, ...TIME_LIMITS };
  const given = Object.entries(options).filter(([key, value]) => key in known && value !== undefined);
  return Object.fromEntries(given);
}
