/**
 * Which names may not stand in a call, in a fallback entry or in a deployment's settings, and what to write instead. One rule
 * for all of these places: a name is used here, or refused, or a parameter of the provider.
 */
import { isRequestParameter } from "../param-kinds.ts";
import { isCredentialName, quotedName } from "../secrets.ts";
import { isLitellmOwned } from "./litellm-owned.ts";
import { MOCK_SWITCHES, MOCKS } from "./mock-settings.ts";
import { misspeltProblem, Spellings } from "./misspelt.ts";
import { isPriceName } from "../pricing/price-names.ts";
import { priceNameProblem } from "./price-settings.ts";
import { didYouMean, nearestName } from "./nearest-name.ts";
import {
  cloudSettings,
  isCallOption,
  isKnownName,
  isParameter,
  isRouterOption,
  likelyNames,
} from "./parameter-names.ts";

/** Where a setting stands: among the router's options, in `litellm_params`, in a call, or in a fallback entry. */
export type Place = "router" | "deployment" | "request" | "fallback";

const UNAVAILABLE = "is LiteLLM's and not available here";
const IN_EXTRA_BODY = "a parameter of your provider with this name belongs in extra_body";
const ON_THE_ROUTER = "is an option of the router";
const ON_ROUTER_OR_CALL = "is set on the router or the call";
const OF_A_DEPLOYMENT = "belongs in a deployment's litellm_params";
const IN_MODEL_INFO = "belongs in model_info";
const HOOKS = `${UNAVAILABLE}: use hooks, which get an event for every step`;
const NOTHING_LOGGED = `${UNAVAILABLE}: nothing is logged`;
const ENTRA =
  "is not used: set azure_ad_token_provider to a function that returns a token, such as that of getBearerTokenProvider in @azure/identity";

/** By setting: what is wrong with it, and in which places; a fallback entry is checked like a call. */
const NOT_ACCEPTED: Readonly<Record<string, readonly [advice: string, ...places: readonly Place[]]>> = {
  max_retries: ['is called "num_retries" here: no SDK retries under the router', "router", "deployment", "request"],
  num_retries_per_request: ['is called "num_retries" here', "router", "deployment", "request"],
  request_timeout: ['is called "timeout" here', "router", "deployment", "request"],
  retry_strategy: ['is not needed: set "num_retries" or "retry_policy"', "deployment", "request"],
  context_window_fallback_dict: ['is called "context_window_fallbacks" here', "deployment", "request"],
  headers: ['is called "extra_headers" here', "deployment", "request"],
  specific_deployment: ["is not needed: give the deployment's id as the model", "request"],
  configurable_clientside_auth_params: ["is not needed: a call may bring its own api_key", "deployment", "request"],
  enable_weighted_failover: ["is not needed: a call always moves to another deployment of its group first", "router"],
  set_verbose: [HOOKS, "router"],
  debug_level: [HOOKS, "router"],
  logger_fn: [HOOKS, "deployment", "request"],
  "no-log": [NOTHING_LOGGED, "deployment", "request"],
  default_max_parallel_requests: [`${UNAVAILABLE}: set max_parallel_requests on the deployments`, "router"],

  redis_url: [UNAVAILABLE, "router"],
  redis_host: [UNAVAILABLE, "router"],
  redis_port: [UNAVAILABLE, "router"],
  redis_password: [UNAVAILABLE, "router"],
  cache_responses: [UNAVAILABLE, "router"],
  cache_kwargs: [UNAVAILABLE, "router"],
  caching_groups: [UNAVAILABLE, "router"],
  client_ttl: [UNAVAILABLE, "router"],
  router_general_settings: [UNAVAILABLE, "router"],

  team_id: [IN_MODEL_INFO, "deployment"],
  access_groups: [IN_MODEL_INFO, "deployment"],
  team_public_model_name: ["is not available: make it the model_name, with a team_id in model_info", "deployment"],
  allowed_model_region: ['belongs to the call; a deployment has a "region_name"', "deployment"],
  messages: ["belong to the call", "deployment"],
  stream: ["belongs to the call", "deployment", "fallback"],
  input: ["belongs to the call", "deployment", "fallback"],

  callbacks: [HOOKS, "deployment", "request"],
  default_headers: ['is called "extra_headers" here', "deployment", "request"],
  provider_specific_header: [`${UNAVAILABLE}: set extra_headers on the deployment`, "deployment", "request"],
  turn_off_message_logging: [NOTHING_LOGGED, "deployment", "request"],
  ssl_verify: [`${UNAVAILABLE}: set an agent, with the certificates to trust`, "deployment", "request"],
  id: [IN_MODEL_INFO, "deployment"],
  base_model: [IN_MODEL_INFO, "deployment"],
  blocked: [IN_MODEL_INFO, "deployment"],
  supported_environments: [IN_MODEL_INFO, "deployment"],
  allowed_fails: [IN_MODEL_INFO, "deployment"],
  allowed_fails_policy: [IN_MODEL_INFO, "deployment"],
  model_info: ["stands beside litellm_params", "deployment"],
  regional_endpoint_uplift_multiplier: [IN_MODEL_INFO, "deployment"],
  regional_processing_uplift_multiplier_eu: [IN_MODEL_INFO, "deployment"],
  regional_processing_uplift_multiplier_us: [IN_MODEL_INFO, "deployment"],
  deployment_id: ["is not needed: the deployment is named in the model", "deployment"],
  base_url: ['is called "api_base" here', "fallback"],

  // Of Entra ID, which this library does not ask for tokens.
  tenant_id: [ENTRA, "deployment", "request"],
  client_id: [ENTRA, "deployment", "request"],
  client_secret: [ENTRA, "deployment", "request"],
  azure_username: [ENTRA, "deployment", "request"],
  azure_password: [ENTRA, "deployment", "request"],
  azure_scope: [ENTRA, "deployment", "request"],
  azure_tenant_id: [ENTRA, "deployment", "request"],
  azure_client_id: [ENTRA, "deployment", "request"],
  azure_client_secret: [ENTRA, "deployment", "request"],

  // Other libraries' names.
  aws_region: ['is called "aws_region_name" here', "deployment", "request"],
  aws_bedrock_endpoint: ['is called "aws_bedrock_runtime_endpoint" here', "deployment", "request"],
  azure_api_version: ['is called "api_version" here', "deployment", "request"],
  azure_deployment: ["is not needed: the deployment is named in the model", "deployment", "request"],
  azure_endpoint: ['is called "api_base" here', "deployment", "request"],
  api_endpoint: ['is called "api_base" here', "deployment", "request"],
  api_host: ['is called "api_base" here', "deployment", "request"],
  api_url: ['is called "api_base" here', "deployment", "request"],
  endpoint: ['is called "api_base" here', "deployment", "request"],
  host: ['is called "api_base" here', "deployment", "request"],
  url: ['is called "api_base" here', "deployment", "request"],
  organization_id: ['is called "organization" here', "deployment", "request"],
};

