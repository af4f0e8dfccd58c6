/**
 * An answer given anew, laid over one that broke off: what the consumer has is swallowed as long as the two agree.
 * Where they differ the stream either fails or, in restart mode, tells the consumer to begin again.
 */
import type { ChatCompletionChunk, ChunkChoice, Delta, ToolCallDelta } from "../types/openai.ts";
import { Disagreement, type Joiner } from "./joiner.ts";
import type { PartialToolCall } from "./transcript.ts";

/** What the consumer has of the first answer. */
export interface Delivered {
  readonly content: string;
  readonly tool_calls: ReadonlyMap<number, PartialToolCall>;
}

export class Replay implements Joiner {
  readonly #content: Remainder;
  readonly #tools: ReadonlyMap<number, { readonly name: Remainder; readonly arguments: Remainder }>;
  readonly #onDifference: "fail" | "restart";
  /** The second answer as it came, for the case that the consumer must have all of it. */
  #raw: ChatCompletionChunk[] = [];
  #restarted = false;

  constructor(delivered: Delivered, onDifference: "fail" | "restart") {
    this.#content = new Remainder(delivered.content);
    this.#tools = new Map(
      [...delivered.tool_calls].map(([index, call]) => [
        index,
        { name: new Remainder(call.name), arguments: new Remainder(call.arguments) },
      ]),
    );
    this.#onDifference = onDifference;
  }

  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[] {
    if (this.#restarted) return [chunk];
    if (this.#onDifference === "restart" && !this.#caughtUp) this.#raw.push(chunk);
    const [choice] = chunk.choices;
    if (choice === undefined) return [chunk];
    const delta = this.#swallow(choice.delta);
    if (delta === undefined || (choice.finish_reason !== null && !this.#caughtUp)) return this.#differ();
    if (choice.finish_reason === null && Object.keys(delta).length === 0) return [];
    const joined: ChunkChoice = { ...choice, delta };
    return [{ ...chunk, choices: [joined] }];
  }

  end(): readonly ChatCompletionChunk[] {
    return this.#restarted || this.#caughtUp ? [] : this.#differ();
  }

  get #caughtUp(): boolean {
    if (!this.#content.isEmpty) return false;
    return [...this.#tools.values()].every((tool) => tool.name.isEmpty && tool.arguments.isEmpty);
  }

  /** The new part of a delta; `undefined` when it contradicts what was delivered. */
  #swallow(delta: Delta): Delta | undefined {
    const { content, tool_calls, ...others } = delta;
    const fresh: Delta = others;
    // The consumer has the first answer's reasoning and role.
    for (const key of ["role", "reasoning_content", "thinking_blocks"] as const) delete fresh[key];
    if (content) {
      const rest = this.#content.after(content);
      if (rest === undefined) return undefined;
      if (rest !== "") fresh.content = rest;
    }
    if (tool_calls !== undefined) {
      const calls = tool_calls.map((call) => this.#swallowToolCall(call));
      if (calls.includes(undefined)) return undefined;
      const news = calls.filter((call) => call !== undefined && (call.id !== undefined || call.function !== undefined));
      if (news.length > 0) fresh.tool_calls = news.filter((call) => call !== undefined);
    }
    return fresh;
  }

  #swallowToolCall(call: ToolCallDelta): ToolCallDelta | undefined {
    const known = this.#tools.get(call.index);
    // A call the consumer does not know yet: also its text must have been caught up with.
    if (known === undefined) return this.#content.isEmpty ? call : undefined;
    const name = known.name.after(call.function?.name ?? "");
    const text = known.arguments.after(call.function?.arguments ?? "");
    if (name === undefined || text === undefined) return undefined;
    // The consumer keeps the id it has.
    return text === "" ? { index: call.index } : { index: call.index, function: { arguments: text } };
  }

  #differ(): readonly ChatCompletionChunk[] {
    if (this.#onDifference === "fail") throw new Disagreement("The next deployment's answer differs from what was delivered.");
    this.#restarted = true;
    const raw = this.#raw;
    this.#raw = [];
    const [first] = raw;
    if (first === undefined) return [];
    return [{ ...first, choices: [], router_event: "restart" }, ...raw];
  }
}

/** Text that is still expected to come again. */
class Remainder {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#text === "";
  }

  /** The part of `text` beyond what was expected; `undefined` when it is not what was expected. */
  after(text: string): string | undefined {
    const expected = this.#text.slice(0, text.length);
    if (!text.startsWith(expected)) return undefined;
    this.#text = this.#text.slice(expected.length);
    return text.slice(expected.length);
  }
}
