/** The types of a router's calls. */
import type { CompletionStream } from "../calls/completion-stream.ts";
import type { PendingStream } from "../calls/pending-stream.ts";
import type { BatchOptions, BatchResult, FastestBatch, ModelsBatch, Prompt, PromptsBatch } from "../types/batches.ts";
import type {
  ChatCompletion,
  ChatParams,
  EmbeddingParams,
  EmbeddingResponse,
  OwnParams,
  Routed,
} from "../types/openai.ts";
import type { CallOptions, Matching } from "../types/options.ts";

/** A model's name: an editor completes those of the options, and any other string is accepted. */
export type ModelName<Known extends string> = Matching<Known> | (string & {});

/** Parameters of a completion. Call options may be among them, as in LiteLLM. */
export type CompletionParams<Known extends string = string> = ChatParams &
  OwnParams &
  Omit<CallOptions, "signal"> & { model: ModelName<Known>; stream?: boolean | null | undefined };
/** Parameters of a streamed completion. */
export type StreamingParams<Known extends string = string> = CompletionParams<Known> & { stream: true };
/** Parameters of a completion that is not streamed. */
export type PlainParams<Known extends string = string> = CompletionParams<Known> & {
  stream?: false | null | undefined;
};

/** Parameters of an embedding. */
export type EmbedParams<Known extends string = string> = EmbeddingParams &
  OwnParams &
  Omit<CallOptions, "signal"> & { model: ModelName<Known> };

/**
 * The signatures of a router's calls, as methods, so that a router with known models can be passed where any router is
 * expected.
 */
interface Calls<Known extends string> {
  /**
   * One streamed completion: a `PendingStream`, which can be awaited for a `CompletionStream` or iterated directly. Rejects
   * with one `RouterError`, with the reason of your abort, or with what a `beforeCall` hook threw.
   */
  complete(params: StreamingParams<Known>, options?: CallOptions): PendingStream;
  /**
   * One completion: resolves to OpenAI's `ChatCompletion` with `router_metadata`. Rejects with one `RouterError`, with the
   * reason of your abort, or with what a `beforeCall` hook threw. Times in `options` are in seconds.
   */
  complete(params: PlainParams<Known>, options?: CallOptions): Promise<Routed<ChatCompletion>>;
  /** One completion, streamed if `stream` is true. */
  complete(params: CompletionParams<Known>, options?: CallOptions): Promise<Routed<ChatCompletion>> | PendingStream;
  /** Embeddings in OpenAI's format, with the same routing, failover and errors. Times in `options` are in seconds. */
  embed(params: EmbedParams<Known>, options?: CallOptions): Promise<Routed<EmbeddingResponse>>;
  /** One prompt for several models. Resolves to a list in the order of `models`. */
  ofModels(params: ModelsBatch<ModelName<Known>, Prompt>, options?: BatchOptions): Promise<readonly BatchResult[]>;
  /** Several prompts for each of several models. Resolves to a list for each prompt. */
  ofModels(
    params: ModelsBatch<ModelName<Known>, readonly Prompt[]>,
    options?: BatchOptions,
  ): Promise<readonly (readonly BatchResult[])[]>;
  /** Several prompts for one model. Resolves to a list in their order. */
  ofPrompts(params: PromptsBatch<ModelName<Known>>, options?: BatchOptions): Promise<readonly BatchResult[]>;
  /** One prompt for several models: the first stream that has content. */
  fastest(params: FastestBatch<ModelName<Known>> & { stream: true }, options?: CallOptions): Promise<CompletionStream>;
  /** One prompt for several models: the first answer. */
  fastest(
    params: FastestBatch<ModelName<Known>> & { stream?: false | null | undefined },
    options?: CallOptions,
  ): Promise<Routed<ChatCompletion>>;
}

/** The type of `router.completion`: a completion, or a stream with `stream: true`. */
export type Complete<Known extends string = string> = Calls<Known>["complete"];

/** The type of `router.embedding`: embeddings of one string or of several. */
export type Embed<Known extends string = string> = Calls<Known>["embed"];

/** The type of `router.abatch_completion`. */
export type BatchOfModels<Known extends string = string> = Calls<Known>["ofModels"];

/** The type of `router.abatch_completion_one_model_multiple_requests`. */
export type BatchOfPrompts<Known extends string = string> = Calls<Known>["ofPrompts"];

/** The type of `router.abatch_completion_fastest_response`. */
export type FastestOfModels<Known extends string = string> = Calls<Known>["fastest"];
