/** The address and credential of a deployment: from its own settings, or else from the environment. */
import type { LitellmParams } from "../../types/options.ts";
import type { Resolved } from "../../provider.ts";
import {
  addressIsFromEnvironment,
  firstSet,
  withVariable,
  settingOrVariable,
  trimmedSetting,
} from "../../translation/address/environment.ts";
import { credentialProblem } from "../../translation/address/header-form.ts";
import { isAt, isOneOf } from "../../translation/address/host.ts";
import { keyProblem } from "../../translation/address/key-and-address.ts";
import { addressProblem } from "../../translation/address/url-parts.ts";
import { vendorOfModel } from "../../model-vendors.ts";
import { quotedName } from "../../secrets.ts";
import { markerProblems } from "./model-markers.ts";
import type { Vendor } from "./vendor.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import type { Environment } from "../../types/environment.ts";

type Problem = Resolved["problems"][number];

/**
 * A key from the environment belongs to the vendor in its name. It is sent to the vendor's own hosts and to an address in
 * the environment; never to another host in `api_base`, which would give one party's key to another. Such a server gets the
 * deployment's own `api_key`, or none.
 */
export function resolveVendor(vendor: Vendor, params: LitellmParams, env: Environment): Resolved {
  const resolved = resolvePlace(vendor, params, env);
  return { ...resolved, problems: [...markerProblems(vendor.name, params), ...resolved.problems] };
}

function resolvePlace(vendor: Vendor, params: LitellmParams, env: Environment): Resolved {
  if (params.client !== undefined) return resolveClient(params, params.client);
  const own = trimmedSetting(params.api_base);
  const written = settingOrVariable(own, env, vendor.base_env);
  const address = written?.text ?? vendor.api_base;
  if (address === undefined) return withoutAddress(`no address: set ${vendor.base_env[0] ?? "api_base"}, or api_base`);
  const problem = addressProblem(address);
  if (problem !== undefined) return withoutAddress(withVariable(written, problem));
  const atHome = isAt(address, hostsOf(vendor));
  const place = { api_base: completed(address, vendor), trusted: atHome || isKeysAddress(vendor, own, env) };
  const foreign = atHome ? foreignName(vendor, params) : undefined;
  return foreign === undefined
    ? withKey(vendor, place, params, env)
    : // No key is looked for: it would be another vendor's.
      { api_base: place.api_base, api_key: undefined, problems: [foreign] };
}

/** `trusted`: the environment's key may be sent there. */
function withKey(
  vendor: Vendor,
  { api_base, trusted }: { readonly api_base: string; readonly trusted: boolean },
  params: LitellmParams,
  env: Environment,
): Resolved {
  const key = settingOrVariable(params.api_key, trusted ? env : {}, vendor.key_env);
  const wrong = keyProblem(key, trusted ? neededVariables(vendor) : []);
  const problems = wrong === undefined ? [] : [{ path: "api_key", message: wrong }];
  return { api_base, api_key: key?.text, problems: [...problems, ...organizationProblems(params)] };
}

/** A name without a provider is OpenAI's. One that is plainly another vendor's would take that vendor's key to OpenAI. */
function foreignName(vendor: Vendor, { model, custom_llm_provider }: LitellmParams): Problem | undefined {
  if (vendor.name !== "openai" || custom_llm_provider !== undefined || model.includes("/")) return undefined;
  const maker = vendorOfModel(model);
  if (maker === undefined || maker.provider === "openai") return undefined;
  const right = quotedName(`${maker.provider ?? "<provider>"}/${model}`);
  const message = `is a model of ${maker.vendor}'s, and a name without a provider is OpenAI's: write ${right}, or set custom_llm_provider or api_base`;
  return { path: "model", is_name: "here", message };
}

function neededVariables(vendor: Vendor): readonly string[] {
  return vendor.needs_key === false ? [] : vendor.key_env;
}

/** It is sent in a header. */
function organizationProblems({ organization }: LitellmParams): Problem[] {
  const message = credentialProblem(organization);
  return message === undefined ? [] : [{ path: "organization", message }];
}

/** A client uses its own address and credential; this address only tells where its requests go. */
export function resolveClient(params: LitellmParams, client: object): Resolved {
  const base = "baseURL" in client && typeof client.baseURL === "string" ? client.baseURL : undefined;
  const problems: Problem[] = [];
  if (!("post" in client) || typeof client.post !== "function") {
    problems.push({ path: "client", message: "is not a client of the openai package: it has no post()" });
  }
  return { api_base: tidy(base ?? trimmedSetting(params.api_base) ?? "client:"), api_key: undefined, problems };
}

/** The result when the address is missing or invalid. */
export function withoutAddress(message: string): Resolved {
  return { api_base: "", api_key: undefined, problems: [{ path: "api_base", message }] };
}

/** True for one of the vendor's own hosts. */
export function isVendorsHost(vendor: Vendor, host: string): boolean {
  return host === homeOf(vendor) || isOneOf(host, vendor.hosts ?? []);
}

/** The table's addresses are written in one way: https://host/path, or http://host:port/path. */
function homeOf({ api_base }: Vendor): string | undefined {
  const rest = api_base?.slice(api_base.indexOf("//") + 2);
  const end = rest?.search(/[/:]/) ?? -1;
  return end === -1 ? rest : rest?.slice(0, end);
}

function hostsOf(vendor: Vendor): readonly string[] {
  const home = homeOf(vendor);
  const { hosts = [] } = vendor;
  return home === undefined ? hosts : [home, ...hosts];
}

/**
 * Whether the environment's key may be sent to an address that is not the vendor's: the address is in the environment, too,
 * or the vendor is for self-hosted servers and the environment has no address. `own`: `api_base` of the deployment.
 */
function isKeysAddress(vendor: Vendor, own: string | undefined, env: Environment): boolean {
  if (addressIsFromEnvironment(own, env, vendor.base_env, (text) => completed(text, vendor))) return true;
  return vendor.needs_key === false && firstSet(env, vendor.base_env) === undefined;
}

function completed(address: string, vendor: Vendor): string {
  const base = tidy(address);
  return vendor.base_path !== undefined && URL.parse(base)?.pathname === "/" ? `${base}${vendor.base_path}` : base;
}

/** Without trailing slashes, and without an endpoint that was copied along. */
function tidy(address: string): string {
  const [path = "", query] = address.trim().split("?", 2);
  const base = withoutEndSlashes(withoutEndSlashes(path).replace(/\/(?:chat\/completions|embeddings)$/, ""));
  return query === undefined ? base : `${base}?${query}`;
}
