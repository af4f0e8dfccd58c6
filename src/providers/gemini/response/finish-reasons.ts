import type { Choice } from "../../../types/openai.ts";
import type { FinishWord } from "../wire.ts";

/** `failed`: the model broke off, and another try may succeed. `nothing`: that, unless it had said something by then. */
export type Ending = Choice["finish_reason"] | "failed" | "nothing";

/** A finish reason that is new to the SDK does not compile here until it has been thought about. */
const ENDINGS: Readonly<Record<FinishWord, Ending>> = {
  FINISH_REASON_UNSPECIFIED: "stop",
  STOP: "stop",
  MAX_TOKENS: "length",
  CONTINUATION: "length",
  SAFETY: "content_filter",
  RECITATION: "content_filter",
  LANGUAGE: "content_filter",
  BLOCKLIST: "content_filter",
  PROHIBITED_CONTENT: "content_filter",
  SPII: "content_filter",
  IMAGE_SAFETY: "content_filter",
  IMAGE_PROHIBITED_CONTENT: "content_filter",
  IMAGE_RECITATION: "content_filter",
  MALFORMED_FUNCTION_CALL: "failed",
  UNEXPECTED_TOOL_CALL: "failed",
  TOO_MANY_TOOL_CALLS: "failed",
  MALFORMED_RESPONSE: "failed",
  OTHER: "nothing",
  NO_IMAGE: "nothing",
  IMAGE_OTHER: "nothing",
};

/** Vertex's word for an answer that Model Armor held back, which the SDK knows for prompts alone. */
const MODEL_ARMOR = "MODEL_ARMOR";

/** What a finish reason means; one that nobody knows yet is a stop. */
export function endingOf(reason: string): Ending {
  if (reason === MODEL_ARMOR) return "content_filter";
  return Object.hasOwn(ENDINGS, reason) ? ENDINGS[reason as FinishWord] : "stop";
}
