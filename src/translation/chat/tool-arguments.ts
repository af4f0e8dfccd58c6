import { type Fields, isFields, parsedJson } from "../json.ts";
import type { FinishReason } from "../../types/openai.ts";

/** Under this key stand arguments that are not a JSON object, so that nothing the model said is lost. */
const UNPARSED_ARGUMENTS = "_raw";

/** Calls of the time before parallel calls have no ids: the function's name stands in. */
export function functionCallId(name: string): string {
  return `call_${name}`;
}

/** Arguments as the object the API wants. A cut or malformed string is kept whole under a key of its own. */
export function toolInput(text: unknown): Fields {
  if (isFields(text)) return text;
  if (typeof text !== "string" || text.trim() === "") return {};
  const parsed = parsedJson(text);
  return isFields(parsed) ? parsed : { [UNPARSED_ARGUMENTS]: parsed === undefined ? text : parsed };
}

/** True when an answer was broken off: a call that nothing is known of but its name may have had arguments. */
export function isTruncated(reason: FinishReason | null): boolean {
  return reason === "length" || reason === "content_filter";
}
