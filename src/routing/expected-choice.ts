/** One choice of an answer that broke off, as it is expected to come again: what the consumer has of it is swallowed. */
import type { ChunkChoice, Delta, ToolCallDelta } from "../types/openai.ts";
import type { PartialToolCall } from "./transcript.ts";

/** What the consumer has of one choice of the first answer. Its reasoning is kept, and no second one is delivered. */
export interface Delivered {
  readonly content: string;
  readonly refusal: string;
  readonly tool_calls: ReadonlyMap<number, PartialToolCall>;
  readonly function_call?: { readonly name: string; readonly arguments: string } | undefined;
  readonly finish_reason: string | null;
  /** Sound or images, which never come a second time as they were. */
  readonly has_media: boolean;
}

interface ExpectedCall {
  readonly name: string;
  readonly unnamed: Remainder;
  readonly arguments: Remainder;
}

/** One choice of the first answer, as it is expected to come again. */
export class ExpectedChoice {
  readonly #content: Remainder;
  readonly #refusal: Remainder;
  readonly #tools: ReadonlyMap<number, ExpectedCall>;
  readonly #function: ExpectedCall | undefined;
  readonly #isFinished: boolean;
  readonly #hasMedia: boolean;

  constructor({ content, refusal, tool_calls, function_call, finish_reason, has_media }: Delivered) {
    this.#content = new Remainder(content);
    this.#refusal = new Remainder(refusal);
    this.#tools = new Map([...tool_calls].map(([index, call]) => [index, expectedCall(call)]));
    this.#function = function_call && expectedCall(function_call);
    this.#isFinished = finish_reason !== null;
    this.#hasMedia = has_media;
  }

  get isCaughtUp(): boolean {
    if (this.#hasMedia || !this.#content.isEmpty || !this.#refusal.isEmpty) return false;
    const calls = [...this.#tools.values(), ...(this.#function === undefined ? [] : [this.#function])];
    return calls.every((call) => call.unnamed.isEmpty && call.arguments.isEmpty);
  }

  /** What is new in a second choice; `undefined` when nothing is. */
  newIn(choice: ChunkChoice): ChunkChoice | "differs" | undefined {
    const delta = this.#swallow(choice.delta);
    if (delta === undefined) return "differs";
    const says = Object.keys(delta).length > 0;
    if (!says && choice.finish_reason === null) return undefined;
    // What is new can only be delivered behind all that was: otherwise two answers would be mixed.
    if (!this.isCaughtUp || (says && this.#isFinished)) return "differs";
    if (this.#isFinished) return undefined;
    const joined: ChunkChoice = { ...choice, delta };
    if (delta.content !== choice.delta.content) joined.logprobs = null;
    return joined;
  }

  /** The new part of a delta; `undefined` when it contradicts what was delivered. */
  #swallow(delta: Delta): Delta | undefined {
    const fresh: Delta = {};
    for (const [key, value] of Object.entries(delta)) if (!SWALLOWED.has(key) && value) Reflect.set(fresh, key, value);
    const text = this.#content.after(delta.content);
    const refusal = this.#refusal.after(delta.refusal);
    if (text === undefined || refusal === undefined) return undefined;
    if (text !== "") fresh.content = text;
    if (refusal !== "") fresh.refusal = refusal;
    return this.#swallowCalls(delta, fresh) ? fresh : undefined;
  }

  #swallowCalls(delta: Delta, fresh: Delta): boolean {
    const calls = this.#swallowToolCalls(delta.tool_calls ?? []);
    const call = delta.function_call ? swallowCall(this.#function, delta.function_call) : undefined;
    if (calls === undefined || call === "differs") return false;
    if (calls.length > 0) fresh.tool_calls = calls;
    if (call !== undefined) fresh.function_call = call;
    return true;
  }

  #swallowToolCalls(calls: readonly ToolCallDelta[]): ToolCallDelta[] | undefined {
    const fresh: ToolCallDelta[] = [];
    for (const call of calls) {
      const known = this.#tools.get(call.index);
      const part = swallowCall(known, call.function ?? {});
      if (part === "differs") return undefined;
      if (known === undefined) fresh.push(call);
      // The consumer keeps the id it has.
      else if (part !== undefined) fresh.push({ index: call.index, function: part });
    }
    return fresh;
  }
}

interface CallPart {
  name?: string;
  arguments?: string;
}

/** The new part of a call. */
function swallowCall(known: ExpectedCall | undefined, part: CallPart): CallPart | "differs" | undefined {
  if (known === undefined) return part;
  const name = known.unnamed.after(part.name);
  const text = known.arguments.after(part.arguments);
  // A longer name is another tool's.
  if (name === undefined || text === undefined || (name !== "" && known.name !== "")) return "differs";
  return name === "" && text === "" ? undefined : { ...(name !== "" && { name }), arguments: text };
}

/** Of the first answer, or joined to it. */
const SWALLOWED: ReadonlySet<string> = new Set([
  "role",
  "content",
  "refusal",
  "tool_calls",
  "function_call",
  "reasoning_content",
  "thinking_blocks",
]);

function expectedCall({ name, arguments: text }: Omit<PartialToolCall, "id">): ExpectedCall {
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
