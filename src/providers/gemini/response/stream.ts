import type { ChatCompletionChunk, ChunkChoice, CompletionUsage, Delta } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { type Addition, Answer } from "./answer.ts";
import { errorOf, isErrorAnswer } from "../errors.ts";
import { isSoundPiece } from "./piece-fields.ts";
import type { Plan } from "../request/plan.ts";
import { readingRules } from "./response.ts";
import { parsedJson } from "../../../translation/json.ts";
import { placeholderId, placeholderTime } from "../../../translation/chat/missing-fields.ts";
import type { ServerSentEvent } from "../../../transport/http.ts";
import type { ChunkDecoder } from "../../../exchange/translator.ts";

/** The decoder of one stream. */
export function chunkDecoder(plan: Plan, target: Target, received_at = 0): ChunkDecoder {
  return new ContentStreamDecoder(plan, target, received_at);
}

/** Turns the pieces of an answer into chunks. A stream has no terminal event: it ends with its connection. */
class ContentStreamDecoder implements ChunkDecoder {
  readonly ended = false;
  readonly #answer: Answer;
  readonly #target: Target;
  /** How many choices were requested: each arrives, even if only to say why it was blocked. */
  readonly #expected: number;
  readonly #created: number;
  readonly #id = placeholderId();
  /** Choices whose role has been delivered. */
  readonly #begun = new Set<number>();
  /** Choices whose finish reason has been delivered. */
  readonly #finished = new Set<number>();

  constructor(plan: Plan, target: Target, received_at: number) {
    this.#answer = new Answer(readingRules(plan, target));
    this.#target = target;
    this.#created = placeholderTime(received_at);
    const { n } = plan.request;
    this.#expected = typeof n === "number" ? n : 1;
  }

  get complete(): boolean {
    return this.#answer.complete && this.#answer.choices >= this.#expected;
  }

  decode({ event, data }: ServerSentEvent, chunks: ChatCompletionChunk[]): boolean {
    // Some proxies add OpenAI's terminal event.
    if (data === "[DONE]") return true;
    const pieces = parsedJson(data);
    // An error event of a proxy; it may not be JSON.
    if (event === "error") throw errorOf(pieces ?? data, {}, this.#target);
    if (pieces === undefined) return false;
    // Without `alt=sse`, which a proxy may remove, the whole stream is one list.
    const all: readonly unknown[] = Array.isArray(pieces) ? pieces : [pieces];
    // All are checked before any is used, so that a skipped event leaves no trace.
    if (all.length === 0 || !all.every((piece) => isErrorAnswer(piece) || isSoundPiece(piece))) return false;
    return all.every((piece) => this.#piece(piece, chunks));
  }

  get usage(): CompletionUsage | undefined {
    return this.#answer.usage;
  }

  finish(chunks: ChatCompletionChunk[]): void {
    const { usage } = this.#answer;
    if (usage !== undefined) chunks.push({ ...this.#head(), choices: [], usage });
  }

  #piece(piece: unknown, chunks: ChatCompletionChunk[]): boolean {
    const additions = this.#answer.read(piece);
    for (const addition of additions ?? []) this.#add(addition, chunks);
    return additions !== undefined;
  }

  #add({ index, deltas, logprobs, candidate }: Addition, chunks: ChatCompletionChunk[]): void {
    const first: readonly Delta[] = this.#begun.has(index) ? [] : [{ role: "assistant", content: "" }];
    this.#begun.add(index);
    const choices = [...first, ...deltas].map((delta): ChunkChoice => ({
      index,
      delta,
      finish_reason: null,
      logprobs: null,
    }));
    const last = choices.at(-1);
    if (last !== undefined) last.logprobs = logprobs;
    if (candidate.finish !== undefined && !this.#finished.has(index)) {
      this.#finished.add(index);
      choices.push({
        index,
        delta: {},
        finish_reason: candidate.finish,
        logprobs: last === undefined ? logprobs : null,
      });
    }
    for (const choice of choices) chunks.push({ ...this.#head(), choices: [choice] });
  }

  #head(): Omit<ChatCompletionChunk, "choices"> {
    return {
      id: this.#answer.id ?? this.#id,
      object: "chat.completion.chunk",
      created: this.#created,
      model: this.#answer.model ?? this.#target.model,
    };
  }
}
