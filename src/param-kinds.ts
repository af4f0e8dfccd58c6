/** Which keys of `litellm_params` are settings of a deployment, and which are parameters of its requests. */

/** Settings that say which model is called, at which address, with which credential. */
const CONNECTION: ReadonlySet<string> = new Set([
  "model",
  "custom_llm_provider",
  "api_key",
  "api_base",
  "base_url",
  "api_version",
  "organization",
  "client",
  "agent",
  "fetch",
]);

/** Settings for the router, the transport and the credential. */
export const DEPLOYMENT_SETTINGS: ReadonlySet<string> = new Set([
  ...CONNECTION,
  "region_name",
  "tenant_id",
  "client_id",
  "client_secret",
  // How often, how long, in which order.
  "weight",
  "order",
  "rpm",
  "tpm",
  "itpm",
  "otpm",
  "rpd",
  "tpd",
  "daily_reset_time",
  "max_parallel_requests",
  "tags",
  "num_retries",
  "cooldown_time",
  "max_budget",
  "budget_duration",
  "timeout",
  "stream_timeout",
  "first_token_timeout",
  "idle_timeout",
  // What is answered in place of the provider.
  "mock_response",
  "mock_tool_calls",
  "mock_delay",
  "mock_timeout",
  // Of a model that is a router.
  "complexity_router_config",
  "complexity_router_default_model",
  // Copies of its calls.
  "silent_model",
  "silent_model_share",
  // For LiteLLM's callbacks.
  "litellm_metadata",
]);

/** Parameters of a call whose value is a list. */
const LISTS: ReadonlySet<string> = new Set([
  "additional_drop_params",
  "allowed_openai_params",
  "functions",
  "input",
  "messages",
  "modalities",
  "stop",
  "tags",
  "tools",
]);

/** Parameters of a call that say what the object is in which they stand. */
const OTHERS: ReadonlySet<string> = new Set([
  "audio",
  "dimensions",
  "drop_params",
  "encoding_format",
  "extra_body",
  "extra_headers",
  "first_token_timeout",
  "frequency_penalty",
  "function_call",
  "logit_bias",
  "logprobs",
  "max_completion_tokens",
  "max_tokens",
  "metadata",
  "n",
  "parallel_tool_calls",
  "prediction",
  "presence_penalty",
  "prompt_cache_key",
  "prompt_cache_retention",
  "reasoning_effort",
  "response_format",
  "safety_identifier",
  "seed",
  "service_tier",
  "store",
  "stream_options",
  "temperature",
  "thinking",
  "tool_choice",
  "top_k",
  "top_logprobs",
  "top_p",
  "user",
  "verbosity",
  "web_search_options",
]);

/**
 * True for an object with a parameter of a call or a setting of a deployment, by name and form. It is no map from model
 * groups to lists, then.
 */
export function hasParameter(fields: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(fields).some((key) => {
    const value = fields[key];
    if (value === undefined || value === null) return false;
    if (Array.isArray(value)) return LISTS.has(key);
    return LISTS.has(key) || OTHERS.has(key) || DEPLOYMENT_SETTINGS.has(key) || key.startsWith("mock_");
  });
}

/** Settings of a cloud, most of them credentials. */
const CLOUD_SETTING: RegExp = /^(?:aws|azure|vertex)_/;
const PRICE: RegExp = /_cost(?:_|$)|^cost_per_|^(?:tiered|off_peak)_pricing$/;

/** True for a parameter that is sent to the provider, rather than a setting of the deployment. */
export function isRequestParameter(key: string): boolean {
  return !DEPLOYMENT_SETTINGS.has(key) && !CLOUD_SETTING.test(key) && !PRICE.test(key);
}

/** The settings that identify a deployment: its model, address and credential. */
export function connectionOf(litellm_params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(litellm_params).filter(([key]) => CONNECTION.has(key) || CLOUD_SETTING.test(key)),
  );
}

/** The request parameters among a deployment's `litellm_params`, such as `temperature` or `extra_body`. */
export function requestDefaults(litellm_params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(litellm_params).filter(
    ([key, value]) => value !== undefined && isRequestParameter(key),
  );
  return Object.freeze(Object.fromEntries(entries));
}

/** What decides whether a mock answers. */
interface MockSettings {
  readonly mock_response?: unknown;
  readonly mock_tool_calls?: unknown;
  readonly mock_timeout?: unknown;
}

/** True for settings that put a mock in the place of the provider. An empty text or list is no answer. */
export function isMocked({ mock_response, mock_tool_calls, mock_timeout }: MockSettings): boolean {
  const isAnswer = Array.isArray(mock_response) ? mock_response.length > 0 : Boolean(mock_response);
  return isAnswer || Boolean(mock_tool_calls) || mock_timeout === true;
}
