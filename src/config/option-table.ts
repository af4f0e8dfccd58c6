import type { RouterOptions, RouterSettings } from "../types/options.ts";
import { agent } from "./agent.ts";
import { type Check, fields, isObject, listOf, member, must, type PlainObject } from "./check.ts";
import { settingProblem } from "./litellm-only.ts";
import { allowedFailsPolicy, retryPolicy } from "./policies.ts";
import {
  amount,
  callable,
  count,
  flag,
  having,
  integer,
  instance,
  limit,
  limitOrAuto,
  numberFrom,
  oneOf,
  seconds,
  share,
  elsewhere,
} from "./value-checks.ts";
import { TIME_LIMITS } from "./deployment-settings.ts";

const tenantBy: Check = (value, path, report) => {
  if (typeof value !== "function") oneOf("team", "user", "session_id", "api_key")(value, path, report);
};

const HOOK_METHODS = ["beforeCall", "onEvent"] as const;

const hookMethods: Check = must("an object with `beforeCall` or `onEvent`, both functions", (value) => {
  if (!isObject(value)) return false;
  const parts = HOOK_METHODS.map((name): unknown => Reflect.get(value, name)).filter((part) => part !== undefined);
  return parts.length > 0 && parts.every((part) => typeof part === "function");
});

const hook: Check = (value, path, report) => {
  const misnamed = isObject(value) ? misnamedMethods(value) : [];
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
    isObject(value) &&
    typeof Reflect.get(value, "name") === "string" &&
    typeof Reflect.get(value, "keep") === "function",
);

/** Every option of the router, and its check. */
const OPTIONS: Readonly<Record<keyof RouterOptions, Check>> = {
  ...TIME_LIMITS,
  model_list: elsewhere,
  model_group_alias: elsewhere,
  experiments: elsewhere,
  header_rules: elsewhere,
  tenants: elsewhere,
  tenant_by: tenantBy,
  route_call: callable,
  fallbacks: elsewhere,
  default_fallbacks: elsewhere,
  context_window_fallbacks: elsewhere,
  content_policy_fallbacks: elsewhere,
  validation_fallbacks: elsewhere,
  validate: elsewhere,
  model_group_retry_policy: elsewhere,
  default_litellm_params: elsewhere,
  routing_strategy: elsewhere,
  routing_strategy_args: elsewhere,
  model_group_strategy: elsewhere,
  optional_pre_call_checks: elsewhere,
  deployment_affinity_ttl_seconds: limit,
  model_group_affinity_config: elsewhere,
  session_affinity_repin_on_failover: flag,
  provider_budget_config: elsewhere,
  tag_budget_config: elsewhere,
  budget_alignment: oneOf("first_spend", "calendar"),
  store: having("increment"),
  max_queue: count(0),
  queue_timeout: limit,
  default_priority: integer,
  polling_interval: seconds,
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
  disable_mock_calls: flag,
  ignore_invalid_deployments: flag,
  hooks: listOf(hook),
  prices: must("a function, or false", (value) => value === false || typeof value === "function"),
  agent,
  fetch: callable,
  env: instance,
  clock: having("now", "timer", "sleep"),
  random: callable,
};

/** Those that may be written as text, as in LiteLLM's `update_settings`. */
const NUMBERS = [
  ...Object.keys(TIME_LIMITS),
  "max_queue",
  "queue_timeout",
  "default_priority",
  "polling_interval",
  "max_fallbacks",
  "num_retries",
  "max_attempts",
  "total_timeout",
  "retry_after",
  "retry_budget",
  "allowed_fails",
  "cooldown_time",
  "hedge_after",
  "hedge_budget",
  "deployment_affinity_ttl_seconds",
];

/** `options` with numbers in the place of texts that write one. */
export function withNumbers(options: PlainObject): PlainObject {
  const texts = NUMBERS.filter((key) => typeof options[key] === "string");
  return { ...options, ...Object.fromEntries(texts.map((key) => [key, numberFrom(options[key])])) };
}

const NEW_ROUTER = "cannot be changed later: make a new router";

/** Options that `updateSettings` does not take, and why. */
export const FIXED: Readonly<Record<Exclude<keyof RouterOptions, keyof RouterSettings>, string>> = {
  model_list: "is replaced with setModelList",
  default_litellm_params: NEW_ROUTER,
  ignore_invalid_deployments: NEW_ROUTER,
  hooks: NEW_ROUTER,
  prices: NEW_ROUTER,
  agent: NEW_ROUTER,
  fetch: NEW_ROUTER,
  env: NEW_ROUTER,
  clock: NEW_ROUTER,
  random: NEW_ROUTER,
  budget_alignment: NEW_ROUTER,
  store: NEW_ROUTER,
};

/** LiteLLM's order, then the others in the order of the table. */
const FIRST = [
  "routing_strategy_args",
  "routing_strategy",
  "allowed_fails",
  "cooldown_time",
  "num_retries",
  "timeout",
  "retry_after",
  "fallbacks",
];

/** The options that `updateSettings` takes and `getSettings` shows. */
export const SETTING_NAMES: readonly string[] = [
  ...FIRST,
  ...Object.keys(OPTIONS).filter((key) => !Object.hasOwn(FIXED, key) && !FIRST.includes(key)),
];

/** Checks the value of each option, and that there is no other. */
export const checkOptions: Check = fields(OPTIONS, "option", (key) => settingProblem(key, "router"));
