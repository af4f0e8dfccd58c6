import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { limitMarkers } from "./cache-markers.ts";
import { requestHeaders } from "./headers.ts";
import { conversation, wireMessages } from "./messages.ts";
import { samplingFields } from "./parameters.ts";
import type { Plan } from "./plan.ts";
import { forToolLoop, isThinking, withRoom } from "../../../translation/claude/reasoning.ts";
import { withExtraBody } from "../../../translation/parameters/extra-body.ts";
import { passthrough } from "../../../translation/claude/passthrough.ts";
import { unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { messagesUrl } from "../resolve.ts";
import { toolFields } from "./tools.ts";
import { type Body, isFields, type OutputConfigFields } from "../wire.ts";
import type { HttpRequest } from "../../../transport/http.ts";

/** `max_tokens` when neither the caller nor the table of models says anything. The API insists on a number. */
const DEFAULT_MAX_TOKENS = 4096;

/** A chat request as the Messages API takes it. Throws for what it has no word for. */
export function chatRequest(plan: Plan, given: ChatRequest, target: Target): HttpRequest {
  if (plan.refused.length > 0) throw unsupportedError(plan.refused, target);
  const body = messagesBody(plan, target);
  return {
    url: messagesUrl(target.api_base),
    headers: requestHeaders(plan.request, body, target),
    body: JSON.stringify(withExtraBody(body, given.extra_body ?? target.params.extra_body)),
  };
}

function messagesBody(plan: Plan, target: Target): Body {
  const { request, capabilities, allowed, format } = plan;
  const { system, turns } = conversation(request.messages, {
    target,
    systemTurns: capabilities.system_turns,
    prefill: capabilities.prefill && !isThinking(plan.reasoning),
  });
  const continued = forToolLoop(plan.reasoning, turns, {
    result: ({ type }) => type === "tool_result",
    thinking: ({ type }) => type === "thinking" || type === "redacted_thinking",
  });
  const { reasoning, max_tokens } = withRoom(continued, limitOf(plan), capabilities.max_output_tokens);
  const tools = toolFields(request, format, turns, capabilities);
  limitMarkers([tools.tools, system, ...turns.map(({ blocks }) => blocks)]);
  const output = outputConfig({ ...plan, reasoning });
  return {
    ...passthrough(plan),
    model: target.model,
    max_tokens,
    messages: wireMessages(turns),
    ...(system.length === 0 ? {} : { system }),
    ...samplingFields({ request, capabilities, reasoning }, allowed),
    ...stopSequences(request.stop),
    ...tools,
    ...(reasoning.thinking === undefined ? {} : { thinking: reasoning.thinking }),
    ...(output === undefined ? {} : { output_config: output }),
    ...metadata(request),
    ...serviceTier(request.service_tier),
    ...(request.stream === true ? { stream: true } : {}),
  };
}

/** What the caller allows; by default as much as the model can, as with OpenAI. */
function limitOf({ request, capabilities }: Plan): number {
  const asked = request.max_completion_tokens ?? request.max_tokens;
  return typeof asked === "number" ? asked : (capabilities.max_output_tokens ?? DEFAULT_MAX_TOKENS);
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

/** The API refuses a stop sequence that is only white space. */
function stopSequences(stop: ChatRequest["stop"]): { stop_sequences?: string[] } {
  const sequences = (typeof stop === "string" ? [stop] : (stop ?? [])).filter((sequence) => sequence.trim() !== "");
  return sequences.length === 0 ? {} : { stop_sequences: sequences };
}

const PHONE_NUMBER = /^\+?[\d\s().-]{7,}$/;
/** Something before an `@`, and behind it a domain that is looked at apart. */
const MAIL_ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** An address or a phone number as user id is refused by the API: it wants no personal data. */
function isPersonal(user: string): boolean {
  const id = user.trim();
  // A dot within the domain, not at its ends.
  const domain = MAIL_ADDRESS.test(id) ? id.slice(id.indexOf("@") + 2, -1) : "";
  return domain.includes(".") || PHONE_NUMBER.test(id);
}

function metadata(request: ChatRequest): { metadata?: { user_id: string } } {
  const given = isFields(request.metadata) ? request.metadata["user_id"] : undefined;
  const user = given ?? request.user ?? request.safety_identifier;
  return typeof user === "string" && user !== "" && !isPersonal(user) ? { metadata: { user_id: user } } : {};
}

/** Anthropic knows two: priority capacity where there is some, and never. */
function serviceTier(tier: unknown): { service_tier?: "auto" | "standard_only" } {
  if (typeof tier !== "string") return {};
  return { service_tier: tier === "default" || tier === "flex" || tier === "standard_only" ? "standard_only" : "auto" };
}
