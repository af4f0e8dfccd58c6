import type { RequestMessage } from "../types/openai.ts";
import { tokensOfText } from "./text-tokens.ts";

/** For an image, audio or a file. */
const TOKENS_OF_A_PART = 250;

/** For the role and the separators of a message. */
const TOKENS_OF_A_MESSAGE = 4;

/** The approximate number of tokens of a prompt, without a tokenizer. */
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
