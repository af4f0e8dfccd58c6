import type { FinishReason } from "../../../types/openai.ts";
import { BROKEN, endingOf, isKnownEnding } from "../../../translation/chat/ending.ts";
import { entryIn } from "../../../translation/json.ts";
import type { FinishWord } from "../wire.ts";

/**
 * `BROKEN`: the model broke off its answer, and a retry may succeed. `NOTHING`: the same, unless there is content. `UNKNOWN`:
 * likewise, and the reason is passed on.
 */
export type Ending = FinishReason | typeof BROKEN | typeof NOTHING | typeof UNKNOWN;
export const NOTHING = "nothing";
export const UNKNOWN = "unknown";

/** Typed over the SDK's reasons, so that a new one does not compile without an entry. */
const ENDINGS: Readonly<Record<FinishWord, Ending>> = {
  FINISH_REASON_UNSPECIFIED: UNKNOWN,
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
  MALFORMED_FUNCTION_CALL: BROKEN,
  UNEXPECTED_TOOL_CALL: BROKEN,
  TOO_MANY_TOOL_CALLS: BROKEN,
  MALFORMED_RESPONSE: BROKEN,
  OTHER: UNKNOWN,
  NO_IMAGE: NOTHING,
  IMAGE_OTHER: UNKNOWN,
};

/** The meaning of a finish reason. */
export function endingIn(reason: string): Ending {
  const known = entryIn(ENDINGS, reason);
  if (known !== undefined) return known;
  const ending = endingOf(reason);
  return ending === BROKEN || isKnownEnding(reason) ? ending : UNKNOWN;
}
