/**
 * Checks the pieces of an answer against their types: afterwards every field that is read has its type or is missing. Other
 * fields are not checked.
 */
import { type Fields, isFields, isTextIfAny } from "../../../translation/json.ts";
import { isAbsent, isNumber, isPlace } from "../../../translation/numbers.ts";

/** True for a piece whose candidates are all valid. */
export function isSoundPiece(piece: unknown): piece is Fields {
  return isFields(piece) && isListOf(piece["candidates"], isCandidate);
}

function isCandidate({ index, content, finishReason, finishMessage }: Fields): boolean {
  if (!isPlace(index) || !isTextIfAny(finishReason) || !isTextIfAny(finishMessage)) return false;
  return isAbsent(content) || (isFields(content) && isListOf(content["parts"], isPart));
}

function isPart({ text, thoughtSignature, inlineData, functionCall }: Fields): boolean {
  if (!isTextIfAny(text) || !isTextIfAny(thoughtSignature)) return false;
  const isMedia = isAbsent(inlineData) || (isFields(inlineData) && areTexts(inlineData, "mimeType", "data"));
  return isMedia && (isAbsent(functionCall) || (isFields(functionCall) && isCall(functionCall)));
}

function isCall(call: Fields): boolean {
  const { args, partialArgs } = call;
  return areTexts(call, "name", "id") && (isAbsent(args) || isFields(args)) && isListOf(partialArgs, isPartialArgument);
}

function isPartialArgument(argument: Fields): boolean {
  const { numberValue, boolValue } = argument;
  if (!areTexts(argument, "jsonPath", "stringValue")) return false;
  return (isAbsent(numberValue) || isNumber(numberValue)) && (isAbsent(boolValue) || typeof boolValue === "boolean");
}

function areTexts(fields: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => isTextIfAny(fields[name]));
}

/** True for a list of valid objects, and for an absent one. */
function isListOf(value: unknown, isItem: (item: Fields) => boolean): boolean {
  return isAbsent(value) || (Array.isArray(value) && value.every((item) => isFields(item) && isItem(item)));
}
