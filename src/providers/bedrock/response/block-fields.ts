/** Blocks and deltas of Converse, held against their types where they arrive. Of unknown ones nothing is asked. */
import { type Fields, isFields, isTextIfAny, someText } from "../../../translation/json.ts";
import { isAbsent } from "../../../translation/numbers.ts";

/** True for a block of a whole answer whose fields are of the types that they should be. */
export function isSoundBlock(block: unknown): block is Fields {
  if (!isFields(block)) return false;
  const { text, toolUse, reasoningContent: reasoning, citationsContent: cited } = block;
  if (!isTextIfAny(text) || !(isAbsent(toolUse) || isSoundCall(toolUse))) return false;
  return (isAbsent(reasoning) || isReasoning(reasoning)) && (isAbsent(cited) || isCited(cited));
}

/** True for a call, or the beginning of one. Arguments of nothing are no call. */
export function isSoundCall(use: unknown): boolean {
  if (!isFields(use)) return false;
  const { toolUseId, name, input } = use;
  if (!isTextIfAny(toolUseId) || !isTextIfAny(name)) return false;
  if (isAbsent(input)) return true;
  return isFields(input) && (someText(name) !== undefined || Object.keys(input).length === 0);
}

/** True for a delta whose fields are of the types that they should be. */
export function isSoundDelta(delta: unknown): delta is Fields {
  if (!isFields(delta)) return false;
  const { text, toolUse, reasoningContent: reasoning, citation } = delta;
  if (!isTextIfAny(text) || !(isAbsent(toolUse) || isInput(toolUse))) return false;
  return (isAbsent(reasoning) || isSaid(reasoning)) && (isAbsent(citation) || isFields(citation));
}

function isInput(use: unknown): boolean {
  return isFields(use) && (isTextIfAny(use["input"]) || isFields(use["input"]));
}

/** Reasoning as a delta has it. */
function isSaid(reasoning: unknown): boolean {
  return isFields(reasoning) && ["text", "signature", "redactedContent"].every((name) => isTextIfAny(reasoning[name]));
}

/** Reasoning as a block has it. */
function isReasoning(reasoning: unknown): boolean {
  if (!isFields(reasoning)) return false;
  const { reasoningText: text, redactedContent } = reasoning;
  return isTextIfAny(redactedContent) && (isAbsent(text) || isSaid(text));
}

function isCited(cited: unknown): boolean {
  if (!isFields(cited)) return false;
  const { content } = cited;
  const isPart = (part: unknown): boolean => isFields(part) && isTextIfAny(part["text"]);
  return isAbsent(content) || (Array.isArray(content) && content.every(isPart));
}
