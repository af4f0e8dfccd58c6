/** Embeddings that mean nothing, but are the same for the same text, everywhere and every time. */
import { createHash } from "node:crypto";
import type { WireBody } from "./wire.ts";

const DIMENSIONS = 8;

/** The unit vector that belongs to `text`. */
export function vectorOf(text: string, dimensions: number = DIMENSIONS): number[] {
  const raw = Array.from({ length: dimensions }, (_, index) => {
    const digest = createHash("sha256").update(`${index}:${text}`).digest();
    return digest.readInt16BE(0) / 32_768;
  });
  const length = Math.hypot(...raw) || 1;
  return raw.map((value) => value / length);
}

const base64 = (vector: readonly number[]): string => Buffer.from(Float32Array.from(vector).buffer).toString("base64");

/** OpenAI's reply to an embedding request, as numbers or as base64, as it asks. */
export function embeddings(body: WireBody, prompt_tokens: number): object {
  const inputs = Array.isArray(body.input) && typeof body.input[0] !== "number" ? body.input : [body.input];
  const dimensions = typeof body.dimensions === "number" ? body.dimensions : DIMENSIONS;
  const data = inputs.map((input: unknown, index) => {
    const vector = vectorOf(typeof input === "string" ? input : JSON.stringify(input), dimensions);
    return { object: "embedding", index, embedding: body.encoding_format === "base64" ? base64(vector) : vector };
  });
  return { object: "list", data, model: body.model, usage: { prompt_tokens, total_tokens: prompt_tokens } };
}
