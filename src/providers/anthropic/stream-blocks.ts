import type { Delta } from "../../types/openai.ts";
import { annotations } from "./annotations.ts";
import { JSON_TOOL } from "./output-format.ts";
import { PROVIDER } from "./response.ts";
import { type Fields, isFields, textOf } from "./wire.ts";

/** What the blocks of a stream know of each other. */
export interface StreamFacts {
  calls: number;
  length: number;
  /** The answer comes as the input of a tool. */
  readonly unwraps: boolean;
  /** The reader wants a `function_call`. */
  readonly legacy: boolean;
  held: string | undefined;
}

/** A block of the message that is being received. */
export interface OpenBlock {
  start?(): Delta | undefined;
  /** `false` when the delta is not valid; `undefined` when it says nothing to the reader. */
  delta(delta: Fields): Delta | undefined | false;
  stop?(): Delta | undefined;
  /** A call that nothing was said of but its name: whole when something follows, or the answer was not cut. */
  readonly bare?: boolean;
}

/** The block that `content_block_start` announces. */
export function openBlock(block: Fields, facts: StreamFacts): OpenBlock {
  switch (block["type"]) {
    case "text":
      return facts.unwraps ? new HeldText(block, facts) : new TextBlock(block, facts);
    case "thinking":
      return new ThinkingBlock(block);
    case "redacted_thinking":
      return new RedactedBlock(block);
    case "tool_use":
      if (facts.unwraps && block["name"] === JSON_TOOL) return new JsonBlock(block, facts);
      return facts.legacy ? new FunctionBlock(block, facts) : new ToolBlock(block, facts);
    default:
      return SILENT;
  }
}

/** Tools on Anthropic's servers, and whatever is yet to be invented. */
const SILENT: OpenBlock = { delta: () => undefined };

class TextBlock implements OpenBlock {
  readonly #facts: StreamFacts;
  readonly #first: string;
  readonly #begin: number;
  readonly #citations: unknown[] = [];

  constructor({ text, citations }: Fields, facts: StreamFacts) {
    this.#facts = facts;
    this.#first = typeof text === "string" ? text : "";
    this.#begin = facts.length;
    if (Array.isArray(citations)) this.#citations.push(...citations);
  }

  start(): Delta | undefined {
    return this.#first === "" ? undefined : this.#said(this.#first);
  }

  delta(delta: Fields): Delta | undefined | false {
    const { type, text } = delta;
    if (type === "text_delta") return typeof text === "string" && this.#said(text);
    if (type === "citations_delta") this.#citations.push(delta["citation"]);
    return undefined;
  }

  stop(): Delta | undefined {
    if (this.#citations.length === 0) return undefined;
    const found = annotations(this.#citations, this.#begin, this.#facts.length);
    return found.length === 0 ? undefined : { annotations: found };
  }

  #said(text: string): Delta | undefined {
    if (text === "") return undefined;
    this.#facts.length += text.length;
    return { content: text };
  }
}

/** Text where a tool's input is the answer: a preamble at best. Kept in case the model never calls the tool. */
class HeldText implements OpenBlock {
  readonly #facts: StreamFacts;

  constructor({ text }: Fields, facts: StreamFacts) {
    this.#facts = facts;
    if (typeof text === "string" && text !== "") facts.held = (facts.held ?? "") + text;
  }

  delta({ type, text }: Fields): undefined | false {
    if (type !== "text_delta") return undefined;
    if (typeof text !== "string") return false;
    this.#facts.held = (this.#facts.held ?? "") + text;
    return undefined;
  }
}

/** The text goes out as it comes; the block as a whole, with its signature, when it is complete. */
class ThinkingBlock implements OpenBlock {
  #thinking: string;
  #signature: string;

  constructor({ thinking, signature }: Fields) {
    this.#thinking = typeof thinking === "string" ? thinking : "";
    this.#signature = typeof signature === "string" ? signature : "";
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
    this.#data = typeof data === "string" ? data : "";
  }

  start(): Delta {
    return { thinking_blocks: [{ type: "redacted_thinking", data: this.#data, provider: PROVIDER }] };
  }

  delta(): undefined {
    return undefined;
  }
}

/** The arguments of a call. The API sends an empty object at the start and fragments of JSON then, or none at all. */
abstract class InputBlock implements OpenBlock {
  readonly #whole: unknown;
  #came = false;

  constructor({ input }: Fields) {
    this.#whole = input;
  }

  get bare(): boolean {
    return !this.#came && (!isFields(this.#whole) || Object.keys(this.#whole).length === 0);
  }

  delta({ type, partial_json: fragment }: Fields): Delta | undefined | false {
    if (type !== "input_json_delta") return undefined;
    if (typeof fragment !== "string") return false;
    if (fragment === "") return undefined;
    this.#came = true;
    return this.said(fragment);
  }

  stop(): Delta | undefined {
    return this.#came ? undefined : this.said(JSON.stringify(isFields(this.#whole) ? this.#whole : {}));
  }

  protected abstract said(fragment: string): Delta | undefined;
}

class ToolBlock extends InputBlock {
  readonly #index: number;
  readonly #id: string;
  readonly #name: string;

  constructor(block: Fields, facts: StreamFacts) {
    super(block);
    this.#index = facts.calls++;
    this.#id = textOf(block["id"]);
    this.#name = textOf(block["name"]);
  }

  start(): Delta {
    return {
      tool_calls: [
        { index: this.#index, id: this.#id, type: "function", function: { name: this.#name, arguments: "" } },
      ],
    };
  }

  protected said(fragment: string): Delta {
    return { tool_calls: [{ index: this.#index, function: { arguments: fragment } }] };
  }
}

/** A call as it was streamed before there were parallel ones. Only the first can be said. */
class FunctionBlock extends InputBlock {
  readonly #name: string;
  readonly #first: boolean;

  constructor(block: Fields, facts: StreamFacts) {
    super(block);
    this.#first = facts.calls++ === 0;
    this.#name = textOf(block["name"]);
  }

  start(): Delta | undefined {
    return this.#first ? { function_call: { name: this.#name, arguments: "" } } : undefined;
  }

  protected said(fragment: string): Delta | undefined {
    return this.#first ? { function_call: { arguments: fragment } } : undefined;
  }
}

class JsonBlock extends InputBlock {
  readonly #facts: StreamFacts;

  constructor(block: Fields, facts: StreamFacts) {
    super(block);
    this.#facts = facts;
  }

  start(): undefined {
    this.#facts.held = undefined;
  }

  protected said(fragment: string): Delta {
    this.#facts.length += fragment.length;
    return { content: fragment };
  }
}
