import type { RequestMessage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { functionCallId } from "../../../translation/chat/tool-arguments.ts";
import { assistantBlocks } from "./assistant.ts";
import { cacheMarker, markLast } from "./cache-markers.ts";
import { ToolCallIds } from "../../../translation/chat/tool-call-ids.ts";
import { contentBlocks } from "./content.ts";
import { badMessage } from "../../../translation/errors/unsupported-params.ts";
import { toolResult } from "./tool-result.ts";
import { arrange, type Entry, type Turn } from "../../../translation/claude/turns.ts";
import { type Block, type Body, type Fields, type TextBlockParam, textOf } from "../wire.ts";

/** A conversation as the API takes it. */
export interface Conversation {
  readonly system: TextBlockParam[];
  readonly turns: Turn<Block>[];
}

/** What the translation of a conversation depends on. */
export interface ConversationRules {
  readonly target: Target;
  /** System messages may stand between the turns. */
  readonly systemTurns: boolean;
  /** The last turn may be the assistant's. */
  readonly prefill: boolean;
}

/** The least a user can say. */
const FILLER: Block = { type: "text", text: "." };
/** What the user says when the conversation ends with the assistant's words and the model does not go on from those. */
const GO_ON: Block = { type: "text", text: "Continue." };

/** Translates a conversation: system prompt first, then turns in the order the API wants. */
export function conversation(messages: readonly RequestMessage[], rules: ConversationRules): Conversation {
  const { target } = rules;
  const firstTurn = messages.findIndex((message) => !isSystem(message));
  const leading = messages.slice(0, firstTurn === -1 ? messages.length : firstTurn);
  const ids = new ToolCallIds();
  const turns = arrange(
    messages.slice(leading.length).flatMap((message, index) => entries(message, leading.length + index, ids, target)),
    { systemTurns: rules.systemTurns, filler: { ...FILLER }, missingResult },
  );
  return {
    system: leading.flatMap((message, index) => systemBlocks(message, index, target)),
    turns: ended(turns, rules.prefill),
  };
}

/** Turns as messages of the body. */
export function wireMessages(turns: readonly Turn<Block>[]): Body["messages"] {
  return turns.map(({ role, blocks }) =>
    // Only text is ever put into a system turn.
    role === "system" ? { role, content: blocks as TextBlockParam[] } : { role, content: [...blocks] },
  );
}

function isSystem(message: RequestMessage): boolean {
  return message.role === "system" || message.role === "developer";
}

function systemBlocks(message: RequestMessage, index: number, target: Target): TextBlockParam[] {
  const blocks = contentBlocks(message.content, { path: `messages[${index}].content`, target });
  return markLast(
    blocks.filter((block) => block.type === "text"),
    message,
  ).slice();
}

function entries(message: RequestMessage, index: number, ids: ToolCallIds, target: Target): Entry<Block>[] {
  const path = `messages[${index}]`;
  switch (message.role) {
    case "system":
    case "developer":
      return [{ role: "system", blocks: systemBlocks(message, index, target) }];
    case "user": {
      const blocks = markLast(contentBlocks(message.content, { path: `${path}.content`, target }), message);
      return [{ role: "user", blocks: blocks.length === 0 ? [{ ...FILLER }] : blocks }];
    }
    case "assistant":
      return [{ role: "assistant", ...assistantBlocks(message, path, ids, target) }];
    case "tool":
      return result(ids.result(message.tool_call_id), message, path, target);
    case "function":
      return result(ids.result(functionCallId(message.name)), message, path, target);
    default:
      throw badMessage(path, `has the unknown role "${textOf((message as Fields)["role"]).slice(0, 40)}"`, target);
  }
}

/** A result that no call waits for is dropped: the API refuses it. */
function result(call: string | undefined, message: RequestMessage, path: string, target: Target): Entry<Block>[] {
  if (call === undefined) return [];
  return [
    {
      role: "result",
      call,
      block: { ...toolResult(call, message, { path: `${path}.content`, target }), ...cacheMarker(message) },
    },
  ];
}

function missingResult(call: string): Block {
  return { type: "tool_result", tool_use_id: call, content: "No result was recorded for this call.", is_error: true };
}

/** A conversation that ends with the assistant's words: trimmed, since the API refuses white space there, or handed back to the user. */
function ended(turns: Turn<Block>[], prefill: boolean): Turn<Block>[] {
  const last = turns.at(-1);
  if (last?.role !== "assistant") return turns;
  if (!prefill) return [...turns, { role: "user", blocks: [{ ...GO_ON }] }];
  const block = last.blocks.at(-1);
  if (block?.type !== "text") return turns;
  return [
    ...turns.slice(0, -1),
    { role: "assistant", blocks: [...last.blocks.slice(0, -1), { ...block, text: block.text.trimEnd() }] },
  ];
}
