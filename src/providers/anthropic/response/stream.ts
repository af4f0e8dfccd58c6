import type { ChatCompletionChunk, CompletionUsage, Delta, FinishReason } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { errorOf, reportedError } from "../errors.ts";
import { isSoundBlock } from "./block-fields.ts";
import { openBlock, kindOf, unannouncedBlock } from "./stream-blocks.ts";
import type { Plan } from "../request/plan.ts";
import { finishReason } from "./stop-reasons.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { isAbsent, isPlace } from "../../../translation/numbers.ts";
import {
  type OpenBlock,
  OpenBlocks,
  type StreamFacts,
  type BlockKind,
} from "../../../translation/claude/stream-blocks.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { chatUsage, mergeUsage } from "./usage.ts";
import { type Fields, isFields, isTextIfAny, someText, type WireUsage } from "../wire.ts";
import { parsedJson } from "../../../translation/json.ts";
import { placeholderTime } from "../../../translation/chat/missing-fields.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";
import type { ServerSentEvent } from "../../../transport/http.ts";
import type { ChunkDecoder } from "../../../exchange/translator.ts";

/** Stands for what is said of the tokens in no numbers. */
const UNCOUNTED: WireUsage = { output_tokens: false };

/** The decoder of one stream. */
export function chunkDecoder(plan: Plan, target: Target, received_at = 0): ChunkDecoder {
  const facts = { unwraps: plan.format.kind === "tool", legacy: isLegacy(plan.request) };
  return new MessageStreamDecoder(facts, target, received_at);
}

/** Turns the events of a message into chunks. */
class MessageStreamDecoder implements ChunkDecoder, StreamFacts {
  complete = false;
  ended = false;
  /** Tool calls so far: the index of the next. */
  calls = 0;
  sources = 0;
  /** Length of the text so far. */
  length = 0;
  /** The answer comes as the input of a tool: text beside it is none of it. */
  readonly unwraps: boolean;
  readonly legacy: boolean;
  /** Text that waits until it is clear that no such answer comes. */
  held: string | undefined;
  readonly #target: Target;
  readonly #created: number;
  readonly #blocks = new OpenBlocks();
  /** A closed call without arguments: what comes next says whether it is whole. */
  #bare: OpenBlock | undefined;
  #id = "";
  #model: string;
  #started = false;
  /** Something of the answer has come. */
  #said = false;
  /** A tool was called that nobody named, or whose start was lost. */
  #lostCall = false;
  /** Input has come of a block of an unknown kind. */
  #unknownInput = false;
  #usage: WireUsage | undefined;

  constructor({ unwraps, legacy }: Pick<StreamFacts, "unwraps" | "legacy">, target: Target, received_at: number) {
    this.unwraps = unwraps;
    this.legacy = legacy;
    this.#target = target;
    this.#model = target.model;
    this.#created = placeholderTime(received_at);
  }

  get usage(): CompletionUsage | undefined {
    return this.#usage && chatUsage(this.#usage);
  }

