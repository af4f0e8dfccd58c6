/** The types of the fields of Converse's blocks and deltas. Unknown ones are not checked. */
import { isToolCall } from "../../../translation/claude/message-content.ts";
import { type Fields, isFields, isTextIfAny } from "../../../translation/json.ts";
import { isAbsent } from "../../../translation/numbers.ts";

/** True for a block of a whole answer whose fields have the right types. */
export function isValidBlock({ text, toolUse, reasoningContent, citationsContent }: Fields): boolean {
  return (
    isTextIfAny(text) &&
    (isAbsent(toolUse) || isToolUse(toolUse)) &&
    (isAbsent(reasoningContent) || isReasoning(reasoningContent)) &&
    (isAbsent(citationsContent) || isCitedText(citationsContent))
  );
}

/** True for a tool call, or its start. */
export function isToolUse(use: unknown): boolean {
  return isFields(use) && isToolCall(use["toolUseId"], use["name"], use["input"]);
}

/** True for a delta whose fields have the right types. */
export function isValidDelta(delta: unknown): delta is Fields {
  if (!isFields(delta)) return false;
  const { text, toolUse, reasoningContent, citation } = delta;
  return (
    isTextIfAny(text) &&
    (isAbsent(toolUse) || isInput(toolUse)) &&
    (isAbsent(reasoningContent) || isReasoningDelta(reasoningContent)) &&
    (isAbsent(citation) || isFields(citation))
  );
}

function isInput(use: unknown): boolean {
  return isFields(use) && (isTextIfAny(use["input"]) || isFields(use["input"]));
}

function isReasoningDelta(reasoning: unknown): boolean {
  return isFields(reasoning) && ["text", "signature", "redactedContent"].every((name) => isTextIfAny(reasoning[name]));
}

function isReasoning(reasoning: unknown): boolean {
  if (!isFields(reasoning)) return false;
  const { reasoningText: text, redactedContent } = reasoning;
  return isTextIfAny(redactedContent) && (isAbsent(text) || isReasoningDelta(text));
}

function isCitedText(cited: unknown): boolean {
  if (!isFields(cited)) return false;
  const { content } = cited;
  const isPart = (part: unknown): boolean => isFields(part) && isTextIfAny(part["text"]);
  return isAbsent(content) || (Array.isArray(content) && content.every(isPart));
}
