import type { Target } from "../provider.ts";
import type { Endpoint } from "../openai/request.ts";
import { withoutEndSlashes } from "../../types/end-slashes.ts";

/** LiteLLM's default: the first version with structured outputs, reasoning models and usage in streams all together. */
const DEFAULT_VERSION = "2025-02-01-preview";

/** Versions that mean Azure's newer interface, which has OpenAI's own paths. */
const V1: ReadonlySet<string> = new Set(["v1", "latest", "preview"]);

/**
 * The URL of a request. Two interfaces: by deployment (`/openai/deployments/NAME/…?api-version=DATE`), and `v1`
 * (`/openai/v1/…`, the deployment as `model`), which is used when `api_version` is `"v1"`, `"latest"` or `"preview"`, or
 * when the address ends in `/openai/v1`. The address may also be one copied from the portal, endpoint and all.
 */
export function azureAddress(target: Target, endpoint: Endpoint): string {
  const [path = "", query = ""] = target.api_base.split("?", 2);
  const base = withoutEndSlashes(path).replace(/\/(?:chat\/completions|embeddings)$/, "");
  const search = new URLSearchParams(query);
  const version = target.params.api_version ?? search.get("api-version") ?? undefined;
  if (base.endsWith("/v1") || (version !== undefined && V1.has(version))) return v1Address(base, endpoint, version);
  search.set("api-version", version ?? DEFAULT_VERSION);
  const deployment = /\/deployments\/[^/]+$/.test(base)
    ? base
    : `${withoutOpenAi(base)}/openai/deployments/${encodeURIComponent(target.model)}`;
  return `${deployment}${endpoint}?${search.toString()}`;
}

/** The `preview` of v1 must be asked for; its plain form takes no version. */
function v1Address(base: string, endpoint: Endpoint, version: string | undefined): string {
  const root = base.endsWith("/v1") ? base : `${withoutOpenAi(base)}/openai/v1`;
  return `${root}${endpoint}${version === "preview" ? "?api-version=preview" : ""}`;
}

function withoutOpenAi(base: string): string {
  return base.replace(/\/openai$/, "");
}
