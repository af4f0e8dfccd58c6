/** Embeddings on OpenAI's wire. Pure. */
import type { EmbeddingRequest, EmbeddingResponse } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { noAnswer } from "../shared/errors.ts";
import { type Fields, isFields } from "../shared/fields.ts";
import { notAnAnswer } from "./errors.ts";
import { named, parsedAnswer } from "./response.ts";

/**
 * The embeddings in `body`, in the order of their inputs, as they came: numbers, or base64 where it was asked for.
 * Throws a `RouterError` where it is not one for each input: nobody could say which is whose.
 */
export function readEmbeddings(body: string, { input }: EmbeddingRequest, target: Target): EmbeddingResponse {
  const answer = parsedAnswer(body, target);
  const { data } = answer;
  if (!Array.isArray(data)) throw notAnAnswer(body, target);
  const wanted = countOf(input);
  if (data.length !== wanted) {
    throw noAnswer(`answered with ${counted(data.length, "embedding")} for ${counted(wanted, "input")}.`, target);
  }
  if (!data.every(isEmbedding)) throw noAnswer("answered with an embedding that holds no vector.", target);
  answer["data"] = inOrder(data).map((item) => ({ ...item, object: "embedding" }));
  answer["object"] = "list";
  answer["model"] = named(answer["model"]) ?? target.model;
  // Every field that OpenAI promises of an embedding is there by now; the rest is as the vendor sent it.
  return answer as unknown as EmbeddingResponse;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** One text, or one list of tokens, is one input. */
function countOf(input: unknown): number {
  return Array.isArray(input) && typeof input[0] !== "number" ? input.length : 1;
}

function isEmbedding(item: unknown): item is Fields {
  if (!isFields(item)) return false;
  const { embedding } = item;
  if (typeof embedding === "string") return embedding !== "";
  return Array.isArray(embedding) && embedding.length > 0 && embedding.every((each) => typeof each === "number");
}

/** Some servers answer in the order in which they were done, and some do not count. */
function inOrder(items: readonly Fields[]): readonly Fields[] {
  if (items.every(isIndexed)) return items.toSorted((a, b) => a.index - b.index);
  return items.map((item, index) => ({ ...item, index }));
}

function isIndexed(item: Fields): item is Fields & { readonly index: number } {
  return typeof item["index"] === "number";
}
