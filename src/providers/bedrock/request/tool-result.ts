import type { RequestMessage } from "../../../types/openai.ts";
import { NO_RESULT_TEXT } from "../../../translation/chat/turns.ts";
import { isFields, parsedJson } from "../../../translation/json.ts";
import { contentBlocks, type PartContext } from "./content.ts";
import type { ModelCapabilities } from "../models.ts";
import type { Block, ResultBlock, ToolResultBlock } from "../wire.ts";

/** The text of an empty result: the API refuses one without content. */
const NO_OUTPUT_TEXT = "(no output)";

/** The result of the call `id`: text, images and files, although OpenAI's own tool messages have only text. */
export function toolResult(
  id: string,
  message: RequestMessage,
  context: PartContext,
  capabilities: ModelCapabilities,
): ToolResultBlock {
  const failed = "is_error" in message && message.is_error === true && capabilities.resultStatus;
  // A cache point cannot stand inside a result, so it is put behind it.
  const blocks = contentBlocks(message.content, { ...context, cache: false }).filter(isResultBlock);
  const content: readonly ResultBlock[] = blocks.length === 0 ? [{ text: NO_OUTPUT_TEXT }] : blocks;
  return {
    toolResult: {
      toolUseId: id,
      content: capabilities.mistralResults ? content.map(asJson) : content,
      ...(failed ? { status: "error" } : {}),
    },
  };
}

/** Stands in for the result of a call that was never answered. */
export function missingResult(id: string, capabilities: ModelCapabilities): ToolResultBlock {
  const text: ResultBlock = { text: NO_RESULT_TEXT };
  return {
    toolResult: {
      toolUseId: id,
      content: [capabilities.mistralResults ? asJson(text) : text],
      ...(capabilities.resultStatus ? { status: "error" } : {}),
    },
  };
}

function isResultBlock(block: Block): block is Extract<Block, ResultBlock> {
  return "text" in block || "image" in block || "document" in block || "video" in block;
}

function asJson(block: ResultBlock): ResultBlock {
  if (!("text" in block)) return block;
  const parsed = parsedJson(block.text);
  return { json: isFields(parsed) ? parsed : { result: block.text } };
}
