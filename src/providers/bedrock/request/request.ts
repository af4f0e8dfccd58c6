import { UnsupportedParamsError } from "../../../errors.ts";
import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { forToolLoop, withRoom } from "../../../translation/claude/reasoning.ts";
import { factsOf } from "../../../translation/errors/error-facts.ts";
import { withExtraBody } from "../../../translation/parameters/extra-body.ts";
import { type Fields, fieldsOf, isFields } from "../../../translation/json.ts";
import { unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { limitPoints } from "./cache-points.ts";
import { requestHeaders } from "./headers.ts";
import { conversation, wireMessages } from "./messages.ts";
import { modelUrl } from "../model-id.ts";
import { sampling, stopSequences, wantsOneCall } from "./parameters.ts";
import { converseFields, modelFields, requestMetadata } from "./passthrough.ts";
import type { Plan } from "./plan.ts";
import { ofClaude, type Thought } from "./reasoning.ts";
import { toolFields } from "./tools.ts";
import type { Block, Body, ServiceTier } from "../wire.ts";
import type { HttpRequest } from "../../../transport/http.ts";

/** A chat request as Converse takes it. Throws for what it has no word for. */
export function chatRequest(plan: Plan, given: ChatRequest, target: Target): HttpRequest {
  if (plan.refused.length > 0) throw refusal(plan.refused, target);
  const streams = given.stream === true;
  return {
    url: modelUrl(target.api_base, target.model, streams ? "converse-stream" : "converse"),
    headers: requestHeaders(given, target, streams ? "application/vnd.amazon.eventstream" : "application/json"),
    body: JSON.stringify(withExtraBody(converseBody(plan, target), given.extra_body ?? target.params.extra_body)),
  };
}

/** Where all that is refused stands on the web, the way out is another than dropping a parameter. */
function refusal(names: readonly string[], target: Target): UnsupportedParamsError {
  const onTheWeb = names.filter((name) => /\.(?:url|file_data|file_id)$/.test(name));
  if (onTheWeb.length < names.length) return unsupportedError(names, target);
  const list = onTheWeb.map((name) => `"${name}"`).join(", ");
  return new UnsupportedParamsError(
    `${target.provider} deployment "${target.deployment_id}" (${target.model}) does not fetch from the web: ${list}. ` +
      "Send the bytes as a data: URI, or the address of an object in S3.",
    { ...factsOf(target, {}), param: onTheWeb[0] },
  );
}

function converseBody(plan: Plan, target: Target): Body & Fields {
  const { request, traits, allowed, format, names } = plan;
  const tools = toolFields(request, traits, names, {
    format,
    one_call: traits.claude !== undefined && wantsOneCall(request),
  });
  const { system, turns } = conversation(request.messages, {
    target,
    traits,
    tools: names,
    prefill: traits.prefill && !plan.thought.bars_sampling && format.kind !== "tool",
    calls: tools.config !== undefined,
  });
  const { thought, limit } = limited(plan, inToolLoop(plan.thought, turns));
  const [wireTools, wireSystem, ...contents] = limitPoints([
    tools.config?.tools ?? [],
    system,
    ...turns.map(({ blocks }) => blocks),
  ]);
  const { config, fields } = sampling({ request, traits, thought }, allowed);
  const inference = { ...limit, ...config, ...stopSequences(request, traits) };
  const own = { ...modelFields(plan), ...claudeFields(request, thought), ...thought.fields };
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
    ...requestMetadata(request),
    ...serviceTier(request.service_tier),
    ...converseFields(request),
  };
}

/** A budget of thinking needs a tool loop that began with signed thinking. */
function inToolLoop(thought: Thought, turns: Parameters<typeof forToolLoop<Block>>[1]): Thought {
  if (thought.claude === undefined) return thought;
  const claude = forToolLoop(thought.claude, turns, {
    result: (block) => "toolResult" in block,
    thinking: (block) => "reasoningContent" in block,
  });
  return claude === thought.claude ? thought : ofClaude(claude);
}

function claudeFields(request: ChatRequest, { claude }: Thought): Fields {
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

/** What the caller allows, within what the model can, and thinking that it has room for. By default the model's own limit holds. */
function limited(
  { request, traits }: Plan,
  thought: Thought,
): { readonly thought: Thought; readonly limit: { readonly maxTokens?: number } } {
  const given = request.max_completion_tokens ?? request.max_tokens;
  const asked = typeof given === "number" && !thought.bars_limit ? given : undefined;
  const most = traits.claude?.max_output_tokens ?? Number.POSITIVE_INFINITY;
  const { reasoning, max_tokens } = withRoom(thought.claude ?? { explicit: false }, asked ?? most, most);
  return {
    thought: thought.claude === undefined ? thought : ofClaude(reasoning),
    limit: asked === undefined ? {} : { maxTokens: max_tokens },
  };
}

function outputConfig({ format }: Plan): Pick<Body, "outputConfig"> {
  if (format.kind !== "schema") return {};
  const { schema, name, description } = format;
  const jsonSchema = { schema: JSON.stringify(schema), name, ...(description === undefined ? {} : { description }) };
  return { outputConfig: { textFormat: { type: "json_schema", structure: { jsonSchema } } } };
}

const TIERS: ReadonlySet<string> = new Set(["default", "flex", "priority", "reserved"]);

/** `auto`, and tiers that Bedrock does not have, are left to it. */
function serviceTier(tier: unknown): Pick<Body, "serviceTier"> {
  return typeof tier === "string" && TIERS.has(tier) ? { serviceTier: { type: tier as ServiceTier["type"] } } : {};
}

/** Later fields win; the fields of two objects of the same name are put together. */
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
