import type { ChatCompletionChunk, CompletionUsage, Delta, FinishReason } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { answerId } from "../../../translation/errors/error-facts.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Fields, isFields, textOf, parsedJson, someText, fieldsOf } from "../../../translation/json.ts";
import { isAbsent, isPlace } from "../../../translation/numbers.ts";
import { type BlockKind, type OpenBlock, OpenBlocks, SILENT } from "../../../translation/claude/stream-blocks.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { isSoundCall, isSoundDelta } from "./block-fields.ts";
import { errorFromFrame, spoiltAnswer } from "../errors.ts";
import { CORRUPT, EXCEPTION } from "./frames.ts";
import type { Plan } from "../request/plan.ts";
import { finishReason } from "./stop-reasons.ts";
import { announcedBlock, type ConverseFacts, kindOf, unannouncedBlock } from "./stream-blocks.ts";
import { chatUsage } from "./usage.ts";
import { placeholderTime } from "../../../translation/chat/missing-fields.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";
import type { Headers, ServerSentEvent } from "../../../transport/http.ts";
import type { ChunkDecoder } from "../../../exchange/translator.ts";

/** The decoder of one stream. */
export function chunkDecoder(plan: Plan, target: Target, headers: Headers, received_at = 0): ChunkDecoder {
  return new ConverseStreamDecoder(plan, target, headers, received_at);
}

function factsOf({ request, format, traits, names }: Plan): ConverseFacts {
  return {
    calls: 0,
    length: 0,
    sources: 0,
    unwraps: format.kind === "tool",
    legacy: isLegacy(request),
    held: undefined,
    names,
    signer: traits.signer,
  };
}

/** Turns the frames of an answer into chunks. */
class ConverseStreamDecoder implements ChunkDecoder {
  complete = false;
  readonly #target: Target;
  readonly #headers: Headers;
  readonly #id: string;
  readonly #created: number;
  readonly #facts: ConverseFacts;
  readonly #blocks = new OpenBlocks();
  /** A closed call without arguments: what comes next says whether it is whole. */
  #bare: OpenBlock | undefined;
  #started = false;
  #broken = false;
  /** A tool was called that nobody named, or whose start was lost. */
  #lostCall = false;
  /** The last frame of a whole stream; some models send it before the stop reason. */
  #metadata: Fields | undefined;

  constructor(plan: Plan, target: Target, headers: Headers, received_at: number) {
    this.#facts = factsOf(plan);
    this.#target = target;
    this.#headers = headers;
    this.#created = placeholderTime(received_at);
    this.#id = answerId(headers, target);
  }

  get usage(): CompletionUsage | undefined {
    const usage = this.#metadata?.["usage"];
    return isFields(usage) ? chatUsage(usage) : undefined;
  }

