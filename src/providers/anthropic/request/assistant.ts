import type { ToolCallIds } from "../../../translation/chat/tool-call-ids.ts";
import {
  type AssistantMessage,
  CLAUDE_SIGNER,
  type SignedThinking,
  signedThinking,
  toolUses,
  withoutThinkingParts,
} from "../../../translation/claude/assistant-message.ts";
import { markLast } from "./cache-markers.ts";
import { contentBlocks, type PartLocation, textBlocks } from "./content.ts";
import type { Block } from "../wire.ts";

/** An earlier assistant turn: its signed thinking first, then its text, then its tool calls. */
export function assistantBlocks(
  message: AssistantMessage,
  location: PartLocation,
  ids: ToolCallIds,
): { blocks: readonly Block[]; calls: string[] } {
  const uses = toolUses(message, ids);
  const blocks: Block[] = [
    ...signedThinking(message, (provider) => provider === CLAUDE_SIGNER).map(thinkingBlock),
    ...contentBlocks(withoutThinkingParts(message.content), location),
    ...textBlocks(message.refusal ?? ""),
    ...uses.map((use): Block => ({ type: "tool_use", ...use })),
  ];
  return { blocks: markLast(blocks, message), calls: uses.map(({ id }) => id) };
}

function thinkingBlock(block: SignedThinking): Block {
  return "redacted" in block
    ? { type: "redacted_thinking", data: block.redacted }
    : { type: "thinking", thinking: block.text, signature: block.signature };
}
