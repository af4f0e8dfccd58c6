/** What a provider folder offers, and what it is given. The router knows providers only through this file. */
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

/** What the router asks of a provider before it calls it: where requests go, and what its models take. */
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
  /** Whether it has embeddings. */
  readonly embeds: boolean;
  /**
   * `request` changed so that the model goes on from `partial` (assistant prefill). `undefined` where the model is
   * known not to take a prefill: the router then asks for a continuation in words.
   */
  prefill?(request: ChatRequest, partial: string, target: Target): ChatRequest | undefined;
}

/** The calls of a provider: translation both ways, and sending. Loaded with a router's first call. */
export interface ProviderCalls {
  complete(request: ChatRequest, context: AttemptContext): Promise<Answer<ChatCompletion>>;
  stream(request: ChatRequest, context: AttemptContext): Promise<ChunkSource>;
  embed?(request: EmbeddingRequest, context: AttemptContext): Promise<Answer<EmbeddingResponse>>;
}
