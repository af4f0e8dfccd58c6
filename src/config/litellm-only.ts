/** What is no part of a request: the settings of a deployment, and what LiteLLM reads of a call and this library does not. */
import { isRequestParameter } from "../param-kinds.ts";

const UNAVAILABLE = "is LiteLLM's and not available here";
const ON_THE_ROUTER = "is an option of the router";

const REFUSALS: Readonly<Record<string, string>> = {
  max_retries: 'is called "num_retries" here: no SDK retries under the router',
  num_retries_per_request: 'is called "num_retries" here',
  retry_strategy: 'is not needed: set "num_retries" or "retry_policy"',
  request_timeout: 'is called "timeout" here',
  context_window_fallback_dict: 'is called "context_window_fallbacks" here',
  headers: 'is called "extra_headers" here',
  specific_deployment: "is not needed: give the deployment's id as the model",
  logger_fn: `${UNAVAILABLE}: the router's hooks are told of every step`,
  "no-log": `${UNAVAILABLE}: nothing is logged`,
  priority: `${UNAVAILABLE}: what a provider of yours calls so belongs in extra_body`,
  caching: UNAVAILABLE,
  cache: UNAVAILABLE,
  litellm_metadata: `${UNAVAILABLE}: tags belong in "tags"`,
  prompt_id: UNAVAILABLE,
  prompt_variables: UNAVAILABLE,
  user_continue_message: UNAVAILABLE,
  assistant_continue_message: UNAVAILABLE,
  ensure_alternating_roles: UNAVAILABLE,
  supports_system_message: UNAVAILABLE,
  merge_reasoning_content_in_choices: UNAVAILABLE,
  model_list: ON_THE_ROUTER,
  default_fallbacks: ON_THE_ROUTER,
  max_fallbacks: ON_THE_ROUTER,
  allowed_fails: ON_THE_ROUTER,
  allowed_fails_policy: ON_THE_ROUTER,
  disable_cooldowns: ON_THE_ROUTER,
  retry_after: ON_THE_ROUTER,
  routing_strategy: ON_THE_ROUTER,
  model_group_alias: ON_THE_ROUTER,
  model_group_retry_policy: ON_THE_ROUTER,
  enable_pre_call_checks: ON_THE_ROUTER,
};

/** Why a request may not hold this key, and what to use instead; `undefined` where it may. */
export function refusalOf(key: string): string | undefined {
  if (key.startsWith("mock_")) return UNAVAILABLE;
  if (Object.hasOwn(REFUSALS, key)) return REFUSALS[key];
  return isRequestParameter(key) ? undefined : "belongs in a deployment's litellm_params";
}
