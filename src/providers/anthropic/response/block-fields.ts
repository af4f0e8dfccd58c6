import { isToolCall } from "../../../translation/claude/message-content.ts";
import { type Fields, isTextIfAny, someText } from "../../../translation/json.ts";

/** True for a block, whole or at its start, whose fields have the right types. An unknown block only needs a type. */
export function isValidBlock(block: Fields): boolean {
  switch (block["type"]) {
    case "text":
      return isTextIfAny(block["text"]);
    case "thinking":
      return isTextIfAny(block["thinking"]) && isTextIfAny(block["signature"]);
    case "redacted_thinking":
      return isTextIfAny(block["data"]);
    case "tool_use":
      // Some proxies write an input that is still to come as an empty string.
      return isToolCall(block["id"], block["name"], block["input"] === "" ? undefined : block["input"]);
    default:
      return someText(block["type"]) !== undefined;
  }
}
