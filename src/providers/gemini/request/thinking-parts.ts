import { fieldsOf, listOf } from "../../../translation/json.ts";

/** Content without thinking parts, which LiteLLM adds and which are not sent back. */
export function withoutThinking(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return listOf(content).filter((part) => !String(fieldsOf(part)["type"]).endsWith("thinking"));
}
