import { type Fields, isFields, parsedJson } from "../json.ts";
import type { FinishReason } from "../../types/openai.ts";

/** The key for arguments that are not a JSON object, so that nothing the model wrote is lost. */
const UNPARSED_ARGUMENTS = "_raw";

/** The id of a `function_call`, which has none: made of the function's name. */
export function functionCallId(name: string): string {
  return `call_${name}`;
}

/** Arguments as the object the API requires. A cut or malformed string is kept whole under `_raw`. */
export function toolInput(text: unknown): Fields {
  if (isFields(text)) return text;
  if (typeof text !== "string" || text.trim() === "") return {};
  const parsed = parsedJson(text);
  return isFields(parsed) ? parsed : { [UNPARSED_ARGUMENTS]: parsed === undefined ? text : parsed };
}

/** False for the beginning of JSON. Arguments that are missing are whole: they stand for an empty object. */
export function isWholeInput(text: string): boolean {
  return text.trim() === "" || parsedJson(text) !== undefined;
}

/** True when the answer was broken off: its last tool call may then lack arguments. */
export function isTruncated(reason: FinishReason | null): boolean {
  return reason === "length" || reason === "content_filter";
}
