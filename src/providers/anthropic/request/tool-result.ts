import { cacheMarker } from "./cache-markers.ts";
import { contentBlocks, type Place } from "./content.ts";
import type { RequestMessage } from "../../../types/openai.ts";
import { isFields, type ToolResultBlockParam } from "../wire.ts";

/** The answer to the call `id`. Text and images, also though OpenAI's own tool messages hold only text. */
export function toolResult(id: string, message: RequestMessage, place: Place): ToolResultBlockParam {
  const { content } = message;
  const failed = "is_error" in message && message.is_error === true ? { is_error: true } : {};
  const base = { type: "tool_result", tool_use_id: id, ...failed } as const;
  if (typeof content === "string") return content.trim() === "" ? base : { ...base, content };
  // The API takes no marker inside a result: the last one moves to the result itself.
  const marked = Array.isArray(content)
    ? content.findLast((part: unknown) => isFields(part) && isFields(part["cache_control"]))
    : undefined;
  const blocks = contentBlocks(content, place).flatMap((block) => {
    if (block.type !== "text" && block.type !== "image" && block.type !== "document" && block.type !== "search_result")
      return [];
    const unmarked = { ...block };
    delete unmarked.cache_control;
    return [unmarked];
  });
  return blocks.length === 0 ? base : { ...base, content: blocks, ...cacheMarker(marked) };
}
