import type { RouterMetadata } from "../types/metadata.ts";
import type { ChatCompletion, ChatCompletionChunk, Routed } from "../types/openai.ts";
import { ChunkIterator, type ChunkReader } from "./chunk-iterator.ts";
import { withMetadata } from "./with-metadata.ts";

/** The source of a stream, and the answer so far as if it had not been streamed. */
export interface StreamBody extends ChunkReader {
  completion(): ChatCompletion;
}

/**
 * A streamed answer: iterate it, once. It ends only when the answer is whole; otherwise it throws one error
 * (`MidStreamError`, `Timeout` with phase `"total"`, or the reason of your abort). Leaving the loop early closes the
 * provider's socket.
 */
export class CompletionStream implements AsyncIterable<ChatCompletionChunk> {
  /** What the router did for the call. Complete once the stream has ended. */
  readonly router_metadata: RouterMetadata;
  readonly #body: StreamBody;
  #iterator: ChunkIterator | undefined;

  constructor(body: StreamBody, metadata: RouterMetadata) {
    this.#body = body;
    this.router_metadata = metadata;
  }

  /** @throws Error when the stream has already been given to a reader. */
  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk, undefined> {
    if (this.#iterator !== undefined) throw new Error("This stream already has a reader: use tee() for two.");
    this.#iterator = new ChunkIterator(this.#body);
    return this.#iterator;
  }

  /**
   * Ends the stream and closes the provider's socket. All its readers, also later ones, get `reason` (default: an
   * `AbortError`); to leave without an error, `break`. Does nothing when the stream has ended.
   */
  abort(reason: unknown = streamAborted()): void {
    this.#body.close(reason);
  }

  /** Reads what is left and resolves to the whole answer, as if it had not been streamed. Handles restarts. */
  async finalCompletion(): Promise<Routed<ChatCompletion>> {
    this.#iterator ??= new ChunkIterator(this.#body);
    for (let step = await this.#iterator.next(); !step.done;) step = await this.#iterator.next();
    return withMetadata(this.#body.completion(), this.router_metadata);
  }

  /** Reads what is left and resolves to the text of the whole answer; `""` when it has none. */
  async text(): Promise<string> {
    return (await this.finalCompletion()).choices[0].message.content ?? "";
  }

  /** The chunks as lines of JSON, as the `openai` SDK's streams give them. Cancelling it aborts the stream. */
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

  /** Two readers of one answer. Chunks that only one of them has read are kept in memory. The provider's stream is closed when both have left. */
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
          // Each reader gets the failure; with no reader it must not be an unhandled rejection.
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

/** As `fetch` rejects. */
export function streamAborted(): DOMException {
  return new DOMException("The stream was aborted.", "AbortError");
}
