import type { LitellmParams } from "../../types/options.ts";
import type { Endpoint } from "../openai/request/request.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import type { Target } from "../../provider.ts";
import type { Routes } from "../../exchange/translator.ts";

/** LiteLLM's default: the first version with structured outputs, reasoning models and usage in streams. */
const DEFAULT_VERSION = "2025-02-01-preview";

/** Versions of Azure's newer interface, which has OpenAI's paths. */
const V1: ReadonlySet<string> = new Set(["v1", "latest", "preview"]);

/** The paths of both interfaces, after an address that may already contain one of them. */
export const AZURE_ROUTES: Routes = {
  path: /^(?:\/openai)?(?:\/deployments\/[\w.~:@+%-]+|\/v1)?\/(?:chat\/completions|embeddings)$/,
  copied: /(?:\/openai)?(?:\/chat\/completions|\/embeddings)?$/,
};

/**
 * The URL of a request. Two interfaces: by deployment (`/openai/deployments/NAME/…?api-version=DATE`), and `v1`
 * (`/openai/v1/…`, the deployment as `model`), which is used when `api_version` is `"v1"`, `"latest"` or `"preview"`, or
 * when the address ends in `/openai/v1`. The address may be copied from the portal with its endpoint.
 */
export function azureAddress(target: Target, endpoint: Endpoint): string {
  const { base, search, version, isV1, hasName } = partsOf(target.api_base, target.params);
  if (isV1) return v1Address(base, endpoint, version);
  search.set("api-version", version ?? DEFAULT_VERSION);
  const deployment = hasName ? base : `${withoutOpenAi(base)}/openai/deployments/${encodeURIComponent(target.model)}`;
  return `${deployment}${endpoint}?${search.toString()}`;
}

/** Whether the name of the deployment is added to the path. Otherwise it is in the body, or in the address already. */
export function hasDeploymentInPath(api_base: string, params: LitellmParams): boolean {
  const { isV1, hasName } = partsOf(api_base, params);
  return !isV1 && !hasName;
}

/** The version of the API in the settings or the address. */
export function versionIn(api_base: string, params: LitellmParams): string | undefined {
  return partsOf(api_base, params).version;
}

interface Parts {
  readonly base: string;
  readonly search: URLSearchParams;
  readonly version: string | undefined;
  readonly isV1: boolean;
  /** The address ends with the name of a deployment. */
  readonly hasName: boolean;
}

function partsOf(api_base: string, params: LitellmParams): Parts {
  const [path = "", query = ""] = api_base.split("?", 2);
  const base = withoutEndSlashes(path).replace(/\/(?:chat\/completions|embeddings)$/, "");
  const search = new URLSearchParams(query);
  const version = params.api_version ?? search.get("api-version") ?? undefined;
  const isV1 = base.endsWith("/v1") || (version !== undefined && V1.has(version));
  return { base, search, version, isV1, hasName: /\/deployments\/[^/]+$/.test(base) };
}

/** Only the `preview` of v1 has a version in the query. */
function v1Address(base: string, endpoint: Endpoint, version: string | undefined): string {
  const root = base.endsWith("/v1") ? base : `${withoutOpenAi(base)}/openai/v1`;
  return `${root}${endpoint}${version === "preview" ? "?api-version=preview" : ""}`;
}

function withoutOpenAi(base: string): string {
  return base.replace(/\/openai$/, "");
}
