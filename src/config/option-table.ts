import type { RouterOptions } from "../types/options.ts";
import { agent } from "./agent.ts";
import {
  amount,
  callable,
  type Check,
  count,
  fields,
  flag,
  having,
  instance,
  limit,
  limitOrAuto,
  listOf,
  member,
  must,
  oneOf,
  seconds,
  share,
} from "./check.ts";
import { TIME_LIMITS } from "./litellm-params.ts";
import { allowedFailsPolicy, retryPolicy } from "./policies.ts";

/** Has a reader of its own, which needs to know the other options. */
const elsewhere: Check = () => undefined;

const HOOK_METHODS = ["beforeCall", "onEvent"] as const;

const hookMethods: Check = must("an object with `beforeCall` or `onEvent`, both functions", (value) => {
  if (typeof value !== "object" || value === null) return false;
  const parts = HOOK_METHODS.map((name): unknown => Reflect.get(value, name)).filter((part) => part !== undefined);
  return parts.length > 0 && parts.every((part) => typeof part === "function");
});

const hook: Check = (value, path, report) => {
  const misnamed = typeof value === "object" && value !== null ? misnamedMethods(value) : [];
  for (const [name, right] of misnamed) report(member(path, name), `is called "${right}" here`);
  if (misnamed.length === 0) hookMethods(value, path, report);
};

/** Methods under a name that is likely, but wrong: they would never be called. */
function misnamedMethods(hook: object): (readonly [string, string])[] {
  const names: (readonly [string, string])[] = [["before", "beforeCall"]];
  // An event emitter has an `on` for its own listeners.
  if (!("emit" in hook)) names.push(["on", "onEvent"]);
  return names.filter(([name, right]) => typeof Reflect.get(hook, name) === "function" && !(right in hook));
}

const filter: Check = must(
  "an object with a `name` and a function `keep`",
  (value) =>
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "name") === "string" &&
    typeof Reflect.get(value, "keep") === "function",
);

/** Every option of the router, and what it must be. */
const OPTIONS: Readonly<Record<keyof RouterOptions, Check>> = {
  ...TIME_LIMITS,
  model_list: elsewhere,
  model_group_alias: elsewhere,
  fallbacks: elsewhere,
  default_fallbacks: elsewhere,
  context_window_fallbacks: elsewhere,
  content_policy_fallbacks: elsewhere,
  model_group_retry_policy: elsewhere,
  default_litellm_params: elsewhere,
  routing_strategy: elsewhere,
  max_fallbacks: count(0),
  num_retries: count(0),
  max_attempts: count(1),
  total_timeout: limit,
  retry_after: seconds,
  retry_policy: retryPolicy,
  retry_budget: amount,
  allowed_fails: count(0),
  allowed_fails_policy: allowedFailsPolicy,
  cooldown_time: seconds,
  disable_cooldowns: flag,
  enable_pre_call_checks: flag,
  token_counter: callable,
  enable_tag_filtering: flag,
  tag_filtering_match_any: flag,
  filters: listOf(filter),
  mid_stream_fallback: oneOf("continue", "restart", "error"),
  hedge_after: limitOrAuto,
  hedge_budget: share,
  drop_params: flag,
  ignore_invalid_deployments: flag,
  hooks: listOf(hook),
  agent,
  fetch: callable,
  env: instance,
  clock: having("now", "timer", "sleep"),
  random: callable,
};

const UNAVAILABLE = "is an option of LiteLLM that is not available here";

/** LiteLLM's options that somebody who moves a configuration over may bring along. */
const LITELLM_ONLY: Readonly<Record<string, string>> = {
  redis_url: UNAVAILABLE,
  redis_host: UNAVAILABLE,
  redis_port: UNAVAILABLE,
  redis_password: UNAVAILABLE,
  cache_responses: UNAVAILABLE,
  cache_kwargs: UNAVAILABLE,
  caching_groups: UNAVAILABLE,
  client_ttl: UNAVAILABLE,
  default_max_parallel_requests: `${UNAVAILABLE}: set max_parallel_requests on the deployments`,
  default_priority: UNAVAILABLE,
  polling_interval: UNAVAILABLE,
  set_verbose: `${UNAVAILABLE}: hooks are told of every step`,
  debug_level: `${UNAVAILABLE}: hooks are told of every step`,
  routing_strategy_args: UNAVAILABLE,
  optional_pre_call_checks: UNAVAILABLE,
  provider_budget_config: UNAVAILABLE,
  router_general_settings: UNAVAILABLE,
  enable_weighted_failover: "is not needed: a call always moves to another deployment of its group first",
};

/** Checks what each option is, and that there is no other. */
export const checkOptions: Check = fields(OPTIONS, "option", LITELLM_ONLY);
