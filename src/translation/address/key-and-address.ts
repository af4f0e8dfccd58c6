/** Address and key of a deployment at a provider that has one host and wants one key. */
import type { LitellmParams } from "../../types/options.ts";
import type { Resolved } from "../../provider.ts";
import { type Found, addressIsFromEnvironment, saidOf, trimmedSetting, statedOrSet } from "./environment.ts";
import { isCredential, UNSENDABLE_CREDENTIAL } from "./header-form.ts";
import { isAt } from "./host.ts";
import { addressProblem } from "./url-parts.ts";
import type { Environment } from "../../types/environment.ts";

/** Where a provider lives, and what its variables are called. */
export interface ProviderEndpoint {
  readonly api_base: string;
  /** Its own hosts, as `isAt` wants them. */
  readonly hosts: readonly string[];
  readonly base_variables: readonly string[];
  /** The first is the one that is recommended. */
  readonly key_variables: readonly [string, ...string[]];
  /** An address without what is copied along with it. */
  readonly plainBase: (address: string) => string;
}

/**
 * Finds both; never throws. The environment's key belongs to the provider, and to the address that the environment itself
 * names: to no other.
 */
export function keyAndAddress(home: ProviderEndpoint, params: LitellmParams, env: Environment): Resolved {
  const own = trimmedSetting(params.api_base) ?? trimmedSetting(params.base_url);
  const written = statedOrSet(own, env, home.base_variables);
  const problem = written && addressProblem(written.text);
  const api_base = home.plainBase(written?.text ?? home.api_base);
  if (problem !== undefined) {
    return { api_base, api_key: undefined, problems: [{ path: "api_base", message: saidOf(written, problem) }] };
  }
  const trusted = isAt(api_base, home.hosts) || addressIsFromEnvironment(own, env, home.base_variables, home.plainBase);
  const key = statedOrSet(params.api_key, trusted ? env : {}, home.key_variables);
  const wrong = keyProblem(key, trusted ? home.key_variables[0] : undefined);
  return { api_base, api_key: key?.text, problems: wrong === undefined ? [] : [{ path: "api_key", message: wrong }] };
}

/** What is wrong with a key. `variable`: where it should have been, if there has to be one. */
function keyProblem(key: Found | undefined, variable: string | undefined): string | undefined {
  if (key === undefined) return variable && `no API key: set ${variable}, or api_key`;
  return isCredential(key.text) ? undefined : saidOf(key, UNSENDABLE_CREDENTIAL);
}
