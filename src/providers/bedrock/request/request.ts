import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import type { HttpRequest } from "../../../transport/http.ts";
import { stopSequences } from "../../../translation/chat/stop-sequences.ts";
import { wantsOneToolCall } from "../../../translation/chat/tool-choice.ts";
import { forToolLoop, withRoom } from "../../../translation/claude/reasoning.ts";
import { requestedLimit } from "../../../translation/claude/thinking-budget.ts";
import type { Turn } from "../../../translation/chat/turns.ts";
import { type Fields, fieldsOf, isFields } from "../../../translation/json.ts";
import { withExtraBody } from "../../../translation/parameters/extra-body.ts";
import { limitPoints } from "./cache-points.ts";
import { requestHeaders } from "./headers.ts";
import { conversation, wireMessages } from "./messages.ts";
import { modelUrl } from "../model-id.ts";
import { samplingFields } from "./parameters.ts";
import { converseFields, modelFields } from "./passthrough.ts";
import type { Plan } from "./plan.ts";
import { claudeReasoning, type ModelReasoningPlan } from "./reasoning.ts";
import { toolFields } from "./tools.ts";
import { unsupportedError } from "./unsupported-error.ts";
import type { Block, Body, ServiceTier } from "../wire.ts";

/** A chat request as Converse takes it. Throws for unsupported parameters. */
export function chatRequest(plan: Plan, given: ChatRequest, target: Target): HttpRequest {
  if (plan.unsupported.length > 0) throw unsupportedError(plan.unsupported, target);
  const streams = given.stream === true;
  return {
    url: modelUrl(target.api_base, target.model, streams ? "converse-stream" : "converse"),
    headers: requestHeaders(given, target, streams ? "application/vnd.amazon.eventstream" : "application/json"),
    body: JSON.stringify(withExtraBody(converseBody(plan, target), given.extra_body ?? target.params.extra_body)),
  };
}

function converseBody(plan: Plan, target: Target): Body & Fields {
  const { request, capabilities, forced, format, names } = plan;
  const single = capabilities.claude !== undefined && wantsOneToolCall(request);
  const tools = toolFields(request, capabilities, names, { format, single });
  const { system, turns } = conversation(request.messages, {
    target,
    capabilities,
    tools: names,
    prefill: capabilities.prefill && !plan.reasoning.refusesSampling && format.kind !== "tool",
    toolCalls: tools.config !== undefined,
  });
  const { reasoning, limit } = withLimit(plan, inToolLoop(plan.reasoning, turns));
  const [wireTools, wireSystem, ...contents] = limitPoints([
    tools.config?.tools ?? [],
    system,
    ...turns.map(({ blocks }) => blocks),
  ]);
  const { config, fields } = samplingFields({ request, capabilities, reasoning }, forced);
  // Claude refuses blank stop sequences.
  const stop = stopSequences(request.stop, { blank: capabilities.claude === undefined });
  const inference = { ...limit, ...config, ...(stop.length === 0 ? {} : { stopSequences: stop }) };
  const own = { ...modelFields(plan), ...claudeFields(request, reasoning), ...reasoning.fields };
  const additional = merged([own, fields, tools.fields, fieldsOf(request["additionalModelRequestFields"])]);
  return {
    messages: wireMessages(
      turns.map((turn, index) => ({ ...turn, blocks: (contents[index] ?? []) as readonly Block[] })),
    ),
    ...(system.length === 0 ? {} : { system: wireSystem as typeof system }),
    ...(isEmpty(inference) ? {} : { inferenceConfig: inference }),
    ...(tools.config === undefined
      ? {}
      : { toolConfig: { ...tools.config, tools: wireTools as typeof tools.config.tools } }),
    ...(isEmpty(additional) ? {} : { additionalModelRequestFields: additional }),
    ...outputConfig(plan),
    ...serviceTier(request.service_tier),
    ...converseFields(request),
  };
}

function inToolLoop(reasoning: ModelReasoningPlan, turns: readonly Turn<Block>[]): ModelReasoningPlan {
  if (reasoning.claude === undefined) return reasoning;
  const claude = forToolLoop(reasoning.claude, turns, {
    result: (block) => "toolResult" in block,
    thinking: (block) => "reasoningContent" in block,
  });
  return claude === reasoning.claude ? reasoning : claudeReasoning(claude);
}

function claudeFields(request: ChatRequest, { claude }: ModelReasoningPlan): Fields {
  if (claude === undefined) return {};
  const config = {
    ...(claude.effort === undefined ? {} : { effort: claude.effort }),
    ...fieldsOf(request["output_config"]),
  };
  return {
    ...(claude.thinking === undefined ? {} : { thinking: claude.thinking }),
    ...(isEmpty(config) ? {} : { output_config: config }),
  };
}

/** The caller's limit, within what the model can write, and a thinking budget that fits in it. The default is the model's own. */
function withLimit(
  { request, capabilities }: Plan,
  reasoning: ModelReasoningPlan,
): { readonly reasoning: ModelReasoningPlan; readonly limit: { readonly maxTokens?: number } } {
  const requested = reasoning.refusesLimit ? undefined : requestedLimit(request);
  const most = capabilities.claude?.maxOutputTokens ?? Number.POSITIVE_INFINITY;
  const fitted = withRoom(reasoning.claude ?? {}, requested ?? most, most);
  return {
    reasoning: reasoning.claude === undefined ? reasoning : claudeReasoning(fitted.reasoning),
    limit: requested === undefined ? {} : { maxTokens: fitted.max_tokens },
  };
}

function outputConfig({ format }: Plan): Pick<Body, "outputConfig"> {
  if (format.kind !== "schema") return {};
  const { schema, name, description } = format;
  const jsonSchema = {
    schema: JSON.stringify(schema),
    name: validName(name),
    ...(description === undefined ? {} : { description }),
  };
  return { outputConfig: { textFormat: { type: "json_schema", structure: { jsonSchema } } } };
}

function validName(name: string | undefined): string {
  return name?.slice(0, 64).replace(/[^a-zA-Z0-9_-]/g, "_") ?? "answer";
}

const TIERS: ReadonlySet<string> = new Set(["default", "flex", "priority", "reserved"]);

/** For `auto`, and for tiers that Bedrock does not have, Bedrock chooses. */
function serviceTier(tier: unknown): Pick<Body, "serviceTier"> {
  return typeof tier === "string" && TIERS.has(tier) ? { serviceTier: { type: tier as ServiceTier["type"] } } : {};
}

/** Later fields win; two objects of the same name are merged. */
function merged(sources: readonly Fields[]): Fields {
  const result = new Map<string, unknown>();
  for (const [name, value] of sources.flatMap((source) => Object.entries(source))) {
    const before = result.get(name);
    result.set(name, isFields(before) && isFields(value) ? { ...before, ...value } : value);
  }
  return Object.fromEntries(result);
}

function isEmpty(fields: object): boolean {
  return Object.keys(fields).length === 0;
}
