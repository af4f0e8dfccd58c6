/** Address, region and credentials of a Bedrock deployment. */
import type { LitellmParams } from "../../types/options.ts";
import type { Resolved } from "../../provider.ts";
import {
  type Found,
  addressIsFromEnvironment,
  saidOf,
  trimmedSetting,
  statedOrSet,
} from "../../translation/address/environment.ts";
import { someText } from "../../translation/json.ts";
import { hostName, isAt } from "../../translation/address/host.ts";
import { addressProblem, isHostLabel } from "../../translation/address/url-parts.ts";
import { installLine, isInstalled } from "../../exchange/optional-sdk.ts";
import { chainProblem, type Machine, THIS_MACHINE } from "./credentials/ambient-credentials.ts";
import { isClient } from "./client.ts";
import { Connection } from "./credentials/authorization.ts";
import { type CredentialSource, credentialSource, type ProfileFiles } from "./credentials/credential-source.ts";
import { loadKeyProvider, PROVIDERS, SDK } from "./credentials/key-provider.ts";
import { credentialHeaderProblems } from "./credentials/credential-form.ts";
import { endpointOf, isModelId, parseModel, partitionOf, regionOfHost } from "./model-id.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import type { Environment } from "../../types/environment.ts";

const REGIONS = ["AWS_REGION_NAME", "AWS_REGION", "AWS_DEFAULT_REGION"] as const;
/** LiteLLM's name, then the one that Amazon's own tools read. */
const ENDPOINTS = ["AWS_BEDROCK_RUNTIME_ENDPOINT", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] as const;
/**
 * Bedrock's own endpoints: public ones, FIPS ones, and those of a VPC. Not Amazon's whole domains: anybody can rent a machine,
 * a bucket or a gateway below them.
 */
const AMAZON = ["amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "api.aws"].flatMap((domain) =>
  ["bedrock-runtime", "bedrock-runtime-fips"].flatMap((service) => [
    `${service}.*.${domain}`,
    `vpce-*.${service}.*.vpce.${domain}`,
  ]),
);

type Problem = Resolved["problems"][number];

/**
 * Finds all of it; reports what is missing, never throws. `installed`: whether a package is there; `machine`: what the SDK
 * sees; `pattern`: see `Provider`.
 */
export function resolve(
  params: LitellmParams,
  env: Environment,
  installed: (name: string) => boolean = isInstalled,
  machine: Machine = THIS_MACHINE,
  pattern?: string,
): Resolved {
  const misrouted = nameProblems(params.model);
  if (params.client !== undefined) return resolveClient(params, params.client, misrouted, installed);
  const place = placeOf(params, env, pattern);
  if ("message" in place) {
    // All that is wrong, at once.
    const { problems } = credentialSource(params, env, true);
    return { api_base: "", api_key: undefined, problems: [...misrouted, place, ...problems] };
  }
  const { api_base, region, trusted } = place;
  const { source, problems } = credentialSource(params, env, trusted);
  const named = someText(params["aws_profile_name"]) !== undefined;
  if (source === undefined) return { api_base, api_key: undefined, problems: [...misrouted, ...problems] };
  return {
    api_base,
    api_key: source.kind === "bearer" ? source.token : undefined,
    problems: [
      ...misrouted,
      ...sourceProblems(source, params, installed, (files) => chainProblem(files, named, env, machine)),
    ],
    connection: new Connection(region, source, loadKeyProvider),
  };
}

/** Where requests go. */
interface Place {
  readonly api_base: string;
  readonly region: string;
  /** The address is Amazon's, or the environment's own. */
  readonly trusted: boolean;
}

function placeOf(params: LitellmParams, env: Environment, pattern: string | undefined): Place | Problem {
  const own = statedAddress(params);
  const written = statedOrSet(own, env, ENDPOINTS);
  const address = written && withoutEndSlashes(written.text);
  const problem = written && addressProblem(written.text);
  if (problem !== undefined) return { path: "api_base", message: saidOf(written, problem) };
  const host = address === undefined ? undefined : hostName(address);
  if (host?.startsWith("bedrock-mantle.") === true) return { path: "model", message: MANTLE };
  const region = regionFor(params, host, env, pattern);
  if ("message" in region) return region;
  const trusted = (address !== undefined && isAt(address, AMAZON)) || addressIsFromEnvironment(own, env, ENDPOINTS);
  return { api_base: address ?? endpointOf(region.text), region: region.text, trusted };
}

