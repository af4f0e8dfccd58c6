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
