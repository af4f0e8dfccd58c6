import type { FinishReason } from "../../types/openai.ts";

/** True when an answer was broken off: a call that nothing is known of but its name may have had arguments. */
export function isCutShort(reason: FinishReason | null): boolean {
  return reason === "length" || reason === "content_filter";
}
