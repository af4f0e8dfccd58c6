/** Settings of LiteLLM that are not available here, and settings in the wrong place: what to use instead. One table for all. */
import { isRequestParameter } from "../param-kinds.ts";

/** Where a setting stands: among the router's options, in `litellm_params`, or in a call or a fallback entry. */
export type Place = "router" | "deployment" | "request";

const UNAVAILABLE = "is LiteLLM's and not available here";
const ON_THE_ROUTER = "is an option of the router";
const ON_ROUTER_OR_CALL = "is set on the router or the call";
const HOOKS = `${UNAVAILABLE}: use hooks, which get an event for every step`;

/** By setting: what is wrong with it, and in which places. Elsewhere the name means something. */
const NOT_ACCEPTED: Readonly<Record<string, readonly [advice: string, ...places: readonly Place[]]>> = {
  max_retries: ['is called "num_retries" here: no SDK retries under the router', "router", "deployment", "request"],
  num_retries_per_request: ['is called "num_retries" here', "router", "request"],
  request_timeout: ['is called "timeout" here', "router", "deployment", "request"],
  retry_strategy: ['is not needed: set "num_retries" or "retry_policy"', "request"],
  context_window_fallback_dict: ['is called "context_window_fallbacks" here', "request"],
  headers: ['is called "extra_headers" here', "request"],
  specific_deployment: ["is not needed: give the deployment's id as the model", "request"],
  configurable_clientside_auth_params: ["is not needed: a call may bring its own api_key", "deployment"],
  enable_weighted_failover: ["is not needed: a call always moves to another deployment of its group first", "router"],
  set_verbose: [HOOKS, "router"],
  debug_level: [HOOKS, "router"],
  logger_fn: [HOOKS, "request"],
  "no-log": [`${UNAVAILABLE}: nothing is logged`, "request"],
  priority: [`${UNAVAILABLE}: a parameter of your provider with this name belongs in extra_body`, "request"],
  litellm_metadata: [`${UNAVAILABLE}: tags belong in "tags"`, "request"],
  default_max_parallel_requests: [`${UNAVAILABLE}: set max_parallel_requests on the deployments`, "router"],

  redis_url: [UNAVAILABLE, "router"],
  redis_host: [UNAVAILABLE, "router"],
  redis_port: [UNAVAILABLE, "router"],
  redis_password: [UNAVAILABLE, "router"],
  cache_responses: [UNAVAILABLE, "router"],
  cache_kwargs: [UNAVAILABLE, "router"],
  caching_groups: [UNAVAILABLE, "router"],
  client_ttl: [UNAVAILABLE, "router"],
  default_priority: [UNAVAILABLE, "router"],
  polling_interval: [UNAVAILABLE, "router"],
  routing_strategy_args: [UNAVAILABLE, "router"],
  optional_pre_call_checks: [UNAVAILABLE, "router"],
  provider_budget_config: [UNAVAILABLE, "router"],
  router_general_settings: [UNAVAILABLE, "router"],
  litellm_credential_name: [UNAVAILABLE, "deployment"],
  max_budget: [UNAVAILABLE, "deployment"],
  budget_duration: [UNAVAILABLE, "deployment"],
  silent_model: [UNAVAILABLE, "deployment"],
  tag_regex: [UNAVAILABLE, "deployment"],
  auto_router_config: [UNAVAILABLE, "deployment"],
  auto_router_config_path: [UNAVAILABLE, "deployment"],
  complexity_router_config: [UNAVAILABLE, "deployment"],
  caching: [UNAVAILABLE, "request"],
  cache: [UNAVAILABLE, "request"],
  prompt_id: [UNAVAILABLE, "request"],
  prompt_variables: [UNAVAILABLE, "request"],
  user_continue_message: [UNAVAILABLE, "request"],
  assistant_continue_message: [UNAVAILABLE, "request"],
  ensure_alternating_roles: [UNAVAILABLE, "request"],
  supports_system_message: [UNAVAILABLE, "request"],
  merge_reasoning_content_in_choices: [UNAVAILABLE, "request"],

  total_timeout: [ON_ROUTER_OR_CALL, "deployment"],
  max_attempts: [ON_ROUTER_OR_CALL, "deployment"],
  hedge_after: [ON_ROUTER_OR_CALL, "deployment"],
  mid_stream_fallback: [ON_ROUTER_OR_CALL, "deployment"],
  stream: ["belongs to the call", "deployment"],
  messages: ["belong to the call", "deployment"],
  model_list: [ON_THE_ROUTER, "request"],
  default_fallbacks: [ON_THE_ROUTER, "request"],
  max_fallbacks: [ON_THE_ROUTER, "request"],
  allowed_fails: [ON_THE_ROUTER, "request"],
  allowed_fails_policy: [ON_THE_ROUTER, "request"],
  disable_cooldowns: [ON_THE_ROUTER, "request"],
  retry_after: [ON_THE_ROUTER, "request"],
  routing_strategy: [ON_THE_ROUTER, "request"],
  model_group_alias: [ON_THE_ROUTER, "request"],
  model_group_retry_policy: [ON_THE_ROUTER, "request"],
  enable_pre_call_checks: [ON_THE_ROUTER, "request"],
};

/** Why `key` may not stand in `place`, and what to use instead; `undefined` where it may. */
export function settingProblem(key: string, place: Place): string | undefined {
  if (key.startsWith("mock_") && place !== "router") return UNAVAILABLE;
  const row = Object.hasOwn(NOT_ACCEPTED, key) ? NOT_ACCEPTED[key] : undefined;
  if (row?.includes(place, 1) === true) return row[0];
  return place !== "request" || isRequestParameter(key) ? undefined : "belongs in a deployment's litellm_params";
}
