/** Anthropic's streamed blocks, mapped onto the shared model. */
import { sourcesIn } from "../../../translation/chat/annotations.ts";
import { CLAUDE_SIGNER } from "../../../translation/claude/assistant-message.ts";
import {
  type BlockKind,
  type BlockReader,
  type OpenBlock,
  type SharedState,
  SILENT,
} from "../../../translation/claude/stream-blocks.ts";
import { type TextReader, textBlock } from "../../../translation/claude/text-block.ts";
import { ThinkingBlock, type ThinkingDelta } from "../../../translation/claude/thinking-block.ts";
import { toolInputBlock } from "../../../translation/claude/tool-input-block.ts";
import { type Fields, fieldsOf, textOf } from "../../../translation/json.ts";
import { sourceOf } from "./citations.ts";

/** The block that a `content_block_start` opens. Blocks of tools on Anthropic's servers are not for the caller. */
export function startedBlock(block: Fields, state: SharedState): OpenBlock {
  switch (block["type"]) {
    case "text":
      return textBlock(state, TEXT, textOf(block["text"]), sourcesIn(block["citations"], sourceOf));
    case "thinking": {
      const first = { text: textOf(block["thinking"]), signature: textOf(block["signature"]) };
      return new ThinkingBlock(thinkingDelta, CLAUDE_SIGNER, first);
    }
    case "redacted_thinking":
      return redactedBlock(textOf(block["data"]));
    case "tool_use": {
      const [id, name] = [textOf(block["id"]), textOf(block["name"])];
      const input = JSON.stringify(fieldsOf(block["input"]));
      return toolInputBlock({ id, name, callersName: name, input }, state, inputDelta);
    }
    default:
      return SILENT;
  }
}

/** How the deltas of blocks are read. Every block has a start; text and thinking are kept even when it was lost. */
export const ANTHROPIC_BLOCKS: BlockReader = {
  kindOf,
  unannounced(kind, state) {
    if (kind === "text") return textBlock(state, TEXT);
    return kind === "reasoning" ? new ThinkingBlock(thinkingDelta, CLAUDE_SIGNER) : undefined;
  },
  hasServerTools: true,
};

function kindOf({ type, text, thinking }: Fields): BlockKind | undefined {
  if (type === "text_delta") return text === "" ? undefined : "text";
  if (type === "thinking_delta") return thinking === "" ? undefined : "reasoning";
  return type === "input_json_delta" ? "input" : undefined;
}

const TEXT: TextReader = {
  textOf: ({ type, text }) => (type === "text_delta" ? typeof text === "string" && text : undefined),
  sourceOf: ({ type, citation }) => (type === "citations_delta" ? sourceOf(citation) : undefined),
};

function inputDelta({ type, partial_json: fragment }: Fields): string | undefined | false {
  return type === "input_json_delta" ? typeof fragment === "string" && fragment : undefined;
}

function thinkingDelta({ type, thinking, signature }: Fields): ThinkingDelta | false {
  if (type === "thinking_delta") return typeof thinking === "string" && { text: thinking };
  if (type === "signature_delta") return typeof signature === "string" && { signature };
  return {};
}

/** Encrypted thinking is complete with its start. */
function redactedBlock(data: string): OpenBlock {
  return {
    start: () => ({ thinking_blocks: [{ type: "redacted_thinking", data, provider: CLAUDE_SIGNER }] }),
    delta: () => undefined,
  };
}
