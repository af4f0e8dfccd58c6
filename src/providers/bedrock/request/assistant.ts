import type { ToolCallIds } from "../../../translation/chat/tool-call-ids.ts";
import {
  type AssistantMessage,
  type SignedThinking,
  signedThinking,
  toolUses,
  withoutThinkingParts,
} from "../../../translation/claude/assistant-message.ts";
import { cachePoint } from "./cache-points.ts";
import { contentBlocks, type PartContext, textBlocks } from "./content.ts";
import { BEDROCK, type ModelCapabilities } from "../models.ts";
import type { ToolNames } from "./tool-names.ts";
import type { Block, ReasoningBlock } from "../wire.ts";

/** What the messages of one conversation share while they are translated. */
export interface ConversationState {
  readonly capabilities: ModelCapabilities;
  readonly ids: ToolCallIds;
  readonly tools: ToolNames;
}

/** An earlier assistant turn: its signed reasoning first, then its text, then its tool calls. */
export function assistantBlocks(
  message: AssistantMessage,
  context: PartContext,
  { capabilities, ids, tools }: ConversationState,
): { blocks: readonly Block[]; calls: string[] } {
  const uses = toolUses(message, ids);
  const isOwn = (provider: string): boolean => provider === BEDROCK || provider === capabilities.signer;
  const blocks: Block[] = [
    ...signedThinking(message, isOwn).map(reasoningBlock),
    ...contentBlocks(withoutThinkingParts(message.content), context),
    ...textBlocks(message.refusal ?? ""),
    ...uses.map(({ id, name, input }) => ({ toolUse: { toolUseId: id, name: tools.wire(name), input } })),
  ];
  const marker = context.cache ? cachePoint(message) : [];
  return {
    blocks: blocks.length === 0 ? [] : [...blocks, ...marker],
    calls: uses.map(({ id }) => id),
  };
}

function reasoningBlock(block: SignedThinking): ReasoningBlock {
  return "redacted" in block
    ? { reasoningContent: { redactedContent: block.redacted } }
    : { reasoningContent: { reasoningText: { text: block.text, signature: block.signature } } };
}
