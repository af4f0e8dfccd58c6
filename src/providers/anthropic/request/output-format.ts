import type { ChatRequest } from "../../../types/openai.ts";
import type { Capabilities } from "../../../translation/claude/capabilities.ts";
import { strictSchema } from "../../../translation/json-schema/closed-schema.ts";
import { JSON_TOOL, jsonToolUse } from "../../../translation/chat/json-tool.ts";
import { hasBudget, type ReasoningPlan } from "../../../translation/claude/reasoning.ts";
import { isForced } from "../../../translation/chat/tool-choice.ts";
import { type Fields, fieldsOf, isFields, someText, type Tool } from "../wire.ts";

/** How a wished-for form of the answer is asked of the model. */
export type OutputFormat =
  | { readonly kind: "text" }
  /** The API keeps to the schema by itself. */
  | { readonly kind: "schema"; readonly schema: Fields }
  /** The answer is the input of a tool that exists only for that; it is unwrapped into the message's content. */
  | { readonly kind: "tool"; readonly tool: Tool; readonly forced: boolean };

const ANY_OBJECT: Tool["input_schema"] = { type: "object", properties: {}, additionalProperties: true };

/** Reads `response_format`. A forced call of the caller's own tool is the answer itself, and needs no form. */
export function formatOf(request: ChatRequest, capabilities: Capabilities, reasoning: ReasoningPlan): OutputFormat {
  const { type, json_schema: wished } = fieldsOf(request.response_format);
  if ((type !== "json_object" && type !== "json_schema") || isForced(request)) return { kind: "text" };
  const { schema, description } = type === "json_schema" ? fieldsOf(wished) : {};
  const closed = isFields(schema) && capabilities.structured_output ? strictSchema(schema) : undefined;
  if (closed !== undefined) return { kind: "schema", schema: closed };
  return {
    kind: "tool",
    tool: jsonTool(isFields(schema) ? schema : undefined, someText(description)),
    forced: capabilities.forced_tool && !hasBudget(reasoning),
  };
}

function jsonTool(schema: Fields | undefined, purpose: string | undefined): Tool {
  return {
    name: JSON_TOOL,
    description: jsonToolUse(purpose),
    input_schema: schema === undefined ? { ...ANY_OBJECT } : { ...schema, type: "object" },
  };
}
