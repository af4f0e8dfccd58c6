import type { ChatRequest } from "../../types/openai.ts";
import type { Fields } from "../shared/fields.ts";
import { type Choice, choiceOf } from "../shared/tool-choice.ts";
import type { Traits } from "./models.ts";
import type { OutputFormat } from "./output-format.ts";
import type { ToolNames } from "./tool-names.ts";
import { anthropicTools, type AnyTool, callersTools } from "./tool-spec.ts";
import type { ToolConfig, WireToolChoice } from "./wire.ts";

/** What a request's tools come to. */
export interface ToolFields {
  /** `undefined` when the model may call nothing. */
  readonly config: ToolConfig | undefined;
  /** Fields of the model's own: Claude's tools, and its way of saying "one at a time". */
  readonly fields: Fields;
}

const NOTHING: ToolFields = { config: undefined, fields: {} };

/** The tools of a request, for a model that takes tools. */
export function toolFields(
  request: ChatRequest,
  traits: Traits,
  names: ToolNames,
  { format, single }: { readonly format: OutputFormat; readonly single: boolean },
): ToolFields {
  if (!traits.tools) return NOTHING;
  const choice = choiceOf(request);
  const barred = choice?.type === "none";
  const own = barred ? [] : callersTools(request, traits, names);
  if (format.kind === "tool") return withJsonTool(own, format, traits);
  const anthropic = barred ? [] : anthropicTools(request, traits);
  if (own.length === 0 && anthropic.length === 0) return NOTHING;
  const fields = {
    ...(anthropic.length === 0 ? {} : { tools: anthropic }),
    ...(single ? { tool_choice: { ...anthropicChoice(choice, names), disable_parallel_tool_use: true } } : {}),
  };
  return { config: own.length === 0 ? undefined : chosen(own, choice, traits, names), fields };
}

function chosen(own: readonly AnyTool[], choice: Choice | undefined, traits: Traits, names: ToolNames): ToolConfig {
  const wire = wireChoice(choice, traits, names);
  if (wire === undefined) return { tools: own };
  // Where only "any" can be said, a named tool is the only one that there is.
  const named = choice?.type === "tool" && "any" in wire;
  return { tools: named ? only(own, names.wire(choice.name)) : own, toolChoice: wire };
}

/** With tools of the caller's beside it, the model must call one of them or answer; without, it must answer. */
function withJsonTool(
  own: readonly AnyTool[],
  { tool, forced }: Extract<OutputFormat, { kind: "tool" }>,
  { forced_tool }: Traits,
): ToolFields {
  const tools = [...own, tool];
  if (!forced || forced_tool === "none") return { config: { tools, toolChoice: { auto: {} } }, fields: {} };
  const answerOnly = own.length === 0 && forced_tool === "named";
  return {
    config: { tools, toolChoice: answerOnly ? { tool: { name: tool.toolSpec.name } } : { any: {} } },
    fields: {},
  };
}

/** The tools that a choice of one of them leaves, for models that know no other way to be told which. */
function only(tools: readonly AnyTool[], name: string): readonly AnyTool[] {
  const named = tools.filter((tool) => "toolSpec" in tool && tool.toolSpec.name === name);
  return named.length === 0 ? tools : named;
}

function wireChoice(choice: Choice | undefined, { forced_tool }: Traits, names: ToolNames): WireToolChoice | undefined {
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
export function choiceIsWordless(request: ChatRequest, { forced_tool }: Traits): boolean {
  const type = choiceOf(request)?.type;
  return forced_tool === "none" && (type === "any" || type === "tool");
}

function anthropicChoice(choice: Choice | undefined, names: ToolNames): Fields {
  return choice?.type === "tool" ? { type: "tool", name: names.wire(choice.name) } : { type: choice?.type ?? "auto" };
}
