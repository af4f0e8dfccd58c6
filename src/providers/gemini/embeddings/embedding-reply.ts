/** Embeddings in OpenAI's shape, from the answers of `batchEmbedContents`, `predict` and `embedContent`. */
import type { EmbeddingRequest, EmbeddingResponse } from "../../../types/openai.ts";
import type { Answer, Target } from "../../../provider.ts";
import { answerJson } from "../../../translation/chat/answer-json.ts";
import { embeddingAnswer } from "../../../translation/chat/embedding-answer.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, listOf } from "../../../translation/json.ts";
import { countOf } from "../../../translation/numbers.ts";
import { isVector } from "../../../translation/chat/vectors.ts";
import { errorOf, isErrorAnswer } from "../errors.ts";
import type { Headers } from "../../../transport/http.ts";

/** Combines the answers. Each request but the last had `size` texts. */
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
  return embeddingAnswer(
    parts.flatMap(({ vectors }) => vectors),
    parts.map(({ tokens }) => tokens),
    request,
    target,
  );
}

function parsed(body: string, headers: Headers, target: Target): Fields {
  const answer = answerJson(body, target, headers);
  if (isErrorAnswer(answer)) throw errorOf(answer, headers, target);
  if (!isFields(answer)) throw noAnswer("answered with JSON that is no embedding.", target, headers);
  return answer;
}

/** One vector for each text. With fewer it is unknown which text each belongs to. */
function vectorsOf(answer: Fields, count: number, headers: Headers, target: Target): (readonly number[])[] {
  const vectors = embeddingsOf(answer).map((each) => fieldsOf(each)["values"]);
  if (vectors.length !== count) {
    const texts = count === 1 ? "1 text" : `${count} texts`;
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

/** The tokens of the texts; `undefined` when the answer has no count. */
function tokensOf({ usageMetadata: usage, predictions }: Fields): number | undefined {
  const counts = isFields(usage)
    ? [usage["promptTokenCount"]]
    : listOf(predictions).map((prediction) => {
        const { statistics } = fieldsOf(fieldsOf(prediction)["embeddings"]);
        return fieldsOf(statistics)["token_count"];
      });
  const known = counts.map(countOf).filter((count) => count !== undefined);
  if (counts.length === 0 || known.length < counts.length) return undefined;
  return known.reduce((sum, count) => sum + count, 0);
}
