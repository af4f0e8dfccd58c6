/** Vectors, held against what they must be where they arrive. */
import { isNumber } from "../numbers.ts";

/** Bytes of one number of a packed vector. */
const FLOAT = 4;

/** True for a vector: at least one number, and nothing else. */
export function isVector(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNumber);
}

/** The end of base64, by which one knows how many bytes it stands for. */
const BASE64_END = /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/;

/** True for a vector that is packed as OpenAI does it: base64 of whole floats. One that was cut is none. Looks at its end alone. */
export function isPackedVector(value: unknown): value is string {
  if (typeof value !== "string" || value.length % 4 !== 0 || !BASE64_END.test(value.slice(-4))) return false;
  const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
  return ((value.length / 4) * 3 - padding) % FLOAT === 0;
}
