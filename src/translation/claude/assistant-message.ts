/** What an assistant's earlier message has for Anthropic and for Converse: signed thinking, content, tool calls. */
import type { RequestMessage, ThinkingBlock } from "../../types/openai.ts";
import { functionCallId, toolInput } from "../chat/tool-arguments.ts";
import type { ToolCallIds } from "../chat/tool-call-ids.ts";
import { type Fields, isFields } from "../json.ts";

/** The provider in Claude's thinking blocks, whose signatures are valid on every host of Claude. */
export const CLAUDE_SIGNER = "anthropic";

export type AssistantMessage = Extract<RequestMessage, { role: "assistant" }>;

/** Thinking that can be sent back. */
export type SignedThinking = { readonly redacted: string } | { readonly text: string; readonly signature: string };

/**
 * The message's thinking, unmodified, as its signature requires. Left out: what is unsigned, and what was signed by a provider
 * that `isOwn` refuses. A block without a provider counts as own.
 */
export function signedThinking(message: AssistantMessage, isOwn: (provider: string) => boolean): SignedThinking[] {
  const inContent: unknown[] = Array.isArray(message.content) ? message.content.filter(isThinkingPart) : [];
  const given: readonly unknown[] = message.thinking_blocks ?? inContent;
  return given.flatMap((value): SignedThinking[] => {
    const block = value as ThinkingBlock;
    if (block.provider !== undefined && !isOwn(block.provider)) return [];
    if (block.type === "redacted_thinking") return block.data ? [{ redacted: block.data }] : [];
    if (block.type !== "thinking" || !block.signature) return [];
    return [{ text: block.thinking, signature: block.signature }];
  });
}

/** Content without the thinking that LiteLLM's users also put among its parts. */
export function withoutThinkingParts(content: unknown): unknown {
  return Array.isArray(content) ? content.filter((part: unknown) => !isThinkingPart(part)) : content;
}

function isThinkingPart(part: unknown): boolean {
  return isFields(part) && (part["type"] === "thinking" || part["type"] === "redacted_thinking");
}

/** A tool call of the conversation. */
export interface ToolUse {
  readonly id: string;
  /** The caller's name for the tool. */
  readonly name: string;
  readonly input: Fields;
}

/** The message's tool calls, with ids the API takes. `function_call` counts where there are no `tool_calls`. */
export function toolUses({ tool_calls, function_call }: AssistantMessage, ids: ToolCallIds): ToolUse[] {
  const uses = (tool_calls ?? []).map((call): ToolUse => {
    const id = ids.call(call.id);
    return call.type === "custom"
      ? { id, name: call.custom.name, input: { input: call.custom.input } }
      : { id, name: call.function.name, input: toolInput(call.function.arguments) };
  });
  if (!function_call || uses.length > 0) return uses;
  const { name } = function_call;
  return [{ id: ids.call(functionCallId(name)), name, input: toolInput(function_call.arguments) }];
}
