import { sha256 } from "../shared/sha256.ts";

/** OpenAI's longest tool call id. */
const LONGEST = 40;

/**
 * `id` in the form a provider takes. The same id always gives the same result, so a call and its result still match;
 * ids that fit are left alone.
 */
export function fittingCallId(id: string, form: "forty" | "nine" | undefined): string {
  if (form === "nine") return /^[A-Za-z0-9]{9}$/.test(id) ? id : sha256(id).slice(0, 9);
  return form === "forty" && id.length > LONGEST ? `call_${sha256(id).slice(0, 32)}` : id;
}
