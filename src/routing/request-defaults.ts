import { CONNECTION, DEPLOYMENT_SETTINGS, OF_A_CLOUD, PRICE } from "../param-kinds.ts";

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
