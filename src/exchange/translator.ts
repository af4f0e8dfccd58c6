/** What a provider that speaks JSON over HTTP implements: pure functions from a request to HTTP, and from HTTP to an answer. */
import type { RouterError } from "../errors.ts";
import type {
  ChatCompletionChunk,
  ChatRequest,
  CompletionUsage,
  EmbeddingRequest,
  EmbeddingResponse,
  ChatCompletion,
} from "../types/openai.ts";
import type { Headers, HttpRequest, HttpResponse, ServerSentEvent, EventDecoder } from "../transport/http.ts";
import type { Target, AttemptContext } from "../provider.ts";

/** Turns a provider's events into chunks. One per stream; pure but for its own memory. */
export interface ChunkDecoder {
  /**
   * Appends the chunks that `event` stands for to `chunks`. Returns `false` when the event is not valid and was
   * skipped. Throws a `RouterError` when the event is an error the provider reports.
   */
  decode(event: ServerSentEvent, chunks: ChatCompletionChunk[]): boolean;
  /** True once the answer's terminal event has been seen (a `finish_reason`, `message_stop`, …). */
  readonly complete: boolean;
  /** Tokens reported so far. The whole usage comes in a chunk of its own. */
  readonly usage?: CompletionUsage | undefined;
  /** True once nothing more can follow (`[DONE]`, `message_stop`): the stream need not be read further. */
  readonly ended: boolean;
  /** Chunks to add when the stream ended well, such as a usage chunk that was held back. */
  finish?(chunks: ChatCompletionChunk[]): void;
}

/** An error response of a provider, read. */
export interface ErrorReply {
  /** `undefined` for an error that came inside a stream. */
  readonly status: number | undefined;
  readonly headers: Headers;
  /** The body as text. */
  readonly body: string;
  /** When it came, by the router's clock, in milliseconds since the epoch: stands in for a missing `date` header. */
  readonly received_at?: number | undefined;
}

/** All that such a provider implements; `httpCalls` turns it into calls. */
export interface HttpTranslator {
  readonly name: string;
  /** Default: any path below the address. */
  readonly routes?: Routes;
  /** Pure. `request.stream`: the answer is to be streamed. Throws `UnsupportedParamsError` or `BadRequestError`. */
  translate(request: ChatRequest, target: Target): ChatExchange;
  /** The same for embeddings, where one request carries all inputs. */
  translateEmbedding?(request: EmbeddingRequest, target: Target): Exchange<EmbeddingResponse>;
  /** For streams that are not `text/event-stream`. */
  eventDecoder?(): EventDecoder;
  /** Pure: the one place that decides the class of a provider's error. */
  error(reply: ErrorReply, target: Target): RouterError;
  /** Headers that need I/O, such as an access token. Merged over the request's. */
  authorize?(target: Target, signal: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** Headers that depend on the whole request, such as a signature. Merged last. Not called when the caller's own client sends. */
  sign?(request: HttpRequest, context: AttemptContext): Promise<Readonly<Record<string, string>>>;
  /** Sends through the caller's own SDK client (`litellm_params.client`) instead of our transport. */
  viaClient?(client: object, request: HttpRequest, context: AttemptContext): Promise<HttpResponse>;
}

/** Where a provider's requests may go. Each URL is checked against it before it is sent, apart from the code that built it. */
export interface Routes {
  /** The path behind the deployment's address, from its first slash to its end. */
  readonly path: RegExp;
  /** The end of an address that users copy along with it, such as an endpoint. Default: nothing. */
  readonly copied?: RegExp;
}

/** One request, translated: what is sent, and how its answer is read. Pure. */
export interface Exchange<T> {
  readonly request: HttpRequest;
  /**
   * Throws a `RouterError` for an error that came with status 200, and for a body that is no answer. `received_at`: when it
   * came, by the router's clock, in milliseconds since the epoch; stands in for a time that the vendor left out.
   */
  reply(body: string, headers: Headers, received_at?: number): T;
}

/** A chat request, translated. */
export interface ChatExchange extends Exchange<ChatCompletion> {
  /** Reads the answer as it is streamed. One per stream. `received_at`: as for `reply`, when its headers came. */
  decoder(headers: Headers, received_at?: number): ChunkDecoder;
}
