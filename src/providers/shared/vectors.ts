/** Vectors, held against what they must be where they arrive. */
import { isNumber } from "./numbers.ts";

/** Bytes of one number of a packed vector. */
const FLOAT = 4;

/** True for a vector: at least one number, and nothing else. */
export function isVector(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNumber);
}

/** True for a vector that is packed as OpenAI does it: base64 of whole floats. One that was cut is none. */
export function isPackedVector(value: unknown): value is string {
  if (typeof value !== "string" || value === "" || value.length % 4 !== 0) return false;
  const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
  // What is no base64 is left out in decoding, which makes it shorter than it should be.
  const bytes = Buffer.from(value, "base64").length;
  return bytes === (value.length / 4) * 3 - padding && bytes % FLOAT === 0;
}
