/**
 * Checks a message or delta against OpenAI's types: afterwards every field of OpenAI's has its type or is missing. A vendor's
 * own fields stay as they are.
 */
import { type Fields, isFields, isTextIfAny } from "../../../translation/json.ts";
import { countOf, isAbsent, isNumber } from "../../../translation/numbers.ts";
import { unifyReasoning, type VendorMessage } from "./reasoning.ts";
import { areToolCalls, isFunctionCall } from "./tool-calls.ts";

/**
 * Corrects `message` in place. False when its text or its tool calls are of a wrong type: the message is then not used. Other
 * fields of a wrong type are removed.
 */
export function isSound(message: Record<string, unknown>): boolean {
  if (hasForeignReasoning(message) && !readsAsText(message)) return false;
  const { content, refusal, reasoning_content: reasoning, function_call: call } = message;
  if (!isTextIfAny(content) || !isTextIfAny(refusal) || !isTextIfAny(reasoning)) return false;
  if (message["tool_calls"] !== undefined && !hasSoundCalls(message)) return false;
  if (call !== undefined && !isSoundField(message, "function_call", isFunctionCall)) return false;
  removeInvalid(message);
  return true;
}

/** Some servers send one call instead of a list. */
function hasSoundCalls(message: Record<string, unknown>): boolean {
  const { tool_calls: calls } = message;
  if (isFields(calls) && (isFields(calls["function"]) || isFields(calls["custom"]))) message["tool_calls"] = [calls];
  return isSoundField(message, "tool_calls", areToolCalls);
}

function hasForeignReasoning(message: VendorMessage): boolean {
  return (
    message.reasoning !== undefined ||
    message.thinking !== undefined ||
    message.reasoning_details !== undefined ||
    Array.isArray(message.content)
  );
}

/** Moves reasoning to its field. False when the content is a list with something else than strings and parts. */
function readsAsText(message: VendorMessage): boolean {
  const { content } = message;
  if (Array.isArray(content) && !content.every(isPart)) return false;
  unifyReasoning(message);
  return true;
}

function isPart(part: unknown): boolean {
  return isFields(part) ? isTextIfAny(part["text"]) : typeof part === "string";
}

/** Checks one field. An empty value of another type means that there is nothing: the field is removed, without an error. */
function isSoundField(message: Record<string, unknown>, name: string, isRight: (value: object) => boolean): boolean {
  const value = message[name];
  if (typeof value === "object" && value !== null) {
    if (Object.keys(value).length > 0) return isRight(value);
  } else if (value) return false;
  if (value !== null || name === "tool_calls") delete message[name];
  return true;
}

function removeInvalid(message: Record<string, unknown>): void {
  const { role, audio, images, annotations, thinking_blocks: blocks } = message;
  if (role !== undefined && typeof role !== "string") delete message["role"];
  if (!isAbsent(audio) && !isAudio(audio)) delete message["audio"];
  if (!isAbsent(images) && !isListOf(images, isImage)) delete message["images"];
  if (!isAbsent(annotations) && !isListOf(annotations, isAnnotation)) delete message["annotations"];
  if (!isAbsent(blocks) && !isListOf(blocks, isThinkingBlock)) delete message["thinking_blocks"];
}

function isListOf(value: unknown, isItem: (item: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isFields(item) && isItem(item));
}

function isAudio(audio: unknown): boolean {
  if (!isFields(audio)) return false;
  const { id, data, transcript, expires_at: expires } = audio;
  return [id, data, transcript].every(isTextIfAny) && (isAbsent(expires) || isNumber(expires));
}

function isImage({ image_url: url }: Fields): boolean {
  return isFields(url) && typeof url["url"] === "string";
}

function isAnnotation({ type, url_citation: citation }: Fields): boolean {
  if (typeof type !== "string") return false;
  if (type !== "url_citation") return true;
  if (!isFields(citation) || typeof citation["url"] !== "string") return false;
  const { title, start_index: start, end_index: end } = citation;
  return isTextIfAny(title) && [start, end].every((place) => isAbsent(place) || countOf(place) !== undefined);
}

function isThinkingBlock({ type, thinking, signature, data }: Fields): boolean {
  if (type === "thinking") return typeof thinking === "string" && isTextIfAny(signature);
  if (type === "redacted_thinking") return typeof data === "string";
  return type === "signature" ? typeof signature === "string" : typeof type === "string";
}
