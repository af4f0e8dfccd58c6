/** Embeddings through InvokeModel: every family has a body of its own. */
import { BadRequestError, UnsupportedParamsError } from "../../errors.ts";
import type { EmbeddingRequest, EmbeddingResponse } from "../../types/openai.ts";
import type { Answer, HttpRequest, Target } from "../provider.ts";
import { factsOf } from "../shared/error-facts.ts";
import { noAnswer } from "../shared/errors.ts";
import { defined, type Fields, fieldsOf, isFields } from "../shared/fields.ts";
import { unsupportedError } from "../shared/refusal.ts";
import { requestHeaders } from "./headers.ts";
import { modelUrl, parseModel } from "./model-id.ts";

/** How a family of models is asked. */
interface Family {
  /** Texts that one request takes. */
  readonly batch: number;
  readonly dimensions: boolean;
  body(texts: readonly string[], request: EmbeddingRequest): Fields;
}

/** Parameters that the body says in other words, or that only the router reads. */
const SPOKEN_FOR: ReadonlySet<string> = new Set([
  "additional_drop_params",
  "allowed_openai_params",
  "dimensions",
  "drop_params",
  "encoding_format",
  "extra_body",
  "extra_headers",
  "input",
  "metadata",
  "model",
  "user",
]);

const TITAN_V1: Family = { batch: 1, dimensions: false, body: ([inputText = ""]) => ({ inputText }) };
const TITAN_V2: Family = {
  batch: 1,
  dimensions: true,
  body: ([inputText = ""], { dimensions }) => ({ inputText, ...defined({ dimensions }) }),
};
const TITAN_IMAGE: Family = {
  batch: 1,
  dimensions: true,
  body: ([inputText = ""], { dimensions }) => ({
    inputText,
    ...(dimensions === undefined ? {} : { embeddingConfig: { outputEmbeddingLength: dimensions } }),
  }),
};
const COHERE_V3: Family = {
  batch: 96,
  dimensions: false,
  body: (texts) => ({ texts, input_type: "search_document" }),
};
const COHERE_V4: Family = {
  batch: 96,
  dimensions: true,
  body: (texts, { dimensions }) => ({
    texts,
    input_type: "search_document",
    embedding_types: ["float"],
    ...(dimensions === undefined ? {} : { output_dimension: dimensions }),
  }),
};

const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/titan-embed-image/, TITAN_IMAGE],
  [/titan-embed-text-v2/, TITAN_V2],
  [/titan-embed/, TITAN_V1],
  [/cohere\.embed-v4/, COHERE_V4],
  [/cohere\.embed/, COHERE_V3],
];

/** The requests that one embedding call comes to, each for as many texts as the model takes at once. */
export function embeddingRequests(request: EmbeddingRequest, target: Target): HttpRequest[] {
  const family = familyOf(target);
  const wanted = accepted(request, family, target);
  const texts = textsOf(wanted, target);
  const url = modelUrl(target.api_base, target.model, "invoke");
  const headers = requestHeaders(request, target, "application/json");
  const extra = { ...modelFields(wanted), ...(request.extra_body ?? target.params.extra_body) };
  return Array.from({ length: Math.ceil(texts.length / family.batch) }, (_, index) => {
    const part = texts.slice(index * family.batch, (index + 1) * family.batch);
    return { url, headers, body: JSON.stringify({ ...family.body(part, wanted), ...extra }) };
  });
}

function familyOf(target: Target): Family {
  const name = (target.model_info.base_model ?? parseModel(target.model).id).toLowerCase();
  const family = FAMILIES.find(([pattern]) => pattern.test(name))?.[1];
  if (family !== undefined) return family;
  throw new BadRequestError(
    `${target.provider} deployment "${target.deployment_id}" (${target.model}) is no embedding model that is known here: ` +
      "Titan's and Cohere's are. For an ARN set model_info.base_model.",
    factsOf(target, {}),
  );
}

/** Without what is to be dropped. */
function accepted(request: EmbeddingRequest, family: Family, target: Target): EmbeddingRequest {
  const refused = request.dimensions !== undefined && !family.dimensions;
  if (!refused) return request;
  const dropped = request.additional_drop_params ?? target.params.additional_drop_params ?? [];
  const drops = (request.drop_params ?? target.params.drop_params) === true || dropped.includes("dimensions");
  if (!drops) throw unsupportedError(["dimensions"], target);
  const kept = { ...request };
  delete kept.dimensions;
  return kept;
}

function textsOf({ input }: EmbeddingRequest, target: Target): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(input) ? input : [input];
  const isText = (text: unknown): text is string => typeof text === "string";
  if (texts.every(isText)) return texts;
  throw new UnsupportedParamsError(
    `${target.provider} deployment "${target.deployment_id}" (${target.model}) embeds texts, not tokens: "input" must be a string or a list of strings.`,
    { ...factsOf(target, {}), param: "input" },
  );
}

/** The model's own parameters: `input_type`, `normalize`, `truncate`. */
function modelFields(request: EmbeddingRequest): Fields {
  const entries = Object.entries(request).filter(
    ([name, value]) => !SPOKEN_FOR.has(name) && value !== undefined && value !== null,
  );
  return Object.fromEntries(entries);
}

/** All answers as one, in the order of the texts. */
export function embeddingReply(
  answers: readonly Answer<string>[],
  request: EmbeddingRequest,
  target: Target,
): EmbeddingResponse {
  const parsed = answers.map(({ body, headers }) => ({ reply: parse(body, target), headers }));
  const vectors = parsed.flatMap(({ reply }) => vectorsOf(reply, target));
  const wanted = Array.isArray(request.input) ? request.input.length : 1;
  if (vectors.length !== wanted) {
    throw noAnswer(`answered with ${vectors.length} embeddings for ${wanted} texts.`, target, answers[0]?.headers);
  }
  const prompt_tokens = parsed.reduce((sum, { reply, headers }) => sum + tokensOf(reply, headers), 0);
  const encode = request.encoding_format === "base64" ? base64 : (vector: number[]): number[] => vector;
  return {
    object: "list",
    model: target.model,
    // OpenAI's types know numbers only; its clients read base64 too, for they ask for it.
    data: vectors.map((vector, index) => ({ object: "embedding", index, embedding: encode(vector) as number[] })),
    usage: { prompt_tokens, total_tokens: prompt_tokens },
  };
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

/** Titan counts in its answer; for every model the service counts in a header. */
function tokensOf({ inputTextTokenCount: count }: Fields, headers: Answer<string>["headers"]): number {
  if (typeof count === "number") return count;
  const counted = Number(headers["x-amzn-bedrock-input-token-count"] ?? 0);
  return Number.isFinite(counted) ? counted : 0;
}

/** As OpenAI encodes it: floats of four bytes, the lowest first. */
function base64(vector: readonly number[]): string {
  const bytes = new DataView(new ArrayBuffer(vector.length * 4));
  vector.forEach((number, index) => bytes.setFloat32(index * 4, number, true));
  return Buffer.from(bytes.buffer).toString("base64");
}
