import type { ChatRequest } from "../../types/openai.ts";
import { type Fields, fieldsOf, isFields, textOf } from "../json.ts";

/** What the model is to do with its tools: as it likes, call any, call none, or call this one. */
export type Choice = { readonly type: "auto" | "any" | "none" } | { readonly type: "tool"; readonly name: string };

/** Reads `tool_choice` in OpenAI's form or in Anthropic's, or the deprecated `function_call`. */
export function choiceOf(request: ChatRequest): Choice | undefined {
  const choice: unknown = request.tool_choice ?? request.function_call;
  if (typeof choice === "string") return choiceNamed(choice);
  if (!isFields(choice)) return undefined;
  const { type } = choice;
  if (type === "allowed_tools") return choiceNamed(textOf(allowedTools(choice)["mode"]) || "auto");
  if (type === "auto" || type === "any" || type === "none") return { type };
  const { name } = definitionIn(choice);
  return typeof name === "string" ? { type: "tool", name } : undefined;
}

function choiceNamed(mode: string): Choice | undefined {
  switch (mode) {
    case "auto":
    case "none":
    case "any":
      return { type: mode };
    case "required":
      return { type: "any" };
    default:
      return undefined;
  }
}

/** The part of a tool, or of a choice of one, that has its name. */
function definitionIn(tool: Fields): Fields {
  const { function: definition, custom } = tool;
  if (isFields(definition)) return definition;
  return isFields(custom) ? custom : tool;
}

/** The names that `tool_choice: { type: "allowed_tools" }` allows; `undefined` when it allows all. */
export function allowedNames(request: ChatRequest): ReadonlySet<string> | undefined {
  const choice: unknown = request.tool_choice;
  if (!isFields(choice) || choice["type"] !== "allowed_tools") return undefined;
  const { tools } = allowedTools(choice);
  if (!Array.isArray(tools)) return undefined;
  return new Set(tools.map((tool: unknown) => String(definitionIn(fieldsOf(tool))["name"])));
}

function allowedTools(choice: Fields): Fields {
  return isFields(choice["allowed_tools"]) ? choice["allowed_tools"] : choice;
}

/** The caller's tools; the deprecated `functions` in the form of tools. */
export function requestedTools({ tools, functions }: ChatRequest): readonly unknown[] {
  return tools ?? functions?.map((definition) => ({ type: "function", function: definition })) ?? [];
}

/** True when the model must call a tool of the caller's. */
export function isForced(request: ChatRequest): boolean {
  const type = choiceOf(request)?.type;
  return (type === "any" || type === "tool") && hasTools(request);
}

export function hasTools(request: ChatRequest): boolean {
  return (request.tools?.length ?? 0) > 0 || (request.functions?.length ?? 0) > 0;
}

/** True for a caller that uses the deprecated `functions`, and so reads one `function_call` instead of `tool_calls`. */
export function isLegacy(request: ChatRequest): boolean {
  return (request.functions?.length ?? 0) > 0 && (request.tools?.length ?? 0) === 0;
}

/** True when the caller reads no more than one tool call. */
export function wantsOneToolCall(request: ChatRequest): boolean {
  return request.parallel_tool_calls === false || isLegacy(request);
}
