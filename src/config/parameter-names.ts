/** The names that mean something in a call or in `litellm_params`: a name that is nearly one of them is refused. */
import type { ChatCompletionCreateParams, EmbeddingParams, ExtraParams } from "../types/openai.ts";
import type { CallOptions, RouterOptions } from "../types/options.ts";
import { DEPLOYMENT_SETTINGS } from "../param-kinds.ts";

/** OpenAI's parameters, for chats and embeddings, and LiteLLM's. */
const PARAMETERS: Readonly<Record<keyof ChatCompletionCreateParams | keyof EmbeddingParams | keyof ExtraParams, true>> =
  {
    additional_drop_params: true,
    allowed_openai_params: true,
    audio: true,
    dimensions: true,
    drop_params: true,
    encoding_format: true,
    extra_body: true,
    extra_headers: true,
    frequency_penalty: true,
    function_call: true,
    functions: true,
    input: true,
    logit_bias: true,
    logprobs: true,
    max_completion_tokens: true,
    max_tokens: true,
    messages: true,
    metadata: true,
    modalities: true,
    model: true,
    moderation: true,
    n: true,
    parallel_tool_calls: true,
    prediction: true,
    presence_penalty: true,
    prompt_cache_key: true,
    prompt_cache_options: true,
    prompt_cache_retention: true,
    reasoning_effort: true,
    response_format: true,
    safety_identifier: true,
    seed: true,
    service_tier: true,
    stop: true,
    store: true,
    stream: true,
    stream_options: true,
    temperature: true,
    thinking: true,
    tool_choice: true,
    tools: true,
    top_k: true,
    top_logprobs: true,
    top_p: true,
    user: true,
    verbosity: true,
    web_search_options: true,
  };

/** Options of the router. */
const ROUTER_OPTIONS: Readonly<Record<keyof RouterOptions, true>> = {
  agent: true,
  allowed_fails: true,
  allowed_fails_policy: true,
  budget_alignment: true,
  clock: true,
  content_policy_fallbacks: true,
  context_window_fallbacks: true,
  cooldown_time: true,
  default_fallbacks: true,
  default_priority: true,
  default_litellm_params: true,
  deployment_affinity_ttl_seconds: true,
  disable_cooldowns: true,
  disable_mock_calls: true,
  drop_params: true,
  enable_pre_call_checks: true,
  enable_tag_filtering: true,
  env: true,
  experiments: true,
  fallbacks: true,
  fetch: true,
  filters: true,
  first_token_timeout: true,
  header_rules: true,
  hedge_after: true,
  hedge_budget: true,
  hooks: true,
  idle_timeout: true,
  ignore_invalid_deployments: true,
  max_attempts: true,
  max_fallbacks: true,
  max_queue: true,
  mid_stream_fallback: true,
  model_group_affinity_config: true,
  model_group_alias: true,
  model_group_retry_policy: true,
  model_group_strategy: true,
  model_list: true,
  num_retries: true,
  optional_pre_call_checks: true,
  provider_budget_config: true,
  polling_interval: true,
  prices: true,
  queue_timeout: true,
  random: true,
  retry_after: true,
  retry_budget: true,
  retry_policy: true,
  route_call: true,
  routing_strategy: true,
  routing_strategy_args: true,
  session_affinity_repin_on_failover: true,
  store: true,
  stream_timeout: true,
  tag_budget_config: true,
  tag_filtering_match_any: true,
  tenant_by: true,
  tenants: true,
  timeout: true,
  token_counter: true,
  total_timeout: true,
  validate: true,
  validation_fallbacks: true,
};

/** Options of a call. */
const CALL_OPTIONS: Readonly<Record<keyof CallOptions, true>> = {
  allowed_model_region: true,
  api_base: true,
  api_key: true,
  content_policy_fallbacks: true,
  context_window_fallbacks: true,
  disable_fallbacks: true,
  fallbacks: true,
  first_token_timeout: true,
  hedge_after: true,
  idle_timeout: true,
  include_fallback_errors: true,
  litellm_metadata: true,
  max_attempts: true,
  mid_stream_fallback: true,
  mock_delay: true,
  mock_response: true,
  mock_testing_content_policy_fallbacks: true,
  mock_testing_context_fallbacks: true,
  mock_testing_fallbacks: true,
  mock_testing_rate_limit_error: true,
  mock_timeout: true,
  mock_tool_calls: true,
  num_retries: true,
  request_headers: true,
  priority: true,
  retry_policy: true,
  routing_strategy: true,
  signal: true,
  stream_timeout: true,
  tags: true,
  timeout: true,
  total_timeout: true,
  validate: true,
  validation_fallbacks: true,
};

/** Settings of a cloud. Most of them are credentials, so that no other name with its prefix is accepted. */
const CLOUD_SETTINGS: readonly string[] = [
  "aws_access_key_id",
  "aws_bearer_token",
  "aws_bedrock_runtime_endpoint",
  "aws_external_id",
  "aws_profile_name",
  "aws_region_name",
  "aws_role_name",
  "aws_secret_access_key",
  "aws_session_name",
  "aws_session_token",
  "aws_sts_endpoint",
  "aws_web_identity_token",
  "azure_ad_token",
  "azure_ad_token_provider",
  "vertex_access_token",
  "vertex_ai_credentials",
  "vertex_ai_location",
  "vertex_ai_project",
  "vertex_credentials",
  "vertex_location",
  "vertex_project",
];

/** What is set on the router or in a call, and on no deployment. */
export function isRouterOption(name: string): boolean {
  return Object.hasOwn(ROUTER_OPTIONS, name);
}
export function isCallOption(name: string): boolean {
  return Object.hasOwn(CALL_OPTIONS, name);
}

export function isParameter(name: string): boolean {
  return Object.hasOwn(PARAMETERS, name);
}

export function cloudSettings(): readonly string[] {
  return CLOUD_SETTINGS;
}

/** True for a name that means something in one of the places. */
export function isKnownName(name: string): boolean {
  const isOption = isParameter(name) || isRouterOption(name) || isCallOption(name);
  return isOption || DEPLOYMENT_SETTINGS.has(name) || CLOUD_SETTINGS.includes(name);
}

/** Words of the router's that a vendor may use in the singular or the plural. */
const COMMON_WORDS: ReadonlySet<string> = new Set(["clock", "env", "filters", "hooks", "prices", "random"]);

/** The names that a misspelt one may mean. */
export function likelyNames(): readonly string[] {
  const tables = [PARAMETERS, ROUTER_OPTIONS, CALL_OPTIONS].flatMap(Object.keys);
  const names = new Set([...tables, ...DEPLOYMENT_SETTINGS, ...CLOUD_SETTINGS]);
  return [...names].filter((name) => !COMMON_WORDS.has(name));
}
