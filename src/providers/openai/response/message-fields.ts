/**
 * What a message or delta holds, held against OpenAI's types where it arrives: behind this every field is what its type
 * says, or is not there. Fields that OpenAI does not know are the vendor's own, and stay as they are.
 */
import { type Fields, isFields, isTextIfAny } from "../../../translation/json.ts";
import { countOf, isAbsent, isNumber } from "../../../translation/numbers.ts";
import { unifyReasoning, type VendorMessage } from "./reasoning.ts";
import { areCalls, isNamedCall } from "./tool-calls.ts";

/**
 * Puts `said` right in place. False where what it says (its text, its calls) is of a type that says nothing: then it is
 * not used at all. What only stands beside that is left out.
 */
export function isSound(said: Record<string, unknown>): boolean {
  if (hasForeignReasoning(said) && !readsAsText(said)) return false;
  const { content, refusal, reasoning_content: reasoning, tool_calls: calls, function_call: call } = said;
  if (!isTextIfAny(content) || !isTextIfAny(refusal) || !isTextIfAny(reasoning)) return false;
  if (calls !== undefined && !isSaidIn(said, "tool_calls", areCalls)) return false;
  if (call !== undefined && !isSaidIn(said, "function_call", isNamedCall)) return false;
  keepSound(said);
  return true;
}

function hasForeignReasoning(said: VendorMessage): boolean {
  return (
    said.reasoning !== undefined ||
    said.thinking !== undefined ||
    said.reasoning_details !== undefined ||
    Array.isArray(said.content)
  );
}

/** Moves reasoning to its place. False where content is a list of what is neither text nor a part. */
function readsAsText(said: VendorMessage): boolean {
  const { content } = said;
  if (Array.isArray(content) && !content.every(isPart)) return false;
  unifyReasoning(said);
  return true;
}

function isPart(part: unknown): boolean {
  return isFields(part) ? isTextIfAny(part["text"]) : typeof part === "string";
}

/** Some say with an empty value of another type that there is nothing: the field goes, and that is no fault. */
function isSaidIn(said: Record<string, unknown>, name: string, isRight: (value: object) => boolean): boolean {
  const value = said[name];
  if (typeof value === "object" && value !== null) {
    if (Object.keys(value).length > 0) return isRight(value);
  } else if (value) return false;
  if (value !== null || name === "tool_calls") delete said[name];
  return true;
}

/** Each is looked at only where it is there, which it mostly is not. */
function keepSound(said: Record<string, unknown>): void {
  const { role, audio, images, annotations, thinking_blocks: blocks } = said;
  if (role !== undefined && typeof role !== "string") delete said["role"];
  if (!isAbsent(audio) && !isAudio(audio)) delete said["audio"];
  if (!isAbsent(images) && !isListOf(images, isImage)) delete said["images"];
  if (!isAbsent(annotations) && !isListOf(annotations, isAnnotation)) delete said["annotations"];
  if (!isAbsent(blocks) && !isListOf(blocks, isThinkingBlock)) delete said["thinking_blocks"];
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
