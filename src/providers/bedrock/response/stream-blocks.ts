/** Converse's streamed blocks, mapped onto the shared model. */
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
import { type Fields, fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";
import { sourceOf } from "./citations.ts";
import type { ToolNames } from "../request/tool-names.ts";

/** The block that a `contentBlockStart` opens. Only tool calls have a start. */
export function startedBlock({ toolUse: use }: Fields, names: ToolNames, state: SharedState): OpenBlock {
  if (!isFields(use)) return SILENT;
  const [id, name] = [textOf(use["toolUseId"]), textOf(use["name"])];
  return toolInputBlock({ id, name, callersName: names.own(name) }, state, inputDelta);
}

/** How the deltas of blocks are read. `signer`: the provider whose signature reasoning has. */
export function converseBlocks(signer: string): BlockReader {
  return {
    kindOf,
    unannounced(kind, state) {
      if (kind === "text") return textBlock(state, TEXT);
      if (kind === "reasoning") return new ThinkingBlock(reasoningDelta, signer);
      // A tool call whose start was lost has no name.
      return kind === "input" ? undefined : SILENT;
    },
    hasServerTools: false,
  };
}

function kindOf({ text, citation, reasoningContent, toolUse }: Fields): BlockKind | undefined {
  if (someText(text) !== undefined || isFields(citation)) return "text";
  if (isFields(reasoningContent)) return "reasoning";
  return isFields(toolUse) ? "input" : undefined;
}

const TEXT: TextReader = {
  textOf: ({ text }) => (text === "" || text === undefined ? undefined : typeof text === "string" && text),
  sourceOf: ({ citation }) => sourceOf(citation),
};

function inputDelta({ toolUse }: Fields): string | undefined | false {
  const { input } = fieldsOf(toolUse);
  if (input === undefined) return undefined;
  return isFields(input) ? JSON.stringify(input) : typeof input === "string" && input;
}

function reasoningDelta({ reasoningContent: content }: Fields): ThinkingDelta | false {
  if (!isFields(content)) return false;
  const { text, signature, redactedContent } = content;
  return { text: stringIn(text), signature: stringIn(signature), redacted: stringIn(redactedContent) };
}

function stringIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
