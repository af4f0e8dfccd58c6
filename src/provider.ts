/** What a provider folder offers, and what it is given. The router knows providers only through this file. */
import type { Clock } from "./clock.ts";
import type { RouterError } from "./errors.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatRequest,
  CompletionUsage,
  EmbeddingRequest,
  EmbeddingResponse,
} from "./types/openai.ts";
import type { LitellmParams, ModelInfo } from "./types/options.ts";

/** Environment variables, as they were when the router was made. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Response headers, names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** Where a deployment's requests go and what identifies them: settled once, when the deployment is added. */
export interface Target {
  readonly deployment_id: string;
  readonly model_group: string;
  /** The provider's name as written in the model string: `"groq"`, `"azure"`, … */
  readonly provider: string;
  /** The model as the provider knows it. */
  readonly model: string;
  /** Without a trailing slash. */
  readonly api_base: string;
  readonly api_key: string | undefined;
  /** The deployment's own settings, frozen. */
  readonly params: LitellmParams;
  readonly model_info: ModelInfo;
  /** What the provider's `resolve` keeps for itself of how it connects. Nobody else looks into it, but for its secrets. */
  readonly connection?: object & KeepsSecrets;
}

/** Something that knows tokens which stand in no setting. */
export interface KeepsSecrets {
  /** What no message may repeat, as far as it is known by now. */
  secrets?(): readonly string[];
}

/** What is missing or wrong. */
export interface ResolveProblem {
  /** Relative to `litellm_params`: `"api_key"`. */
  readonly path: string;
  readonly message: string;
  /** The name of the model is at fault: under a wildcard, whoever asks for it. */
  readonly is_name?: true;
}

/** What `resolve` finds for a deployment: the address and credential, or what is missing. */
export interface Resolved {
  readonly api_base: string;
  readonly api_key: string | undefined;
  readonly problems: readonly ResolveProblem[];
  /** Becomes the target's: where credentials are more than a key, and last longer than a call. */
  readonly connection?: object & KeepsSecrets;
}

/** How far an attempt has come; it decides the phase of a `Timeout`. */
export type Progress = "connected" | "headers";

/** What one attempt is made with. */
export interface AttemptContext {
  readonly target: Target;
  /** Aborts the exchange: the caller gave up, a limit struck, or a hedge was lost. */
  readonly signal: AbortSignal;
  readonly transport: Transport;
  readonly clock: Clock;
  /** Told when the socket is connected and when the headers have come. */
  progress(step: Progress): void;
}

/** What an attempt knows of secrets. */
export interface Privy extends Pick<AttemptContext, "target" | "transport"> {
  /** The deployment's own target, which a caller's key may have taken the place of. */
  readonly stored: Target;
  /** What the call says, and the fallback entry that led here. */
  readonly requests: readonly Readonly<Record<string, unknown>>[];
}

/** A whole answer and the headers it came with. */
export interface Answer<T> {
  readonly body: T;
  readonly headers: Headers;
  /** The provider did not count its tokens: those in the body stand for nothing, and what the answer cost is not known. */
  readonly uncounted?: boolean;
}

/** An answer that arrives in chunks. Batches, not single chunks, so that a chunk costs no promise of its own. */
export interface ChunkSource {
  readonly headers: Headers;
  /** Events that were not valid and were skipped. */
  readonly malformed: number;
  /** Of the body, as they came so far. */
  readonly bytes?: number;
  /** True once the answer is whole, even if its end has not been reached: some servers never send it. */
  readonly complete?: boolean;
  /** Tokens told of so far, of an answer that may never become whole. */
  readonly usage?: CompletionUsage | undefined;
  /**
   * The chunks that have come since the last read, at least one; `undefined` when the answer is complete.
   * Rejects with a `RouterError` when the provider reports an error, and when the stream ends before its terminal event.
   */
  read(): Promise<readonly ChatCompletionChunk[] | undefined>;
  /** Closes the socket. Harmless when already closed. */
  cancel(): void;
}

/** One provider: translation both ways, and sending. */
export interface Provider {
  readonly name: string;
  /**
   * Finds address and credential; reports what is missing, never throws. `pattern` is given where a call's name has filled
   * the stars of a wildcard: the model as the deployment has it. Such a name chooses a model and not a place: what the
   * pattern or a setting says of the place holds, and a name that says otherwise is a problem of `model`.
   */
  resolve(params: LitellmParams, env: Environment, pattern?: string): Resolved;
  /** Names of the parameters in `request` that this deployment cannot take (and was not told to drop). */
  unsupported(request: ChatRequest, target: Target): readonly string[];
  complete(request: ChatRequest, context: AttemptContext): Promise<Answer<ChatCompletion>>;
  stream(request: ChatRequest, context: AttemptContext): Promise<ChunkSource>;
  embed?(request: EmbeddingRequest, context: AttemptContext): Promise<Answer<EmbeddingResponse>>;
  /**
   * `request` changed so that the model goes on from `partial` (assistant prefill). `undefined` where the model is
   * known not to take a prefill: the router then asks for a continuation in words.
   */
  prefill?(request: ChatRequest, partial: string, target: Target): ChatRequest | undefined;
  /** Takes the secrets of an attempt out of the error it ended in, in place: whoever holds the error holds none. */
  maskError?(error: RouterError, privy: Privy): void;
}

