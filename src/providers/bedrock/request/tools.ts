import type { ChatRequest } from "../../../types/openai.ts";
import { JSON_TOOL, jsonToolUse } from "../../../translation/chat/json-tool.ts";
import { type Choice, choiceOf } from "../../../translation/chat/tool-choice.ts";
import { answerChoice } from "../../../translation/claude/anthropic-choice.ts";
import { ANY_OBJECT, type OutputFormat } from "../../../translation/claude/output-format.ts";
import { describedWith } from "../../../translation/json-schema/root-object.ts";
import type { Fields } from "../../../translation/json.ts";
import type { ModelCapabilities } from "../models.ts";
import { choiceForClaude, supportedChoice, wireChoice } from "./tool-choice.ts";
import type { ToolNames } from "./tool-names.ts";
import { anthropicTools, type AnyTool, callersTools, objectSchema, toolRoot } from "./tool-spec.ts";
import type { ToolConfig, WireTool } from "../wire.ts";

type JsonFormat = Extract<OutputFormat, { kind: "tool" }>;

/** A request's tools, as Converse and the model take them. */
export interface ToolFields {
  /** `undefined` when the model may call no tool. */
  readonly config: ToolConfig | undefined;
  /** Fields of the model's own: Anthropic's tools, and Claude's way to allow only one call. */
  readonly fields: Fields;
}

const NOTHING: ToolFields = { config: undefined, fields: {} };

/** Takes the place of Anthropic's own tools, which Converse does not see: it refuses earlier tool calls without any tool. */
const STAND_IN: AnyTool = {
  toolSpec: {
    name: "no_tool",
    description: "Does nothing. Never call it.",
    inputSchema: { json: { type: "object", properties: {} } },
  },
};

/** The tools of a request. `single`: one call at a time. */
export function toolFields(
  request: ChatRequest,
  capabilities: ModelCapabilities,
  names: ToolNames,
  { format, single }: { readonly format: OutputFormat; readonly single: boolean },
): ToolFields {
  if (!capabilities.tools) return NOTHING;
  const requested = withWireName(choiceOf(request), names);
  const disallowed = requested?.type === "none";
  const callers = disallowed ? [] : callersTools(request, capabilities, names);
  const anthropic = disallowed ? [] : anthropicTools(request, capabilities);
  const count = callers.length + anthropic.length;
  if (count === 0 && format.kind !== "tool") return NOTHING;
  const { tools, choice } =
    format.kind === "tool"
      ? withJsonTool(format, callers, count === 0, capabilities)
      : withChoice(requested, callers, capabilities);
  const config: ToolConfig = { tools, ...(choice === undefined ? {} : { toolChoice: wireChoice(choice) }) };
  return {
    config: tools.length > 0 ? config : standIn(anthropic, request.messages),
    fields: {
      ...(anthropic.length === 0 ? {} : { tools: anthropic }),
      ...choiceForClaude(choice, config, single && count > 0),
    },
  };
}

/** Tools for Converse, and what the model is to do with them. */
interface ChosenTools {
  readonly tools: readonly AnyTool[];
  readonly choice: Choice | undefined;
}

/** `alone`: the caller has no tools. */
function withJsonTool(
  format: JsonFormat,
  tools: readonly AnyTool[],
  alone: boolean,
  capabilities: ModelCapabilities,
): ChosenTools {
  const choice = supportedChoice(answerChoice(format.forced, alone), capabilities);
  return { tools: [...tools, jsonTool(format, capabilities)], choice };
}

/** A model that cannot be forced to call a named tool gets only that tool. */
function withChoice(
  requested: Choice | undefined,
  tools: readonly AnyTool[],
  capabilities: ModelCapabilities,
): ChosenTools {
  const choice = supportedChoice(requested, capabilities);
  if (requested?.type !== "tool" || choice?.type !== "any") return { tools, choice };
  const named = tools.filter((tool) => "toolSpec" in tool && tool.toolSpec.name === requested.name);
  return { tools: named.length === 0 ? tools : named, choice };
}

function withWireName(choice: Choice | undefined, names: ToolNames): Choice | undefined {
  return choice?.type === "tool" ? { type: "tool", name: names.wire(choice.name) } : choice;
}

function jsonTool({ schema = ANY_OBJECT, description }: JsonFormat, capabilities: ModelCapabilities): WireTool {
  const root = toolRoot(schema, capabilities);
  return {
    toolSpec: {
      name: JSON_TOOL,
      description: jsonToolUse(describedWith(description, root.rules)),
      inputSchema: { json: objectSchema(root.schema) },
    },
  };
}

function standIn(anthropic: readonly Fields[], messages: ChatRequest["messages"]): ToolConfig | undefined {
  if (anthropic.length === 0 || !messages.some(hasToolCalls)) return undefined;
  return { tools: [STAND_IN] };
}

function hasToolCalls(message: ChatRequest["messages"][number]): boolean {
  return message.role === "assistant" && ((message.tool_calls?.length ?? 0) > 0 || Boolean(message.function_call));
}
