/** Blocks of a message that is being received: what Anthropic's streams have in common with Converse's. */
import type { Delta } from "../../types/openai.ts";
import { MOST_OPEN_BLOCKS, MOST_CITATIONS } from "../../transport/body-limits.ts";
import type { Fields } from "../json.ts";
import type { Source } from "./message-builder.ts";

/** What the blocks of a stream know of each other. */
export interface StreamFacts {
  /** Tool calls so far: the index of the next. */
  calls: number;
  /** Sources of the text so far. */
  sources: number;
  /** Length of the text so far. */
  length: number;
  /** The answer comes as the input of a tool: text beside it is none of it. */
  readonly unwraps: boolean;
  /** The reader wants a `function_call`. */
  readonly legacy: boolean;
  /** Text that waits until it is clear that no such answer comes. */
  held: string | undefined;
}

/** What the deltas of a block say. */
export type BlockKind = "text" | "reasoning" | "input";

/** A block of the message that is being received. */
export interface OpenBlock {
  /** What its deltas are expected to say; `undefined` of one that is yet to show what it is. */
  readonly kind?: BlockKind;
  start?(): Delta | undefined;
  /** `false` when the delta is not valid; `undefined` when it says nothing to the reader. */
  delta(delta: Fields): Delta | undefined | false;
  stop?(): Delta | undefined;
  /** A call that nothing was said of but its name: whole when something follows, or the answer was not cut. */
  readonly bare?: boolean;
}

/** Reads one text of a delta: `undefined` where there is none, `false` where it is not valid. */
type Reading = (delta: Fields) => string | undefined | false;

/** The blocks of a message that have begun and not ended. */
export class OpenBlocks extends Map<unknown, OpenBlock> {
  /** Throws where there are too many: their event is then a malformed one. */
  override set(index: unknown, block: OpenBlock): this {
    if (this.size >= MOST_OPEN_BLOCKS && !this.has(index)) throw new RangeError("There are too many open blocks.");
    return super.set(index, block);
  }
}

/** What a text that is being received rests on: no more of it than will be told, and not without end. */
export class Sources {
  readonly #facts: StreamFacts;
  readonly #found: Source[] = [];

  constructor(facts: StreamFacts) {
    this.#facts = facts;
  }

  /** Nothing where there is no source that can be told. False where there were too many before. */
  add(source: Source | undefined): boolean {
    if (source === undefined) return true;
    if (this.#facts.sources >= MOST_CITATIONS) return false;
    this.#facts.sources += 1;
    this.#found.push(source);
    return true;
  }

  get all(): readonly Source[] {
    return this.#found;
  }
}

/** Of no use to the reader, or yet to be invented. */
export const SILENT: OpenBlock = { delta: () => undefined };

/** Text where a tool's input is the answer: a preamble at best. Kept in case the model never calls the tool. */
export class HeldText implements OpenBlock {
  readonly kind = "text";
  readonly #facts: StreamFacts;
  readonly #textOf: Reading;

  constructor(facts: StreamFacts, textOf: Reading, first = "") {
    this.#facts = facts;
    this.#textOf = textOf;
    if (first !== "") this.#hold(first);
  }

  delta(delta: Fields): undefined | false {
    const text = this.#textOf(delta);
    if (typeof text !== "string") return text;
    this.#hold(text);
    return undefined;
  }

  #hold(text: string): void {
    this.#facts.held = (this.#facts.held ?? "") + text;
  }
}

/** How the input of a tool is told: as a call's arguments, or as the answer itself. */
interface ToolInputSink {
  start(): Delta | undefined;
  input(fragment: string): Delta | undefined;
}

/** The input of a tool: fragments of JSON, or none at all. */
export class InputBlock implements OpenBlock {
  readonly kind = "input";
  readonly #telling: ToolInputSink;
  readonly #fragmentOf: Reading;
  readonly #whole: string;
  #came = false;

  /** `whole`: the input as it stands where no fragments come. */
  constructor(telling: ToolInputSink, fragmentOf: Reading, whole = "{}") {
    this.#telling = telling;
    this.#fragmentOf = fragmentOf;
    this.#whole = whole;
  }

  get bare(): boolean {
    return !this.#came && this.#whole === "{}";
  }

  start(): Delta | undefined {
    return this.#telling.start();
  }

  delta(delta: Fields): Delta | undefined | false {
    const fragment = this.#fragmentOf(delta);
    if (fragment === false) return false;
    if (fragment === undefined || fragment === "") return undefined;
    this.#came = true;
    return this.#telling.input(fragment);
  }

  stop(): Delta | undefined {
    return this.#came ? undefined : this.#telling.input(this.#whole);
  }
}

/** The next call, of the tool that the caller knows by this name. */
export function toolCallSink(id: string, name: string, facts: StreamFacts): ToolInputSink {
  const index = facts.calls++;
  if (facts.legacy) return index === 0 ? functionCallSink(name) : NO_SINK;
  return {
    start: () => ({ tool_calls: [{ index, id, type: "function", function: { name, arguments: "" } }] }),
    input: (fragment) => ({ tool_calls: [{ index, function: { arguments: fragment } }] }),
  };
}

/** A call as it was streamed before there were parallel ones. Only the first can be said. */
function functionCallSink(name: string): ToolInputSink {
  return {
    start: () => ({ function_call: { name, arguments: "" } }),
    input: (fragment) => ({ function_call: { arguments: fragment } }),
  };
}
const NO_SINK: ToolInputSink = { start: () => undefined, input: () => undefined };

/** The input is the answer, and what was said before it is not. */
export function answerSink(facts: StreamFacts): ToolInputSink {
  return {
    start: () => void (facts.held = undefined),
    input(fragment) {
      facts.length += fragment.length;
      return { content: fragment };
    },
  };
}