  decode({ event, data }: ServerSentEvent, chunks: ChatCompletionChunk[]): boolean {
    if (event === "ping") return true;
    const fields = parsedJson(data);
    const error = reportedError(fields, this.#target);
    if (error !== undefined) throw error;
    if (event === "error") throw errorOf(fields ?? data, this.#target);
    return isFields(fields) && this.#decode(fields, chunks);
  }

  finish(chunks: ChatCompletionChunk[]): void {
    const { usage } = this;
    if (usage !== undefined) chunks.push({ ...this.#head(), choices: [], usage });
  }

  #decode(event: Fields, chunks: ChatCompletionChunk[]): boolean {
    switch (event["type"]) {
      case "content_block_delta":
        return this.#delta(event, chunks);
      case "content_block_start":
        return this.#open(event, chunks);
      case "content_block_stop":
        return this.#close(event, chunks);
      case "message_start":
        return this.#start(event, chunks);
      case "message_delta":
        return this.#messageDelta(event, chunks);
      case "message_stop":
        // The answer is whole, though its stop reason was lost.
        if (this.#said || this.#bare !== undefined || this.held !== undefined)
          this.#end(this.calls > 0 || this.#lostCall ? "tool_use" : "end_turn", chunks);
        this.ended = true;
        return true;
      default:
        // Events that are yet to be invented are to be ignored, as the API's versioning rules say.
        return typeof event["type"] === "string";
    }
  }

  /** Some proxies send the start twice. */
  #start({ message }: Fields, chunks: ChatCompletionChunk[]): boolean {
    if (!isFields(message)) return false;
    this.#id = someText(message["id"]) ?? this.#id;
    this.#model = someText(message["model"]) ?? this.#model;
    this.#count(message["usage"]);
    if (this.#started) return true;
    this.#started = true;
    chunks.push(this.#chunk({ role: "assistant", content: "" }));
    return true;
  }

  #open({ index, content_block: block }: Fields, chunks: ChatCompletionChunk[]): boolean {
    const isCall = isFields(block) && block["type"] === "tool_use";
    if (!isPlace(index) || !isSoundBlock(block) || (isCall && someText(block["name"]) === undefined)) {
      if (isCall) this.#lostCall = true;
      return false;
    }
    this.#closeBare(chunks);
    const opened = openBlock(block, this);
    this.#blocks.set(index, opened);
    this.#push(opened.start?.(), chunks);
    return true;
  }

  #delta({ index, delta }: Fields, chunks: ChatCompletionChunk[]): boolean {
    if (!isPlace(index) || !isFields(delta)) return false;
    const block = this.#blockFor(index, kindOf(delta), chunks);
    if (block === undefined) return false;
    const change = block.delta(delta);
    if (change === false) return false;
    this.#push(change, chunks);
    return true;
  }

  /** What a block is, its deltas say where its start was lost, or announced what nobody knows. */
  #blockFor(index: unknown, kind: BlockKind | undefined, chunks: ChatCompletionChunk[]): OpenBlock | undefined {
    const known = this.#blocks.get(index);
    if (known !== undefined && (kind === undefined || known.kind === kind)) return known;
    const block = unannouncedBlock(kind, this);
    if (block === undefined) return this.#lost(known, kind);
    this.#close({ index }, chunks);
    this.#closeBare(chunks);
    this.#blocks.set(index, block);
    return block;
  }

  /** A tool call without a name is worth nothing. Input of an unknown block may be that of a tool on Anthropic's servers. */
  #lost(known: OpenBlock | undefined, kind: BlockKind | undefined): OpenBlock | undefined {
    const isUnknown = known !== undefined && known.kind === undefined;
    if (isUnknown) this.#unknownInput = true;
    else if (kind === "input") this.#lostCall = true;
    return isUnknown ? known : undefined;
  }

  #close({ index }: Fields, chunks: ChatCompletionChunk[]): boolean {
    if (!isPlace(index)) return false;
    const block = this.#blocks.get(index);
    this.#blocks.delete(index);
    if (block?.bare === true) {
      this.#closeBare(chunks);
      this.#bare = block;
    } else this.#push(block?.stop?.(), chunks);
    return true;
  }

  #closeBare(chunks: ChatCompletionChunk[]): void {
    this.#push(this.#bare?.stop?.(), chunks);
    this.#bare = undefined;
  }

  /** May come more than once; the last counts are the final ones. */
  #messageDelta({ delta, usage }: Fields, chunks: ChatCompletionChunk[]): boolean {
    if (!isFields(delta)) return false;
    const { stop_reason: reason, stop_details: details } = delta;
    if (!isTextIfAny(reason)) return false;
    this.#count(usage);
    if (typeof reason !== "string") return true;
    const refusal = isFields(details) ? details["explanation"] : undefined;
    this.#end(reason, chunks, typeof refusal === "string" ? { refusal } : undefined);
    return true;
  }

  /** What is said of the tokens, and is no count of them, makes the whole unknown. */
  #count(usage: unknown): void {
    if (isAbsent(usage)) return;
    this.#usage = mergeUsage(this.#usage, isFields(usage) ? usage : UNCOUNTED);
  }

  /** Once: what is left to say, and why the model stopped. */
  #end(reason: string, chunks: ChatCompletionChunk[], refusal?: Delta): void {
    if (this.complete) return;
    const finish = finishReason(reason, this.calls > 0);
    const isLost = this.#lostCall || (this.#unknownInput && this.calls === 0);
    if (isLost && reason === "tool_use") throw noAnswer("sent the input of a tool without saying which.", this.#target);
    for (const index of this.#blocks.keys()) this.#close({ index }, chunks);
    // What was cut before its first argument is no call without arguments.
    if (!isTruncated(finish)) this.#closeBare(chunks);
    this.complete = true;
    if (this.held !== undefined) chunks.push(this.#chunk({ content: this.held }));
    this.#push(refusal, chunks);
    const called = this.legacy && this.calls > 0;
    chunks.push(this.#chunk({}, called ? "function_call" : finish));
  }

  #push(delta: Delta | undefined, chunks: ChatCompletionChunk[]): void {
    if (delta === undefined) return;
    this.#said = true;
    chunks.push(this.#chunk(delta));
  }

  #chunk(delta: Delta, finish_reason: FinishReason | null = null): ChatCompletionChunk {
    return {
      id: this.#id,
      object: "chat.completion.chunk",
      created: this.#created,
      model: this.#model,
      choices: [{ index: 0, delta, finish_reason, logprobs: null }],
    };
  }

  #head(): Omit<ChatCompletionChunk, "choices"> {
    return { id: this.#id, object: "chat.completion.chunk", created: this.#created, model: this.#model };
  }
}
