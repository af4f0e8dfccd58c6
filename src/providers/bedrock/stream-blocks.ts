import type { Delta } from "../../types/openai.ts";
import { annotations } from "./annotations.ts";
import { JSON_TOOL } from "./output-format.ts";
import { defined, type Fields, fieldsOf, isFields, someText, textOf } from "../shared/fields.ts";
import type { ToolNames } from "./tool-names.ts";

/** What the blocks of a stream know of each other. */
export interface StreamFacts {
  /** Tool calls so far: the index of the next. */
  calls: number;
  /** Length of the text so far. */
  length: number;
  /** The answer comes as the input of a tool. */
  readonly unwraps: boolean;
  /** The reader wants a `function_call`. */
  readonly legacy: boolean;
  /** Text that waits until it is clear that no such answer comes. */
  held: string | undefined;
  readonly names: ToolNames;
  /** Whose signature reasoning bears. */
  readonly signer: string;
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

/** The block that `contentBlockStart` announces: only tools are announced. */
export function announcedBlock(start: Fields, facts: StreamFacts): OpenBlock {
  const use = start["toolUse"];
  if (!isFields(use)) return SILENT;
  if (facts.unwraps && use["name"] === JSON_TOOL) return new JsonBlock(facts);
  return facts.legacy ? new FunctionBlock(use, facts) : new ToolBlock(use, facts);
}

/** The block that begins with its first delta; `undefined` for a tool's, whose name was lost. */
export function unannouncedBlock(delta: Fields, facts: StreamFacts): OpenBlock | undefined {
  if ("text" in delta || "citation" in delta) return facts.unwraps ? new HeldText(facts) : new TextBlock(facts);
  if ("reasoningContent" in delta) return new ReasoningBlock(facts);
  return "toolUse" in delta ? undefined : SILENT;
}

/** Whatever is yet to be invented. */
const SILENT: OpenBlock = { delta: () => undefined };

class TextBlock implements OpenBlock {
  readonly #facts: StreamFacts;
  readonly #begin: number;
  readonly #citations: unknown[] = [];

  constructor(facts: StreamFacts) {
    this.#facts = facts;
    this.#begin = facts.length;
  }

  delta({ text, citation }: Fields): Delta | undefined | false {
    if (isFields(citation)) this.#citations.push(citation);
    if (text === undefined) return undefined;
    if (typeof text !== "string") return false;
    this.#facts.length += text.length;
    return text === "" ? undefined : { content: text };
  }

  stop(): Delta | undefined {
    const found = annotations(this.#citations, this.#begin, this.#facts.length);
    return found.length === 0 ? undefined : { annotations: found };
  }
}

/** Text where a tool's input is the answer: a preamble at best. Kept in case the model never calls the tool. */
class HeldText implements OpenBlock {
  readonly #facts: StreamFacts;

  constructor(facts: StreamFacts) {
    this.#facts = facts;
  }

  delta({ text }: Fields): undefined | false {
    if (text === undefined) return undefined;
    if (typeof text !== "string") return false;
    if (text !== "") this.#facts.held = (this.#facts.held ?? "") + text;
    return undefined;
  }
}

/** The text goes out as it comes; the block as a whole, with its signature, when it is complete. */
class ReasoningBlock implements OpenBlock {
  readonly #signer: string;
  #text: string | undefined;
  #signature = "";
  readonly #redacted: string[] = [];

  constructor({ signer }: StreamFacts) {
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

/** The arguments of a call: fragments of JSON, or none at all. */
abstract class InputBlock implements OpenBlock {
  #came = false;

  get bare(): boolean {
    return !this.#came;
  }

  delta(delta: Fields): Delta | undefined | false {
    const { input } = fieldsOf(delta["toolUse"]);
    if (input === undefined) return undefined;
    const fragment = isFields(input) ? JSON.stringify(input) : input;
    if (typeof fragment !== "string") return false;
    if (fragment === "") return undefined;
    this.#came = true;
    return this.said(fragment);
  }

  stop(): Delta | undefined {
    return this.#came ? undefined : this.said("{}");
  }

  protected abstract said(fragment: string): Delta | undefined;
}

class ToolBlock extends InputBlock {
  readonly #index: number;
  readonly #id: string;
  readonly #name: string;

  constructor({ toolUseId, name }: Fields, facts: StreamFacts) {
    super();
    this.#index = facts.calls++;
    this.#id = textOf(toolUseId);
    this.#name = facts.names.own(textOf(name));
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

  constructor({ name }: Fields, facts: StreamFacts) {
    super();
    this.#first = facts.calls++ === 0;
    this.#name = facts.names.own(textOf(name));
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

  constructor(facts: StreamFacts) {
    super();
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
