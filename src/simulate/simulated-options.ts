/**
 * The router's options as a simulation uses them: the same, but every deployment has a simulated server for its address and
 * a placeholder for its credential, so that a configuration can be tried without a key.
 */
import { isPlainObject, type PlainObject } from "../config/check.ts";
import type { DeploymentOptions } from "../types/options.ts";

const KEY = "simulated-key-000000000000000000000000";
/** No name in it can be resolved, whatever happens. */
const DOMAIN = "simulated.invalid";

/** Credentials and addresses: what a deployment has of them is replaced. */
const REPLACED: readonly string[] = [
  "api_key",
  "api_base",
  "base_url",
  "client",
  "agent",
  "fetch",
  "azure_ad_token",
  "azure_ad_token_provider",
  "vertex_credentials",
  "vertex_ai_credentials",
  "vertex_access_token",
  "aws_access_key_id",
  "aws_secret_access_key",
  "aws_session_token",
  "aws_bearer_token",
  "aws_profile_name",
  "aws_role_name",
  "aws_session_name",
  "aws_external_id",
  "aws_web_identity_token",
  "aws_sts_endpoint",
  "aws_bedrock_runtime_endpoint",
];

/** Where a provider's settings name a place that a simulation has no use for, and they may be variables that are not set. */
const PLACES: Readonly<Record<string, PlainObject>> = {
  azure: { api_version: "2024-10-21" },
  vertex_ai: { vertex_project: "simulated", vertex_location: "global" },
  bedrock: { aws_region_name: "us-east-1" },
};

const FROM_ENVIRONMENT = "os.environ/";
/** Names of variables that would make the router write a line for every step of thousands of calls. */
const LOGGERS: readonly string[] = ["LITEROUTER_LOG", "LITELLM_LOG"];

/** `options`, which a router still checks. What is no object is left as it is, for it to report. */
export function simulatedOptions(options: PlainObject): PlainObject {
  const env = environmentOf(options["env"] ?? process.env);
  const list = options["model_list"];
  return {
    ...options,
    agent: undefined,
    fetch: undefined,
    env,
    ...(Array.isArray(list) && { model_list: list.map((entry: unknown, index) => simulatedEntry(entry, index, env)) }),
  };
}

/**
 * The list with one entry for each organization, where an entry has several: each becomes a deployment, and has a server of
 * its own. The router finds the same ids. An entry with an id of its own is left as it is.
 */
export function withOneServerEach(model_list: readonly DeploymentOptions[]): readonly DeploymentOptions[] {
  return model_list
    .flatMap((entry) => {
      const { organization } = entry.litellm_params;
      if (!Array.isArray(organization) || entry.model_info?.id !== undefined) return [entry];
      const one = (each: string): DeploymentOptions => ({
        ...entry,
        litellm_params: { ...entry.litellm_params, organization: each },
      });
      return organization.map(one);
    })
    .map((entry, index) => ({
      ...entry,
      litellm_params: { ...entry.litellm_params, api_base: addressOf(index, providerOf(entry.litellm_params)) },
    }));
}

function environmentOf(env: unknown): Readonly<Record<string, string | undefined>> {
  const variables: Record<string, string | undefined> = typeof env === "object" ? { ...env } : {};
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !LOGGERS.includes(name)));
}

function simulatedEntry(entry: unknown, index: number, env: PlainObject): unknown {
  if (!isPlainObject(entry)) return entry;
  const params = entry["litellm_params"];
  if (!isPlainObject(params)) return entry;
  const provider = providerOf(params);
  const places = (provider !== undefined && PLACES[provider]) || {};
  const missing = Object.entries(places).filter(([key]) => isMissing(params[key], env));
  const kept = Object.entries(params).filter(([key]) => !REPLACED.includes(key));
  const token = provider === "vertex_ai" ? { vertex_access_token: KEY } : { api_key: KEY };
  return {
    ...entry,
    litellm_params: {
      ...Object.fromEntries([...kept, ...missing]),
      ...token,
      api_base: addressOf(index, provider),
    },
  };
}

/** The provider that a model's name or `custom_llm_provider` begins with. */
function providerOf({ model, custom_llm_provider }: PlainObject): string | undefined {
  if (typeof custom_llm_provider === "string") return custom_llm_provider;
  return typeof model === "string" ? model.split("/", 1)[0] : undefined;
}

/** Not set, or a variable that is not. */
function isMissing(value: unknown, env: PlainObject): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== "string" || !value.startsWith(FROM_ENVIRONMENT)) return false;
  return !env[value.slice(FROM_ENVIRONMENT.length)];
}

function addressOf(index: number, provider: string | undefined): string {
  return `https://d${index}.${DOMAIN}/${provider === "azure" || provider === "anthropic" ? "" : "v1"}`;
}
