/** Checks of the vectors that arrive. */
import { isNumber } from "../numbers.ts";

/** Bytes of one number in a packed vector. */
const FLOAT = 4;

/** True for a list of numbers that is not empty. */
export function isVector(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNumber);
}

/** The last four characters of base64: their padding tells the number of bytes. */
const BASE64_END = /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/;

/** True for base64 of whole 32-bit floats, as OpenAI packs vectors; false when it was cut. Reads only the end. */
export function isPackedVector(value: unknown): value is string {
  if (typeof value !== "string" || value.length % 4 !== 0 || !BASE64_END.test(value.slice(-4))) return false;
  const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
  return ((value.length / 4) * 3 - padding) % FLOAT === 0;
}
