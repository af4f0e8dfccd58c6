import type { ChatRequest } from "../../../types/openai.ts";
import { type Fields, fieldsOf, isFields, someText } from "../../../translation/json.ts";
import { JSON_TOOL, jsonToolUse } from "../../../translation/chat/json-tool.ts";
import { strictSchema } from "../../../translation/json-schema/closed-schema.ts";
import { isForced } from "../../../translation/chat/tool-choice.ts";
import type { ModelTraits } from "../models.ts";
import type { Thought } from "./reasoning.ts";
import { objectSchema } from "./tool-spec.ts";
import type { WireTool } from "../wire.ts";

/** How a wished-for form of the answer is asked of the model. */
export type OutputFormat =
  | { readonly kind: "text" }
  /** The model keeps to the schema by itself. */
  | {
      readonly kind: "schema";
      readonly schema: Fields;
      readonly name: string;
      readonly description: string | undefined;
    }
  /** The answer is the input of a tool that exists only for that; it is unwrapped into the message's content. */
  | { readonly kind: "tool"; readonly tool: WireTool; readonly forced: boolean };

const ANY_OBJECT: Fields = { type: "object", properties: {}, additionalProperties: true };

/** Reads `response_format`. A forced call of the caller's own tool is the answer itself, and needs no form. */
export function formatOf(request: ChatRequest, traits: ModelTraits, thought: Thought): OutputFormat {
  const { type, json_schema: wished } = fieldsOf(request.response_format);
  if ((type !== "json_object" && type !== "json_schema") || isForced(request)) return { kind: "text" };
  const { schema, description, name } = type === "json_schema" ? fieldsOf(wished) : {};
  const closed = isFields(schema) && traits.structured_output ? strictSchema(schema) : undefined;
  const purpose = someText(description);
  if (closed !== undefined) return { kind: "schema", schema: closed, name: plainName(name), description: purpose };
  if (!traits.tools) return { kind: "text" };
  return {
    kind: "tool",
    tool: {
      toolSpec: {
        name: JSON_TOOL,
        description: jsonToolUse(purpose),
        inputSchema: { json: isFields(schema) ? objectSchema(schema) : ANY_OBJECT },
      },
    },
    forced: traits.forced_tool !== "none" && !thought.bars_forcing,
  };
}

function plainName(name: unknown): string {
  return (
    someText(name)
      ?.slice(0, 64)
      .replace(/[^a-zA-Z0-9_-]/g, "_") ?? "answer"
  );
}
