/** Checks log probabilities against OpenAI's types. */
import { type Fields, isFields } from "../../../translation/json.ts";
import { countOf, isAbsent, isNumber } from "../../../translation/numbers.ts";

/** True for valid `logprobs` of a choice. A vendor's own form, without `content`, is valid, too. */
export function areLogprobs(value: unknown): boolean {
  return isFields(value) && isListOfTokens(value["content"]) && isListOfTokens(value["refusal"]);
}

function isListOfTokens(value: unknown): boolean {
  return (
    isAbsent(value) || (Array.isArray(value) && value.every((token) => isToken(token) && hasValidAlternatives(token)))
  );
}

function isToken(value: unknown): value is Fields {
  if (!isFields(value) || typeof value["token"] !== "string" || !isNumber(value["logprob"])) return false;
  const { bytes } = value;
  return isAbsent(bytes) || (Array.isArray(bytes) && bytes.every((byte) => countOf(byte) !== undefined));
}

/** Alternatives have no alternatives of their own. */
function hasValidAlternatives({ top_logprobs: top }: Fields): boolean {
  return isAbsent(top) || (Array.isArray(top) && top.every(isToken));
}
