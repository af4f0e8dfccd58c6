/** Address and key of a deployment at a provider that has one host and wants one key. */
import type { LitellmParams } from "../../types/options.ts";
import type { Environment, Resolved } from "../provider.ts";
import { firstSet, isEnvironments, stated } from "./environment.ts";
import { hostOf, isWithin } from "./host.ts";

/** Where a provider lives, and what its variables are called. */
export interface Home {
  readonly api_base: string;
  /** Its own hosts are this one and those below it. */
  readonly domain: string;
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
export function keyAndAddress(home: Home, params: LitellmParams, env: Environment): Resolved {
  const own = stated(params.api_base) ?? stated(params.base_url);
  const api_base = home.plainBase(own ?? firstSet(env, home.base_variables) ?? home.api_base);
  const host = hostOf(api_base);
  if (host === undefined) {
    const problem = { path: "api_base", message: "is not an http or https address" };
    return { api_base, api_key: undefined, problems: [problem] };
  }
  const trusted = isWithin(host, home.domain) || isEnvironments(own, env, home.base_variables, home.plainBase);
  const api_key = stated(params.api_key) ?? (trusted ? firstSet(env, home.key_variables) : undefined);
  const wrong = keyProblem(api_key, trusted ? home.key_variables[0] : undefined);
  return { api_base, api_key, problems: wrong === undefined ? [] : [{ path: "api_key", message: wrong }] };
}

/** What is wrong with a key. `variable`: where it should have been, if there has to be one. */
function keyProblem(key: string | undefined, variable: string | undefined): string | undefined {
  if (key === undefined) return variable && `no API key: set ${variable}, or api_key`;
  return /^[\u0021-\u007e]+$/.test(key) ? undefined : "contains characters that cannot be sent in a header";
}
