import type { ChatRequest } from "../../types/openai.ts";
import { type CallingConfig, type Fields, fieldsOf, isFields, listOf } from "./wire.ts";

/** What the caller wants of the model and its tools. */
export type Choice = { readonly type: "auto" | "any" | "none" } | { readonly type: "tool"; readonly name: string };

/** Reads `tool_choice` in OpenAI's words, in Anthropic's, and in those of the time of `function_call`. */
export function choiceOf(request: ChatRequest): Choice | undefined {
  const choice: unknown = request.tool_choice ?? request.function_call;
  if (typeof choice === "string") return byWord(choice);
  if (!isFields(choice)) return undefined;
  const { type } = choice;
  if (type === "allowed_tools") return byWord(String(allowedTools(choice)["mode"] ?? "auto"));
  if (type === "auto" || type === "any" || type === "none") return { type };
  const { name } = named(choice);
  return typeof name === "string" ? { type: "tool", name } : undefined;
}

function byWord(word: string): Choice | undefined {
  switch (word) {
    case "auto":
    case "none":
    case "any":
      return { type: word };
    case "required":
      return { type: "any" };
    default:
      return undefined;
  }
}

/** The names that `tool_choice: { type: "allowed_tools" }` leaves; `undefined` when it leaves all. */
export function allowedNames(request: ChatRequest): ReadonlySet<string> | undefined {
  const choice: unknown = request.tool_choice;
  if (!isFields(choice) || choice["type"] !== "allowed_tools") return undefined;
  const { tools } = allowedTools(choice);
  return Array.isArray(tools) ? new Set(tools.map((tool: unknown) => String(named(fieldsOf(tool))["name"]))) : undefined;
}

function allowedTools(choice: Fields): Fields {
  return isFields(choice["allowed_tools"]) ? choice["allowed_tools"] : choice;
}

function named(choice: Fields): Fields {
  if (isFields(choice["function"])) return choice["function"];
  return isFields(choice["custom"]) ? choice["custom"] : choice;
}

/** True when the caller brings functions that the model may call. */
export function hasFunctions(request: ChatRequest): boolean {
  if (choiceOf(request)?.type === "none") return false;
  const tools: readonly unknown[] = request.tools ?? [];
  return tools.some((tool) => isFields(tool) && isFields(tool["function"])) || listOf(request.functions).length > 0;
}

/** True for a caller of the time of `functions`, who reads one `function_call` and no `tool_calls`. */
export function isLegacy(request: ChatRequest): boolean {
  return (request.functions?.length ?? 0) > 0 && (request.tools?.length ?? 0) === 0;
}

/** A choice in the API's words. */
export function callingConfig(choice: Choice, wireName: (name: string) => string): CallingConfig {
  switch (choice.type) {
    case "auto":
      return { mode: "AUTO" };
    case "any":
      return { mode: "ANY" };
    case "none":
      return { mode: "NONE" };
    case "tool":
      return { mode: "ANY", allowedFunctionNames: [wireName(choice.name)] };
  }
}
