/** What is answered to requests for embeddings. */
import type { EmbeddingRequest, EmbeddingResponse } from "../../types/openai.ts";
import type { Answer, Target } from "../provider.ts";
import { noAnswer } from "../shared/errors.ts";
import { type Fields, fieldsOf, isFields } from "../shared/fields.ts";

/** All answers as one, in the order of the texts. */
export function embeddingReply(
  answers: readonly Answer<string>[],
  request: EmbeddingRequest,
  target: Target,
): Omit<Answer<EmbeddingResponse>, "headers"> {
  const parsed = answers.map(({ body, headers }) => ({ reply: parse(body, target), headers }));
  const vectors = parsed.flatMap(({ reply }) => vectorsOf(reply, target));
  const wanted = Array.isArray(request.input) ? request.input.length : 1;
  if (vectors.length !== wanted) {
    throw noAnswer(`answered with ${vectors.length} embeddings for ${wanted} texts.`, target, answers[0]?.headers);
  }
  const counts = parsed.map(({ reply, headers }) => tokensOf(reply, headers));
  const prompt_tokens = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const encode = request.encoding_format === "base64" ? base64 : (vector: number[]): number[] => vector;
  const body: EmbeddingResponse = {
    object: "list",
    model: target.model,
    // OpenAI's types know numbers only; its clients read base64 too, for they ask for it.
    data: vectors.map((vector, index) => ({ object: "embedding", index, embedding: encode(vector) as number[] })),
    usage: { prompt_tokens, total_tokens: prompt_tokens },
  };
  return { body, uncounted: counts.includes(undefined) };
}

function parse(body: string, target: Target): Fields {
  try {
    const reply: unknown = JSON.parse(body);
    if (isFields(reply)) return reply;
  } catch (cause) {
    throw noAnswer("answered with something that is not JSON.", target, {}, cause);
  }
  throw noAnswer("answered with JSON that holds no embedding.", target);
}

/** Titan's `embedding`, Cohere's `embeddings`: a list, or one for each type that was asked for. */
function vectorsOf({ embedding, embeddings }: Fields, target: Target): number[][] {
  if (isVector(embedding)) return [embedding];
  const list: unknown = isFields(embeddings)
    ? (embeddings["float"] ?? Object.values(fieldsOf(embeddings))[0])
    : embeddings;
  if (Array.isArray(list) && list.every(isVector)) return list;
  throw noAnswer("answered with JSON that holds no embedding.", target);
}

function isVector(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((number) => typeof number === "number");
}

/** Titan counts in its answer; for every model the service counts in a header. `undefined` where nobody did. */
function tokensOf({ inputTextTokenCount: count }: Fields, headers: Answer<string>["headers"]): number | undefined {
  if (typeof count === "number") return count;
  const { "x-amzn-bedrock-input-token-count": counted } = headers;
  return counted !== undefined && /^\d+$/.test(counted) ? Number(counted) : undefined;
}

/** As OpenAI encodes it: floats of four bytes, the lowest first. */
function base64(vector: readonly number[]): string {
  const bytes = new DataView(new ArrayBuffer(vector.length * 4));
  vector.forEach((number, index) => bytes.setFloat32(index * 4, number, true));
  return Buffer.from(bytes.buffer).toString("base64");
}
