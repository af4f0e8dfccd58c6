/** The address and key of a deployment, for providers with one host and one key. */
import type { LitellmParams } from "../../types/options.ts";
import type { Resolved } from "../../provider.ts";
import {
  type Found,
  addressIsFromEnvironment,
  withVariable,
  trimmedSetting,
  settingOrVariable,
} from "./environment.ts";
import { credentialProblem } from "./header-form.ts";
import { isAt } from "./host.ts";
import { addressProblem } from "./url-parts.ts";
import type { Environment } from "../../types/environment.ts";

/** A provider's address, and the environment variables for address and key. */
export interface ProviderEndpoint {
  readonly api_base: string;
  /** The provider's own hosts, as patterns for `isAt`. */
  readonly hosts: readonly string[];
  readonly base_variables: readonly string[];
  /** Messages recommend the first. */
  readonly key_variables: readonly [string, ...string[]];
  /** Removes what users copy along with an address, such as an endpoint. */
  readonly plainBase: (address: string) => string;
}

/**
 * Finds address and key; never throws. The environment's key is sent to the provider's own hosts and to the address in the
 * environment, and to no other.
 */
export function keyAndAddress(endpoint: ProviderEndpoint, params: LitellmParams, env: Environment): Resolved {
  const own = trimmedSetting(params.api_base);
  const written = settingOrVariable(own, env, endpoint.base_variables);
  const problem = written && addressProblem(written.text);
  const api_base = endpoint.plainBase(written?.text ?? endpoint.api_base);
  if (problem !== undefined) {
    return { api_base, api_key: undefined, problems: [{ path: "api_base", message: withVariable(written, problem) }] };
  }
  const trusted =
    isAt(api_base, endpoint.hosts) || addressIsFromEnvironment(own, env, endpoint.base_variables, endpoint.plainBase);
  const key = settingOrVariable(params.api_key, trusted ? env : {}, endpoint.key_variables);
  const wrong = keyProblem(key, trusted ? [endpoint.key_variables[0]] : []);
  return { api_base, api_key: key?.text, problems: wrong === undefined ? [] : [{ path: "api_key", message: wrong }] };
}

/** What is wrong with a key. Without `variables` none is needed; messages recommend the first of them. */
export function keyProblem(key: Found | undefined, variables: readonly string[]): string | undefined {
  const [variable] = variables;
  if (key === undefined) return variable && `no API key: set ${variable}, or api_key`;
  return credentialProblem(key);
}
