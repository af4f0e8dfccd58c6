/** Address, region and credentials of a Bedrock deployment. */
import type { LitellmParams } from "../../types/options.ts";
import type { Environment, Resolved } from "../provider.ts";
import { firstSet, isEnvironments } from "../shared/environment.ts";
import { someText } from "../shared/fields.ts";
import { hostOf, isWithin } from "../shared/host.ts";
import { installLine, isInstalled } from "../shared/optional-sdk.ts";
import { chainProblem, type Machine, THIS_MACHINE } from "./ambient-credentials.ts";
import { isClient } from "./client.ts";
import { Connection } from "./connection.ts";
import { type CredentialSource, credentialSource, type ProfileFiles } from "./credential-source.ts";
import { loadKeyProvider, PROVIDERS, SDK } from "./key-provider.ts";
import { endpointOf, parseModel, regionOfHost } from "./model-id.ts";
import { withoutEndSlashes } from "../../types/end-slashes.ts";

const REGIONS = ["AWS_REGION_NAME", "AWS_REGION", "AWS_DEFAULT_REGION"] as const;
/** LiteLLM's name, then the one that Amazon's own tools read. */
const ENDPOINTS = ["AWS_BEDROCK_RUNTIME_ENDPOINT", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] as const;
const AMAZON = ["amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "api.aws"];

type Problem = Resolved["problems"][number];

/** Finds all of it; reports what is missing, never throws. `installed`: whether a package is there; `machine`: what the SDK sees. */
export function resolve(
  params: LitellmParams,
  env: Environment,
  installed: (name: string) => boolean = isInstalled,
  machine: Machine = THIS_MACHINE,
): Resolved {
  const { route } = parseModel(params.model);
  const misrouted = route === undefined ? [] : [wrongRoute(route)];
  if (params.client !== undefined) return resolveClient(params, params.client, misrouted, installed);
  const place = placeOf(params, env);
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
    problems: [...misrouted, ...sourceProblems(source, installed, (files) => chainProblem(files, named, env, machine))],
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

function placeOf(params: LitellmParams, env: Environment): Place | Problem {
  const own = statedAddress(params);
  const named = own ?? firstSet(env, ENDPOINTS);
  const written = named === undefined ? undefined : withoutEndSlashes(named.trim());
  const host = written === undefined ? undefined : hostOf(written);
  if (written !== undefined && host === undefined)
    return { path: "api_base", message: "is not an http or https address" };
  if (host?.startsWith("bedrock-mantle.") === true) return { path: "model", message: MANTLE };
  const region = regionFor(params, host, env);
  if (region === undefined) return { path: "aws_region_name", message: MISSING_REGION };
  const isAmazons = host !== undefined && AMAZON.some((domain) => isWithin(host, domain));
  const trusted = isAmazons || isEnvironments(own, env, ENDPOINTS);
  return { api_base: written ?? endpointOf(region), region, trusted };
}

function statedAddress(params: LitellmParams): string | undefined {
  return someText(params["aws_bedrock_runtime_endpoint"]) ?? someText(params.api_base) ?? someText(params.base_url);
}

function regionFor(params: LitellmParams, host: string | undefined, env: Environment): string | undefined {
  return (
    parseModel(params.model).region ??
    someText(params["aws_region_name"]) ??
    (host === undefined ? undefined : regionOfHost(host)) ??
    firstSet(env, REGIONS)
  );
}

const MISSING_REGION = `no region: set aws_region_name, or one of ${REGIONS.join(", ")}`;
const MANTLE =
  "the bedrock-mantle endpoint speaks OpenAI's wire: write openai/<model id> with this api_base and the Bedrock API key as api_key";

function wrongRoute(route: string): Problem {
  return {
    path: "model",
    message: `"${route}/" is not available: the router speaks Converse, so write bedrock/<model id>`,
  };
}

function sourceProblems(
  source: CredentialSource,
  installed: (name: string) => boolean,
  inChain: (files: ProfileFiles) => Problem | undefined,
): Problem[] {
  switch (source.kind) {
    case "bearer":
      return /^[\u0021-\u007e]+$/.test(source.token)
        ? []
        : [{ path: "api_key", message: "contains characters that cannot be sent in a header" }];
    case "keys":
      return [];
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
