/** What a Bedrock deployment is called: a model id, an inference profile or an ARN, with or without a region before it. */
import { withoutEndSlashes } from "../../end-slashes.ts";
import { isAwsRegion, isModelPath } from "../../translation/address/url-parts.ts";

export interface ModelId {
  /** As it stands in the URL, before encoding. */
  readonly id: string;
  /** `us-east-1`, where the name says it. */
  readonly region: string | undefined;
  /** The way of calling it that the name asks for and that there is none of here. */
  readonly route: string | undefined;
}

/** LiteLLM's other ways to Bedrock. */
const ROUTES: ReadonlySet<string> = new Set(["invoke", "agent", "agentcore", "async_invoke", "openai", "batches"]);

/** Reads `us-east-1/anthropic.claude-…`, `converse/us.anthropic.claude-…`, `arn:aws:bedrock:…`; `bedrock/` may stand before. */
export function parseModel(name: string): ModelId {
  let id = name.replace(/^bedrock\//, "");
  let region: string | undefined;
  for (;;) {
    const slash = id.indexOf("/");
    const first = slash === -1 ? "" : id.slice(0, slash);
    if (ROUTES.has(first)) return { id, region, route: first };
    if (first !== "converse" && !isAwsRegion(first)) return { id, region: region ?? regionOfArn(id), route: undefined };
    if (first !== "converse") region = first;
    id = id.slice(slash + 1);
  }
}

/** `us-east-1` of `arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-…`, where it is a region. */
function regionOfArn(id: string): string | undefined {
  const [arn, , service, region = ""] = id.split(":", 4);
  return arn === "arn" && service === "bedrock" && isAwsRegion(region) ? region : undefined;
}

/** Whether the id is one that can stand in a path, and, where it is an ARN, one of Amazon's. */
export function isModelId(id: string): boolean {
  if (!isModelPath(id)) return false;
  if (!id.startsWith("arn:")) return true;
  const region = /^arn:aws[a-z-]*:[a-z]+:([a-z0-9-]*):\d*:[^:]/.exec(id)?.[1];
  return region !== undefined && (region === "" || isAwsRegion(region));
}

/** Regions of one partition know each other's accounts and keys; another is another company's, or another law's. */
export function partitionOf(region: string): string {
  return /^(?:cn|us-gov|us-iso[a-z]*|eu-iso[a-z]*|eusc)-/.exec(region)?.[0] ?? "";
}

/** The host that serves a region. */
export function endpointOf(region: string): string {
  return `https://bedrock-runtime.${region}.${domainOf(region)}`;
}

function domainOf(region: string): string {
  if (region.startsWith("cn-")) return "amazonaws.com.cn";
  return region.startsWith("eusc-") ? "amazonaws.eu" : "amazonaws.com";
}

/** The region that an address of Amazon's names. */
export function regionOfHost(host: string): string | undefined {
  return /(?:^|\.)bedrock-runtime(?:-fips)?\.([a-z0-9-]+)\./.exec(host)?.[1];
}

/** Where a request about the model goes. An ARN has colons and slashes, which must not be taken for the path's. */
export function modelUrl(apiBase: string, name: string, action: "converse" | "converse-stream" | "invoke"): string {
  return `${withoutEndSlashes(apiBase)}/model/${encodeURIComponent(parseModel(name).id)}/${action}`;
}
