import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { conversation } from "./conversation.ts";
import { generationConfig } from "./generation-config.ts";
import { requestHeaders } from "./headers.ts";
import type { Host } from "../host.ts";
import { labelsOf } from "./labels.ts";
import { overlaid, passedOn } from "./passthrough.ts";
import type { Plan } from "./plan.ts";
import { withExtraBody } from "../../../translation/parameters/extra-body.ts";
import { unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { toolFields } from "./tools.ts";
import { type Fields, isFields } from "../../../translation/json.ts";
import type { Body } from "../wire.ts";
import type { HttpRequest } from "../../../transport/http.ts";

/** OpenAI's service tiers in Google's words. `auto`, and tiers that only OpenAI has, are left to Google. */
const TIERS: Readonly<Record<string, string>> = {
  default: "standard",
  standard: "standard",
  flex: "flex",
  priority: "priority",
};

/** A chat request as `generateContent` takes it. Throws for what it has no word for. */
export function chatRequest(plan: Plan, given: ChatRequest, target: Target, host: Host): HttpRequest {
  if (plan.refused.length > 0) throw unsupportedError(plan.refused, target);
  const stream = given.stream === true;
  const tier = tierOf(plan.request);
  const headers = requestHeaders(given, stream, target);
  if (tier !== undefined && host.tierHeader !== undefined && tier !== "standard") headers[host.tierHeader] ??= tier;
  return {
    url: host.url(target, stream ? "streamGenerateContent" : "generateContent"),
    headers,
    body: JSON.stringify(withExtraBody(chatBody(plan, target, host), given.extra_body ?? target.params.extra_body)),
  };
}

function chatBody(plan: Plan, target: Target, host: Host): Fields {
  const { request, names } = plan;
  const own = passedOn(plan);
  const generation = overlaid(fieldsOfConfig(plan), own.generation);
  const tier = host.tierHeader === undefined ? tierOf(request) : undefined;
  const labels = host.labels ? labelsOf(request) : undefined;
  const body: Body = {
    ...conversation(request.messages, target, { callIds: host.callIds, names }),
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
