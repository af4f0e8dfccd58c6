/** The interface between routing and providers: the router knows providers only through this file. */
import type { Clock } from "./clock.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatRequest,
  CompletionUsage,
  EmbeddingRequest,
  EmbeddingResponse,
} from "./types/openai.ts";
import type { LitellmParams, ModelInfo } from "./types/options.ts";
import type { Headers, Progress, Transport, KeepsSecrets } from "./transport/http.ts";
import type { Environment } from "./types/environment.ts";

/** A deployment's address and credentials: resolved once, when the deployment is added. */
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
  /** State of the provider's own, made by `resolve`. Others read only its secrets. */
  readonly connection?: object & KeepsSecrets;
}

/** A setting that is missing or wrong. */
export interface ResolveProblem {
  /** Relative to `litellm_params`: `"api_key"`. */
  readonly path: string;
  readonly message: string;
  /**
   * The model's name is wrong: under a wildcard, that is the caller's fault. `"here"`: it is wrong at this address, and a call
   * that brings another one may be made.
   */
  readonly is_name?: true | "here";
}

/** What `resolve` finds for a deployment: its address and credential, and the problems of its settings. */
export interface Resolved {
  readonly api_base: string;
  readonly api_key: string | undefined;
  readonly problems: readonly ResolveProblem[];
  /** Becomes the target's `connection`: for credentials that are more than a key and outlive a call. */
  readonly connection?: object & KeepsSecrets;
}

/** What one attempt is made with. */
export interface AttemptContext {
  readonly target: Target;
  /** Aborts the exchange: the caller aborted, a time limit was reached, or a hedge was lost. */
  readonly signal: AbortSignal;
  readonly transport: Transport;
  readonly clock: Clock;
  /** Called when the socket is connected and when the headers have come. */
  progress(step: Progress): void;
}

/** Where an attempt's secrets stand. */
export interface SecretSources extends Pick<AttemptContext, "target"> {
  readonly transport: KeepsSecrets;
  /** The deployment's own target. `target` differs when the caller brought a key. */
  readonly stored: Target;
  /** Tokens that were fetched for the deployment: later there may be others. */
  readonly fetched?: readonly string[];
  /** The call's parameters and options, and those of the fallback entry. */
  readonly requests: readonly Readonly<Record<string, unknown>>[];
}

/** A whole answer and the headers it came with. */
export interface Answer<T> {
  readonly body: T;
  readonly headers: Headers;
  /** The provider did not count its tokens: those in the body mean nothing, and the price is unknown. */
  readonly uncounted?: boolean;
}

/** An answer that arrives in chunks. It is read in batches, so that a chunk costs no promise of its own. */
export interface ChunkSource {
  readonly headers: Headers;
  /** Invalid events that were skipped. */
  readonly malformed: number;
  /** Bytes of the body so far. */
  readonly bytes?: number;
  /** True once the answer is whole, even before the stream ends: some servers never end it. */
  readonly complete?: boolean;
  /** Tokens reported so far, also when the answer never becomes whole. */
  readonly usage?: CompletionUsage | undefined;
  /**
   * The chunks that have come since the last read, at least one; `undefined` when the answer is complete.
   * Rejects with a `RouterError` when the provider reports an error, and when the stream ends before its terminal event.
   */
  read(): Promise<readonly ChatCompletionChunk[] | undefined>;
  /** Closes the socket. Does nothing when it is closed. */
  cancel(): void;
}

/** What the router asks of a provider before it calls it: where requests go, and what its models take. */
export interface Provider {
  readonly name: string;
  /**
   * Finds address and credential, and reports what is missing. Never throws. `pattern`: the deployment's model with its
   * stars, when a call's name has filled them. Such a name may choose the model but not the address: a name that asks for
   * another region, project or host than the pattern or the settings is a problem of `model`.
   */
  resolve(params: LitellmParams, env: Environment, pattern?: string): Resolved;
  /** Parameters of `request` that the deployment does not support and that its settings do not drop. */
  unsupported(request: ChatRequest, target: Target): readonly string[];
  /** Whether it has embeddings. */
  readonly embeds: boolean;
  /**
   * `request` changed so that the model continues from `partial` (assistant prefill). `undefined` when the model does not
   * support prefill: the router then asks for the continuation in a user message.
   */
  prefill?(request: ChatRequest, partial: string, target: Target): ChatRequest | undefined;
}

/** The calls of a provider: translation both ways, and sending. Loaded with a router's first call. */
export interface ProviderCalls {
  complete(request: ChatRequest, context: AttemptContext): Promise<Answer<ChatCompletion>>;
  stream(request: ChatRequest, context: AttemptContext): Promise<ChunkSource>;
  embed?(request: EmbeddingRequest, context: AttemptContext): Promise<Answer<EmbeddingResponse>>;
}
