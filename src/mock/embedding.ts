/** The embeddings that a mock answers. */
import { BadRequestError, locationOf } from "../errors.ts";
import type { Target } from "../provider.ts";
import type { Mock } from "../types/mocks.ts";
import type { EmbeddingRequest, EmbeddingResponse } from "../types/openai.ts";
import type { Wire } from "./wire.ts";

/** Most numbers of all vectors together. */
const MOST_NUMBERS = 20_000_000;

/** One vector for each input: the same for all. */
export function mockEmbedding(
  { response }: Mock,
  { readEmbeddings }: Wire,
  request: EmbeddingRequest,
  target: Target,
): EmbeddingResponse {
  const { input } = request;
  if (!Array.isArray(response)) {
    if (typeof response === "object" && response !== null)
      return readEmbeddings(JSON.stringify(response), request, target);
    throw refusal("a call for embeddings is answered with a list of numbers.", target);
  }
  const vector: readonly number[] = response;
  const inputs = Array.isArray(input) && typeof input[0] !== "number" ? input.length : 1;
  if (inputs * vector.length > MOST_NUMBERS) throw refusal("too many numbers for so many inputs.", target);
  return {
    object: "list",
    model: target.model,
    data: Array.from({ length: inputs }, (_, index) => ({ object: "embedding", index, embedding: [...vector] })),
    // LiteLLM's numbers.
    usage: { prompt_tokens: 10, total_tokens: 0 },
  };
}

function refusal(what: string, target: Target): BadRequestError {
  return new BadRequestError(`mock_response: ${what}`, { param: "mock_response", ...locationOf(target) });
}
