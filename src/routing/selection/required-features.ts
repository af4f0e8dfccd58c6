/** The features that a request needs beyond text. Pure. */
import type { ChatRequest } from "../../types/openai.ts";

const NEED_OF_PART: Readonly<Record<string, string>> = {
  image_url: "supports_vision",
  input_audio: "supports_audio_input",
  file: "supports_pdf_input",
};

/** The fields of `model_info` that must not be `false` for the request to be served. */
export function requiredFeatures(request: ChatRequest): readonly string[] {
  const needs: string[] = [];
  for (const message of request.messages) {
    if (!Array.isArray(message.content)) continue;
    for (const part of message.content) {
      const need = Object.hasOwn(NEED_OF_PART, part.type) ? NEED_OF_PART[part.type] : undefined;
      if (need !== undefined && !needs.includes(need)) needs.push(need);
    }
  }
  if (request.tools !== undefined && request.tools.length > 0) needs.push("supports_function_calling");
  if (hasAnswerSchema(request.response_format)) needs.push("supports_response_schema");
  if (request.web_search_options !== undefined) needs.push("supports_web_search");
  return needs;
}

/** A schema, also in LiteLLM's form: `{ type: "json_object", response_schema }`. */
function hasAnswerSchema(format: ChatRequest["response_format"]): boolean {
  return format?.type === "json_schema" || (format?.type === "json_object" && "response_schema" in format);
}
