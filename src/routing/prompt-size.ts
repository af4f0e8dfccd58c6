/** How many tokens a request's prompt has, without a tokenizer. */
import { tokensOfText } from "../pricing/text-tokens.ts";
import { estimateTokens } from "../pricing/token-estimate.ts";
import type { RequestMessage } from "../types/openai.ts";

type Request = Readonly<Record<string, unknown>>;

/** Of a chat's messages, or of what is to be embedded. */
export function promptTokens({ messages, input }: Request): number {
  if (isMessages(messages)) return estimateTokens(messages);
  const inputs: readonly unknown[] = Array.isArray(input) ? input : [input];
  let tokens = 0;
  for (const each of inputs) {
    if (typeof each === "string") tokens += tokensOfText(each);
    else tokens += Array.isArray(each) ? each.length : 1;
  }
  return tokens;
}

/** They have been checked. */
function isMessages(messages: unknown): messages is readonly RequestMessage[] {
  return Array.isArray(messages);
}

/** The size of one call's prompt, counted once: a call looks at it with each choice. */
export class PromptSize {
  #of: unknown;
  #tokens = 0;

  tokens(request: Request, count: (request: Request) => number): number {
    const prompt = request["messages"] ?? request["input"];
    if (prompt !== this.#of) {
      this.#tokens = count(request);
      this.#of = prompt;
    }
    return this.#tokens;
  }
}
