import type { RouterMetadata } from "../types/metadata.ts";
import type { ChatCompletion, ChatCompletionChunk, Routed } from "../types/openai.ts";
import { ChunkIterator, type ChunkReader, READER_LEFT } from "./chunk-iterator.ts";
import { withMetadata } from "./with-metadata.ts";

/** What a stream reads from, and the answer so far as if it had not been streamed. */
export interface StreamBody extends ChunkReader {
  completion(): ChatCompletion;
}

/**
 * A streamed answer: iterate it, once. It ends only when the answer is whole; otherwise it throws one error
 * (`MidStreamError`, `Timeout` with phase `"total"`, or the reason of your abort). Leaving the loop early closes the
 * provider's socket.
 */
export class CompletionStream implements AsyncIterable<ChatCompletionChunk> {
  /** What the router did. Complete once the stream has ended. */
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
   * Ends the stream: the provider's socket is closed and its slot is free. All who read it, now or later, get `reason`
   * (default: an `AbortError`); to leave quietly, `break`. Harmless when the stream has ended.
   */
  abort(reason: unknown = aborted()): void {
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

  /** Two readers of one answer. What one has read and the other has not is kept in memory. The stream ends for the provider when both have left. */
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
          // A failure is for each reader to see, but not for nobody.
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

/** Something under way that can be ended from outside: a call. */
export interface Abortable {
  abort(reason: unknown): void;
}

/** Ends a call, also one that has not begun yet. */
export class CallHandle implements Abortable {
  #call: Abortable | undefined;
  #left: { readonly reason: unknown } | undefined;

  /** From now on there is a call to end. */
  attach(call: Abortable): void {
    this.#call = call;
    if (this.#left !== undefined) call.abort(this.#left.reason);
  }

  abort(reason: unknown): void {
    this.#left ??= { reason };
    this.#call?.abort(this.#left.reason);
  }
}

/** What a call with `stream: true` returns: await it for the stream, or iterate it at once. */
export class PendingStream implements PromiseLike<CompletionStream>, AsyncIterable<ChatCompletionChunk> {
  readonly #stream: Promise<CompletionStream>;
  readonly #call: Abortable;

  /** `call` ends the call behind `stream`. */
  constructor(stream: Promise<CompletionStream>, call: Abortable) {
    this.#stream = stream;
    this.#call = call;
    // The failure belongs to whoever awaits or iterates; until somebody does, it must not end the process.
    this.#stream.catch(() => undefined);
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is what this class is for.
  then<A = CompletionStream, B = never>(
    onFulfilled?: ((stream: CompletionStream) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#stream.then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<CompletionStream | B> {
    return this.#stream.catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<CompletionStream> {
    return this.#stream.finally(onFinally);
  }

  /** Ends the call, whether or not it has a stream yet, as `CompletionStream.abort` does. Harmless when it has ended. */
  abort(reason: unknown = aborted()): void {
    this.#call.abort(reason);
  }

  /** Leaving it ends the call, also while no deployment has answered yet. */
  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk, undefined> {
    let chunks: AsyncIterator<ChatCompletionChunk, undefined> | undefined;
    const opened = this.#stream.then((stream) => (chunks = stream[Symbol.asyncIterator]()));
    opened.catch(() => undefined);
    let left = false;
    const first = (iterator: AsyncIterator<ChatCompletionChunk, undefined>): Promise<Result> => iterator.next();
    const lost = (error: unknown): Result => {
      if (left) return DONE;
      left = true;
      throw error;
    };
    return {
      next: () => chunks?.next() ?? opened.then(first, lost),
      return: async () => {
        if (chunks !== undefined) return (await chunks.return?.()) ?? DONE;
        left = true;
        this.abort(new Error(READER_LEFT));
        return DONE;
      },
    };
  }
}

/** As `fetch` rejects. */
function aborted(): DOMException {
  return new DOMException("The stream was aborted.", "AbortError");
}

type Result = IteratorResult<ChatCompletionChunk, undefined>;
const DONE: Result = { done: true, value: undefined };
