/** Embeddings in OpenAI's shape, from the answers of `batchEmbedContents`, `predict` and `embedContent`. */
import type { EmbeddingRequest, EmbeddingResponse } from "../../types/openai.ts";
import type { Answer, Headers, Target } from "../provider.ts";
import { noAnswer } from "../shared/errors.ts";
import { type Fields, fieldsOf, isFields } from "../shared/fields.ts";
import { errorOf, isError } from "./errors.ts";
import { listOf } from "./wire.ts";

/** All answers as one. Each was asked for `size` texts, the last for those that were left. */
export function embeddingReply(
  answers: readonly Answer<string>[],
  size: number,
  request: EmbeddingRequest,
  target: Target,
): Omit<Answer<EmbeddingResponse>, "headers"> {
  const total = Array.isArray(request.input) ? request.input.length : 1;
  const parts = answers.map(({ body, headers }, index) => {
    const answer = parsed(body, headers, target);
    const vectors = vectorsOf(answer, Math.min(size, total - index * size), headers, target);
    return { vectors, tokens: tokensOf(answer) };
  });
  const prompt_tokens = parts.reduce((sum, { tokens = 0 }) => sum + tokens, 0);
  const encode = request.encoding_format === "base64" ? packed : (vector: readonly number[]): unknown => vector;
  const body: EmbeddingResponse = {
    object: "list",
    model: target.model,
    data: parts
      .flatMap(({ vectors }) => vectors)
      // OpenAI's types know numbers alone, its API base64 as well.
      .map((vector, index) => ({ object: "embedding", index, embedding: encode(vector) as number[] })),
    usage: { prompt_tokens, total_tokens: prompt_tokens },
  };
  return { body, uncounted: parts.some(({ tokens }) => tokens === undefined) };
}

function parsed(body: string, headers: Headers, target: Target): Fields {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch (cause) {
    throw noAnswer("answered with something that is not JSON.", target, headers, cause);
  }
  if (isError(answer)) throw errorOf(answer, headers, target);
  if (!isFields(answer)) throw noAnswer("answered with JSON that is no embedding.", target, headers);
  return answer;
}

/** One for each text that was sent: with fewer nobody could say which is whose. */
function vectorsOf(answer: Fields, wanted: number, headers: Headers, target: Target): (readonly number[])[] {
  const vectors = embeddingsOf(answer).map((each) => fieldsOf(each)["values"]);
  if (vectors.length !== wanted) {
    const texts = wanted === 1 ? "1 text" : `${wanted} texts`;
    throw noAnswer(`answered with ${vectors.length} embeddings for ${texts}.`, target, headers);
  }
  if (vectors.every(isVector)) return vectors;
  throw noAnswer("answered with an embedding that has no values.", target, headers);
}

function embeddingsOf({ embeddings, embedding, predictions }: Fields): readonly unknown[] {
  if (Array.isArray(embeddings)) return listOf(embeddings);
  if (Array.isArray(predictions)) return listOf(predictions).map((prediction) => fieldsOf(prediction)["embeddings"]);
  return embedding === undefined ? [] : [embedding];
}

function isVector(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((number) => typeof number === "number");
}

/** Little-endian floats, as OpenAI packs them. */
function packed(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => bytes.writeFloatLE(value, index * 4));
  return bytes.toString("base64");
}

/** Tokens of the texts; `undefined` when the answer does not count them. */
function tokensOf({ usageMetadata: usage, predictions }: Fields): number | undefined {
  const counts = isFields(usage)
    ? [usage["promptTokenCount"]]
    : listOf(predictions).map((prediction) => {
        const { statistics } = fieldsOf(fieldsOf(prediction)["embeddings"]);
        return fieldsOf(statistics)["token_count"];
      });
  return counts.length > 0 && counts.every((count) => typeof count === "number")
    ? counts.reduce((sum, count) => sum + count, 0)
    : undefined;
}
