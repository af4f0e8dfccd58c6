/** Keys of `litellm_params` that say which model is called, where, and as whom. */
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
const CLOUDS = /^(?:aws|azure|vertex)_/;

/** Keys that are the router's, the transport's or the credential's: not part of a request. */
const NOT_OF_THE_REQUEST: ReadonlySet<string> = new Set([
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
]);

/** Whole families of such keys: credentials of the clouds, and prices. */
const FAMILIES = /^(?:aws|azure|vertex)_|_cost(?:_|$)/;

/** False for what says where to send a request, as whom, how often and how long. */
export function isRequestParameter(key: string): boolean {
  return !NOT_OF_THE_REQUEST.has(key) && !FAMILIES.test(key);
}

/** Settings that say where a request goes and as whom: with any of them another, a deployment is another one. */
export function connectionOf(litellm_params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(litellm_params).filter(([key]) => CONNECTION.has(key) || CLOUDS.test(key)));
}

/** The request parameters among a deployment's `litellm_params`, such as `temperature` or `extra_body`. */
export function requestDefaults(litellm_params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(litellm_params).filter(
    ([key, value]) => value !== undefined && isRequestParameter(key),
  );
  return Object.freeze(Object.fromEntries(entries));
}
