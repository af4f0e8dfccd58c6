import { type ErrorFacts, isRouterError, locationOf, type RouterError } from "../errors.ts";
import type { ChatCompletionChunk, CompletionUsage } from "../types/openai.ts";
import type { AttemptContext, ChunkSource } from "../provider.ts";
import { addAnswerHeaders } from "./answer-headers.ts";
import { LONGEST_NOTHING, LONGEST_STREAM, MOST_MALFORMED } from "../transport/body-limits.ts";
import { connectionError } from "../transport/connection-error.ts";
import { EventStreamDecoder } from "../transport/event-stream.ts";
import type { EventDecoder, Headers, HttpResponse, ServerSentEvent } from "../transport/http.ts";
import type { ChunkDecoder } from "./translator.ts";

/** The chunks of an event stream. */
export class EventChunkSource implements ChunkSource {
  readonly headers: Headers;
  readonly #response: HttpResponse;
  readonly #decoder: ChunkDecoder;
  readonly #context: AttemptContext;
  readonly #lines: EventDecoder;
  readonly #events: ServerSentEvent[] = [];
  #first: readonly Uint8Array[] | undefined;
  #malformed = 0;
  #malformedInARow = 0;
  #bytes = 0;
  #done = false;
  /** The error that cut the body off. */
  #cut: RouterError | undefined;
  /** Thrown by the read after the chunks that came before it. */
  #failure: { readonly reason: unknown } | undefined;

  /** `read.first`: pieces of the body that were read already. `read.events`: the decoder of a body that is not `text/event-stream`. */
  constructor(
    response: HttpResponse,
    decoder: ChunkDecoder,
    context: AttemptContext,
    read: { readonly first?: readonly Uint8Array[] | undefined; readonly events?: EventDecoder | undefined } = {},
  ) {
    this.#first = read.first;
    this.headers = response.headers;
    this.#response = response;
    this.#decoder = decoder;
    this.#context = context;
    this.#lines = read.events ?? new EventStreamDecoder({ ...locationOf(context.target), ...this.#facts() });
  }

  get bytes(): number {
    return this.#bytes;
  }

  get malformed(): number {
    return this.#malformed;
  }

  get complete(): boolean {
    return this.#decoder.complete;
  }

  get usage(): CompletionUsage | undefined {
    return this.#decoder.usage;
  }

  async read(): Promise<readonly ChatCompletionChunk[] | undefined> {
    const chunks: ChatCompletionChunk[] = [];
    const before = this.#bytes;
    while (!this.#done && this.#failure === undefined) {
      const pieces = await this.#next();
      this.#advance(pieces, chunks);
      if (chunks.length > 0) return chunks;
      if (this.#bytes - before > LONGEST_NOTHING) this.#fail(this.#tooMuch("sent 64 MiB without any content"));
    }
    if (this.#failure === undefined) return undefined;
    const { reason } = this.#failure;
    throw reason;
  }

  cancel(): void {
    if (this.#done || this.#failure !== undefined) return;
    this.#fail(connectionError("The stream was cancelled", this.#context.target, this.#facts()));
  }

  /** The next pieces. A broken socket ends the stream too: `#finish` decides whether the answer was complete. */
  async #next(): Promise<readonly Uint8Array[] | undefined> {
    const first = this.#first;
    if (first !== undefined) {
      this.#first = undefined;
      return first;
    }
    try {
      return await this.#response.read();
    } catch (error) {
      if (this.#context.signal.aborted || this.#failure !== undefined) throw this.#fail(error);
      this.#cut = isRouterError(error) ? error : this.#incomplete(error);
      return undefined;
    }
  }

  /** Decodes what came. Chunks before an error are delivered before it, however the bytes were split. */
  #advance(pieces: readonly Uint8Array[] | undefined, chunks: ChatCompletionChunk[]): void {
    const events = this.#events;
    for (const { length } of pieces ?? []) this.#bytes += length;
    try {
      if (this.#bytes > LONGEST_STREAM) throw this.#tooMuch("sent a stream of more than 512 MiB");
      events.length = 0;
      if (pieces === undefined) this.#lines.end(events);
      else this.#lines.push(pieces, events);
      for (const event of events) {
        if (this.#decoder.ended) break;
        this.#decode(event, chunks);
      }
      if (this.#malformedInARow > MOST_MALFORMED)
        throw this.#tooMuch(`sent more than ${MOST_MALFORMED} events in a row that cannot be read`);
      if (pieces === undefined || this.#decoder.ended) this.#finish(chunks);
    } catch (error) {
      addAnswerHeaders(error, this.headers, this.#context.clock.now());
      this.#fail(error);
    }
  }

  #decode(event: ServerSentEvent, chunks: ChatCompletionChunk[]): void {
    const before = chunks.length;
    try {
      if (this.#decoder.decode(event, chunks)) this.#malformedInARow = 0;
      else this.#skip();
    } catch (error) {
      if (isRouterError(error)) throw error;
      // An event that makes its decoder throw counts as malformed.
      chunks.length = before;
      this.#skip();
    }
  }

  #skip(): void {
    this.#malformed += 1;
    this.#malformedInARow += 1;
  }

  #tooMuch(what: string): RouterError {
    const { target } = this.#context;
    return connectionError(`${target.provider} deployment "${target.deployment_id}" ${what}`, target, this.#facts());
  }

  #finish(chunks: ChatCompletionChunk[]): void {
    if (!this.#decoder.complete) throw this.#cut ?? this.#incomplete();
    this.#decoder.finish?.(chunks);
    this.#done = true;
    if (this.#response.release === undefined) this.#response.cancel();
    else this.#response.release();
  }

  #incomplete(cause?: unknown): RouterError {
    const skipped =
      this.#malformed === 0
        ? ""
        : `; ${this.#malformed} malformed event${this.#malformed === 1 ? " was" : "s were"} skipped`;
    const type = this.headers["content-type"];
    const sort = type !== undefined && /event-?stream/.test(type) ? "" : ` (content-type: ${type ?? "none"})`;
    return connectionError(`The stream ended before the answer was complete${skipped}${sort}`, this.#context.target, {
      ...this.#facts(),
      cause,
    });
  }

  #fail(reason: unknown): unknown {
    this.#failure ??= { reason };
    this.#response.cancel();
    return this.#failure.reason;
  }

  #facts(): ErrorFacts {
    return { status: this.#response.status, headers: this.headers };
  }
}

/** The chunks of an answer that came whole. */
export class ReadyChunkSource implements ChunkSource {
  readonly headers: Headers;
  readonly malformed = 0;
  #chunks: readonly ChatCompletionChunk[] | undefined;

  constructor(headers: Headers, chunks: readonly ChatCompletionChunk[]) {
    this.headers = headers;
    this.#chunks = chunks;
  }

  read(): Promise<readonly ChatCompletionChunk[] | undefined> {
    const chunks = this.#chunks;
    this.#chunks = undefined;
    return Promise.resolve(chunks);
  }

  cancel(): void {
    this.#chunks = undefined;
  }
}
