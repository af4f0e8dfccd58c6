/** The address and credential of an Azure OpenAI deployment. */
import type { LitellmParams } from "../../types/options.ts";
import type { Resolved } from "../../provider.ts";
import {
  firstVariable,
  type Found,
  addressIsFromEnvironment,
  withVariable,
  settingOrVariable,
  trimmedSetting,
} from "../../translation/address/environment.ts";
import { credentialProblem } from "../../translation/address/header-form.ts";
import { isAt } from "../../translation/address/host.ts";
import { addressProblem, isApiVersion, isPathSegment } from "../../translation/address/url-parts.ts";
// Azure serves OpenAI's models over OpenAI's wire, so this folder builds on OpenAI's.
import { markerProblems, modelOf } from "../openai/model-markers.ts";
import { resolveClient, withoutAddress } from "../openai/resolve.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import { hasDeploymentInPath, versionIn } from "./address.ts";
import { FetchedTokens } from "./fetched-tokens.ts";
import type { Environment } from "../../types/environment.ts";

const BASES = ["AZURE_API_BASE", "AZURE_OPENAI_ENDPOINT"];
const KEYS = ["AZURE_API_KEY", "AZURE_OPENAI_API_KEY"];
const TOKENS = ["AZURE_AD_TOKEN"];
const VERSIONS = ["AZURE_API_VERSION", "OPENAI_API_VERSION"];

/**
 * Hosts of Azure's resources, in its public and national clouds. Never a whole domain: anybody can rent a machine below
 * `cloudapp.azure.com`, a gateway below `azure-api.net`, storage below `windows.net`.
 */
const HOSTS = ["azure.com", "azure.us", "azure.cn"].flatMap((cloud) =>
  ["openai", "cognitiveservices", "services.ai"].map((service) => `*.${service}.${cloud}`),
);
const REGIONAL_HOSTS = ["api.cognitive.microsoft.com", "api.cognitive.microsoft.us", "api.cognitive.azure.cn"].map(
  (host) => `*.${host}`,
);

type Problem = Resolved["problems"][number];

/**
 * The environment's key is sent to Azure's own hosts and to an address in the environment, never to another host in
 * `api_base`. A version from the environment is kept in the address, as `?api-version=`.
 */
export function resolveAzure(params: LitellmParams, env: Environment): Resolved {
  if (params.client !== undefined) {
    const { problems, ...resolved } = resolveClient(params, params.client);
    return { ...resolved, problems: [...problems, ...partProblems(resolved.api_base, params, undefined)] };
  }
  const own = trimmedSetting(params.api_base);
  const written = settingOrVariable(own, env, BASES);
  if (written === undefined)
    return withoutAddress("no address: set AZURE_API_BASE, or api_base, to https://<resource>.openai.azure.com");
  const problem = addressProblem(written.text);
  if (problem !== undefined) return withoutAddress(withVariable(written, problem));
  const trusted = isAt(written.text, [...HOSTS, ...REGIONAL_HOSTS]) || addressIsFromEnvironment(own, env, BASES);
  const fromEnvironment = trusted && !hasToken(params) ? env : {};
  const key = settingOrVariable(params.api_key, fromEnvironment, [...KEYS, ...TOKENS]);
  const version = versionFor(written.text, params, env);
  const api_base = withVersion(written.text, version);
  return {
    api_base,
    api_key: key?.text,
    ...(params.azure_ad_token_provider === undefined ? {} : { connection: new FetchedTokens() }),
    problems: [...credentialProblems(key, params, trusted), ...partProblems(api_base, params, version)],
  };
}

function credentialProblems(key: Found | undefined, params: LitellmParams, trusted: boolean): Problem[] {
  if (key === undefined && !hasToken(params)) return [{ path: "api_key", message: missingKey(trusted) }];
  return [
    { path: "api_key", message: credentialProblem(key) },
    { path: "azure_ad_token", message: credentialProblem(params.azure_ad_token) },
  ].flatMap(({ path, message }) => (message === undefined ? [] : [{ path, message }]));
}

/** What is wrong with the settings that become part of the path and the query. */
function partProblems(api_base: string, params: LitellmParams, version: Found | undefined): Problem[] {
  const name = modelOf("azure", params);
  const problems: Problem[] = markerProblems("azure", params);
  if (problems.length === 0 && hasDeploymentInPath(api_base, params) && !isPathSegment(name)) {
    problems.push({
      path: "model",
      is_name: true,
      message: "is not the name of a deployment: it may have letters, digits, -, _ and .",
    });
  }
  const requested = version?.text ?? versionIn(api_base, params);
  if (requested !== undefined && !isApiVersion(requested))
    problems.push({ path: "api_version", message: withVariable(version, "is not a version such as 2024-10-21") });
  return problems;
}

function missingKey(trusted: boolean): string {
  return trusted
    ? "no credential: set AZURE_API_KEY, or api_key, azure_ad_token or azure_ad_token_provider"
    : "no credential: keys from the environment are sent only to Azure's own hosts; set api_key, azure_ad_token or azure_ad_token_provider";
}

function hasToken(params: LitellmParams): boolean {
  return params.azure_ad_token !== undefined || params.azure_ad_token_provider !== undefined;
}

/** The version in the environment, where neither the settings nor the address has one. */
function versionFor(address: string, { api_version }: LitellmParams, env: Environment): Found | undefined {
  return api_version === undefined && !address.includes("?") ? firstVariable(env, VERSIONS) : undefined;
}

function withVersion(address: string, version: Found | undefined): string {
  const base = withoutEndSlashes(address.trim());
  return version === undefined || !isApiVersion(version.text) ? base : `${base}?api-version=${version.text}`;
}
