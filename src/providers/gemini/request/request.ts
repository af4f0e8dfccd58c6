import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { conversation } from "./conversation.ts";
import { generationConfig } from "./generation-config.ts";
import { requestHeaders } from "./headers.ts";
import type { GeminiEndpoint } from "../endpoint.ts";
import { labelsOf } from "./labels.ts";
import { overlaid, passthrough } from "./passthrough.ts";
import type { Plan } from "./plan.ts";
import { withExtraBody } from "../../../translation/parameters/extra-body.ts";
import { unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { toolFields } from "./tools.ts";
import { type Fields, isFields } from "../../../translation/json.ts";
import type { Body } from "../wire.ts";
import type { HttpRequest } from "../../../transport/http.ts";

/** Google's names for OpenAI's service tiers. For `auto`, and for tiers that only OpenAI has, Google decides. */
const TIERS: Readonly<Record<string, string>> = {
  default: "standard",
  standard: "standard",
  flex: "flex",
  priority: "priority",
};

/** A chat request in the form of `generateContent`. Throws for unsupported parameters. */
export function chatRequest(plan: Plan, given: ChatRequest, target: Target, endpoint: GeminiEndpoint): HttpRequest {
  if (plan.unsupported.length > 0) throw unsupportedError(plan.unsupported, target);
  const stream = given.stream === true;
  const tier = tierOf(plan.request);
  const headers = requestHeaders(given, stream, target);
  if (tier !== undefined && endpoint.tierHeader !== undefined && tier !== "standard")
    headers[endpoint.tierHeader] ??= tier;
  return {
    url: endpoint.url(target, stream ? "streamGenerateContent" : "generateContent"),
    headers,
    body: JSON.stringify(withExtraBody(chatBody(plan, target, endpoint), given.extra_body ?? target.params.extra_body)),
  };
}

function chatBody(plan: Plan, target: Target, endpoint: GeminiEndpoint): Fields {
  const { request, names } = plan;
  const own = passthrough(plan);
  const generation = overlaid(fieldsOfConfig(plan), own.generation);
  const tier = endpoint.tierHeader === undefined ? tierOf(request) : undefined;
  const labels = endpoint.labels ? labelsOf(request) : undefined;
  const body: Body = {
    ...conversation(request.messages, target, { callIds: endpoint.callIds, names }),
    ...toolFields(request, names),
    ...(Object.keys(generation).length === 0 ? {} : { generationConfig: generation }),
    ...(labels === undefined ? {} : { labels }),
    ...(tier === undefined ? {} : { serviceTier: tier }),
  };
  return overlaid({ ...body }, own.body);
}

function fieldsOfConfig(plan: Plan): Fields {
  const config: unknown = generationConfig(plan);
  return isFields(config) ? config : {};
}

function tierOf({ service_tier: tier }: ChatRequest): string | undefined {
  return typeof tier === "string" && Object.hasOwn(TIERS, tier) ? TIERS[tier] : undefined;
}
