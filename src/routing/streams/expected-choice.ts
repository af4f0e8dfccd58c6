/**
 * One choice of an answer that broke off, as it is expected to come again. What the consumer has already is left out.
 */
import type { ChunkChoice, Delta, ToolCallDelta } from "../../types/openai.ts";
import { hasMedia } from "../attempt/chunk-content.ts";
import { ExpectedToolCall } from "./expected-tool-call.ts";
import { type ToolCallPieces, partOf, pieceOf } from "./tool-call-pieces.ts";
import { ExpectedText } from "./expected-text.ts";

/** What the consumer has of one choice. It keeps the reasoning of the first answer; a second one is not delivered. */
export interface Delivered {
  readonly content: string;
  readonly refusal: string;
  readonly toolCalls: ReadonlyMap<number, ToolCallPieces>;
  readonly functionCall?: { readonly name: string; readonly arguments: string } | undefined;
  readonly finishReason: string | null;
  /** Audio or images, which never come a second time as they were. */
  readonly hasMedia: boolean;
}

export class ExpectedChoice {
  readonly #content: ExpectedText;
  readonly #refusal: ExpectedText;
  readonly #tools: ReadonlyMap<number, ExpectedToolCall>;
  readonly #function: ExpectedToolCall | undefined;
  readonly #isFinished: boolean;
  readonly #hasMedia: boolean;

  constructor({ content, refusal, toolCalls, functionCall, finishReason, hasMedia }: Delivered) {
    this.#content = new ExpectedText(content);
    this.#refusal = new ExpectedText(refusal);
    this.#tools = new Map([...toolCalls].map(([index, call]) => [index, new ExpectedToolCall(call)]));
    this.#function = functionCall && new ExpectedToolCall(partOf({ index: 0, function: functionCall }));
    this.#isFinished = finishReason !== null;
    this.#hasMedia = hasMedia;
  }

  get isCaughtUp(): boolean {
    if (this.#hasMedia || !this.#content.isEmpty || !this.#refusal.isEmpty) return false;
    return (this.#function?.isCaughtUp ?? true) && [...this.#tools.values()].every((call) => call.isCaughtUp);
  }

  /** What is new in a second choice; `undefined` when nothing is. */
  newIn(choice: ChunkChoice): ChunkChoice | "differs" | undefined {
    const wasCaughtUp = this.isCaughtUp;
    const delta = this.#newDelta(choice.delta);
    if (delta === undefined) return "differs";
    const hasContent = isContent(delta);
    // Vendor-specific fields beside text that the consumer has already are no sign of another answer.
    const isNew = hasContent || (wasCaughtUp && Object.keys(delta).length > 0);
    if (!isNew && choice.finish_reason === null) return undefined;
    // New content can only be delivered behind everything else: otherwise two answers would be mixed.
    if (!this.isCaughtUp || (hasContent && this.#isFinished)) return "differs";
    if (this.#isFinished) return undefined;
    const joined: ChunkChoice = { ...choice, delta };
    if (delta.content !== choice.delta.content) joined.logprobs = null;
    return joined;
  }

  /** The new part of a delta; `undefined` when it contradicts what was delivered. */
  #newDelta(delta: Delta): Delta | undefined {
    const fresh: Delta = Object.fromEntries(Object.entries(delta).filter(([key, value]) => !HANDLED.has(key) && value));
    const text = this.#content.after(delta.content);
    const refusal = this.#refusal.after(delta.refusal);
    if (text === undefined || refusal === undefined) return undefined;
    if (text !== "") fresh.content = text;
    if (refusal !== "") fresh.refusal = refusal;
    return this.#addNewCalls(delta, fresh) ? fresh : undefined;
  }

  #addNewCalls(delta: Delta, fresh: Delta): boolean {
    const calls = this.#newToolCalls(delta.tool_calls ?? []);
    if (calls === undefined) return false;
    if (calls.length > 0) fresh.tool_calls = calls;
    if (!delta.function_call) return true;
    if (this.#function === undefined) {
      fresh.function_call = delta.function_call;
      return true;
    }
    const part = this.#function.newIn(partOf({ index: 0, function: delta.function_call }));
    if (part === "differs") return false;
    if (part !== undefined) Object.assign(fresh, { function_call: pieceOf(0, part).function });
    return true;
  }

  #newToolCalls(calls: readonly ToolCallDelta[]): ToolCallDelta[] | undefined {
    const fresh: ToolCallDelta[] = [];
    for (const call of calls) {
      const known = this.#tools.get(call.index);
      if (known === undefined) {
        fresh.push(call);
        continue;
      }
      const part = known.newIn(partOf(call));
      if (part === "differs") return undefined;
      // The consumer keeps the id of the first answer.
      if (part !== undefined) fresh.push(pieceOf(call.index, part));
    }
    return fresh;
  }
}

/** The fields that make an answer; vendors add many others. */
function isContent(delta: Delta): boolean {
  const { content, refusal, tool_calls, function_call, annotations } = delta;
  if (content || refusal || function_call || hasMedia(delta)) return true;
  return tool_calls !== undefined || (annotations !== undefined && annotations.length > 0);
}

/** Fields that are kept from the first answer, or joined to it. */
const HANDLED: ReadonlySet<string> = new Set([
  "role",
  "content",
  "refusal",
  "tool_calls",
  "function_call",
  "reasoning_content",
  "reasoning_details",
  "reasoning_source",
  "thinking_blocks",
]);
