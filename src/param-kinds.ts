/** Which keys of `litellm_params` are settings of a deployment: no part of its requests, and nothing to any provider. */

/** Which model is called, where, and as whom. */
export const CONNECTION: ReadonlySet<string> = new Set([
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

/** The router's, the transport's and the credential's. */
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
  // What LiteLLM's own callbacks are told.
  "litellm_metadata",
]);

/** Settings of the clouds, most of them credentials. */
export const OF_A_CLOUD: RegExp = /^(?:aws|azure|vertex)_/;
export const PRICE: RegExp = /_cost(?:_|$)/;

/** False for what says where to send a request, as whom, how often and how long. */
export function isRequestParameter(key: string): boolean {
  return !DEPLOYMENT_SETTINGS.has(key) && !OF_A_CLOUD.test(key) && !PRICE.test(key);
}

/** Settings that say where a request goes and as whom: with any of them another, a deployment is another one. */
export function connectionOf(litellm_params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(litellm_params).filter(([key]) => CONNECTION.has(key) || OF_A_CLOUD.test(key)),
  );
}

/** The request parameters among a deployment's `litellm_params`, such as `temperature` or `extra_body`. */
export function requestDefaults(litellm_params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(litellm_params).filter(
    ([key, value]) => value !== undefined && isRequestParameter(key),
  );
  return Object.freeze(Object.fromEntries(entries));
}
