import type { RequestMessage } from "../../../types/openai.ts";
import { lastMarkedPart } from "../../../translation/claude/cache-control.ts";
import { NO_RESULT_TEXT } from "../../../translation/chat/turns.ts";
import { cacheMarker } from "./cache-markers.ts";
import { contentBlocks, type PartLocation } from "./content.ts";
import type { ToolResultBlockParam } from "../wire.ts";

/** The result of the call `id`: text, images and documents, although OpenAI's own tool messages have only text. */
export function toolResult(id: string, message: RequestMessage, location: PartLocation): ToolResultBlockParam {
  const { content } = message;
  const failed = "is_error" in message && message.is_error === true ? { is_error: true } : {};
  const base = { type: "tool_result", tool_use_id: id, ...failed } as const;
  if (typeof content === "string") return content.trim() === "" ? base : { ...base, content };
  const blocks = contentBlocks(content, location).flatMap((block) => {
    if (block.type !== "text" && block.type !== "image" && block.type !== "document" && block.type !== "search_result")
      return [];
    const unmarked = { ...block };
    delete unmarked.cache_control;
    return [unmarked];
  });
  return blocks.length === 0 ? base : { ...base, content: blocks, ...cacheMarker(lastMarkedPart(content)) };
}

/** Stands in for the result of a call that was never answered. */
export function missingResult(id: string): ToolResultBlockParam {
  return { type: "tool_result", tool_use_id: id, content: NO_RESULT_TEXT, is_error: true };
}
