import { type Fields, isFields } from "../fields.ts";
import type { RequestMessage } from "../types/openai.ts";
import { tokensOfText } from "./text-tokens.ts";

/** For an image, audio or a file. */
const TOKENS_OF_A_PART = 250;

/** For the role and the separators of a message. */
const TOKENS_OF_A_MESSAGE = 4;

/** The approximate number of tokens of a prompt, without a tokenizer. */
export function estimateTokens(messages: readonly RequestMessage[]): number {
  let tokens = 0;
  for (const message of messages) {
    tokens += TOKENS_OF_A_MESSAGE + tokensOfContent(message.content);
    if ("tool_calls" in message) tokens += tokensOfCalls(message.tool_calls);
  }
  return tokens;
}

function tokensOfContent(content: RequestMessage["content"]): number {
  if (typeof content === "string") return tokensOfText(content);
  if (!Array.isArray(content)) return 0;
  let tokens = 0;
  for (const part of content) tokens += part.type === "text" ? tokensOfText(part.text) : TOKENS_OF_A_PART;
  return tokens;
}

/** What callers send is not checked: providers refuse what is no call. */
function tokensOfCalls(calls: unknown): number {
  if (!Array.isArray(calls)) return 0;
  let tokens = 0;
  for (const call of calls as readonly unknown[]) {
    const { function: called, custom }: Fields = isFields(call) ? call : {};
    for (const part of [called, custom]) {
      if (!isFields(part)) continue;
      for (const value of [part["name"], part["arguments"], part["input"]])
        if (typeof value === "string") tokens += tokensOfText(value);
    }
  }
  return tokens;
}
