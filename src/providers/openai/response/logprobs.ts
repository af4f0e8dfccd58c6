/** Log probabilities, held against OpenAI's types where they arrive. */
import { type Fields, isFields } from "../../../translation/json.ts";
import { countOf, isAbsent, isNumber } from "../../../translation/numbers.ts";

/** True for what a choice may have under `logprobs`. Some vendors' own forms of it have no `content`, and stay. */
export function areLogprobs(value: unknown): boolean {
  return isFields(value) && isListOfTokens(value["content"]) && isListOfTokens(value["refusal"]);
}

function isListOfTokens(value: unknown): boolean {
  return isAbsent(value) || (Array.isArray(value) && value.every((token) => isToken(token) && isWithOthers(token)));
}

function isToken(value: unknown): value is Fields {
  if (!isFields(value) || typeof value["token"] !== "string" || !isNumber(value["logprob"])) return false;
  const { bytes } = value;
  return isAbsent(bytes) || (Array.isArray(bytes) && bytes.every((byte) => countOf(byte) !== undefined));
}

/** The tokens that were as likely have none beside them. */
function isWithOthers({ top_logprobs: top }: Fields): boolean {
  return isAbsent(top) || (Array.isArray(top) && top.every(isToken));
}
