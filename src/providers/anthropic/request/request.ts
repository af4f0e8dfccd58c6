import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import type { HttpRequest } from "../../../transport/http.ts";
import { stopSequences } from "../../../translation/chat/stop-sequences.ts";
import { passthrough } from "../../../translation/claude/passthrough.ts";
import { forToolLoop, isThinking, withRoom } from "../../../translation/claude/reasoning.ts";
import { requestedLimit } from "../../../translation/claude/thinking-budget.ts";
import { unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { isFields } from "../../../translation/json.ts";
import { withExtraBody } from "../../../translation/parameters/extra-body.ts";
import { limitMarkers } from "./cache-markers.ts";
import { requestHeaders } from "./headers.ts";
import { conversation, wireMessages } from "./messages.ts";
import { samplingFields } from "./parameters.ts";
import type { Plan } from "./plan.ts";
import { toolFields } from "./tools.ts";
import { userMetadata } from "./user-metadata.ts";
import { messagesUrl } from "../resolve.ts";
import type { Body, OutputConfigFields } from "../wire.ts";

/** `max_tokens` when neither the caller nor the table of models has one: the API requires a number. */
const DEFAULT_MAX_TOKENS = 4096;

/** A chat request as the Messages API takes it. Throws for unsupported parameters. */
export function chatRequest(plan: Plan, given: ChatRequest, target: Target): HttpRequest {
  if (plan.unsupported.length > 0) throw unsupportedError(plan.unsupported, target);
  const body = messagesBody(plan, target);
  return {
    url: messagesUrl(target.api_base),
    headers: requestHeaders(plan.request, body, target),
    body: JSON.stringify(withExtraBody(body, given.extra_body ?? target.params.extra_body)),
  };
}

function messagesBody(plan: Plan, target: Target): Body {
  const { request, capabilities, forced, format } = plan;
  const { system, turns } = conversation(request.messages, {
    target,
    systemTurns: capabilities.systemTurns,
    prefill: capabilities.prefill && !isThinking(plan.reasoning),
  });
  const continued = forToolLoop(plan.reasoning, turns, {
    result: ({ type }) => type === "tool_result",
    thinking: ({ type }) => type === "thinking" || type === "redacted_thinking",
  });
  const { reasoning, max_tokens } = withRoom(continued, limitOf(plan), capabilities.maxOutputTokens);
  const tools = toolFields(request, format, turns, capabilities);
  limitMarkers([tools.tools, system, ...turns.map(({ blocks }) => blocks)]);
  const output = outputConfig({ ...plan, reasoning });
  const stop = stopSequences(request.stop, { blank: false });
  return {
    ...passthrough(plan),
    model: target.model,
    max_tokens,
    messages: wireMessages(turns),
    ...(system.length === 0 ? {} : { system }),
    ...samplingFields({ request, capabilities, reasoning }, forced),
    ...(stop.length === 0 ? {} : { stop_sequences: stop }),
    ...tools,
    ...(reasoning.thinking === undefined ? {} : { thinking: reasoning.thinking }),
    ...(output === undefined ? {} : { output_config: output }),
    ...userMetadata(request),
    ...serviceTier(request.service_tier),
    ...(request.stream === true ? { stream: true } : {}),
  };
}

/** The caller's limit; by default as much as the model can write, as with OpenAI. */
function limitOf({ request, capabilities }: Plan): number {
  return requestedLimit(request) ?? capabilities.maxOutputTokens ?? DEFAULT_MAX_TOKENS;
}

function outputConfig({ request, reasoning, format }: Plan): OutputConfigFields | undefined {
  const given = isFields(request["output_config"]) ? request["output_config"] : {};
  const config: OutputConfigFields = {
    ...(reasoning.effort === undefined ? {} : { effort: reasoning.effort }),
    ...(format.kind === "schema" ? { format: { type: "json_schema", schema: { ...format.schema } } } : {}),
    ...given,
  };
  return Object.keys(config).length === 0 ? undefined : config;
}

/** Anthropic has two: priority capacity where there is some, or never. */
function serviceTier(tier: unknown): { service_tier?: "auto" | "standard_only" } {
  if (typeof tier !== "string") return {};
  return { service_tier: tier === "default" || tier === "flex" || tier === "standard_only" ? "standard_only" : "auto" };
}
