/** What Converse and its models require of turns, beyond their order. */
import { withValidEnd } from "../../../translation/claude/last-turn.ts";
import { FILLER_TEXT, GO_ON_TEXT, type Turn } from "../../../translation/chat/turns.ts";
import { isCachePoint } from "./cache-points.ts";
import type { ModelCapabilities } from "../models.ts";
import type { ToolNames } from "./tool-names.ts";
import type { Block, ResultBlock, ToolResultBlock, ToolUseBlock } from "../wire.ts";

interface Rules {
  readonly capabilities: ModelCapabilities;
  readonly tools: ToolNames;
  /** The model continues an assistant's last turn. */
  readonly prefill: boolean;
  /** Tools may be called. */
  readonly toolCalls: boolean;
}

/** The text beside a document without one: the API requires it. */
const DOCUMENT_CAPTION = "See the attached document.";

/** `turns` as the model takes them. */
export function fitTurns(turns: readonly Turn<Block>[], rules: Rules): readonly Turn<Block>[] {
  const rendered = rules.toolCalls
    ? turns
    : turns.map((turn) => ({ ...turn, blocks: callsAsText(turn.blocks, rules.tools) }));
  const split = rendered.flatMap((turn) =>
    turn.role === "user" ? splitResultTurns(turn, rules.capabilities) : [turn],
  );
  const { prefill } = rules;
  return withValidEnd(split.map(captioned).map(withoutStrayPoints), { prefill, goOn: { text: GO_ON_TEXT }, trimmed });
}

/** Converse refuses tool calls where no tool may be called: they are rendered as text. */
function callsAsText(blocks: readonly Block[], tools: ToolNames): Block[] {
  return blocks.flatMap((block): Block[] => {
    if ("toolUse" in block) return [{ text: callAsText(block, tools) }];
    if ("toolResult" in block) return resultAsText(block);
    return [block];
  });
}

function callAsText({ toolUse }: ToolUseBlock, tools: ToolNames): string {
  return `Called the tool ${tools.own(toolUse.name)} (${toolUse.toolUseId}) with ${JSON.stringify(toolUse.input)}`;
}

function resultAsText({ toolResult }: ToolResultBlock): Block[] {
  const { status, toolUseId, content } = toolResult;
  const isText = (block: ResultBlock): boolean => "text" in block || "json" in block;
  const texts = content.flatMap((block) =>
    "text" in block ? [block.text] : "json" in block ? [JSON.stringify(block.json)] : [],
  );
  const text = `Result of the tool call ${toolUseId}${status === "error" ? " (failed)" : ""}: ${texts.join("\n")}`;
  return [{ text }, ...(content.filter((block) => !isText(block)) as Block[])];
}

/** Results, and what the model refuses beside them, in two turns with an assistant's between them. */
function splitResultTurns(turn: Turn<Block>, { besideResults }: ModelCapabilities): Turn<Block>[] {
  const { blocks } = turn;
  if (besideResults === "anything" || !blocks.some((block) => "toolResult" in block)) return [turn];
  const mayStay = (block: Block): boolean =>
    "toolResult" in block ||
    isCachePoint(block) ||
    (besideResults === "text_and_images" && !("document" in block) && !("video" in block));
  const first = blocks.findIndex((block) => !mayStay(block));
  if (first === -1) return [turn];
  return [
    { role: "user", blocks: blocks.slice(0, first) },
    { role: "assistant", blocks: [{ text: FILLER_TEXT }] },
    { role: "user", blocks: blocks.slice(first) },
  ];
}

/** A document needs a text beside it. */
function captioned(turn: Turn<Block>): Turn<Block> {
  const needsText = turn.blocks.some((block) => "document" in block) && !turn.blocks.some((block) => "text" in block);
  return needsText ? { ...turn, blocks: [{ text: DOCUMENT_CAPTION }, ...turn.blocks] } : turn;
}

/** A cache point must follow another block in its turn, which is not a cache point itself. */
function withoutStrayPoints(turn: Turn<Block>): Turn<Block> {
  const blocks = turn.blocks.filter((block, index, all) => {
    const before = all[index - 1];
    return !isCachePoint(block) || (before !== undefined && !isCachePoint(before));
  });
  // The cache point of a result that was moved to its call may have been the only block.
  return { ...turn, blocks: blocks.length > 0 ? blocks : [{ text: FILLER_TEXT }] };
}

function trimmed(block: Block): Block | undefined {
  return "text" in block ? { text: block.text.trimEnd() } : undefined;
}
