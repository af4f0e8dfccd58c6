import type { RequestMessage, ThinkingBlock } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { markLast } from "./cache-markers.ts";
import type { ToolCallIds } from "../../../translation/chat/tool-call-ids.ts";
import { functionCallId, toolInput } from "../../../translation/chat/tool-arguments.ts";
import { contentBlocks, textBlocks } from "./content.ts";
import { type Block, isFields, type ToolUseBlockParam } from "../wire.ts";

type AssistantMessage = Extract<RequestMessage, { role: "assistant" }>;

/** Providers whose signatures Anthropic verifies: its own. A block without a provider is taken for its own too. */
const OWN = "anthropic";

/** An earlier turn of the assistant's: its signed thinking first, then what it said, then its calls. */
export function assistantBlocks(
  message: AssistantMessage,
  path: string,
  ids: ToolCallIds,
  target: Target,
): { blocks: readonly Block[]; calls: string[] } {
  const calls = toolCalls(message, ids);
  const blocks = markLast<Block>(
    [
      ...thinkingBlocks(message),
      ...contentBlocks(withoutThinking(message.content), { path: `${path}.content`, target }),
      ...textBlocks(message.refusal ?? ""),
      ...calls,
    ],
    message,
  );
  return { blocks, calls: calls.map((call) => call.id) };
}

/** Unmodified, as the signature demands. What another provider signed, or nobody, is left out. */
function thinkingBlocks(message: AssistantMessage): Block[] {
  const inContent: unknown[] = Array.isArray(message.content) ? message.content.filter(isThinking) : [];
  const given: readonly unknown[] = message.thinking_blocks ?? inContent;
  return given.flatMap((value): Block[] => {
    const block = value as ThinkingBlock;
    if (block.provider !== undefined && block.provider !== OWN) return [];
    if (block.type === "redacted_thinking") return block.data ? [{ type: block.type, data: block.data }] : [];
    if (block.type !== "thinking" || !block.signature) return [];
    return [{ type: block.type, thinking: block.thinking, signature: block.signature }];
  });
}

/** LiteLLM's users also find thinking among the parts of a message. */
function isThinking(part: unknown): boolean {
  return isFields(part) && (part["type"] === "thinking" || part["type"] === "redacted_thinking");
}

function withoutThinking(content: unknown): unknown {
  return Array.isArray(content) ? content.filter((part: unknown) => !isThinking(part)) : content;
}

function toolCalls(message: AssistantMessage, ids: ToolCallIds): ToolUseBlockParam[] {
  const calls = (message.tool_calls ?? []).map((call): ToolUseBlockParam => {
    const id = ids.call(call.id);
    return call.type === "custom"
      ? { type: "tool_use", id, name: call.custom.name, input: { input: call.custom.input } }
      : { type: "tool_use", id, name: call.function.name, input: toolInput(call.function.arguments) };
  });
  const legacy = message.function_call;
  if (!legacy || calls.length > 0) return calls;
  return [
    {
      type: "tool_use",
      id: ids.call(functionCallId(legacy.name)),
      name: legacy.name,
      input: toolInput(legacy.arguments),
    },
  ];
}
