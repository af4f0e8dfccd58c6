/** The model of a Bedrock deployment: a model id, an inference profile or an ARN, with or without a region before it. */
import { withoutEndSlashes } from "../../end-slashes.ts";
import { isAwsRegion, isModelPath } from "../../translation/address/url-parts.ts";

export interface ModelId {
  /** As it stands in the URL, before encoding. */
  readonly id: string;
  /** `us-east-1`, if the name has a region. */
  readonly region: string | undefined;
  /** The way to call the model that the name asks for, if it is one that is not implemented. */
  readonly route: string | undefined;
}

/** LiteLLM's other routes to Bedrock, and its names of families before an ARN, which choose a format of `invoke`. */
const ROUTES: ReadonlySet<string> = new Set(
  (
    "invoke agent agentcore async_invoke batches converse_like mantle rerank " +
    "ai21 amazon anthropic cohere deepseek_r1 llama meta mistral moonshot nova nova-2 openai qwen2 qwen3 stability titan twelvelabs"
  ).split(" "),
);

/** Reads `us-east-1/anthropic.claude-…`, `converse/us.anthropic.claude-…`, `arn:aws:bedrock:…`, with or without `bedrock/`. */
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

/** `us-east-1` of `arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-…`. */
function regionOfArn(id: string): string | undefined {
  const [arn, , service, region = ""] = id.split(":", 4);
  return arn === "arn" && service === "bedrock" && isAwsRegion(region) ? region : undefined;
}

/** True for an id that can stand in a path. An ARN must be one of Amazon's. */
export function isModelId(id: string): boolean {
  if (!isModelPath(id)) return false;
  if (!id.startsWith("arn:")) return !id.includes("/");
  const region = /^arn:aws[a-z-]*:[a-z]+:([a-z0-9-]*):\d*:[^:]/.exec(id)?.[1];
  return region !== undefined && (region === "" || isAwsRegion(region));
}

/** The URL of an action of the model. The colons and slashes of an ARN are encoded, so that they are not the path's. */
export function modelUrl(apiBase: string, name: string, action: "converse" | "converse-stream" | "invoke"): string {
  return `${withoutEndSlashes(apiBase)}/model/${encodeURIComponent(parseModel(name).id)}/${action}`;
}
