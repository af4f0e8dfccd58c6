/** Answers to requests for embeddings. */
import type { EmbeddingRequest, EmbeddingResponse } from "../../../types/openai.ts";
import type { Answer, Target } from "../../../provider.ts";
import { answerJson } from "../../../translation/chat/answer-json.ts";
import { embeddingAnswer } from "../../../translation/chat/embedding-answer.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields } from "../../../translation/json.ts";
import { countOf } from "../../../translation/numbers.ts";
import { isVector } from "../../../translation/chat/vectors.ts";

/** All answers as one, in the order of the texts. Each request had `size` texts, the last one the rest. */
export function embeddingReply(
  answers: readonly Answer<string>[],
  size: number,
  request: EmbeddingRequest,
  target: Target,
): Omit<Answer<EmbeddingResponse>, "headers"> {
  const total = Array.isArray(request.input) ? request.input.length : 1;
  const parts = answers.map(({ body, headers }, index) => {
    const reply = parse(body, target);
    const vectors = vectorsOf(reply, target);
    const expected = Math.min(size, total - index * size);
    // With fewer or more, vectors cannot be matched with texts.
    if (vectors.length !== expected) {
      const texts = expected === 1 ? "1 text" : `${expected} texts`;
      throw noAnswer(`answered with ${vectors.length} embeddings for ${texts}.`, target, headers);
    }
    return { vectors, tokens: tokensOf(reply, headers) };
  });
  return embeddingAnswer(
    parts.flatMap(({ vectors }) => vectors),
    parts.map(({ tokens }) => tokens),
    request,
    target,
  );
}

function parse(body: string, target: Target): Fields {
  const reply = answerJson(body, target);
  if (isFields(reply)) return reply;
  throw noAnswer("answered with JSON that has no embedding.", target);
}

/** Titan's `embedding`, or Cohere's `embeddings`: a list, or one list for each requested type. */
function vectorsOf({ embedding, embeddings }: Fields, target: Target): number[][] {
  if (isVector(embedding)) return [embedding];
  const list: unknown = isFields(embeddings)
    ? (embeddings["float"] ?? Object.values(fieldsOf(embeddings))[0])
    : embeddings;
  if (Array.isArray(list) && list.every(isVector)) return list;
  throw noAnswer("answered with JSON that has no embedding.", target);
}

/** Titan's count in the answer, or the service's in a header; `undefined` without either. */
function tokensOf({ inputTextTokenCount: count }: Fields, headers: Answer<string>["headers"]): number | undefined {
  const own = countOf(count);
  if (own !== undefined) return own;
  const { "x-amzn-bedrock-input-token-count": counted } = headers;
  return counted !== undefined && /^\d{1,15}$/.test(counted) ? countOf(Number(counted)) : undefined;
}
