import type { ChatRequest } from "../../../types/openai.ts";
import type { Fields } from "../../../translation/json.ts";
import { type Choice, choiceOf } from "../../../translation/chat/tool-choice.ts";
import type { ModelTraits } from "../models.ts";
import type { OutputFormat } from "./output-format.ts";
import type { ToolNames } from "./tool-names.ts";
import { anthropicTools, type AnyTool, callersTools } from "./tool-spec.ts";
import type { ToolConfig, WireToolChoice } from "../wire.ts";

/** What a request's tools come to. */
export interface ToolFields {
  /** `undefined` when the model may call nothing. */
  readonly config: ToolConfig | undefined;
  /** Fields of the model's own: Claude's tools, and its way of saying "one at a time". */
  readonly fields: Fields;
}

const NOTHING: ToolFields = { config: undefined, fields: {} };

/** Converse takes no calls of earlier turns without tools, and knows nothing of Anthropic's own, which go to Claude beside it. */
const STAND_IN: AnyTool = {
  toolSpec: {
    name: "no_tool",
    description: "Does nothing. Never call it.",
    inputSchema: { json: { type: "object", properties: {} } },
  },
};

/** The tools of a request, for a model that takes tools. */
export function toolFields(
  request: ChatRequest,
  traits: ModelTraits,
  names: ToolNames,
  { format, one_call }: { readonly format: OutputFormat; readonly one_call: boolean },
): ToolFields {
  if (!traits.tools) return NOTHING;
  const choice = choiceOf(request);
  const barred = choice?.type === "none";
  const own = barred ? [] : callersTools(request, traits, names);
  const anthropic = barred ? [] : anthropicTools(request, traits);
  const count = own.length + anthropic.length;
  if (count === 0 && format.kind !== "tool") return NOTHING;
  const config =
    format.kind === "tool" ? withJsonTool(own, format, traits, count === 0) : chosen(own, choice, traits, names);
  return {
    config: config.tools.length > 0 ? config : standIn(anthropic, request.messages),
    fields: {
      ...(anthropic.length === 0 ? {} : { tools: anthropic }),
      ...besideConverse(config, one_call && count > 0),
    },
  };
}

/** Tools that stand for Anthropic's own, where the conversation has called any; `undefined` where none are needed. */
function standIn(anthropic: readonly Fields[], messages: ChatRequest["messages"]): ToolConfig | undefined {
  if (anthropic.length === 0 || !messages.some(isCall)) return undefined;
  return { tools: [STAND_IN] };
}

function isCall(message: ChatRequest["messages"][number]): boolean {
  return message.role === "assistant" && ((message.tool_calls?.length ?? 0) > 0 || Boolean(message.function_call));
}

/** Claude's choice of a tool, as far as Converse cannot say it: one call at a time, or one of Claude's own tools. */
function besideConverse({ tools, toolChoice }: ToolConfig, single: boolean): Fields {
  if (single) return { tool_choice: { ...anthropicChoice(toolChoice), disable_parallel_tool_use: true } };
  return tools.length === 0 && toolChoice !== undefined ? { tool_choice: anthropicChoice(toolChoice) } : {};
}

function chosen(
  own: readonly AnyTool[],
  choice: Choice | undefined,
  traits: ModelTraits,
  names: ToolNames,
): ToolConfig {
  const wire = wireChoice(choice, traits, names);
  if (wire === undefined) return { tools: own };
  // Where only "any" can be said, a named tool is the only one that there is.
  const named = choice?.type === "tool" && "any" in wire;
  return { tools: named ? only(own, names.wire(choice.name)) : own, toolChoice: wire };
}

/** With tools of the caller's beside it, the model must call one of them or answer; `alone`, it must answer. */
function withJsonTool(
  own: readonly AnyTool[],
  { tool, forced }: Extract<OutputFormat, { kind: "tool" }>,
  { forced_tool }: ModelTraits,
  alone: boolean,
): ToolConfig {
  const tools = [...own, tool];
  if (!forced || forced_tool === "none") return { tools, toolChoice: { auto: {} } };
  const answerOnly = alone && forced_tool === "named";
  return { tools, toolChoice: answerOnly ? { tool: { name: tool.toolSpec.name } } : { any: {} } };
}

/** The tools that a choice of one of them leaves, for models that know no other way to be told which. */
function only(tools: readonly AnyTool[], name: string): readonly AnyTool[] {
  const named = tools.filter((tool) => "toolSpec" in tool && tool.toolSpec.name === name);
  return named.length === 0 ? tools : named;
}

function wireChoice(
  choice: Choice | undefined,
  { forced_tool }: ModelTraits,
  names: ToolNames,
): WireToolChoice | undefined {
  switch (choice?.type) {
    case "auto":
      return { auto: {} };
    case "any":
      return forced_tool === "none" ? undefined : { any: {} };
    case "tool":
      if (forced_tool === "none") return undefined;
      return forced_tool === "any" ? { any: {} } : { tool: { name: names.wire(choice.name) } };
    case "none":
    case undefined:
      return undefined;
  }
}

/** True when the caller's choice cannot be said to the model. */
export function choiceIsWordless(request: ChatRequest, { forced_tool }: ModelTraits): boolean {
  const type = choiceOf(request)?.type;
  return forced_tool === "none" && (type === "any" || type === "tool");
}

/** The same choice in Anthropic's words. */
function anthropicChoice(wire: WireToolChoice | undefined): Fields {
  if (wire === undefined || "auto" in wire) return { type: "auto" };
  return "any" in wire ? { type: "any" } : { type: "tool", name: wire.tool.name };
}
