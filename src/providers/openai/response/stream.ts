/** Streamed answers on OpenAI's wire. */
import type { ChatCompletionChunk, ChatRequest, ChunkChoice, CompletionUsage, Delta } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { anotherMessage, errorFor, noAnswer } from "../../../translation/errors/provider-error.ts";
import { isKnownEnding } from "../../../translation/chat/ending.ts";
import { type CountedSources, sourcesBeside } from "./citations.ts";
import { type Fields, isFields, omitted } from "../../../translation/json.ts";
import { ChunkJson } from "./chunk-json.ts";
import { ChunkIdentity, removeInvalidTexts } from "./chunk-identity.ts";
import { errorInChoice, reportedError } from "../errors.ts";
import { failedFinish } from "./finish-reason.ts";
import { usageIn } from "./response.ts";
import { StreamedChoice, type VendorChoice } from "./streamed-choice.ts";
import { hasCounts, normalizedUsage } from "./usage.ts";
import { areSoundChoices, mayBeError, removeForeignFields, type VendorChunk } from "./vendor-chunk.ts";
import type { ServerSentEvent } from "../../../transport/http.ts";
import type { ChunkDecoder } from "../../../exchange/translator.ts";

/** Fields that a chunk of the router's own has, or that only the router may set. */
const NOT_IN_TAIL = "id object created model choices usage obfuscation router_event prompt_filter_results".split(" ");

const isHalf = (choice: StreamedChoice): boolean => choice.isHalf;
const lacksNames = ({ hasLostNames }: StreamedChoice): boolean => hasLostNames;

/**
 * Decodes one stream. A well-formed chunk is parsed and checked only; missing fields and other vendors' names are corrected
 * in the parsed object.
 *
 * Usage may come in a chunk of its own, in the last one or in every one. It is always delivered once, in a last chunk without
 * choices: the router needs it, and leaves that chunk out unless `stream_options.include_usage` asks for it.
 */
export class OpenAiChunkDecoder implements ChunkDecoder {
  readonly #target: Target;
  readonly #expected: number;
  readonly #identity: ChunkIdentity;
  readonly #json = new ChunkJson();
  readonly #choices = new Map<number, StreamedChoice>();
  #finished = 0;
  #started = false;
  #done = false;
  /** `[DONE]` has come in the middle of a call's arguments. */
  #isHalf = false;
  #usage: CompletionUsage | undefined;
  /** The vendor's own fields of the chunk with the usage. */
  #tail: Fields | undefined;
  #sources: CountedSources = [];
  /** Azure's filter results for the prompt come in a chunk without id and choices. They are added to the next chunk. */
  #promptFilter: unknown;

  constructor(request: ChatRequest, target: Target, received_at = 0) {
    this.#target = target;
    this.#expected = typeof request.n === "number" ? request.n : 1;
    this.#identity = new ChunkIdentity(target.model, received_at);
  }

