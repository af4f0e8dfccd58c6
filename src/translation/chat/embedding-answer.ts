import type { EmbeddingRequest, EmbeddingResponse } from "../../types/openai.ts";
import type { Answer, Target } from "../../provider.ts";

/**
 * Embeddings in OpenAI's shape. `vectors`: in the order of the inputs. `counts`: the tokens of each answer, `undefined` for an
 * answer that does not count them.
 */
export function embeddingAnswer(
  vectors: readonly (readonly number[])[],
  counts: readonly (number | undefined)[],
  { encoding_format }: EmbeddingRequest,
  { model }: Target,
): Omit<Answer<EmbeddingResponse>, "headers"> {
  const prompt_tokens = counts.reduce<number>((sum, count = 0) => sum + count, 0);
  const encode = encoding_format === "base64" ? packed : (vector: readonly number[]): unknown => vector;
  const body: EmbeddingResponse = {
    object: "list",
    model,
    // OpenAI's types have only numbers; its clients ask for base64, and decode it.
    data: vectors.map((vector, index) => ({ object: "embedding", index, embedding: encode(vector) as number[] })),
    usage: { prompt_tokens, total_tokens: prompt_tokens },
  };
  return { body, uncounted: counts.includes(undefined) };
}

/** Base64 of little-endian 32-bit floats, as OpenAI packs vectors. */
function packed(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => bytes.writeFloatLE(value, index * 4));
  return bytes.toString("base64");
}