function statedAddress(params: LitellmParams): string | undefined {
  return (
    trimmedSetting(params["aws_bedrock_runtime_endpoint"]) ??
    trimmedSetting(params.api_base) ??
    trimmedSetting(params.base_url)
  );
}

/**
 * The region that the name brings along, else the one of the settings, of the address, of the environment. Where the name
 * is a call's, it may choose among the regions of the environment's partition, and only where the deployment states none.
 */
function regionFor(
  params: LitellmParams,
  host: string | undefined,
  env: Environment,
  pattern: string | undefined,
): Found | Problem {
  const ofName = parseModel(params.model).region;
  const ofHost = host === undefined ? undefined : regionOfHost(host);
  const ofSettings = statedOrSet(trimmedSetting(params["aws_region_name"]) ?? ofHost, env, REGIONS);
  if (ofName === undefined) return checkedRegion(ofSettings);
  if (pattern !== undefined) {
    const pinned = parseModel(pattern).region ?? trimmedSetting(params["aws_region_name"]) ?? ofHost;
    const isAllowed =
      pinned === undefined ? partitionOf(ofName) === partitionOf(ofSettings?.text ?? "") : ofName === pinned;
    if (!isAllowed) return { path: "model", message: "names a region that is not the deployment's", is_name: true };
  }
  return { text: ofName, variable: undefined };
}

function checkedRegion(region: Found | undefined): Found | Problem {
  if (region === undefined) return { path: "aws_region_name", message: MISSING_REGION };
  if (isHostLabel(region.text)) return region;
  return { path: "aws_region_name", message: saidOf(region, "is not the name of a region such as us-east-1") };
}

function nameProblems(model: string): Problem[] {
  const { id, route } = parseModel(model);
  if (route !== undefined) return [wrongRoute(route)];
  if (isModelId(id)) return [];
  return [{ path: "model", message: "is not a model id, an inference profile or an ARN of Bedrock's", is_name: true }];
}

const MISSING_REGION = `no region: set aws_region_name, or one of ${REGIONS.join(", ")}`;
const MANTLE =
  "the bedrock-mantle endpoint speaks OpenAI's wire: write openai/<model id> with this api_base and the Bedrock API key as api_key";

function wrongRoute(route: string): Problem {
  return {
    path: "model",
    is_name: true,
    message: `"${route}/" is not available: the router speaks Converse, so write bedrock/<model id>`,
  };
}

function sourceProblems(
  source: CredentialSource,
  params: LitellmParams,
  installed: (name: string) => boolean,
  inChain: (files: ProfileFiles) => Problem | undefined,
): Problem[] {
  switch (source.kind) {
    case "bearer":
    case "keys":
      return credentialHeaderProblems(source, params);
    case "chain":
      return installed(SDK)
        ? listed(inChain(source.files))
        : [noSdk(source.files.profile === undefined ? "aws_access_key_id" : "aws_profile_name")];
    case "role":
    case "web_identity": {
      const absent = [SDK, PROVIDERS].filter((name) => !installed(name));
      if (absent.length > 0) return absent.map((name) => missing("aws_role_name", "roles are assumed", name));
      return source.kind === "role" && source.keys === undefined ? listed(inChain(source.files)) : [];
    }
  }
}

function listed(problem: Problem | undefined): Problem[] {
  return problem === undefined ? [] : [problem];
}

function noSdk(path: string): Problem {
  if (path === "aws_profile_name") return missing(path, "profiles are read", SDK);
  const message =
    "no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_BEARER_TOKEN_BEDROCK, or aws_access_key_id " +
    `and aws_secret_access_key, or api_key; for profiles, SSO and the credentials of instances: ${installLine(SDK)}`;
  return { path, message };
}

function missing(path: string, what: string, name: string): Problem {
  return { path, message: `${what} by a package that is not installed: ${installLine(name)}` };
}

/** A client has an address and credentials of its own. */
function resolveClient(
  params: LitellmParams,
  client: object,
  misrouted: readonly Problem[],
  installed: (name: string) => boolean,
): Resolved {
  const problems = [...misrouted];
  if (!isClient(client)) {
    problems.push({ path: "client", message: `is not a BedrockRuntimeClient of the ${SDK} package: it has no send()` });
  } else if (!installed(SDK)) problems.push(missing("client", "requests through a client are made", SDK));
  const address = someText(params.api_base) ?? "client:";
  return { api_base: withoutEndSlashes(address), api_key: undefined, problems };
}
