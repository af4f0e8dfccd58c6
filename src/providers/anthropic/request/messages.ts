import type { RequestMessage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { leadingSystem } from "../../../translation/chat/system-messages.ts";
import { ToolCallIds } from "../../../translation/chat/tool-call-ids.ts";
import { entriesFrom, type MessageWriter } from "../../../translation/claude/entries.ts";
import { withValidEnd } from "../../../translation/claude/last-turn.ts";
import { arrange, FILLER_TEXT, GO_ON_TEXT, type Turn } from "../../../translation/chat/turns.ts";
import { assistantBlocks } from "./assistant.ts";
import { cacheMarker, markLast } from "./cache-markers.ts";
import { contentBlocks, type PartLocation } from "./content.ts";
import { missingResult, toolResult } from "./tool-result.ts";
import type { Block, Body, TextBlockParam } from "../wire.ts";

/** A conversation as the API takes it. */
export interface Conversation {
  readonly system: TextBlockParam[];
  readonly turns: readonly Turn<Block>[];
}

/** What the translation of a conversation depends on. */
export interface ConversationRules {
  readonly target: Target;
  /** System messages may stand between turns. */
  readonly systemTurns: boolean;
  /** The last turn may be the assistant's. */
  readonly prefill: boolean;
}

/** Translates a conversation: system prompt first, then turns in the order the API requires. */
export function conversation(messages: readonly RequestMessage[], rules: ConversationRules): Conversation {
  const { target, systemTurns, prefill } = rules;
  const first = leadingSystem(messages);
  const ids = new ToolCallIds();
  const filler = textBlock(FILLER_TEXT);
  const entries = entriesFrom(first, messages, ids, target, messageWriter(ids, target, filler));
  const turns = arrange(entries, { systemTurns, filler, missingResult });
  return {
    system: messages.slice(0, first).flatMap((message, index) => systemBlocks(message, index, target)),
    turns: withValidEnd(turns, { prefill, goOn: textBlock(GO_ON_TEXT), trimmed }),
  };
}

function messageWriter(ids: ToolCallIds, target: Target, filler: Block): MessageWriter<Block> {
  const locationOf = (index: number): PartLocation => ({ path: `messages[${index}].content`, target });
  return {
    filler,
    system: (message, index) => systemBlocks(message, index, target),
    user: (message, index) => markLast(contentBlocks(message.content, locationOf(index)), message),
    assistant: (message, index) => assistantBlocks(message, locationOf(index), ids),
    result(call, message, index) {
      const result = toolResult(call, message, locationOf(index));
      return [{ role: "result", call, block: { ...result, ...cacheMarker(message) } }];
    },
  };
}

/** Turns as messages of the body. */
export function wireMessages(turns: readonly Turn<Block>[]): Body["messages"] {
  return turns.map(({ role, blocks }) =>
    // System turns have only text.
    role === "system" ? { role, content: blocks as TextBlockParam[] } : { role, content: [...blocks] },
  );
}

function textBlock(text: string): TextBlockParam {
  return { type: "text", text };
}

function trimmed(block: Block): Block | undefined {
  return block.type === "text" ? { ...block, text: block.text.trimEnd() } : undefined;
}

function systemBlocks(message: RequestMessage, index: number, target: Target): readonly TextBlockParam[] {
  const blocks = contentBlocks(message.content, { path: `messages[${index}].content`, target });
  return markLast(
    blocks.filter((block) => block.type === "text"),
    message,
  );
}
