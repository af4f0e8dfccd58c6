import type { ChatCompletionChunk, CompletionUsage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import type { ChunkDecoder } from "../../../exchange/translator.ts";
import type { ServerSentEvent } from "../../../transport/http.ts";
import { BROKEN, brokenAnswer } from "../../../translation/chat/ending.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { CALLS_TOOLS } from "../../../translation/claude/message-content.ts";
import { StreamedMessage } from "../../../translation/claude/streamed-message.ts";
import { type Fields, fieldsOf, isFields, isTextIfAny, parsedJson, someText } from "../../../translation/json.ts";
import { isAbsent, isPlace } from "../../../translation/numbers.ts";
import { errorOf, reportedError } from "../errors.ts";
import { isValidBlock } from "./block-fields.ts";
import { EarlyBlocks } from "./early-blocks.ts";
import type { Plan } from "../request/plan.ts";
import { finishReason } from "./stop-reasons.ts";
import { ANTHROPIC_BLOCKS, startedBlock } from "./stream-blocks.ts";
import { chatUsage, mergeUsage } from "./usage.ts";
import type { WireUsage } from "../wire.ts";

type Chunks = ChatCompletionChunk[];

/** The events before which the blocks of the message's start are opened. */
const CONTINUES: ReadonlySet<string> = new Set([
  "content_block_delta",
  "content_block_stop",
  "message_delta",
  "message_stop",
]);

/** Stands for a usage that has no numbers: the tokens are then unknown. */
const UNCOUNTED: WireUsage = { output_tokens: false };

/** The decoder of one stream. */
export function chunkDecoder(plan: Plan, target: Target, received_at = 0): ChunkDecoder {
  return new MessageStreamDecoder(plan, target, received_at);
}

/** Maps the events of a message onto the shared model of streamed messages. */
class MessageStreamDecoder implements ChunkDecoder {
  ended = false;
  readonly #target: Target;
  readonly #message: StreamedMessage;
  readonly #early = new EarlyBlocks();
  /** The stop reason in the message's start. */
  #earlyReason: string | undefined;
  #usage: WireUsage | undefined;

  constructor({ format, request }: Plan, target: Target, received_at: number) {
    const shape = { unwraps: format.kind === "tool", legacy: isLegacy(request) };
    this.#target = target;
    this.#message = new StreamedMessage(ANTHROPIC_BLOCKS, shape, target, { id: "", headers: {}, received_at });
  }

  get complete(): boolean {
    return this.#message.complete;
  }

  get usage(): CompletionUsage | undefined {
    return this.#usage && chatUsage(this.#usage);
  }

  decode({ event, data }: ServerSentEvent, chunks: Chunks): boolean {
    if (event === "ping") return true;
    const fields = parsedJson(data);
    const error = reportedError(fields, this.#target);
    if (error !== undefined) throw error;
    if (event === "error") throw errorOf(fields ?? data, this.#target);
    return isFields(fields) && this.#decode(fields, chunks);
  }

  finish(chunks: Chunks): void {
    const { usage } = this;
    if (usage !== undefined) chunks.push(this.#message.answer.summary({ usage }));
  }

  #decode(event: Fields, chunks: Chunks): boolean {
    const { index, type } = event;
    if (typeof type === "string" && CONTINUES.has(type)) this.#openBlocks(this.#early.release(), chunks);
    switch (type) {
      case "content_block_delta":
        return isPlace(index) && isFields(event["delta"]) && this.#message.delta(index, event["delta"], chunks);
      case "content_block_start":
        return this.#blockStart(event, chunks);
      case "content_block_stop":
        if (!isPlace(index)) return false;
        this.#message.close(index, chunks);
        return true;
      case "message_start":
        return this.#messageStart(event, chunks);
      case "message_delta":
        return this.#messageDelta(event, chunks);
      case "message_stop":
        this.#messageStop(chunks);
        return true;
      default:
        // The API's versioning rules require unknown events to be ignored.
        return typeof type === "string";
    }
  }

  #messageStart({ message }: Fields, chunks: Chunks): boolean {
    if (!isFields(message)) return false;
    const id = someText(message["id"]);
    if (this.#message.isOver(id)) {
      this.ended = true;
      return true;
    }
    const { answer } = this.#message;
    answer.model = someText(message["model"]) ?? answer.model;
    this.#count(message["usage"]);
    this.#message.start(id, chunks);
    if (this.#message.hasBlocks) return true;
    this.#earlyReason = someText(message["stop_reason"]);
    return this.#early.hold(message["content"]);
  }

  #openBlocks(blocks: readonly Fields[], chunks: Chunks): void {
    for (const [index, block] of blocks.entries()) this.#blockStart({ index, content_block: block }, chunks);
  }

  #blockStart({ index, content_block: block }: Fields, chunks: Chunks): boolean {
    this.#openBlocks(this.#early.before(index, fieldsOf(block)), chunks);
    const isCall = isFields(block) && block["type"] === "tool_use";
    const isValid = isFields(block) && isValidBlock(block) && (!isCall || someText(block["name"]) !== undefined);
    if (!isPlace(index) || !isValid) {
      if (isCall) this.#message.lostToolCall = true;
      return false;
    }
    this.#message.open(index, startedBlock(block, this.#message), chunks);
    return true;
  }

  /** May come more than once; the last counts are the final ones. */
  #messageDelta({ delta, usage }: Fields, chunks: Chunks): boolean {
    if (!isFields(delta)) return false;
    const { stop_reason: reason, stop_details: details } = delta;
    if (!isTextIfAny(reason)) return false;
    this.#count(usage);
    if (typeof reason !== "string") return true;
    const explanation = isFields(details) ? details["explanation"] : undefined;
    this.#end(reason, chunks, typeof explanation === "string" ? explanation : undefined);
    return true;
  }

  /** An answer with content is complete even when its stop reason was lost, but not in the middle of a tool's input. */
  #messageStop(chunks: Chunks): void {
    const { hasContent, hasHalfInput, toolCalls, lostToolCall } = this.#message;
    const likely = toolCalls > 0 || lostToolCall ? CALLS_TOOLS : "end_turn";
    if (hasContent && !hasHalfInput) this.#end(this.#earlyReason ?? likely, chunks);
    this.ended = true;
  }

  #end(reason: string, chunks: Chunks, refusal?: string): void {
    const { toolCalls, hasHalfInput } = this.#message;
    const finish = finishReason(reason, toolCalls > 0, !hasHalfInput);
    if (finish === BROKEN) {
      if (!this.complete) throw brokenAnswer(reason, this.#target);
      return;
    }
    this.#message.end({ reason, finish, refusal }, chunks);
  }

  #count(usage: unknown): void {
    if (isAbsent(usage)) return;
    this.#usage = mergeUsage(this.#usage, isFields(usage) ? usage : UNCOUNTED);
  }
}
