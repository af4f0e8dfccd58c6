import type { ChatCompletionChunk } from "../types/openai.ts";
import { READER_LEFT } from "./chunk-iterator.ts";
import { type CompletionStream, streamAborted } from "./completion-stream.ts";

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

/** The result of a call with `stream: true`: await it for a `CompletionStream`, or iterate it directly. */
export class PendingStream implements PromiseLike<CompletionStream>, AsyncIterable<ChatCompletionChunk> {
  readonly #stream: Promise<CompletionStream>;
  readonly #call: Abortable;

  /** `call` ends the call behind `stream`. */
  constructor(stream: Promise<CompletionStream>, call: Abortable) {
    this.#stream = stream;
    this.#call = call;
    // Until the stream is awaited or iterated, a failure must not end the process as an unhandled rejection.
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

  /** Ends the call as `CompletionStream.abort` does, also before there is an answer. No effect when the call has ended. */
  abort(reason: unknown = streamAborted()): void {
    this.#call.abort(reason);
  }

  /** Leaving the loop ends the call, also before there is an answer. */
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

type Result = IteratorResult<ChatCompletionChunk, undefined>;
const DONE: Result = { done: true, value: undefined };
