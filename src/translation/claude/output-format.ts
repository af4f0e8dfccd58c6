import type { ChatRequest } from "../../types/openai.ts";
import { isForced } from "../chat/tool-choice.ts";
import { type Fields, fieldsOf, isFields, someText } from "../json.ts";
import { strictSchema } from "../json-schema/closed-schema.ts";

/** How the model is made to answer in the requested form. */
export type OutputFormat =
  | { readonly kind: "text" }
  /** The model keeps to the schema by itself. */
  | {
      readonly kind: "schema";
      readonly schema: Fields;
      readonly name: string | undefined;
      readonly description: string | undefined;
    }
  /**
   * The answer is the input of a tool that exists only for that, and is unwrapped into the message's content. `schema`:
   * `undefined` for any object. `forced`: the call is forced.
   */
  | {
      readonly kind: "tool";
      readonly schema: Fields | undefined;
      readonly description: string | undefined;
      readonly forced: boolean;
    };

/** What a model takes, as far as the form of an answer depends on it. */
interface Supported {
  readonly structuredOutput: boolean;
  readonly tools: boolean;
  /** A tool call can be forced in this call. */
  readonly forcedTool: boolean;
}

/** Reads `response_format`. A forced call of the caller's own tool is the answer itself, and needs no form. */
export function formatOf(request: ChatRequest, supported: Supported): OutputFormat {
  const { type, json_schema } = fieldsOf(request.response_format);
  if ((type !== "json_object" && type !== "json_schema") || isForced(request)) return { kind: "text" };
  const { schema, name, description: given } = type === "json_schema" ? fieldsOf(json_schema) : {};
  const description = someText(given);
  const closed = isFields(schema) && supported.structuredOutput ? strictSchema(schema) : undefined;
  if (closed !== undefined) return { kind: "schema", schema: closed, name: someText(name), description };
  if (!supported.tools) return { kind: "text" };
  return { kind: "tool", schema: isFields(schema) ? schema : undefined, description, forced: supported.forcedTool };
}

/** The schema of a tool whose input may be any object. */
export const ANY_OBJECT = { type: "object", properties: {}, additionalProperties: true } as const;
