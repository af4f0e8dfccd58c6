/** Address and region of a Bedrock deployment. */
import type { LitellmParams } from "../../types/options.ts";
import type { ResolveProblem } from "../../provider.ts";
import {
  addressIsFromEnvironment,
  type Found,
  withVariable,
  settingOrVariable,
  trimmedSetting,
} from "../../translation/address/environment.ts";
import { hostName, isAt } from "../../translation/address/host.ts";
import { addressProblem, isHostLabel } from "../../translation/address/url-parts.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import type { Environment } from "../../types/environment.ts";
import { BEDROCK_HOSTS, endpointOf, partitionOf, regionOfHost } from "./amazon-hosts.ts";
import { parseModel } from "./model-id.ts";

const REGIONS = ["AWS_REGION_NAME", "AWS_REGION", "AWS_DEFAULT_REGION"] as const;
/** LiteLLM's variable, then the one that Amazon's own tools read. */
const ENDPOINTS = ["AWS_BEDROCK_RUNTIME_ENDPOINT", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] as const;

const MISSING_REGION = `no region: set aws_region_name, or one of ${REGIONS.join(", ")}`;
const MANTLE =
  "the bedrock-mantle endpoint speaks OpenAI's wire: write openai/<model id> with this api_base and the Bedrock API key as api_key";

/** Where a deployment's requests are sent. */
export interface Place {
  readonly api_base: string;
  readonly region: string;
  /** The address is Amazon's, or comes from the environment. */
  readonly trusted: boolean;
}

/** Address and region, or what is wrong with them. `pattern`: see `Provider.resolve`. */
export function placeOf(params: LitellmParams, env: Environment, pattern: string | undefined): Place | ResolveProblem {
  const own = addressInSettings(params);
  const written = settingOrVariable(own, env, ENDPOINTS);
  const address = written && withoutEndSlashes(written.text);
  const problem = written && addressProblem(written.text);
  if (problem !== undefined) return { path: "api_base", message: withVariable(written, problem) };
  const host = address === undefined ? undefined : hostName(address);
  if (host?.startsWith("bedrock-mantle.") === true) return { path: "model", message: MANTLE };
  const region = regionFor(params, host, env, pattern);
  if ("message" in region) return region;
  const trusted =
    (address !== undefined && isAt(address, BEDROCK_HOSTS)) || addressIsFromEnvironment(own, env, ENDPOINTS);
  return { api_base: address ?? endpointOf(region.text), region: region.text, trusted };
}

function addressInSettings(params: LitellmParams): string | undefined {
  return (
    trimmedSetting(params["aws_bedrock_runtime_endpoint"]) ??
    trimmedSetting(params.api_base) ??
    trimmedSetting(params.base_url)
  );
}

/**
 * The region in the model's name, else in the settings, the address or the environment. A name that a call brings (`pattern`)
 * may choose another region only in the environment's partition, and only when the deployment does not state one.
 */
function regionFor(
  params: LitellmParams,
  host: string | undefined,
  env: Environment,
  pattern: string | undefined,
): Found | ResolveProblem {
  const ofName = parseModel(params.model).region;
  const ofHost = host === undefined ? undefined : regionOfHost(host);
  const ofSettings = settingOrVariable(trimmedSetting(params["aws_region_name"]) ?? ofHost, env, REGIONS);
  if (ofName === undefined) return checkedRegion(ofSettings);
  if (pattern !== undefined) {
    const stated = parseModel(pattern).region ?? trimmedSetting(params["aws_region_name"]) ?? ofHost;
    const isAllowed =
      stated === undefined ? partitionOf(ofName) === partitionOf(ofSettings?.text ?? "") : ofName === stated;
    if (!isAllowed) return { path: "model", message: "names a region that is not the deployment's", is_name: true };
  }
  return { text: ofName, variable: undefined };
}

function checkedRegion(region: Found | undefined): Found | ResolveProblem {
  if (region === undefined) return { path: "aws_region_name", message: MISSING_REGION };
  if (isHostLabel(region.text)) return region;
  return { path: "aws_region_name", message: withVariable(region, "is not the name of a region such as us-east-1") };
}
