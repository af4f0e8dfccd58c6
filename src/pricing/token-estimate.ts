import type { RequestMessage } from "../types/openai.ts";

/** For an image, audio or a file. */
const TOKENS_OF_A_PART = 250;

/** For the role and the separators of a message. */
const TOKENS_OF_A_MESSAGE = 4;

/**
 * The approximate number of tokens of a prompt, without a tokenizer: one token for three bytes. English and code have
 * fewer, so that a prompt near the limit goes to a larger context window.
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

/** The approximate number of tokens of a text. */
export function tokensOfText(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}