  /** Every choice has its `finish_reason`, or `[DONE]` has come after content. */
  get complete(): boolean {
    if (this.#isHalf) return false;
    if (this.#done) return (this.#started || this.#finished > 0) && ![...this.#choices.values()].some(lacksNames);
    return this.#finished > 0 && this.#finished >= Math.max(this.#choices.size, this.#expected);
  }

  get usage(): CompletionUsage | undefined {
    return this.#usage;
  }

  get ended(): boolean {
    return this.#done;
  }

  decode(event: ServerSentEvent, chunks: ChatCompletionChunk[]): boolean {
    const { data } = event;
    // Fast path: chunks begin with a brace.
    if (!data.startsWith("{") && data.trim() === "[DONE]") {
      this.#done = true;
      this.#isHalf = [...this.#choices.values()].some(isHalf);
      return true;
    }
    const parsed = this.#json.read(data);
    if (event.event === "error") throw this.#errorEvent(parsed, data);
    if (mayBeError(parsed)) {
      const error = reportedError(parsed, this.#target);
      if (error !== undefined) throw error;
    }
    // An empty event is valid.
    if (!isFields(parsed)) return data.trim() === "";
    return this.#chunk(parsed, chunks);
  }

  finish(chunks: ChatCompletionChunk[]): void {
    for (const [index, choice] of this.#choices) {
      const delta: Delta = {};
      const { finished, reason } = choice;
      choice.endCalls(delta, reason);
      choice.annotate(delta, this.#sources);
      // A call that came after the end of its choice may lack its arguments.
      if (finished && Object.keys(delta).length === 0) continue;
      chunks.push(this.#chunkOf([{ index, delta, finish_reason: finished ? null : reason, logprobs: null }]));
    }
    if (this.#usage !== undefined) chunks.push({ ...this.#tail, ...this.#chunkOf([]), usage: this.#usage });
  }

  /** Keeps what stands beside the usage in a chunk of its own. False when the chunk has no valid usage. */
  #keepTail(chunk: VendorChunk, isCounted: boolean | undefined): boolean {
    if (isCounted !== true) return false;
    removeInvalidTexts(chunk);
    this.#tail = { ...this.#tail, ...omitted(chunk, NOT_IN_TAIL) };
    return true;
  }

  #chunk(chunk: VendorChunk, chunks: ChatCompletionChunk[]): boolean {
    const isCounted = this.#count(usageIn(chunk));
    if (chunk.usage !== undefined) chunk.usage = null;
    const isCited = this.#cite(chunk);
    const { choices } = chunk;
    if (!Array.isArray(choices)) return this.#keepTail(chunk, isCounted) || isCited;
    this.#throwErrorIn(choices);
    if (!areSoundChoices(choices, this.#choices)) return false;
    const isHandled = choices.length === 0 ? this.#withoutChoices(chunk, isCounted) : undefined;
    if (isHandled !== undefined) return isHandled;
    const { id } = chunk;
    for (const choice of choices) this.#choice(choice, typeof id === "string" ? id : "");
    if (!this.#done) chunks.push(this.#completed(chunk));
    return true;
  }

  /** Whether a chunk without choices is valid; `undefined` for one that is passed on. */
  #withoutChoices(chunk: VendorChunk, isCounted: boolean | undefined): boolean | undefined {
    if (isCounted !== undefined) return this.#keepTail(chunk, isCounted);
    return this.#heldBack(chunk) ? true : undefined;
  }

  #completed(chunk: VendorChunk): ChatCompletionChunk {
    this.#identity.stamp(chunk);
    removeForeignFields(chunk);
    if (this.#promptFilter !== undefined) this.#putPromptFilter(chunk);
    // Every field that OpenAI documents is there now; the vendor's other fields stay.
    return chunk as unknown as ChatCompletionChunk;
  }

  #throwErrorIn(choices: readonly unknown[]): void {
    for (const choice of choices) {
      const error = errorInChoice(choice, this.#target);
      if (error !== undefined) throw error;
    }
  }

  /** Takes the sources beside the answer. False when there are none. */
  #cite(chunk: VendorChunk): boolean {
    if (chunk.citations === undefined && chunk.search_results === undefined) return false;
    const sources = sourcesBeside(chunk);
    if (sources.length > 0) this.#sources = sources;
    return sources.length > 0;
  }

  /** Takes the latest counts, which are those of the whole answer; invalid ones make the usage unknown. `undefined`: no counts. */
  #count(usage: unknown): boolean | undefined {
    if (!hasCounts(usage)) return undefined;
    this.#usage = normalizedUsage(usage, this.#target.provider);
    return this.#usage !== undefined;
  }

  #heldBack(chunk: VendorChunk): boolean {
    if (chunk.prompt_filter_results === undefined) return false;
    this.#promptFilter = chunk.prompt_filter_results;
    return true;
  }

  #putPromptFilter(chunk: VendorChunk): void {
    chunk.prompt_filter_results = this.#promptFilter;
    this.#promptFilter = undefined;
  }

  /** `id`: the chunk's. */
  #choice(choice: VendorChoice, id: string): void {
    let known = this.#choices.get(choice.index);
    if (known === undefined) this.#choices.set(choice.index, (known = new StreamedChoice(this.#target)));
    if (known.isOfAnother(choice, id)) {
      if (!this.complete) throw anotherMessage(this.#target);
      // What follows is not part of the answer.
      this.#done = true;
      return;
    }
    const failure = failedFinish(choice.finish_reason, this.#target);
    if (failure !== undefined) throw failure;
    const before = known.finished;
    known.take(choice, this.#sources);
    this.#started ||= known.started;
    if (!known.finished) return;
    if (lacksNames(known)) throw noAnswer("sent arguments of a tool call without a name.", this.#target);
    if (known.isSpliced) throw noAnswer("continued a tool call that had ended without arguments.", this.#target);
    if (!known.started && !isKnownEnding(known.reason))
      throw noAnswer("ended without content, and for an unknown reason.", this.#target);
    if (!before) this.#finished += 1;
  }

  #chunkOf(choices: ChunkChoice[]): ChatCompletionChunk {
    return { ...this.#identity.head(), choices };
  }

  #errorEvent(parsed: unknown, data: string): Error {
    return (
      reportedError(parsed, this.#target) ?? errorFor({ status: undefined, message: data, headers: {} }, this.#target)
    );
  }
}
