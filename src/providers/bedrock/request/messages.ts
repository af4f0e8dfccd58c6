import type { RequestMessage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { ToolCallIds } from "../../../translation/chat/tool-call-ids.ts";
import { type Fields, isFields, textOf } from "../../../translation/json.ts";
import { badMessage } from "../../../translation/errors/unsupported-params.ts";
import { functionCallId } from "../../../translation/chat/tool-arguments.ts";
import { arrange, type Entry, type Turn } from "../../../translation/claude/turns.ts";
import { assistantBlocks, type Conversing } from "./assistant.ts";
import { cachePoint } from "./cache-points.ts";
import { contentBlocks, type Place } from "./content.ts";
import { DocumentNames } from "./document-names.ts";
import type { ModelTraits } from "../models.ts";
import type { ToolNames } from "./tool-names.ts";
import { missingResult, toolResult } from "./tool-result.ts";
import { fitTurns } from "./turn-rules.ts";
import type { Block, Body, CachePoint, NativeBlock, TextBlock } from "../wire.ts";

/** A conversation as the API takes it. */
export interface Conversation {
  readonly system: readonly (TextBlock | CachePoint | NativeBlock)[];
  readonly turns: readonly Turn<Block>[];
}

/** What decides how a conversation is put. */
export interface ConversationRules {
  readonly target: Target;
  readonly traits: ModelTraits;
  readonly tools: ToolNames;
  /** The last turn may be the assistant's. */
  readonly prefill: boolean;
  /** Tools may be called: otherwise earlier calls and their results are told in words. */
  readonly calls: boolean;
}

/** The least a user can say. */
export const FILLER = ".";

/** Translates a conversation: system prompt first, then turns in the order and make-up the model wants. */
export function conversation(messages: readonly RequestMessage[], rules: ConversationRules): Conversation {
  const { target, traits, tools } = rules;
  const firstTurn = messages.findIndex((message) => !isSystem(message));
  const leading = messages.slice(0, firstTurn === -1 ? messages.length : firstTurn);
  const names = new DocumentNames();
  const conversing: Conversing = { traits, tools, ids: new ToolCallIds(traits.mistral_results ? "nine" : "plain") };
  const placeOf = (index: number): Place => ({
    path: `messages[${index}].content`,
    target,
    names,
    cache: traits.cache !== "nowhere",
  });
  const entries = messages
    .slice(leading.length)
    .flatMap((message, index) => entriesOf(message, placeOf(leading.length + index), conversing));
  const system = leading.flatMap((message, index) => systemBlocks(message, placeOf(index)));
  const turns = arrange(
    traits.system || system.length === 0 ? entries : [{ role: "user", blocks: system }, ...entries],
    {
      systemTurns: false,
      filler: { text: FILLER },
      missingResult: (id) => missingResult(id, traits),
    },
  );
  return { system: traits.system ? system : [], turns: fitTurns(turns, rules) };
}

/** Turns as messages of the body. */
export function wireMessages(turns: readonly Turn<Block>[]): Body["messages"] {
  // System turns were turned into the user's.
  return turns.map(({ role, blocks }) => ({ role: role === "assistant" ? role : "user", content: blocks }));
}

function isSystem(message: RequestMessage): boolean {
  return message.role === "system" || message.role === "developer";
}

type SystemBlock = Conversation["system"][number];

function systemBlocks(message: RequestMessage, place: Place): SystemBlock[] {
  const blocks = contentBlocks(message.content, place).filter(
    (block): block is SystemBlock => "text" in block || "guardContent" in block || "cachePoint" in block,
  );
  return withPoint(blocks, message, place);
}

function withPoint<B extends Block>(blocks: B[], message: unknown, { cache }: Place): (B | CachePoint)[] {
  return blocks.length === 0 || !cache ? blocks : [...blocks, ...cachePoint(message)];
}

function entriesOf(message: RequestMessage, place: Place, conversing: Conversing): Entry<Block>[] {
  switch (message.role) {
    case "system":
    case "developer":
      return [{ role: "system", blocks: systemBlocks(message, place) }];
    case "user": {
      const blocks = withPoint(contentBlocks(message.content, place), message, place);
      return [{ role: "user", blocks: blocks.length === 0 ? [{ text: FILLER }] : blocks }];
    }
    case "assistant":
      return [{ role: "assistant", ...assistantBlocks(message, place, conversing) }];
    case "tool":
      return result(conversing.ids.result(message.tool_call_id), message, place, conversing);
    case "function":
      return result(conversing.ids.result(functionCallId(message.name)), message, place, conversing);
    default: {
      const role = textOf((message as Fields)["role"]).slice(0, 40);
      throw badMessage(place.path.replace(/\.content$/, ""), `has the unknown role "${role}"`, place.target);
    }
  }
}

/** A result that no call waits for is dropped: the API refuses it. */
function result(
  call: string | undefined,
  message: RequestMessage,
  place: Place,
  { traits }: Conversing,
): Entry<Block>[] {
  if (call === undefined) return [];
  const entry: Entry<Block> = { role: "result", call, block: toolResult(call, message, place, traits) };
  const marked: unknown = Array.isArray(message.content)
    ? message.content.findLast((part: unknown) => isFields(part) && isFields(part["cache_control"]))
    : undefined;
  const [point] = place.cache ? [...cachePoint(message), ...cachePoint(marked)] : [];
  return point === undefined ? [entry] : [entry, { role: "user", blocks: [point] }];
}
