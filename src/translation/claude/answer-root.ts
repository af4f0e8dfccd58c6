import type { ChatRequest } from "../../types/openai.ts";
import { isNoObject } from "../json-schema/root-object.ts";
import { formatOf } from "./output-format.ts";

/**
 * The path of an answer's schema that cannot be the input of a tool: its root is no object, and the model does not keep to
 * schemas by itself.
 */
export function wrongAnswerRoot(
  request: ChatRequest,
  supported: { readonly structuredOutput: boolean; readonly tools: boolean },
): string[] {
  const format = formatOf(request, { ...supported, forcedTool: true });
  return format.kind === "tool" && isNoObject(format.schema) ? ["response_format.json_schema.schema.type"] : [];
}
