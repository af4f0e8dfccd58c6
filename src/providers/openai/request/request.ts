/** Requests on OpenAI's wire. Pure. */
import type { ChatRequest, EmbeddingRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { withExtraHeaders } from "../../../translation/parameters/extra-headers.ts";
import { USER_AGENT } from "../../../exchange/user-agent.ts";
import { sentMessages } from "./messages.ts";
import { bodyParameters, finished } from "./parameters.ts";
import { unmarked } from "./parts.ts";
import { type Plan, planError, planOf } from "./plan.ts";
import type { TargetQuirks } from "../quirks.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";
import type { Quirks } from "../vendor.ts";
import { withoutEndSlashes } from "../../../end-slashes.ts";
import type { HttpRequest } from "../../../transport/http.ts";

/** The endpoints, relative to `api_base`. */
export type Endpoint = "/chat/completions" | "/embeddings";

/** The body of a chat request. Throws `UnsupportedParamsError` for unsupported parameters. */
export function chatBody(request: ChatRequest, target: Target, quirks: TargetQuirks): Record<string, unknown> {
  const plan = checkedPlan(request, target, quirks);
  const parameters = bodyParameters(plan, target, quirks);
  if (Array.isArray(parameters["tools"]) && quirks.cache_control !== true)
    parameters["tools"] = parameters["tools"].map(unmarked);
  const body = {
    model: modelName(target, quirks),
    messages: sentMessages(plan.request, target, quirks),
    ...parameters,
  };
  return finished(body, request, target);
}

/** The body of an embedding request. */
export function embeddingBody(
  request: EmbeddingRequest,
  target: Target,
  quirks: TargetQuirks,
): Record<string, unknown> {
  // Embeddings have no messages and no tools; the other parameters are treated as those of a chat.
  const plan = checkedPlan({ ...request, messages: [] }, target, quirks);
  // Embeddings are never stored.
  const parameters = bodyParameters(
    plan,
    target,
    quirks.metadata === "stored" ? { ...quirks, metadata: "never" } : quirks,
  );
  return finished({ model: modelName(target, quirks), ...parameters }, request, target);
}

function checkedPlan(request: ChatRequest, target: Target, quirks: TargetQuirks): Plan {
  const plan = planOf(request, target, quirks);
  if (plan.unsupported.length > 0) throw planError(plan, target);
  return plan;
}

/** Makes a request from a body: the address of the endpoint, the headers and the credential. */
export type WriteRequest = (
  endpoint: Endpoint,
  body: Record<string, unknown>,
  request: Readonly<Record<string, unknown>>,
  target: Target,
) => HttpRequest;

/** A request to an endpoint below `api_base`, with the key as a bearer token. */
export const bearerRequest: WriteRequest = (endpoint, body, request, target) => {
  const headers = commonHeaders(body);
  const { api_key, params } = target;
  if (api_key !== undefined) headers["authorization"] = `Bearer ${api_key}`;
  const credential = ["authorization"];
  if (params.organization !== undefined) {
    headers["openai-organization"] = params.organization;
    credential.push("openai-organization");
  }
  return {
    url: endpointAddress(target.api_base, endpoint),
    headers: withExtraHeaders(headers, setting("extra_headers", request, target), credential, target),
    body: JSON.stringify(body),
  };
};

/** The headers of every request. */
export function commonHeaders(body: Readonly<Record<string, unknown>>): Record<string, string> {
  return {
    "content-type": "application/json",
    accept: body["stream"] === true ? "text/event-stream" : "application/json",
    "user-agent": USER_AGENT,
  };
}

/** `api_base` with the endpoint appended to its path; a query stays at the end. */
function endpointAddress(api_base: string, endpoint: Endpoint): string {
  const query = api_base.indexOf("?");
  if (query === -1) return `${api_base}${endpoint}`;
  return `${withoutEndSlashes(api_base.slice(0, query))}${endpoint}${api_base.slice(query)}`;
}

function modelName(target: Target, quirks: Quirks): string {
  const { model_prefix: prefix } = quirks;
  return prefix === undefined || target.model.includes("/") ? target.model : `${prefix}${target.model}`;
}
