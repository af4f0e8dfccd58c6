/** What the content of a whole message must be, in Anthropic's answers and in Converse's. */
import type { Target } from "../../provider.ts";
import type { Headers } from "../../transport/http.ts";
import { noAnswer } from "../errors/provider-error.ts";
import { type Fields, isFields, isTextIfAny, someText } from "../json.ts";
import { isAbsent } from "../numbers.ts";

/** The stop reason of a message that ends in tool calls. */
export const CALLS_TOOLS = "tool_use";

/** The blocks of a message. Throws when there is no list of them, or `isValid` refuses one. */
export function blocksOf(
  content: unknown,
  isValid: (block: Fields) => boolean,
  target: Target,
  headers: Headers,
): readonly Fields[] {
  if (!Array.isArray(content)) throw noAnswer("answered with a message without content.", target, headers);
  // What is not an object has no meaning; a block with a field of another type would be read as something else.
  const blocks = content.filter(isFields);
  if (blocks.every(isValid)) return blocks;
  throw noAnswer("answered with a block whose fields have the wrong types.", target, headers);
}

/** True for a tool call, or its start. Arguments without a tool's name are not one. */
export function isToolCall(id: unknown, name: unknown, input: unknown): boolean {
  if (!isTextIfAny(id) || !isTextIfAny(name)) return false;
  if (isAbsent(input)) return true;
  return isFields(input) && (someText(name) !== undefined || Object.keys(input).length === 0);
}
