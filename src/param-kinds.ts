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
  "max_parallel_requests",
  "tags",
  "num_retries",
  "cooldown_time",
  "timeout",
  "stream_timeout",
  "first_token_timeout",
  "idle_timeout",
  // What is answered in place of the provider.
  "mock_response",
  "mock_tool_calls",
  "mock_delay",
  "mock_timeout",
  // For LiteLLM's callbacks.
  "litellm_metadata",
]);

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
