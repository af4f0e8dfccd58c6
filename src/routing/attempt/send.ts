/** The three exchanges that an attempt can make: a completion, embeddings, or a stream up to its first content. */
import { BadRequestError, ContentPolicyViolationError } from "../../errors.ts";
import type { CostFacts } from "../../pricing/cost.ts";
import type { Answer } from "../../provider.ts";
import type {
  ChatCompletion,
  ChatRequest,
  CompletionUsage,
  EmbeddingRequest,
  EmbeddingResponse,
} from "../../types/openai.ts";
import type { Itinerary } from "../itinerary/itinerary.ts";
import { located } from "../located.ts";
import type { Attempt } from "./attempt.ts";
import { costFacts } from "./cost-facts.ts";
import { OpenStream } from "./open-stream.ts";

/** Makes the exchange of one attempt, and rejects when it fails. */
export type Send<T> = (attempt: Attempt, request: ChatRequest, itinerary: Itinerary) => Promise<T>;

export const sendCompletion: Send<Answer<ChatCompletion>> = async (attempt, request, itinerary) => {
  attempt.timer.limit("timeout", "body");
  const answer = await attempt.guard(attempt.calls.complete(request, attempt.context));
  refuseFiltered(answer.body.choices[0].finish_reason, attempt, itinerary);
  attempt.answered();
  const prices = attempt.pricesLoaded();
  if (prices !== undefined) await prices;
  return succeeded(attempt, answer, costFacts(request, answer.body.service_tier));
};

export const sendEmbedding: Send<Answer<EmbeddingResponse>> = async (attempt, request) => {
  const { calls, context, plan } = attempt;
  if (calls.embed === undefined) throw new BadRequestError(`${plan.deployment.provider} has no embeddings.`);
  attempt.timer.limit("timeout", "body");
  // The one place where a checked body is taken for an embedding request.
  const answer = await attempt.guard(calls.embed(request as unknown as EmbeddingRequest, context));
  attempt.answered();
  const prices = attempt.pricesLoaded();
  if (prices !== undefined) await prices;
  return succeeded(attempt, answer, {});
};

export const sendStream: Send<OpenStream> = (attempt, request, itinerary) =>
  OpenStream.open(attempt, { ...request, stream: true }, (empty) => {
    for (const { choices } of empty)
      for (const { finish_reason } of choices) refuseFiltered(finish_reason, attempt, itinerary);
  });

function succeeded<T extends Answer<{ usage?: unknown }>>(attempt: Attempt, answer: T, facts: CostFacts): T {
  attempt.succeed(answer.uncounted === true ? undefined : usageOf(answer.body), facts);
  return answer;
}

/** An answer that the provider's filter cut counts as a failure when another group can be called instead. */
function refuseFiltered(finish_reason: string | null, { plan }: Attempt, itinerary: Itinerary): void {
  if (finish_reason !== "content_filter" || !itinerary.hasContentPolicyFallback) return;
  const { deployment } = plan;
  throw new ContentPolicyViolationError(`${deployment.provider} deployment ${deployment.id} filtered its answer.`, {
    code: "content_filter",
    ...located(deployment),
  });
}

/** Embeddings count no completion tokens. Providers' folders make sure that counts are numbers. */
function usageOf({ usage }: { usage?: unknown }): CompletionUsage | undefined {
  if (typeof usage !== "object" || usage === null || !("prompt_tokens" in usage)) return undefined;
  const { prompt_tokens } = usage;
  if (typeof prompt_tokens !== "number") return undefined;
  return { completion_tokens: 0, total_tokens: prompt_tokens, ...usage, prompt_tokens };
}
