/** Embeddings on OpenAI's wire. Pure. */
import type { EmbeddingRequest, EmbeddingResponse } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, someText } from "../../../translation/json.ts";
import { countOf, isAbsent } from "../../../translation/numbers.ts";
import { isPackedVector, isVector } from "../../../translation/chat/vectors.ts";
import { notAnAnswer } from "../errors.ts";
import { parsedAnswer } from "./response.ts";

/**
 * The embeddings in `body`, in the order of their inputs: numbers, or base64 where the request asks for it. Throws a
 * `RouterError` when there is not one for each input.
 */
export function readEmbeddings(body: string, { input }: EmbeddingRequest, target: Target): EmbeddingResponse {
  const answer = parsedAnswer(body, target);
  const { data } = answer;
  if (!Array.isArray(data)) throw notAnAnswer(body, target);
  const inputs = inputsIn(input);
  if (data.length !== inputs) {
    throw noAnswer(`answered with ${counted(data.length, "embedding")} for ${counted(inputs, "input")}.`, target);
  }
  if (!data.every(isEmbedding)) throw noAnswer("answered with an embedding without a vector.", target);
  const ordered = inOrder(data);
  if (ordered === undefined) throw noAnswer("answered with embeddings whose indexes do not match the inputs.", target);
  answer["data"] = ordered.map((item) => ({ ...item, object: "embedding" }));
  answer["object"] = "list";
  answer["model"] = someText(answer["model"]) ?? target.model;
  const usage = promptUsage(answer["usage"]);
  if (usage === undefined) delete answer["usage"];
  else answer["usage"] = usage;
  // Every field that OpenAI documents is there now; the vendor's other fields stay.
  return answer as unknown as EmbeddingResponse;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** One string, or one list of token ids, is one input. */
function inputsIn(input: unknown): number {
  return Array.isArray(input) && typeof input[0] !== "number" ? input.length : 1;
}

function isEmbedding(item: unknown): item is Fields {
  return isFields(item) && (isVector(item["embedding"]) || isPackedVector(item["embedding"]));
}

/**
 * The embeddings by index: some servers answer in the order of completion, and some send no indexes. `undefined` when an
 * index is invalid, out of range, or there twice.
 */
function inOrder(items: readonly Fields[]): readonly Fields[] | undefined {
  const places = items.map(({ index }) => (isAbsent(index) ? undefined : (countOf(index) ?? NaN)));
  if (places.some((place) => place !== undefined && !(place < items.length))) return undefined;
  const placed = items.map((item, position) => ({ item, place: places[position] ?? NaN }));
  if (placed.some(({ place }) => Number.isNaN(place))) return items.map((item, index) => ({ ...item, index }));
  if (new Set(places).size < places.length) return undefined;
  return placed.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}

/** The usage; `undefined` without a valid count. */
function promptUsage(usage: unknown): Fields | undefined {
  const { prompt_tokens, total_tokens, ...others } = fieldsOf(usage);
  const count = countOf(prompt_tokens);
  return count === undefined
    ? undefined
    : { ...others, prompt_tokens: count, total_tokens: Math.max(countOf(total_tokens) ?? 0, count) };
}
