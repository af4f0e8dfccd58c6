/** What a prompt needs of a model beyond text, and about how long it is. Pure. */
import type { ChatRequest, RequestMessage } from "../../types/openai.ts";

const NEED_OF_PART: Readonly<Record<string, string>> = {
  image_url: "supports_vision",
  input_audio: "supports_audio_input",
  file: "supports_pdf_input",
};

/** The `model_info` facts that must not be `false` for the request to be served. */
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
  if (request.response_format?.type === "json_schema") needs.push("supports_response_schema");
  if (request.web_search_options !== undefined) needs.push("supports_web_search");
  return needs;
}

/** Tokens that an image is taken for. */
const TOKENS_OF_A_PART = 250;
/** Tokens that roles and separators add to a message. */
const TOKENS_OF_A_MESSAGE = 4;

/**
 * About how many tokens the prompt has, without a tokenizer: a token for three bytes, which is more than English or
 * code needs, so that a prompt near the limit goes to the larger window.
 */
export function estimateTokens(messages: readonly RequestMessage[]): number {
  let tokens = 0;
  for (const { content } of messages) {
    tokens += TOKENS_OF_A_MESSAGE;
    if (typeof content === "string") tokens += tokensOfText(content);
    else if (Array.isArray(content)) {
      for (const part of content) tokens += part.type === "text" ? tokensOfText(part.text) : TOKENS_OF_A_PART;
    }
  }
  return tokens;
}

function tokensOfText(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}
