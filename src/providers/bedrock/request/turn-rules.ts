/** What Converse and its models want of turns beyond their order. */
import type { Turn } from "../../../translation/claude/turns.ts";
import { isCachePoint } from "./cache-points.ts";
import type { ModelTraits } from "../models.ts";
import type { ToolNames } from "./tool-names.ts";
import type { Block, ResultBlock, ToolResultBlock, ToolUseBlock } from "../wire.ts";

interface Rules {
  readonly traits: ModelTraits;
  readonly tools: ToolNames;
  readonly prefill: boolean;
  readonly calls: boolean;
}

/** What the user says when the conversation ends with the assistant's words and the model does not go on from those. */
const GO_ON = "Continue.";
/** What the assistant says between results and what may not stand beside them. */
const PLACEHOLDER = ".";
/** What stands beside a document that came without a word: the API wants some. */
const DOCUMENT_CAPTION = "See the attached document.";

/** `turns` as the model takes them. */
export function fitTurns(turns: readonly Turn<Block>[], rules: Rules): Turn<Block>[] {
  const told = rules.calls ? turns : turns.map((turn) => ({ ...turn, blocks: inWords(turn.blocks, rules.tools) }));
  const parted = told.flatMap((turn) => (turn.role === "user" ? splitResultTurns(turn, rules.traits) : [turn]));
  return ended(parted.map(described).map(withoutStrayPoints), rules.prefill);
}

/** Where no tool may be called there can be no tools, and without tools no calls: they become text. */
function inWords(blocks: readonly Block[], tools: ToolNames): Block[] {
  return blocks.flatMap((block): Block[] => {
    if ("toolUse" in block) return [{ text: calledInWords(block, tools) }];
    if ("toolResult" in block) return answeredInWords(block);
    return [block];
  });
}

function calledInWords({ toolUse }: ToolUseBlock, tools: ToolNames): string {
  return `Called the tool ${tools.own(toolUse.name)} (${toolUse.toolUseId}) with ${JSON.stringify(toolUse.input)}`;
}

function answeredInWords({ toolResult }: ToolResultBlock): Block[] {
  const { status, toolUseId, content } = toolResult;
  const isText = (block: ResultBlock): boolean => "text" in block || "json" in block;
  const words = content.flatMap((block) =>
    "text" in block ? [block.text] : "json" in block ? [JSON.stringify(block.json)] : [],
  );
  const text = `Result of the tool call ${toolUseId}${status === "error" ? " (failed)" : ""}: ${words.join("\n")}`;
  return [{ text }, ...(content.filter((block) => !isText(block)) as Block[])];
}

/** Results and what the model refuses beside them: two turns, with a word of the assistant's between. */
function splitResultTurns(turn: Turn<Block>, { beside_results }: ModelTraits): Turn<Block>[] {
  const { blocks } = turn;
  if (beside_results === "anything" || !blocks.some((block) => "toolResult" in block)) return [turn];
  const mayStay = (block: Block): boolean =>
    "toolResult" in block ||
    isCachePoint(block) ||
    (beside_results === "text_and_images" && !("document" in block) && !("video" in block));
  const first = blocks.findIndex((block) => !mayStay(block));
  if (first === -1) return [turn];
  return [
    { role: "user", blocks: blocks.slice(0, first) },
    { role: "assistant", blocks: [{ text: PLACEHOLDER }] },
    { role: "user", blocks: blocks.slice(first) },
  ];
}

/** A document needs a text beside it. */
function described(turn: Turn<Block>): Turn<Block> {
  const needsText = turn.blocks.some((block) => "document" in block) && !turn.blocks.some((block) => "text" in block);
  return needsText ? { ...turn, blocks: [{ text: DOCUMENT_CAPTION }, ...turn.blocks] } : turn;
}

/** A cache point has something before it in its own turn, and that is no other cache point. */
function withoutStrayPoints(turn: Turn<Block>): Turn<Block> {
  const blocks = turn.blocks.filter((block, index, all) => {
    const before = all[index - 1];
    return !isCachePoint(block) || (before !== undefined && !isCachePoint(before));
  });
  // A marker of a result that has moved to its call may have been all there was.
  return { ...turn, blocks: blocks.length > 0 ? blocks : [{ text: PLACEHOLDER }] };
}

/** A conversation that ends with the assistant's words: trimmed, since models refuse white space there, or handed back to the user. */
function ended(turns: Turn<Block>[], prefill: boolean): Turn<Block>[] {
  const last = turns.at(-1);
  if (last?.role !== "assistant") return turns;
  if (!prefill) return [...turns, { role: "user", blocks: [{ text: GO_ON }] }];
  const block = last.blocks.at(-1);
  if (block === undefined || !("text" in block)) return turns;
  const trimmed = { text: block.text.trimEnd() };
  return [...turns.slice(0, -1), { role: "assistant", blocks: [...last.blocks.slice(0, -1), trimmed] }];
}
