import type { Delta } from "../../types/openai.ts";
import { isAnswerTool } from "../chat/json-tool.ts";
import { isWholeInput } from "../chat/tool-arguments.ts";
import type { Fields } from "../json.ts";
import type { OpenBlock, SharedState, StringReader } from "./stream-blocks.ts";

/** A tool call as its start announces it. */
interface AnnouncedCall {
  readonly id: string;
  /** The tool's name on the wire. */
  readonly name: string;
  /** The caller's name for the tool. */
  readonly callersName: string;
  /** The input as JSON, as far as the start has it. Default: `{}`. */
  readonly input?: string;
}

/** A tool's input in fragments of JSON. It is the arguments of a tool call, or the answer itself. */
export function toolInputBlock(call: AnnouncedCall, state: SharedState, fragmentOf: StringReader): OpenBlock {
  const sink = isAnswerTool(call.name, state.unwraps)
    ? answerSink(state)
    : toolCallSink(call.id, call.callersName, state);
  return new ToolInputBlock(sink, fragmentOf, call.input ?? "{}");
}

class ToolInputBlock implements OpenBlock {
  readonly kind = "input";
  readonly #sink: ToolInputSink;
  readonly #fragmentOf: StringReader;
  readonly #announced: string;
  /** The fragments so far. */
  #input = "";

  constructor(sink: ToolInputSink, fragmentOf: StringReader, announced: string) {
    this.#sink = sink;
    this.#fragmentOf = fragmentOf;
    this.#announced = announced;
  }

  get lacksArguments(): boolean {
    return this.#input === "" && this.#announced === "{}";
  }

  get isHalf(): boolean {
    return !isWholeInput(this.#input);
  }

  start(): Delta | undefined {
    return this.#sink.start();
  }

  delta(delta: Fields): Delta | undefined | false {
    const fragment = this.#fragmentOf(delta);
    if (fragment === false) return false;
    if (fragment === undefined || fragment === "") return undefined;
    this.#input += fragment;
    return this.#sink.input(fragment);
  }

  stop(): Delta | undefined {
    return this.#input !== "" ? undefined : this.#sink.input(this.#announced);
  }
}

/** Where a tool's input goes in the caller's answer. */
interface ToolInputSink {
  start(): Delta | undefined;
  input(fragment: string): Delta | undefined;
}

function toolCallSink(id: string, name: string, state: SharedState): ToolInputSink {
  const index = state.toolCalls++;
  if (state.legacy) return index === 0 ? functionCallSink(name) : NO_SINK;
  return {
    start: () => ({ tool_calls: [{ index, id, type: "function", function: { name, arguments: "" } }] }),
    input: (fragment) => ({ tool_calls: [{ index, function: { arguments: fragment } }] }),
  };
}

/** The deprecated `function_call` holds one call: the first. */
function functionCallSink(name: string): ToolInputSink {
  return {
    start: () => ({ function_call: { name, arguments: "" } }),
    input: (fragment) => ({ function_call: { arguments: fragment } }),
  };
}

const NO_SINK: ToolInputSink = { start: () => undefined, input: () => undefined };

/** The input is the answer; the text before it is not. */
function answerSink(state: SharedState): ToolInputSink {
  return {
    start: () => void (state.heldText = undefined),
    input(fragment) {
      state.textLength += fragment.length;
      return { content: fragment };
    },
  };
}
