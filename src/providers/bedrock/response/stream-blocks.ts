import type { Delta } from "../../../types/openai.ts";
import { defined, type Fields, fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";
import { JSON_TOOL } from "../../../translation/chat/json-tool.ts";
import {
  answerSink,
  toolCallSink,
  type BlockKind,
  HeldText,
  InputBlock,
  type OpenBlock,
  SILENT,
  Sources,
  type StreamFacts,
} from "../../../translation/claude/stream-blocks.ts";
import { sourceOf } from "./annotations.ts";
import type { ToolNames } from "../request/tool-names.ts";
import { citing } from "../../../translation/claude/message-builder.ts";

/** What the blocks of a stream know of each other. */
export interface ConverseFacts extends StreamFacts {
  readonly names: ToolNames;
  /** Whose signature reasoning bears. */
  readonly signer: string;
}

/** The block that `contentBlockStart` announces: only tools are announced. */
export function announcedBlock({ toolUse: use }: Fields, facts: ConverseFacts): OpenBlock {
  if (!isFields(use)) return SILENT;
  const { toolUseId, name } = use;
  const isAnswer = facts.unwraps && name === JSON_TOOL;
  const telling = isAnswer ? answerSink(facts) : toolCallSink(textOf(toolUseId), facts.names.own(textOf(name)), facts);
  return new InputBlock(telling, inputDelta);
}

/** What a delta says; `undefined` of one that says nothing, or what is yet to be invented. */
export function kindOf({ text, citation, reasoningContent, toolUse }: Fields): BlockKind | undefined {
  if (someText(text) !== undefined || isFields(citation)) return "text";
  if (isFields(reasoningContent)) return "reasoning";
  return isFields(toolUse) ? "input" : undefined;
}

/** The block that begins with its first delta; `undefined` for a tool's, whose name was lost. */
export function unannouncedBlock(kind: BlockKind | undefined, facts: ConverseFacts): OpenBlock | undefined {
  if (kind === "text") return facts.unwraps ? new HeldText(facts, textDelta) : new TextBlock(facts);
  if (kind === "reasoning") return new ReasoningBlock(facts);
  return kind === "input" ? undefined : SILENT;
}

function textDelta({ text }: Fields): string | undefined | false {
  return text === "" || text === undefined ? undefined : typeof text === "string" && text;
}

function inputDelta({ toolUse }: Fields): string | undefined | false {
  const { input } = fieldsOf(toolUse);
  if (input === undefined) return undefined;
  return isFields(input) ? JSON.stringify(input) : typeof input === "string" && input;
}

class TextBlock implements OpenBlock {
  readonly kind = "text";
  readonly #facts: StreamFacts;
  readonly #begin: number;
  readonly #sources: Sources;

  constructor(facts: StreamFacts) {
    this.#facts = facts;
    this.#sources = new Sources(facts);
    this.#begin = facts.length;
  }

  delta(delta: Fields): Delta | undefined | false {
    if (!this.#sources.add(sourceOf(delta["citation"]))) return false;
    const text = textDelta(delta);
    if (typeof text !== "string") return text;
    this.#facts.length += text.length;
    return { content: text };
  }

  stop(): Delta | undefined {
    const found = citing(this.#sources.all, this.#begin, this.#facts.length);
    return found.length === 0 ? undefined : { annotations: found };
  }
}

/** The text goes out as it comes; the block as a whole, with its signature, when it is complete. */
class ReasoningBlock implements OpenBlock {
  readonly kind = "reasoning";
  readonly #signer: string;
  #text: string | undefined;
  #signature = "";
  readonly #redacted: string[] = [];

  constructor({ signer }: ConverseFacts) {
    this.#signer = signer;
  }

  delta(delta: Fields): Delta | undefined | false {
    const content = delta["reasoningContent"];
    if (!isFields(content)) return false;
    const { text, signature, redactedContent } = content;
    if (typeof redactedContent === "string") this.#redacted.push(redactedContent);
    if (typeof signature === "string") this.#signature += signature;
    if (typeof text !== "string") return undefined;
    this.#text = (this.#text ?? "") + text;
    return text === "" ? undefined : { reasoning_content: text };
  }

  stop(): Delta | undefined {
    const provider = this.#signer;
    if (this.#redacted.length > 0) {
      return { thinking_blocks: [{ type: "redacted_thinking", data: joined(this.#redacted), provider }] };
    }
    if (this.#text === undefined && this.#signature === "") return undefined;
    const signed = defined({ signature: someText(this.#signature) });
    return { thinking_blocks: [{ type: "thinking", thinking: this.#text ?? "", ...signed, provider }] };
  }
}

/** Each piece is base64 of its own. */
function joined(pieces: readonly string[]): string {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, "base64"))).toString("base64");
}
