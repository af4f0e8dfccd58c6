/**
 * An answer given anew, laid over one that broke off: what the consumer has is swallowed as long as the two agree.
 * Where they differ the stream either fails or, in restart mode, tells the consumer to begin again.
 */
import type { ChatCompletionChunk, ChunkChoice, Delta, ToolCallDelta } from "../types/openai.ts";
import { Disagreement, type Joiner } from "./joiner.ts";
import type { PartialToolCall } from "./transcript.ts";

/** What the consumer has of the first answer. Its reasoning is kept, and no second one is delivered. */
export interface Delivered {
  readonly content: string;
  readonly refusal: string;
  readonly tool_calls: ReadonlyMap<number, PartialToolCall>;
}

interface ExpectedCall {
  readonly name: string;
  readonly unnamed: Remainder;
  readonly arguments: Remainder;
}

export class Replay implements Joiner {
  readonly #content: Remainder;
  readonly #refusal: Remainder;
  readonly #tools: ReadonlyMap<number, ExpectedCall>;
  readonly #onDifference: "fail" | "restart";
  /** The second answer as it came, for the case that the consumer must have all of it. */
  #raw: ChatCompletionChunk[] = [];
  #caughtUp = false;
  #restarted = false;

  constructor(delivered: Delivered, onDifference: "fail" | "restart") {
    this.#content = new Remainder(delivered.content);
    this.#refusal = new Remainder(delivered.refusal);
    this.#tools = new Map([...delivered.tool_calls].map(([index, call]) => [index, expected(call)]));
    this.#onDifference = onDifference;
    this.#lookWhetherCaughtUp();
  }

  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[] {
    if (this.#restarted) return [chunk];
    if (this.#onDifference === "restart" && !this.#caughtUp) this.#raw.push(chunk);
    const [choice] = chunk.choices;
    if (choice === undefined) return [chunk];
    const delta = this.#swallow(choice.delta);
    this.#lookWhetherCaughtUp();
    const hasNews = choice.finish_reason !== null || (delta !== undefined && Object.keys(delta).length > 0);
    // What is new can only be delivered behind all that was: otherwise two answers would be mixed.
    if (delta === undefined || (hasNews && !this.#caughtUp)) return this.#differ();
    if (!hasNews) return [];
    const joined: ChunkChoice = { ...choice, delta };
    if (delta.content !== choice.delta.content) joined.logprobs = null;
    return [{ ...chunk, choices: [joined] }];
  }

  end(): readonly ChatCompletionChunk[] {
    return this.#restarted || this.#caughtUp ? [] : this.#differ();
  }

  #lookWhetherCaughtUp(): void {
    if (this.#caughtUp || !this.#content.isEmpty || !this.#refusal.isEmpty) return;
    for (const tool of this.#tools.values()) if (!tool.unnamed.isEmpty || !tool.arguments.isEmpty) return;
    this.#caughtUp = true;
    this.#raw = [];
  }

  /** The new part of a delta; `undefined` when it contradicts what was delivered. */
  #swallow(delta: Delta): Delta | undefined {
    const fresh: Delta = {};
    for (const [key, value] of Object.entries(delta)) if (!SWALLOWED.has(key) && value) Reflect.set(fresh, key, value);
    const text = this.#content.after(delta.content);
    const refusal = this.#refusal.after(delta.refusal);
    const calls = this.#swallowToolCalls(delta.tool_calls ?? []);
    if (text === undefined || refusal === undefined || calls === undefined) return undefined;
    if (text !== "") fresh.content = text;
    if (refusal !== "") fresh.refusal = refusal;
    if (calls.length > 0) fresh.tool_calls = calls;
    return fresh;
  }

  #swallowToolCalls(calls: readonly ToolCallDelta[]): ToolCallDelta[] | undefined {
    const fresh: ToolCallDelta[] = [];
    for (const call of calls) {
      const rest = this.#swallowToolCall(call);
      if (rest === undefined) return undefined;
      if (rest.id !== undefined || rest.function !== undefined) fresh.push(rest);
    }
    return fresh;
  }

  #swallowToolCall(call: ToolCallDelta): ToolCallDelta | undefined {
    const { index, function: part } = call;
    const known = this.#tools.get(index);
    if (known === undefined) return call;
    const name = known.unnamed.after(part?.name);
    const text = known.arguments.after(part?.arguments);
    if (name === undefined || text === undefined) return undefined;
    // A longer name is another tool's.
    if (name !== "" && known.name !== "") return undefined;
    if (name === "" && text === "") return { index };
    // The consumer keeps the id it has.
    return { index, function: { ...(name !== "" && { name }), arguments: text } };
  }

  #differ(): readonly ChatCompletionChunk[] {
    if (this.#onDifference === "fail")
      throw new Disagreement("The next deployment's answer differs from what was delivered.");
    this.#restarted = true;
    const raw = this.#raw;
    this.#raw = [];
    const [first] = raw;
    if (first === undefined) return [];
    return [{ ...first, choices: [], router_event: "restart" }, ...raw];
  }
}

/** Of the first answer, or joined to it. */
const SWALLOWED: ReadonlySet<string> = new Set([
  "role",
  "content",
  "refusal",
  "tool_calls",
  "reasoning_content",
  "thinking_blocks",
]);

function expected({ name, arguments: text }: PartialToolCall): ExpectedCall {
  return { name, unnamed: new Remainder(name), arguments: new Remainder(text) };
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
  after(text: string | null | undefined): string | undefined {
    if (!text) return "";
    const expected = this.#text.slice(0, text.length);
    if (!text.startsWith(expected)) return undefined;
    this.#text = this.#text.slice(expected.length);
    return text.slice(expected.length);
  }
}
