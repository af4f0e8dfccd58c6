/** How many tokens a request's prompt has: an estimate, or what the user's own counter says. */
import { tokensOfText } from "../pricing/text-tokens.ts";
import { estimateTokens } from "../pricing/token-estimate.ts";
import type { RequestMessage } from "../types/openai.ts";
import { answerOf } from "./foreign-code.ts";
import type { Settings } from "./settings.ts";

type Request = Readonly<Record<string, unknown>>;

/** Of a chat's messages, or of what is to be embedded. */
function promptTokens({ messages, input }: Request): number {
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

/** Counts the tokens of messages in place of the estimate. */
type Counter = Settings["token_counter"];

/** What was counted for the last prompt. */
class CountedOnce {
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

/**
 * The size of one call's prompt, counted once: a call looks at it with each choice and each attempt, for its limits and for its
 * budgets.
 */
export class PromptSize {
  readonly #estimate = new CountedOnce();
  readonly #byCounter = new CountedOnce();

  tokens(request: Request, counter?: Counter): number {
    if (counter === undefined) return this.#estimate.tokens(request, promptTokens);
    return this.#byCounter.tokens(request, (counted) => countedBy(counter, counted));
  }
}

/** Embeddings have no messages that it could count. */
function countedBy(counter: NonNullable<Counter>, request: Request): number {
  const { messages } = request;
  if (!isMessages(messages)) return promptTokens(request);
  return answerOf("token_counter", "", () => counter(messages), isCount);
}

function isCount(answer: unknown): boolean {
  return typeof answer === "number" && answer >= 0;
}