/** Settings of LiteLLM's other routers. */
const OTHER_ROUTERS = /^(?:adaptive_router|auto_router|quality_router)_/;
const THE_ROUTER =
  'is of a router that is not available: use the model "auto_router/complexity_router" with "complexity_router_config", which looks at words and length';

const spellings = new Spellings(likelyNames);

/** Why `key` may not stand in `place`, and what to use instead; `undefined` where it may. */
export function settingProblem(key: string, place: Place): string | undefined {
  if (key.startsWith("mock_")) return mockProblem(key, place);
  const advice = adviceFor(key, place);
  if (advice !== undefined || place === "router") return advice;
  if (isKnownName(key)) return misplaced(key, place);
  if (place === "deployment" && OTHER_ROUTERS.test(key)) return THE_ROUTER;
  if (isLitellmOwned(key)) return `${UNAVAILABLE}: ${IN_EXTRA_BODY}`;
  return misspelt(key) ?? (isRequestParameter(key) ? undefined : misplaced(key, place));
}

function adviceFor(key: string, place: Place): string | undefined {
  const row = Object.hasOwn(NOT_ACCEPTED, key) ? NOT_ACCEPTED[key] : undefined;
  if (row === undefined) return undefined;
  const isHere = row.includes(place, 1) || (place === "fallback" && row.includes("request", 1));
  return isHere ? row[0] : undefined;
}

/** A known name in the wrong place. */
function misplaced(key: string, place: Exclude<Place, "router">): string | undefined {
  const isSetting = !isRequestParameter(key);
  if (place === "deployment") {
    if (isSetting || isParameter(key)) return undefined;
    return isCallOption(key) ? ON_ROUTER_OR_CALL : isRouterOption(key) ? ON_THE_ROUTER : undefined;
  }
  if (isParameter(key) || (place === "request" && isCallOption(key))) return undefined;
  if (isSetting) return OF_A_DEPLOYMENT;
  return isCallOption(key) ? ON_ROUTER_OR_CALL : isRouterOption(key) ? ON_THE_ROUTER : undefined;
}

/** Vendors' own names that are like another one: Bedrock's and Gemini's. */
const VENDORS_OWN: ReadonlySet<string> = new Set(["serviceTier"]);

function misspelt(key: string): string | undefined {
  if (VENDORS_OWN.has(key)) return undefined;
  const meant = spellings.meant(key);
  if (isPriceName(key)) return undefined;
  const price = priceNameProblem(key);
  if (price !== undefined) return price;
  if (meant !== undefined) return `${misspeltProblem(meant)}${meant.exact ? "" : `; ${IN_EXTRA_BODY}`}`;
  if (/_(?:api_base|base_url|api_url)$/i.test(key)) return 'is called "api_base" here';
  if (/^(?:aws|azure|vertex)_/i.test(key)) return unknownCloudSetting(key);
  return isCredentialName(key)
    ? `looks like a credential: that of the provider is "api_key"; ${IN_EXTRA_BODY}`
    : undefined;
}

function unknownCloudSetting(key: string): string {
  const nearest = nearestName(key.toLowerCase(), cloudSettings());
  return nearest === undefined
    ? "is not a setting of this library"
    : `is not a setting of this library; did you mean ${quotedName(nearest)}?`;
}

/** Mocks stand in calls, fallback entries and deployments; the switches that let a whole group fail, in calls. */
function mockProblem(key: string, place: Place): string | undefined {
  const isSwitch = Object.hasOwn(MOCK_SWITCHES, key);
  if (!isSwitch && !Object.hasOwn(MOCKS, key)) {
    return `is not known${didYouMean(key, [...Object.keys(MOCKS), ...Object.keys(MOCK_SWITCHES)])}`;
  }
  if (place === "router") return isSwitch ? "belongs to the call" : "belongs to the call or to litellm_params";
  return place !== "request" && isSwitch ? "belongs to the call" : undefined;
}
