import type { RequestMessage } from "../../../types/openai.ts";
import { isFields, parsedJson } from "../../../translation/json.ts";
import { contentBlocks, type Place } from "./content.ts";
import type { ModelTraits } from "../models.ts";
import type { Block, ResultBlock, ToolResultBlock } from "../wire.ts";
/** What stands for a result without a word: the API wants some. */
const NOTHING = "(no output)";

/** The answer to the call `id`. Images too, though OpenAI's own tool messages hold only text. */
export function toolResult(id: string, message: RequestMessage, place: Place, traits: ModelTraits): ToolResultBlock {
  const failed = "is_error" in message && message.is_error === true && traits.result_status;
  // A cache point cannot stand inside a result: it stands behind it.
  const blocks = contentBlocks(message.content, { ...place, cache: false }).filter(isResultBlock);
  const content: readonly ResultBlock[] = blocks.length === 0 ? [{ text: NOTHING }] : blocks;
  return {
    toolResult: {
      toolUseId: id,
      content: traits.mistral_results ? content.map(asJson) : content,
      ...(failed ? { status: "error" } : {}),
    },
  };
}

/** Stands in for the result of a call that was never answered. */
export function missingResult(id: string, traits: ModelTraits): ToolResultBlock {
  return {
    toolResult: {
      toolUseId: id,
      content: [asNeeded({ text: "No result was recorded for this call." }, traits)],
      ...(traits.result_status ? { status: "error" } : {}),
    },
  };
}

function asNeeded(block: ResultBlock, traits: ModelTraits): ResultBlock {
  return traits.mistral_results ? asJson(block) : block;
}

function isResultBlock(block: Block): block is Extract<Block, ResultBlock> {
  return "text" in block || "image" in block || "document" in block || "video" in block;
}

function asJson(block: ResultBlock): ResultBlock {
  if (!("text" in block)) return block;
  const parsed = parsedJson(block.text);
  // Plain text is the usual case.
  return { json: isFields(parsed) ? parsed : { result: block.text } };
}
