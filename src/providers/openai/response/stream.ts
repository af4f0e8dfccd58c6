/** Streamed answers on OpenAI's wire. */
import type { ChatCompletionChunk, ChatRequest, ChunkChoice, CompletionUsage, Delta } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { MOST_CHOICES_AT_ONCE } from "../../../transport/body-limits.ts";
import { errorFor, noAnswer } from "../../../translation/errors/provider-error.ts";
import { isFields } from "../../../translation/json.ts";
import { ChunkJson } from "./chunk-json.ts";
import { ChunkIdentity, type VendorHead } from "./chunk-identity.ts";
import { reportedError } from "../errors.ts";
import { failedFinish } from "./finish-reason.ts";
import { groqUsage } from "./response.ts";
import { isSoundChoice, StreamedChoice, type VendorChoice } from "./streamed-choice.ts";
import { isTold, normalizedUsage } from "./usage.ts";
import type { ServerSentEvent } from "../../../transport/http.ts";
import type { ChunkDecoder } from "../../../exchange/translator.ts";

const lacksNames = ({ hasLostNames }: StreamedChoice): boolean => hasLostNames;

/** A chunk as vendors send it: any field may be missing. */
interface VendorChunk extends VendorHead, Record<string, unknown> {
  choices?: unknown;
  usage?: unknown;
  obfuscation?: unknown;
  prompt_filter_results?: unknown;
  router_event?: unknown;
}

/** All of them are looked at before any is used: what is skipped must leave no trace. */
function areSoundChoices(choices: readonly unknown[]): choices is VendorChoice[] {
  return choices.length <= MOST_CHOICES_AT_ONCE && choices.every(isSoundChoice);
}

/**
 * Decodes one stream. A well-formed chunk is only parsed and looked at; what a vendor left out or named otherwise is
 * put right in the parsed object itself.
 *
 * Usage, wherever the vendor puts it (its own chunk, the last one, every one), is always delivered once, in a last chunk
 * without choices, whether or not the caller asked for it: the router reckons with it, and leaves the chunk out of what
 * the caller gets unless `stream_options.include_usage` asks for it.
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
  #usage: CompletionUsage | undefined;
  /** Azure's verdict on the prompt comes in a chunk of its own without id or choices; it is put on the next one. */
  #promptFilter: unknown;

  constructor(request: ChatRequest, target: Target, received_at = 0) {
    this.#target = target;
    this.#expected = typeof request.n === "number" ? request.n : 1;
    this.#identity = new ChunkIdentity(target.model, received_at);
  }

  /** Every choice has its `finish_reason`, or `[DONE]` came after content. */
  get complete(): boolean {
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
    // Chunks, which are nearly all of it, begin with a brace.
    if (!data.startsWith("{") && data.trim() === "[DONE]") {
      this.#done = true;
      return true;
    }
    const parsed = this.#json.read(data);
    if (event.event === "error") throw this.#errorEvent(parsed, data);
    if (mayBeError(parsed)) {
      const error = reportedError(parsed, this.#target);
      if (error !== undefined) throw error;
    }
    // An empty event says nothing, and that is no fault.
    if (!isFields(parsed)) return data.trim() === "";
    return this.#chunk(parsed, chunks);
  }

  finish(chunks: ChatCompletionChunk[]): void {
    for (const [index, choice] of this.#choices) {
      const delta: Delta = {};
      const { finished, reason } = choice;
      choice.endCalls(delta, reason);
      // A call that came after the end of its choice may have had no arguments.
      if (finished && delta.tool_calls === undefined) continue;
      chunks.push(this.#made([{ index, delta, finish_reason: finished ? null : reason, logprobs: null }]));
    }
    if (this.#usage !== undefined) chunks.push({ ...this.#made([]), usage: this.#usage });
  }

  #chunk(chunk: VendorChunk, chunks: ChatCompletionChunk[]): boolean {
    const isCounted = this.#count(chunk.usage ?? groqUsage(chunk));
    if (chunk.usage !== undefined) chunk.usage = null;
    const { choices } = chunk;
    if (!Array.isArray(choices)) return isCounted === true;
    if (!areSoundChoices(choices)) return false;
    if (choices.length === 0 && (isCounted !== undefined || this.#heldBack(chunk))) return isCounted !== false;
    for (const choice of choices) this.#choice(choice);
    this.#identity.stamp(chunk);
    withoutOthers(chunk);
    if (this.#promptFilter !== undefined) this.#putPromptFilter(chunk);
    // Completed above; what is not OpenAI's is the vendor's own and stays.
    chunks.push(chunk as unknown as ChatCompletionChunk);
    return true;
  }

  /** The latest counts are the whole answer's: where they are none, earlier ones would be too few. `undefined`: none are told. */
  #count(usage: unknown): boolean | undefined {
    if (!isTold(usage)) return undefined;
    this.#usage = normalizedUsage(usage);
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

  #choice(choice: VendorChoice): void {
    const failure = failedFinish(choice.finish_reason, this.#target);
    if (failure !== undefined) throw failure;
    let known = this.#choices.get(choice.index);
    if (known === undefined) this.#choices.set(choice.index, (known = new StreamedChoice()));
    const before = known.finished;
    known.take(choice);
    this.#started ||= known.started;
    if (!known.finished) return;
    if (lacksNames(known)) throw noAnswer("sent arguments of a call without saying what is called.", this.#target);
    if (known.isSpliced) throw noAnswer("went on with a call that had ended without arguments.", this.#target);
    if (!before) this.#finished += 1;
  }

  #made(choices: ChunkChoice[]): ChatCompletionChunk {
    return { ...this.#identity.head(), choices };
  }

  #errorEvent(parsed: unknown, data: string): Error {
    return (
      reportedError(parsed, this.#target) ?? errorFor({ status: undefined, message: data, headers: {} }, this.#target)
    );
  }
}

/** Padding is of no use, and one word is the router's own, which nobody else may say. */
function withoutOthers(chunk: VendorChunk): void {
  if (chunk.obfuscation !== undefined) delete chunk.obfuscation;
  if (chunk.router_event !== undefined) delete chunk.router_event;
}

function mayBeError(chunk: unknown): boolean {
  if (!isFields(chunk)) return Array.isArray(chunk);
  return chunk["error"] !== undefined || chunk["base_resp"] !== undefined || chunk["choices"] === undefined;
}
