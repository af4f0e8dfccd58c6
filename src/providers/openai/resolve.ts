/** Address and credential of a deployment, from its own settings first, then from the environment. */
import type { LitellmParams } from "../../types/options.ts";
import type { Resolved } from "../../provider.ts";
import {
  firstSet,
  type Found,
  addressIsFromEnvironment,
  saidOf,
  statedOrSet,
} from "../../translation/address/environment.ts";
import { isCredential, UNSENDABLE_CREDENTIAL } from "../../translation/address/header-form.ts";
import { hostName, isAt } from "../../translation/address/host.ts";
import { addressProblem } from "../../translation/address/url-parts.ts";
import type { Vendor } from "./vendor.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import type { Environment } from "../../types/environment.ts";

type Problem = Resolved["problems"][number];

/**
 * A key from the environment belongs to the vendor it is named after. It goes to the vendor's own hosts, and to an
 * address that the environment names as well; never to another host that only `litellm_params.api_base` names, for that
 * would hand one party's key to another. Such a server gets the deployment's own `api_key`, or none.
 */
export function resolveVendor(vendor: Vendor, params: LitellmParams, env: Environment): Resolved {
  if (params.client !== undefined) return resolveClient(params, params.client);
  const own = givenAddress(params);
  const written = statedOrSet(own, env, vendor.base_env);
  const address = written?.text ?? vendor.api_base;
  if (address === undefined) return withoutAddress(`no address: set ${vendor.base_env[0] ?? "api_base"}, or api_base`);
  const problem = addressProblem(address);
  if (problem !== undefined) return withoutAddress(saidOf(written, problem));
  const trusted = isAt(address, hostsOf(vendor)) || isKeysAddress(vendor, own, env);
  const key = statedOrSet(params.api_key, trusted ? env : {}, vendor.key_env);
  const problems = [...keyProblems(key, trusted ? neededVariables(vendor) : []), ...organizationProblems(params)];
  return { api_base: completed(address, vendor), api_key: key?.text, problems };
}

function neededVariables(vendor: Vendor): readonly string[] {
  return vendor.needs_key === false ? [] : vendor.key_env;
}

function keyProblems(key: Found | undefined, variables: readonly string[]): Problem[] {
  if (key === undefined) {
    const [variable] = variables;
    return variable === undefined ? [] : [{ path: "api_key", message: `no API key: set ${variable}, or api_key` }];
  }
  return isCredential(key.text) ? [] : [{ path: "api_key", message: saidOf(key, UNSENDABLE_CREDENTIAL) }];
}

/** It is sent as a header of its own. */
function organizationProblems({ organization }: LitellmParams): Problem[] {
  if (organization === undefined || isCredential(organization)) return [];
  return [{ path: "organization", message: UNSENDABLE_CREDENTIAL }];
}

/** The client has its own address and credential; ours only say where it goes. */
export function resolveClient(params: LitellmParams, client: object): Resolved {
  const base = "baseURL" in client && typeof client.baseURL === "string" ? client.baseURL : undefined;
  const problems: Problem[] = [];
  if (!("post" in client) || typeof client.post !== "function") {
    problems.push({ path: "client", message: "is not a client of the openai package: it has no post()" });
  }
  return { api_base: tidy(base ?? nonEmpty(params.api_base) ?? "client:"), api_key: undefined, problems };
}

/** The address in the deployment's own settings. */
export function givenAddress(params: LitellmParams): string | undefined {
  return nonEmpty(params.api_base) ?? nonEmpty(params.base_url);
}

/** What is found where the address is missing, or is none. */
export function withoutAddress(message: string): Resolved {
  return { api_base: "", api_key: undefined, problems: [{ path: "api_base", message }] };
}

/** Whether `address` names the vendor's public host: its models are as it serves them. */
export function isVendorsHost(vendor: Vendor, address: string): boolean {
  const host = hostName(address);
  return host !== undefined && isAt(`https://${host}`, hostsOf(vendor));
}

function hostsOf({ api_base, hosts = [] }: Vendor): readonly string[] {
  const home = api_base === undefined ? undefined : hostName(api_base);
  return home === undefined ? hosts : [home, ...hosts];
}

/**
 * Whether the environment's key is meant for an address that is not the vendor's: the environment names it as well, or it is
 * a server of one's own, which has no vendor, and the environment names none. `own`: the address that the deployment states.
 */
function isKeysAddress(vendor: Vendor, own: string | undefined, env: Environment): boolean {
  if (addressIsFromEnvironment(own, env, vendor.base_env, (text) => completed(text, vendor))) return true;
  return vendor.needs_key === false && firstSet(env, vendor.base_env) === undefined;
}

function completed(address: string, vendor: Vendor): string {
  const base = tidy(address);
  return vendor.base_path !== undefined && URL.parse(base)?.pathname === "/" ? `${base}${vendor.base_path}` : base;
}

/** Without the trailing slash, and without the endpoint that some people copy along. */
function tidy(address: string): string {
  const [path = "", query] = address.trim().split("?", 2);
  const bare = withoutEndSlashes(withoutEndSlashes(path).replace(/\/(?:chat\/completions|embeddings)$/, ""));
  return query === undefined ? bare : `${bare}?${query}`;
}

/** A setting of blanks is not set. */
export function nonEmpty(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === "" ? undefined : trimmed;
}
