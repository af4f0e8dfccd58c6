import type { RouterMetadata } from "../types/metadata.ts";
import type { ChatCompletion, ChatCompletionChunk, Routed } from "../types/openai.ts";
import { ChunkIterator, type ChunkReader } from "./chunk-iterator.ts";
import { type Shown, withMetadata } from "./with-metadata.ts";

/** The source of a stream's chunks, and the answer so far as if it had not been streamed. */
export interface StreamBody extends ChunkReader {
  completion(): ChatCompletion;
}

/**
 * A streamed answer, which can be iterated once. It ends only when the answer is complete; otherwise it throws one error
 * (`MidStreamError`, `Timeout` of phase `"total"`, or the reason of your abort). Leaving the loop early closes the provider's
 * socket.
 */
export class CompletionStream implements AsyncIterable<ChatCompletionChunk> {
  readonly #record: Shown;
  readonly #body: StreamBody;
  #iterator: ChunkIterator | undefined;

  constructor(body: StreamBody, record: Shown) {
    this.#body = body;
    this.#record = record;
  }

  /** What the router did for the call. Complete once the stream has ended. */
  get router_metadata(): RouterMetadata {
    return this.#record.shown;
  }

  /** @throws Error when the stream already has a reader. */
  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk, undefined> {
    if (this.#iterator !== undefined) throw new Error("This stream already has a reader: use tee() for two.");
    this.#iterator = new ChunkIterator(this.#body);
    return this.#iterator;
  }

  /**
   * Ends the stream: the provider's socket is closed and its slot is free. Every reader gets `reason` as an error, at once or
   * with its next read (default: an `AbortError`). To leave without an error, `break`. No effect when the stream has ended.
   */
  abort(reason: unknown = streamAborted()): void {
    this.#body.close(reason);
  }

  /**
   * Reads the rest and resolves to the whole answer, as if it had not been streamed. Handles restarts. Rejects if the
   * stream breaks or was left early.
   */
  async finalCompletion(): Promise<Routed<ChatCompletion>> {
    this.#iterator ??= new ChunkIterator(this.#body);
    for (let step = await this.#iterator.next(); !step.done;) step = await this.#iterator.next();
    return withMetadata(this.#body.completion(), this.#record);
  }

  /** Reads the rest and resolves to the text of the whole answer; `""` when it has none. */
  async text(): Promise<string> {
    return (await this.finalCompletion()).choices[0].message.content ?? "";
  }

  /** The chunks as lines of JSON, in the format of the `openai` SDK's streams. Cancelling it ends the stream. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const chunks = this[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await chunks.return?.();
      },
    });
  }

  /**
   * Two readers of one answer. Chunks that only one has read are kept in memory. The provider's socket is closed when
   * both have left.
   */
  tee(): [AsyncIterable<ChatCompletionChunk>, AsyncIterable<ChatCompletionChunk>] {
    const chunks = this[Symbol.asyncIterator]();
    const queues: Promise<IteratorResult<ChatCompletionChunk, undefined>>[][] = [[], []];
    const left = new Set<number>();
    const reader = (own: number): AsyncIterable<ChatCompletionChunk> => ({
      [Symbol.asyncIterator]: () => ({
        next: () => {
          const waiting = queues[own]?.shift();
          if (waiting !== undefined) return waiting;
          const step = chunks.next();
          // Each reader gets the failure; a reader that has left must not cause an unhandled rejection.
          step.catch(() => undefined);
          for (const [index, queue] of queues.entries()) if (index !== own && !left.has(index)) queue.push(step);
          return step;
        },
        return: async () => {
          left.add(own);
          if (left.size === queues.length) await chunks.return?.();
          return { done: true, value: undefined };
        },
      }),
    });
    return [reader(0), reader(1)];
  }
}

/** The error with which `fetch` rejects when it is aborted. */
export function streamAborted(): DOMException {
  return new DOMException("The stream was aborted.", "AbortError");
}
