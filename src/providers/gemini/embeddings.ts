import type { EmbeddingRequest, EmbeddingResponse } from "../../types/openai.ts";
import type { HttpRequest, Target } from "../provider.ts";
import { noAnswer } from "../shared/errors.ts";
import { errorOf, isError } from "./errors.ts";
import { requestHeaders } from "./headers.ts";
import { type Host, type Method, modelPath } from "./host.ts";
import { badMessage, unsupportedError } from "../shared/refusal.ts";
import { type Fields, isFields, someText } from "../shared/fields.ts";
import { listOf } from "./wire.ts";

/** A request for embeddings as AI Studio takes it: all texts at once. */
export function embeddingRequest(request: EmbeddingRequest, target: Target, host: Host): HttpRequest {
  const settings = embeddingSettings(request);
  const requests = textsOf(request, target).map((text) => ({
    model: modelPath(target.model, "models"),
    content: { parts: [{ text }] },
    ...settings,
  }));
  return embeddingCall(request, target, host, "batchEmbedContents", { requests });
}

/** A request to one of the methods that embed. */
export function embeddingCall(
  request: EmbeddingRequest,
  target: Target,
  host: Host,
  method: Method,
  body: Fields,
): HttpRequest {
  return {
    url: host.url(target, method),
    headers: requestHeaders(request, false, target),
    body: JSON.stringify({ ...body, ...(request.extra_body ?? target.params.extra_body) }),
  };
}

/** `dimensions`, and Gemini's own task type and title, in its own spelling or with underscores. */
export function embeddingSettings(request: EmbeddingRequest): {
  outputDimensionality?: number;
  taskType?: string;
  title?: string;
} {
  const taskType = someText(request["task_type"] ?? request["taskType"]);
  const title = someText(request["title"]);
  const { dimensions } = request;
  return {
    ...(typeof dimensions === "number" ? { outputDimensionality: dimensions } : {}),
    ...(taskType === undefined ? {} : { taskType }),
    ...(title === undefined ? {} : { title }),
  };
}

/** The texts to embed. OpenAI's tokens are those of its own models, and mean nothing here. */
export function textsOf({ input }: EmbeddingRequest, target: Target): string[] {
  const given: unknown = input;
  const texts: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (texts.length === 0) throw badMessage("input", "is empty", target);
  return texts.map((text) => {
    if (typeof text === "string") return text;
    throw unsupportedError(["input (as tokens)"], target);
  });
}

/** The answer in OpenAI's shape. */
export function embeddingReply(body: string, request: EmbeddingRequest, target: Target): EmbeddingResponse {
  const answer = parsed(body, target);
  const vectors = vectorsOf(answer);
  if (vectors === undefined) throw noAnswer("answered with something that is no embedding.", target);
  const tokens = tokensOf(answer);
  return {
    object: "list",
    model: target.model,
    data: vectors.map((vector, index) => ({
      object: "embedding",
      index,
      // OpenAI's types know numbers alone, its API base64 as well.
      embedding: (request.encoding_format === "base64" ? packed(vector) : vector) as number[],
    })),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

function parsed(body: string, target: Target): Fields {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch (cause) {
    throw noAnswer("answered with something that is not JSON.", target, {}, cause);
  }
  if (isError(answer)) throw errorOf(answer, {}, target);
  if (!isFields(answer)) throw noAnswer("answered with JSON that is no embedding.", target);
  return answer;
}

/** In the shapes of `batchEmbedContents`, `embedContent` and `predict`. */
function vectorsOf(answer: Fields): number[][] | undefined {
  const { embeddings, embedding, predictions } = answer;
  const found = Array.isArray(embeddings)
    ? listOf(embeddings)
    : Array.isArray(predictions)
      ? listOf(predictions).map((prediction) => (isFields(prediction) ? prediction["embeddings"] : undefined))
      : [embedding];
  const vectors = found.map((each) =>
    isFields(each) && Array.isArray(each["values"]) ? (each["values"] as number[]) : undefined,
  );
  return vectors.length > 0 && vectors.every((vector) => vector !== undefined) ? vectors : undefined;
}

/** Little-endian floats, as OpenAI packs them. */
function packed(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => bytes.writeFloatLE(value, index * 4));
  return bytes.toString("base64");
}

function tokensOf({ usageMetadata: usage, predictions }: Fields): number {
  if (isFields(usage) && typeof usage["promptTokenCount"] === "number") return usage["promptTokenCount"];
  return listOf(predictions).reduce<number>((sum, prediction) => {
    const embedding = isFields(prediction) && isFields(prediction["embeddings"]) ? prediction["embeddings"] : {};
    const count = isFields(embedding["statistics"]) ? embedding["statistics"]["token_count"] : 0;
    return sum + (typeof count === "number" ? count : 0);
  }, 0);
}
