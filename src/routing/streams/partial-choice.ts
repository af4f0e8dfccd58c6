/** One choice of a stream so far, and the message it makes. */
import { hasMedia } from "../attempt/chunk-content.ts";
import type { Choice, ChunkChoice, Delta, FinishReason, Message, ThinkingBlock } from "../../types/openai.ts";
import { KNOWN_FIELDS, reasoningDetailsOf } from "../attempt/vendor-fields.ts";
import { PartialAudio } from "./partial-audio.ts";
import { ReasoningDetails } from "./reasoning-details.ts";
import { VendorValues } from "./vendor-values.ts";
import { type ToolCallPieces, wholeCall, withPiece } from "./tool-call-pieces.ts";

export class PartialChoice {
  content = "";
  refusal = "";
  reasoning = "";
  readonly thinkingBlocks: ThinkingBlock[] = [];
  readonly toolCalls: Map<number, ToolCallPieces> = new Map();
  readonly #annotations: NonNullable<Delta["annotations"]> = [];
  readonly #images: NonNullable<Delta["images"]> = [];
  finishReason: FinishReason | null = null;
  /** Audio or images, which never come a second time as they were. */
  hasMedia = false;
  /** The deprecated form of a tool call. */
  functionCall: { name: string; arguments: string } | undefined;
  logprobs: Choice["logprobs"] = null;
  readonly #audio = new PartialAudio();
  readonly #details = new ReasoningDetails();
  /** Vendors' fields of the message. */
  readonly #extra = new VendorValues();
  readonly #choiceExtra = new VendorValues();

  add(choice: ChunkChoice): void {
    const { delta, finish_reason, logprobs } = choice;
    this.#choiceExtra.add(choice, KNOWN_FIELDS.choice);
    if (finish_reason) this.finishReason = finish_reason;
    if (logprobs) this.#addLogprobs(logprobs);
    if (delta === undefined) return;
    if (delta.thinking_blocks) addBlocks(this.thinkingBlocks, delta.thinking_blocks);
    if (delta.tool_calls) this.#addToolCalls(delta.tool_calls);
    if (delta.function_call) this.#addFunctionCall(delta.function_call);
    this.#addMedia(delta);
    this.#details.add(reasoningDetailsOf(delta));
    this.#extra.add(delta, KNOWN_FIELDS.delta);
    // Text comes last: when another field cannot be added, the transcript has no more text than was delivered.
    if (delta.content) this.content += delta.content;
    if (delta.refusal) this.refusal += delta.refusal;
    if (delta.reasoning_content) this.reasoning += delta.reasoning_content;
  }

  #addMedia(delta: Delta): void {
    if (delta.annotations) addAll(this.#annotations, delta.annotations);
    if (delta.images) addAll(this.#images, delta.images);
    if (!hasMedia(delta)) return;
    this.hasMedia = true;
    this.#audio.add(delta);
  }

  #addLogprobs({ content, refusal }: NonNullable<ChunkChoice["logprobs"]>): void {
    this.logprobs ??= { content: null, refusal: null };
    if (content) addAll((this.logprobs.content ??= []), content);
    if (refusal) addAll((this.logprobs.refusal ??= []), refusal);
  }

  #addFunctionCall(part: NonNullable<Delta["function_call"]>): void {
    this.functionCall ??= { name: "", arguments: "" };
    this.functionCall.name += part.name ?? "";
    this.functionCall.arguments += part.arguments ?? "";
  }

  #addToolCalls(pieces: NonNullable<Delta["tool_calls"]>): void {
    for (const piece of pieces) this.toolCalls.set(piece.index, withPiece(this.toolCalls.get(piece.index), piece));
  }

  /** Vendors' fields of the choice. */
  get vendorFields(): object {
    return this.#choiceExtra.fields;
  }

  message(): Message {
    const { content, refusal } = this;
    const message: Message = {
      ...this.#extra.fields,
      role: "assistant",
      content: content || null,
      refusal: refusal || null,
    };
    this.#putReasoning(message);
    if (this.#annotations.length > 0) message.annotations = this.#annotations;
    if (this.#images.length > 0) message.images = this.#images;
    const audio = this.#audio.whole;
    if (audio !== undefined) message.audio = audio;
    if (this.toolCalls.size > 0) {
      message.tool_calls = [...this.toolCalls.values()].map(wholeCall);
    } else if (this.functionCall !== undefined) {
      message.function_call = this.functionCall;
    } else if (!this.refusal && message.content === null && audio === undefined) {
      message.content = "";
    }
    return message;
  }

  #putReasoning(message: Message): void {
    if (this.reasoning) message.reasoning_content = this.reasoning;
    if (this.thinkingBlocks.length > 0) message.thinking_blocks = this.thinkingBlocks;
    if (this.#details.all.length > 0) Object.assign(message, { reasoning_details: this.#details.all });
  }
}

/** One by one: spreading a very long list overflows the stack. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each);
}

/** The text and the signature of a block come in pieces; a signature ends its block. */
function addBlocks(blocks: ThinkingBlock[], pieces: readonly ThinkingBlock[]): void {
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (piece.type === "thinking" && last?.type === "thinking" && last.signature === undefined) {
      last.thinking += piece.thinking;
      if (piece.signature !== undefined) last.signature = piece.signature;
    } else {
      blocks.push({ ...piece });
    }
  }
}
