import type { RequestMessage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { leadingSystem } from "../../../translation/chat/system-messages.ts";
import { ToolCallIds } from "../../../translation/chat/tool-call-ids.ts";
import { lastMarkedPart } from "../../../translation/claude/cache-control.ts";
import { entriesFrom, type MessageWriter } from "../../../translation/claude/entries.ts";
import { arrange, type Entry, FILLER_TEXT, type Turn } from "../../../translation/chat/turns.ts";
import { assistantBlocks, type ConversationState } from "./assistant.ts";
import { cachePoint } from "./cache-points.ts";
import { contentBlocks, type PartContext } from "./content.ts";
import { DocumentNames } from "./document-names.ts";
import type { ModelCapabilities } from "../models.ts";
import type { ToolNames } from "./tool-names.ts";
import { missingResult, toolResult } from "./tool-result.ts";
import { fitTurns } from "./turn-rules.ts";
import type { Block, Body, CachePoint, NativeBlock, TextBlock } from "../wire.ts";

/** A conversation as the API takes it. */
export interface Conversation {
  readonly system: readonly (TextBlock | CachePoint | NativeBlock)[];
  readonly turns: readonly Turn<Block>[];
}

/** What the translation of a conversation depends on. */
export interface ConversationRules {
  readonly target: Target;
  readonly capabilities: ModelCapabilities;
  readonly tools: ToolNames;
  /** The last turn may be the assistant's. */
  readonly prefill: boolean;
  /** Tools may be called. Otherwise earlier tool calls and their results are rendered as text. */
  readonly toolCalls: boolean;
}

/** Translates a conversation: system prompt first, then turns as the model takes them. */
export function conversation(messages: readonly RequestMessage[], rules: ConversationRules): Conversation {
  const { target, capabilities, tools } = rules;
  const first = leadingSystem(messages);
  const names = new DocumentNames();
  const ids = new ToolCallIds(capabilities.mistralResults ? "nine" : "plain");
  const contextAt = (index: number): PartContext => ({
    path: `messages[${index}].content`,
    target,
    names,
    cache: capabilities.cache !== "nowhere",
  });
  const writer = messageWriter({ capabilities, tools, ids }, contextAt);
  const entries = entriesFrom(first, messages, ids, target, writer);
  const system = messages.slice(0, first).flatMap((message, index) => systemBlocks(message, contextAt(index)));
  const turns = arrange(
    capabilities.system || system.length === 0 ? entries : [{ role: "user", blocks: system }, ...entries],
    {
      systemTurns: false,
      filler: FILLER,
      missingResult: (id) => missingResult(id, capabilities),
    },
  );
  return { system: capabilities.system ? system : [], turns: fitTurns(turns, rules) };
}

const FILLER: Block = { text: FILLER_TEXT };

function messageWriter(state: ConversationState, contextAt: (index: number) => PartContext): MessageWriter<Block> {
  return {
    filler: FILLER,
    system: (message, index) => systemBlocks(message, contextAt(index)),
    user: (message, index) => {
      const context = contextAt(index);
      return withPoint(contentBlocks(message.content, context), message, context);
    },
    assistant: (message, index) => assistantBlocks(message, contextAt(index), state),
    result: (call, message, index) => resultEntries(call, message, contextAt(index), state),
  };
}

/** Turns as messages of the body. */
export function wireMessages(turns: readonly Turn<Block>[]): Body["messages"] {
  // System turns became user turns.
  return turns.map(({ role, blocks }) => ({ role: role === "assistant" ? role : "user", content: blocks }));
}

type SystemBlock = Conversation["system"][number];

function systemBlocks(message: RequestMessage, context: PartContext): SystemBlock[] {
  const blocks = contentBlocks(message.content, context).filter(
    (block): block is SystemBlock => "text" in block || "guardContent" in block || "cachePoint" in block,
  );
  return withPoint(blocks, message, context);
}

function withPoint<B extends Block>(blocks: B[], message: unknown, { cache }: PartContext): (B | CachePoint)[] {
  return blocks.length === 0 || !cache ? blocks : [...blocks, ...cachePoint(message)];
}

/** A result, and its cache point, which cannot stand inside it. */
function resultEntries(
  call: string,
  message: RequestMessage,
  context: PartContext,
  { capabilities }: ConversationState,
): Entry<Block>[] {
  const entry: Entry<Block> = { role: "result", call, block: toolResult(call, message, context, capabilities) };
  const [point] = context.cache ? [...cachePoint(message), ...cachePoint(lastMarkedPart(message.content))] : [];
  return point === undefined ? [entry] : [entry, { role: "user", blocks: [point] }];
}
