/** Embeddings as each vendor answers them. */
import { embeddings as openaiEmbeddings, vectorOf } from "../support/embeddings.ts";
import type { Asked } from "../support/wire.ts";

type Fields = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** The vector of a text, in numbers that survive any way of writing them. */
export const vector = (text: string): number[] => vectorOf(text).map((value) => Math.round(value * 1_024) / 1_024);

export function embeddingBody({ path, body }: Asked): object {
  if (path.includes(":batchEmbedContents"))
    return { embeddings: listOf(body["requests"]).map((request) => ({ values: vector(textOf(request)) })) };
  if (path.includes(":predict"))
    return {
      predictions: listOf(body["instances"]).map(({ content }) => ({
        embeddings: { values: vector(String(content)), statistics: { token_count: 3, truncated: false } },
      })),
    };
  if (path.includes("titan")) return { embedding: vector(String(body["inputText"])), inputTextTokenCount: 3 };
  if (path.includes("cohere"))
    return {
      id: "x",
      response_type: "embeddings_floats",
      embeddings: textsIn(body["texts"]).map(vector),
    };
  const reply = openaiEmbeddings({ ...body, encoding_format: "float" }, 9) as { data: { embedding: number[] }[] };
  const inputs = Array.isArray(body.input) ? body.input : [body.input];
  return { ...reply, data: reply.data.map((item, index) => ({ ...item, embedding: vector(String(inputs[index])) })) };
}

function textOf(request: Fields): string {
  const { parts } = request["content"] as { parts: { text: string }[] };
  return parts.map(({ text }) => text).join("");
}