  get ended(): boolean {
    return this.complete && (this.#metadata !== undefined || this.#broken);
  }

  decode({ event = "", data }: ServerSentEvent, chunks: ChatCompletionChunk[]): boolean {
    if (event === CORRUPT) return this.#breakOff(data);
    if (event.startsWith(EXCEPTION)) {
      throw errorFromFrame(event.slice(EXCEPTION.length), data, this.#headers, this.#target);
    }
    const fields = parsedJson(data);
    return isFields(fields) && this.#decode(event, fields, chunks);
  }

  finish(chunks: ChatCompletionChunk[]): void {
    if (this.#metadata === undefined) return;
    const { usage } = this;
    const { trace } = this.#metadata;
    if (usage === undefined && !isFields(trace)) return;
    chunks.push({
      ...this.#head(),
      choices: [],
      ...(usage === undefined ? {} : { usage }),
      ...(isFields(trace) ? { trace } : {}),
    });
  }

  /** Whatever followed cannot be read. That is only a loss where the answer was not over. */
  #breakOff(why: string): boolean {
    if (!this.complete) throw noAnswer(`sent a stream that is damaged: ${why}`, this.#target, this.#headers);
    this.#broken = true;
    return false;
  }

  #decode(event: string, fields: Fields, chunks: ChatCompletionChunk[]): boolean {
    switch (event) {
      case "contentBlockDelta":
        return this.#delta(fields, chunks);
      case "contentBlockStart":
        return this.#open(fields, chunks);
      case "contentBlockStop":
        if (!isPlace(fields["contentBlockIndex"])) return false;
        this.#close(fields["contentBlockIndex"], chunks);
        return true;
      case "messageStart":
        this.#start(chunks);
        return true;
      case "messageStop":
        return this.#stop(fields, chunks);
      case "metadata":
        this.#metadata = fields;
        return true;
      default:
        // Events that are yet to be invented.
        return event !== "";
    }
  }

  #start(chunks: ChatCompletionChunk[]): void {
    if (this.#started) return;
    this.#started = true;
    chunks.push(this.#chunk({ role: "assistant", content: "" }));
  }

  #open({ contentBlockIndex: index, start }: Fields, chunks: ChatCompletionChunk[]): boolean {
    if (!isPlace(index) || !isFields(start)) return false;
    const { toolUse } = start;
    if (!isAbsent(toolUse) && !(isSoundCall(toolUse) && someText(fieldsOf(toolUse)["name"]) !== undefined)) {
      this.#lostCall = true;
      return false;
    }
    // A block that was not closed is, by the one that takes its place.
    this.#close(index, chunks);
    this.#closeBare(chunks);
    const opened = announcedBlock(start, this.#facts);
    if (opened === SILENT) return true;
    this.#blocks.set(index, opened);
    this.#push(opened.start?.(), chunks);
    return true;
  }

  #delta({ contentBlockIndex: index, delta }: Fields, chunks: ChatCompletionChunk[]): boolean {
    if (!isPlace(index) || !isSoundDelta(delta)) return false;
    const block = this.#blockFor(index, kindOf(delta), chunks);
    if (block === undefined) this.#lostCall = true;
    const change = block === undefined ? false : block.delta(delta);
    if (change === false) return false;
    this.#push(change, chunks);
    return true;
  }

  /** What a block is, its deltas say: most are not announced, and an announcement may be lost or unknown. */
  #blockFor(index: unknown, kind: BlockKind | undefined, chunks: ChatCompletionChunk[]): OpenBlock | undefined {
    const known = this.#blocks.get(index);
    if (known !== undefined && (kind === undefined || known.kind === kind)) return known;
    const block = unannouncedBlock(kind, this.#facts);
    if (block === undefined) return undefined;
    this.#close(index, chunks);
    this.#closeBare(chunks);
    this.#blocks.set(index, block);
    return block;
  }

  #close(index: unknown, chunks: ChatCompletionChunk[]): void {
    const block = this.#blocks.get(index);
    if (block === undefined) return;
    this.#blocks.delete(index);
    if (block.bare === true) {
      this.#closeBare(chunks);
      this.#bare = block;
    } else this.#push(block.stop?.(), chunks);
  }

  #closeBare(chunks: ChatCompletionChunk[]): void {
    this.#push(this.#bare?.stop?.(), chunks);
    this.#bare = undefined;
  }

  #stop({ stopReason }: Fields, chunks: ChatCompletionChunk[]): boolean {
    if (typeof stopReason !== "string") return false;
    if (this.complete) return true;
    if (this.#lostCall && stopReason === "tool_use")
      throw noAnswer("sent the input of a tool without saying which.", this.#target, this.#headers);
    for (const index of this.#blocks.keys()) this.#close(index, chunks);
    const { calls, legacy, held } = this.#facts;
    const finish = finishReason(stopReason, calls > 0);
    if (finish === "spoilt") throw spoiltAnswer(textOf(stopReason), this.#headers, this.#target);
    // What was cut before its first argument is no call without arguments.
    if (!isTruncated(finish)) this.#closeBare(chunks);
    if (held !== undefined) chunks.push(this.#chunk({ content: held }));
    this.complete = true;
    chunks.push(this.#chunk({}, legacy && calls > 0 ? "function_call" : finish));
    return true;
  }

  #push(delta: Delta | undefined, chunks: ChatCompletionChunk[]): void {
    if (delta !== undefined) chunks.push(this.#chunk(delta));
  }

  #chunk(delta: Delta, finish_reason: FinishReason | null = null): ChatCompletionChunk {
    return { ...this.#head(), choices: [{ index: 0, delta, finish_reason, logprobs: null }] };
  }

  #head(): Omit<ChatCompletionChunk, "choices"> {
    return {
      id: this.#id,
      object: "chat.completion.chunk",
      created: this.#created,
      model: this.#target.model,
    };
  }
}
