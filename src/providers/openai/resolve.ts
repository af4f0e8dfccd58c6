/** Address and credential of a deployment, from its own settings first, then from the environment. */
import type { LitellmParams } from "../../types/options.ts";
import type { Environment, Resolved } from "../provider.ts";
import { firstSet, isEnvironments } from "../shared/environment.ts";
import { hostOf, isWithin } from "../shared/host.ts";
import type { Vendor } from "./vendor.ts";
import { withoutEndSlashes } from "../../types/end-slashes.ts";

type Problem = Resolved["problems"][number];

/**
 * A key from the environment belongs to the vendor it is named after. It goes to the vendor's own host, and to an
 * address that the environment names as well; never to another host that only `litellm_params.api_base` names, for that
 * would hand one party's key to another. Such a server gets the deployment's own `api_key`, or none.
 */
export function resolveVendor(vendor: Vendor, params: LitellmParams, env: Environment): Resolved {
  if (params.client !== undefined) return resolveClient(params, params.client);
  const own = givenAddress(params);
  const written = own ?? firstSet(env, vendor.base_env) ?? vendor.api_base;
  if (written === undefined) return withoutAddress(`no address: set ${vendor.base_env[0] ?? "api_base"}, or api_base`);
  // What stands there may be a key.
  if (hostOf(written) === undefined) return withoutAddress("is not an http or https address");
  const plain = (address: string): string => completed(address, vendor);
  const trusted =
    hasNoHome(vendor) || isVendorsHost(vendor, written) || isEnvironments(own, env, vendor.base_env, plain);
  const api_key = nonEmpty(params.api_key) ?? (trusted ? firstSet(env, vendor.key_env) : undefined);
  const problems = keyProblems(api_key, trusted ? neededVariables(vendor) : []);
  return { api_base: completed(written, vendor), api_key, problems };
}

function neededVariables(vendor: Vendor): readonly string[] {
  return vendor.needs_key === false ? [] : vendor.key_env;
}

function keyProblems(api_key: string | undefined, variables: readonly string[]): Problem[] {
  if (api_key === undefined) {
    const [variable] = variables;
    return variable === undefined ? [] : [{ path: "api_key", message: `no API key: set ${variable}, or api_key` }];
  }
  return /^[\u0020-\u007e]+$/.test(api_key)
    ? []
    : [{ path: "api_key", message: "contains characters that cannot be sent in a header" }];
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

/** Whether `address` is one of the vendor itself. */
export function isVendorsHost(vendor: Vendor, address: string): boolean {
  const host = hostOf(address);
  const home = vendor.api_base === undefined ? undefined : hostOf(vendor.api_base);
  if (host === undefined || home === undefined) return false;
  return [home, ...(vendor.domains ?? [])].some((domain) => isWithin(host, domain));
}

/** Where everyone has their own address, the environment's key is meant for the one that is named. */
function hasNoHome(vendor: Vendor): boolean {
  return vendor.needs_key === false || vendor.api_base === undefined;
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
