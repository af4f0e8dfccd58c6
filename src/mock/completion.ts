/** The completion that a mock answers, whole. */
import { BadRequestError, locationOf } from "../errors.ts";
import type { AttemptContext, Target } from "../provider.ts";
import type { Mock } from "../types/mocks.ts";
import type { ChatCompletion, ChatRequest } from "../types/openai.ts";
import type { Wire } from "./wire.ts";

/** LiteLLM's answer of a mock that has none of its own. */
export const DEFAULT_TEXT = "This is a mock request";

/** LiteLLM's numbers. */
const USAGE = { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 };

/** OpenAI's limit. */
const MOST_CHOICES = 128;

/** The answer in OpenAI's format. */
export function mockCompletion(
  mock: Mock,
  { readCompletion }: Wire,
  request: ChatRequest,
  { target, clock }: AttemptContext,
): ChatCompletion {
  const { response } = mock;
  const read = (body: unknown): ChatCompletion => readCompletion(JSON.stringify(body), target, clock.now());
  // What the user wrote is read like a provider's answer: it may be anything, and it is not to be changed.
  if (typeof response === "object" && response !== null && !Array.isArray(response)) return read(response);
  return ofText(textOf(mock, target), mock, request, target, read);
}

function textOf({ response }: Mock, target: Target): string {
  if (!Array.isArray(response)) return typeof response === "string" && response !== "" ? response : DEFAULT_TEXT;
  throw new BadRequestError("mock_response: a list of numbers answers only calls for embeddings.", locationOf(target));
}

function ofText(
  text: string,
  mock: Mock,
  { n }: ChatRequest,
  target: Target,
  read: (body: unknown) => ChatCompletion,
): ChatCompletion {
  const count = n ?? 1;
  if (count > MOST_CHOICES) {
    const facts = { param: "n", ...locationOf(target) };
    throw new BadRequestError(`n: a mock answers with at most ${MOST_CHOICES} choices.`, facts);
  }
  const choices = Array.from({ length: count }, (_, index) => ({
    index,
    message: {
      role: "assistant",
      content: text,
      ...(index === 0 && mock.toolCalls !== undefined && { tool_calls: mock.toolCalls }),
    },
    finish_reason: "stop",
  }));
  const completion = read({ choices, usage: USAGE });
  // Where a provider calls tools it says so. LiteLLM's mocks do not.
  for (const choice of completion.choices) choice.finish_reason = "stop";
  return completion;
}
