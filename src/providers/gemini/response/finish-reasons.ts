import type { Choice } from "../../../types/openai.ts";
import type { FinishWord } from "../wire.ts";

/** `failed`: the model broke off its answer, and a retry may succeed. `nothing`: the same, unless there is content. */
export type Ending = Choice["finish_reason"] | "failed" | "nothing";

/** Typed over the SDK's reasons, so that a new one does not compile without an entry. */
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

/** Vertex's reason for an answer that Model Armor blocked. The SDK has it for prompts only. */
const MODEL_ARMOR = "MODEL_ARMOR";

/** The meaning of a finish reason. An unknown one is a stop. */
export function endingOf(reason: string): Ending {
  if (reason === MODEL_ARMOR) return "content_filter";
  return Object.hasOwn(ENDINGS, reason) ? ENDINGS[reason as FinishWord] : "stop";
}