// --- HTTP: what most providers are made of -------------------------------------------------------------------------

export interface HttpRequest {
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string;
}

/** A response whose headers have come. The body must be read to its end or cancelled. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The pieces of the body that have come since, at least one; `undefined` at its end. Rejects when the socket is cut before. */
  read(): Promise<readonly Uint8Array[] | undefined>;
  /** The rest of the body as text. */
  text(): Promise<string>;
  /** Closes the socket unless the body has been read to its end. */
  cancel(): void;
  /** Nothing more is wanted: lets the rest pass so that the socket can be used again, or closes it when that takes long. */
  release?(): void;
}

/** Sends requests. Owned by a router; keeps its sockets. Its secrets are the values of headers, such as a proxy's credential. */
export interface Transport extends KeepsSecrets {
  /** Rejects with `APIConnectionError` when nothing came back, and with the signal's reason when it aborts. */
  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse>;
  /** Closes idle sockets, and keeps none from now on. Calls under way may go on sending. */
  close(): void;
}

export interface TransportOptions {
  readonly signal: AbortSignal;
  readonly target: Target;
  progress(step: Progress): void;
}

/** One event of an event stream. */
export interface ServerSentEvent {
  readonly event: string | undefined;
  readonly data: string;
}

/** Cuts the bytes of a stream into events, however they are split. One per stream. */
export interface EventDecoder {
  /** Appends to `events` those that `pieces`, one after the other, complete. */
  push(pieces: readonly Uint8Array[], events: ServerSentEvent[]): void;
  /** The stream has ended: appends what is still to come of it. */
  end(events: ServerSentEvent[]): void;
}

/** Turns a provider's events into chunks. One per stream; pure but for its own memory. */
export interface ChunkDecoder {
  /**
   * Appends the chunks that `event` stands for to `chunks`. Returns `false` when the event is not valid and was
   * skipped. Throws a `RouterError` when the event is an error the provider reports.
   */
  decode(event: ServerSentEvent, chunks: ChatCompletionChunk[]): boolean;
  /** True once the answer's terminal event has been seen (a `finish_reason`, `message_stop`, …). */
  readonly complete: boolean;
  /** Tokens told of so far. The whole usage comes in a chunk of its own. */
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

/** Where a provider's requests go, said apart from what builds their URLs: each URL is held against it before it is sent. */
export interface Routes {
  /** What follows the deployment's address in their paths, from its first slash to its end. */
  readonly path: RegExp;
  /** What of an address is not part of it: people copy the endpoint along. Default: nothing. */
  readonly copied?: RegExp;
}

/** One request, translated: what is sent, and how its answer is read. The request is read once for all of it. Pure. */
export interface Exchange<T> {
  readonly request: HttpRequest;
  /** Throws a `RouterError` for an error that came with status 200, and for a body that is no answer. */
  reply(body: string, headers: Headers): T;
}

/** A chat request, translated. */
export interface ChatExchange extends Exchange<ChatCompletion> {
  /** Reads the answer as it is streamed. One per stream. */
  decoder(headers: Headers): ChunkDecoder;
}

/** A provider that speaks JSON and event streams over HTTP writes only this; `httpCalls` makes its calls of it. */
export interface HttpTranslator {
  readonly name: string;
  /** Default: any path below the address. */
  readonly routes?: Routes;
  /** Pure. `request.stream` says whether events are asked for. Throws `UnsupportedParamsError` or `BadRequestError`. */
  translate(request: ChatRequest, target: Target): ChatExchange;
  /** The same for embeddings, where one request carries all texts. */
  translateEmbedding?(request: EmbeddingRequest, target: Target): Exchange<EmbeddingResponse>;
  /** For streams that are no `text/event-stream`. */
  eventDecoder?(): EventDecoder;
  /** Pure: the one place that decides the class of a provider's error. */
  error(reply: ErrorReply, target: Target): RouterError;
  /** Headers that take I/O to get: an access token. Merged over the request's. */
  authorize?(target: Target, signal: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** Headers that depend on the whole request: a signature. Merged last. Not asked where the caller's own client sends. */
  sign?(request: HttpRequest, context: AttemptContext): Promise<Readonly<Record<string, string>>>;
  /** Sends through the caller's own SDK client (`litellm_params.client`) instead of our transport. */
  viaClient?(client: object, request: HttpRequest, context: AttemptContext): Promise<HttpResponse>;
}
