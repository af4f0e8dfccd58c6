import type { RequestMessage, ThinkingBlock } from "../../../types/openai.ts";
import { isFields } from "../../../translation/json.ts";
import { functionCallId, toolInput } from "../../../translation/chat/tool-arguments.ts";
import type { ToolCallIds } from "../../../translation/chat/tool-call-ids.ts";
import { cachePoint } from "./cache-points.ts";
import { contentBlocks, type Place, textBlocks } from "./content.ts";
import { BEDROCK, type ModelTraits } from "../models.ts";
import type { ToolNames } from "./tool-names.ts";
import type { Block, ReasoningBlock, ToolUseBlock } from "../wire.ts";

type AssistantMessage = Extract<RequestMessage, { role: "assistant" }>;

/** What the translation of a conversation shares from message to message. */
export interface Conversing {
  readonly traits: ModelTraits;
  readonly ids: ToolCallIds;
  readonly tools: ToolNames;
}

/** An earlier turn of the assistant's: its signed reasoning first, then what it said, then its calls. */
export function assistantBlocks(
  message: AssistantMessage,
  place: Place,
  conversing: Conversing,
): { blocks: readonly Block[]; calls: string[] } {
  const calls = toolCalls(message, conversing);
  const marker = place.cache ? cachePoint(message) : [];
  const blocks: Block[] = [
    ...reasoningBlocks(message, conversing.traits),
    ...contentBlocks(withoutThinking(message.content), place),
    ...textBlocks(message.refusal ?? ""),
    ...calls,
  ];
  return {
    blocks: blocks.length === 0 ? [] : [...blocks, ...marker],
    calls: calls.map(({ toolUse }) => toolUse.toolUseId),
  };
}

/** Unmodified, as the signature demands. What another vendor's model signed, or nobody, is left out. */
function reasoningBlocks(message: AssistantMessage, { signer }: ModelTraits): ReasoningBlock[] {
  const inContent: unknown[] = Array.isArray(message.content) ? message.content.filter(isThinking) : [];
  const given: readonly unknown[] = message.thinking_blocks ?? inContent;
  return given.flatMap((value): ReasoningBlock[] => {
    const block = value as ThinkingBlock;
    const { provider } = block;
    if (provider !== undefined && provider !== BEDROCK && provider !== signer) return [];
    if (block.type === "redacted_thinking")
      return block.data ? [{ reasoningContent: { redactedContent: block.data } }] : [];
    if (block.type !== "thinking" || !block.signature) return [];
    return [{ reasoningContent: { reasoningText: { text: block.thinking, signature: block.signature } } }];
  });
}

/** LiteLLM's users also find thinking among the parts of a message. */
function isThinking(part: unknown): boolean {
  return isFields(part) && (part["type"] === "thinking" || part["type"] === "redacted_thinking");
}

function withoutThinking(content: unknown): unknown {
  return Array.isArray(content) ? content.filter((part: unknown) => !isThinking(part)) : content;
}

function toolCalls(message: AssistantMessage, { ids, tools }: Conversing): ToolUseBlock[] {
  const use = (id: string, name: string, input: ToolUseBlock["toolUse"]["input"]): ToolUseBlock => ({
    toolUse: { toolUseId: ids.call(id), name: tools.wire(name), input },
  });
  const calls = (message.tool_calls ?? []).map((call) =>
    call.type === "custom"
      ? use(call.id, call.custom.name, { input: call.custom.input })
      : use(call.id, call.function.name, toolInput(call.function.arguments)),
  );
  const legacy = message.function_call;
  if (!legacy || calls.length > 0) return calls;
  return [use(functionCallId(legacy.name), legacy.name, toolInput(legacy.arguments))];
}
