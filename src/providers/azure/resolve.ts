/** Address and credential of an Azure OpenAI deployment. */
import type { LitellmParams } from "../../types/options.ts";
import type { Environment, Resolved } from "../provider.ts";
import { firstSet, isEnvironments } from "../shared/environment.ts";
import { hostOf, isWithin } from "../shared/host.ts";
// Azure serves OpenAI's models over OpenAI's wire: the one provider folder that builds on another.
import { givenAddress, nonEmpty, resolveClient, withoutAddress } from "../openai/resolve.ts";
import { withoutEndSlashes } from "../../types/end-slashes.ts";
import { FetchedTokens } from "./fetched-tokens.ts";

const BASES = ["AZURE_API_BASE", "AZURE_OPENAI_ENDPOINT"];
const KEYS = ["AZURE_API_KEY", "AZURE_OPENAI_API_KEY"];
const TOKENS = ["AZURE_AD_TOKEN"];
const VERSIONS = ["AZURE_API_VERSION", "OPENAI_API_VERSION"];

/** Where Azure's resources and API Management live, in its public and national clouds. */
const HOME = ["azure.com", "azure.us", "azure.cn", "azure-api.net", "azure-api.us", "azure-api.cn", "windows.net"];

/**
 * The environment's key goes to Azure's own hosts and to an address that the environment names as well, never to another
 * host that only `api_base` names. A version from the environment is kept in the address, as `?api-version=`.
 */
export function resolveAzure(params: LitellmParams, env: Environment): Resolved {
  if (params.client !== undefined) return resolveClient(params, params.client);
  const own = givenAddress(params);
  const written = own ?? firstSet(env, BASES);
  if (written === undefined)
    return withoutAddress("no address: set AZURE_API_BASE, or api_base, to https://<resource>.openai.azure.com");
  const host = hostOf(written);
  if (host === undefined) return withoutAddress("is not an http or https address");
  const trusted = HOME.some((domain) => isWithin(host, domain)) || isEnvironments(own, env, BASES);
  const given = nonEmpty(params.api_key);
  const api_key = given ?? (trusted && !hasToken(params) ? firstSet(env, [...KEYS, ...TOKENS]) : undefined);
  return {
    api_base: withVersion(written, params, env),
    api_key,
    ...(params.azure_ad_token_provider === undefined ? {} : { connection: new FetchedTokens() }),
    problems: api_key === undefined && !hasToken(params) ? [{ path: "api_key", message: missingKey(trusted) }] : [],
  };
}

function missingKey(trusted: boolean): string {
  return trusted
    ? "no credential: set AZURE_API_KEY, or api_key, azure_ad_token or azure_ad_token_provider"
    : "no credential: keys from the environment are sent only to Azure's own hosts; set api_key, azure_ad_token or azure_ad_token_provider";
}

function hasToken(params: LitellmParams): boolean {
  return params.azure_ad_token !== undefined || params.azure_ad_token_provider !== undefined;
}

function withVersion(address: string, params: LitellmParams, env: Environment): string {
  const version = params.api_version === undefined ? firstSet(env, VERSIONS) : undefined;
  const base = withoutEndSlashes(address.trim());
  return version === undefined || base.includes("?") ? base : `${base}?api-version=${encodeURIComponent(version)}`;
}
