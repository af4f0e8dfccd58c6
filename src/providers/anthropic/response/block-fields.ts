import { isAbsent } from "../../../translation/numbers.ts";
import { type Fields, isFields, isTextIfAny, someText } from "../wire.ts";

/** True for a block, whole or at its start, whose fields are of the types that they should be. Of unknown ones nothing is asked. */
export function isSoundBlock(block: unknown): block is Fields {
  if (!isFields(block)) return false;
  switch (block["type"]) {
    case "text":
      return isTextIfAny(block["text"]);
    case "thinking":
      return isTextIfAny(block["thinking"]) && isTextIfAny(block["signature"]);
    case "redacted_thinking":
      return isTextIfAny(block["data"]);
    case "tool_use":
      return isSoundCall(block["id"], block["name"], block["input"]);
    default:
      return someText(block["type"]) !== undefined;
  }
}

/** Arguments of nothing are no call. Some proxies write an input that is yet to come as an empty text. */
function isSoundCall(id: unknown, name: unknown, input: unknown): boolean {
  if (!isTextIfAny(id) || !isTextIfAny(name)) return false;
  if (isAbsent(input) || input === "") return true;
  return isFields(input) && (someText(name) !== undefined || Object.keys(input).length === 0);
}
