import type { Delta } from "../../../types/openai.ts";
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
import { PROVIDER } from "./response.ts";
import { type Fields, fieldsOf, textOf } from "../wire.ts";
import { citing } from "../../../translation/claude/message-builder.ts";

/** The block that `content_block_start` announces. Tools on Anthropic's servers are not for the reader. */
export function openBlock(block: Fields, facts: StreamFacts): OpenBlock {
  switch (block["type"]) {
    case "text":
      return facts.unwraps ? new HeldText(facts, textDelta, textOf(block["text"])) : new TextBlock(block, facts);
    case "thinking":
      return new ThinkingBlock(block);
    case "redacted_thinking":
      return new RedactedBlock(block);
    case "tool_use":
      return inputBlock(block, facts);
    default:
      return SILENT;
  }
}

/** What a delta says; `undefined` of one that says nothing, or what is yet to be invented. */
export function kindOf({ type, text, thinking }: Fields): BlockKind | undefined {
  if (type === "text_delta") return text === "" ? undefined : "text";
  if (type === "thinking_delta") return thinking === "" ? undefined : "reasoning";
  return type === "input_json_delta" ? "input" : undefined;
}

/** The block that begins with its first delta: a text or thinking whose start was lost is still worth having. */
export function unannouncedBlock(kind: BlockKind | undefined, facts: StreamFacts): OpenBlock | undefined {
  if (kind === "text") return openBlock({ type: "text" }, facts);
  return kind === "reasoning" ? new ThinkingBlock({}) : undefined;
}

/** The API sends an empty input at the start and fragments of JSON then, or none at all. */
function inputBlock({ id, name, input }: Fields, facts: StreamFacts): OpenBlock {
  const isAnswer = facts.unwraps && name === JSON_TOOL;
  const telling = isAnswer ? answerSink(facts) : toolCallSink(textOf(id), textOf(name), facts);
  return new InputBlock(telling, inputDelta, JSON.stringify(fieldsOf(input)));
}

function textDelta({ type, text }: Fields): string | undefined | false {
  return type === "text_delta" ? typeof text === "string" && text : undefined;
}

function inputDelta({ type, partial_json: fragment }: Fields): string | undefined | false {
  return type === "input_json_delta" ? typeof fragment === "string" && fragment : undefined;
}

class TextBlock implements OpenBlock {
  readonly kind = "text";
  readonly #facts: StreamFacts;
  readonly #first: string;
  readonly #begin: number;
  readonly #sources: Sources;

  constructor({ text, citations }: Fields, facts: StreamFacts) {
    this.#facts = facts;
    this.#sources = new Sources(facts);
    this.#first = textOf(text);
    this.#begin = facts.length;
    if (Array.isArray(citations)) for (const citation of citations) this.#sources.add(sourceOf(citation));
  }

  start(): Delta | undefined {
    return this.#said(this.#first);
  }

  delta(delta: Fields): Delta | undefined | false {
    if (delta["type"] === "citations_delta" && !this.#sources.add(sourceOf(delta["citation"]))) return false;
    const text = textDelta(delta);
    return typeof text === "string" ? this.#said(text) : text;
  }

  stop(): Delta | undefined {
    const found = citing(this.#sources.all, this.#begin, this.#facts.length);
    return found.length === 0 ? undefined : { annotations: found };
  }

  #said(text: string): Delta | undefined {
    if (text === "") return undefined;
    this.#facts.length += text.length;
    return { content: text };
  }
}

/** The text goes out as it comes; the block as a whole, with its signature, when it is complete. */
class ThinkingBlock implements OpenBlock {
  readonly kind = "reasoning";
  #thinking: string;
  #signature: string;

  constructor({ thinking, signature }: Fields) {
    this.#thinking = textOf(thinking);
    this.#signature = textOf(signature);
  }

  start(): Delta | undefined {
    return this.#thinking === "" ? undefined : { reasoning_content: this.#thinking };
  }

  delta({ type, thinking, signature }: Fields): Delta | undefined | false {
    if (type === "thinking_delta") {
      if (typeof thinking !== "string") return false;
      this.#thinking += thinking;
      return thinking === "" ? undefined : { reasoning_content: thinking };
    }
    if (type === "signature_delta") {
      if (typeof signature !== "string") return false;
      this.#signature += signature;
    }
    return undefined;
  }

  stop(): Delta {
    const signed = this.#signature === "" ? {} : { signature: this.#signature };
    return { thinking_blocks: [{ type: "thinking", thinking: this.#thinking, ...signed, provider: PROVIDER }] };
  }
}

class RedactedBlock implements OpenBlock {
  readonly #data: string;

  constructor({ data }: Fields) {
    this.#data = textOf(data);
  }

  start(): Delta {
    return { thinking_blocks: [{ type: "redacted_thinking", data: this.#data, provider: PROVIDER }] };
  }

  delta(): undefined {
    return undefined;
  }
}
