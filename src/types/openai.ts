/**
 * OpenAI's own types, which are our public types, and what we add to them.
 * Type-only: the `openai` package is never loaded at run time.
 */
import type {
  ChatCompletion as OpenAIChatCompletion,
  ChatCompletionChunk as OpenAIChunk,
  ChatCompletionCreateParams,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
} from "openai/resources/chat/completions";
import type { CompletionUsage } from "openai/resources/completions";
import type { CreateEmbeddingResponse, EmbeddingCreateParams } from "openai/resources/embeddings";
import type { RouterMetadata } from "./metadata.ts";

export type { ChatCompletionCreateParams, ChatCompletionMessageParam, CompletionUsage };

/**
 * One piece of a model's reasoning as its provider needs it back in the next turn of a tool loop. Providers sign
 * their reasoning; a block goes back unchanged to whoever can verify its signature and is left out for every other.
 */
export type ThinkingBlock =
  /** Readable reasoning. `signature` is what Anthropic and Bedrock verify. */
  | { type: "thinking"; thinking: string; signature?: string; provider?: string }
  /** Reasoning the provider encrypted: opaque, but needed back. */
  | { type: "redacted_thinking"; data: string; provider?: string }
  /**
   * A signature without text: Gemini's thought signature of a tool call (`tool_call_id`) or of the text. A message may have
   * several of its text: `text_start` says where in the content, in UTF-16 units, the part begins that this one is of.
   * Default 0; it ends where the next begins.
   */
  | { type: "signature"; signature: string; tool_call_id?: string; text_start?: number; provider?: string };

/** What a reasoning model adds to a message: LiteLLM's two fields. */
export interface Reasoning {
  /** The reasoning as text, whatever the provider calls it. */
  reasoning_content?: string | null;
  /** The reasoning as the provider needs it back. Send the assistant message on as you got it. */
  thinking_blocks?: ThinkingBlock[];
}

/** What a model drew, as OpenRouter and LiteLLM put it. */
export interface Image {
  type: "image_url";
  image_url: { url: string };
}

export type Message = ChatCompletionMessage & Reasoning & { images?: Image[] };
export type Choice = Omit<OpenAIChatCompletion.Choice, "message"> & { message: Message };

/** A chat completion in OpenAI's shape. */
export interface ChatCompletion extends Omit<OpenAIChatCompletion, "choices"> {
  choices: [Choice, ...Choice[]];
}

export type Delta = OpenAIChunk.Choice.Delta &
  Reasoning & { images?: Image[]; annotations?: ChatCompletionMessage.Annotation[] };
export type ChunkChoice = Omit<OpenAIChunk.Choice, "delta"> & { delta: Delta };
export type ToolCallDelta = OpenAIChunk.Choice.Delta.ToolCall;

/** One chunk of a streamed chat completion in OpenAI's shape. */
export interface ChatCompletionChunk extends Omit<OpenAIChunk, "choices"> {
  choices: ChunkChoice[];
  /** Only with `mid_stream_fallback: "restart"`: the answer starts again; discard what was delivered before. */
  router_event?: "restart";
}

export type FinishReason = NonNullable<OpenAIChunk.Choice["finish_reason"]>;

/** A cache marker of Anthropic's on a content part, a message or a tool; providers that have none drop it. */
export interface CacheControl {
  cache_control?: { type: "ephemeral"; ttl?: "5m" | "1h" };
}

/** A message of a request: OpenAI's, with reasoning from earlier turns and cache markers. */
export type RequestMessage = ChatCompletionMessageParam & Reasoning & CacheControl;

/** Parameters that LiteLLM knows beside OpenAI's. They may stand in a call, in `litellm_params` or in a fallback. */
export interface ExtraParams {
  /** Sampling from the `top_k` most likely tokens, for providers that have it. */
  top_k?: number;
  /** Anthropic's thinking switch, put in the words of the model that is asked: `{ type: "enabled", budget_tokens: 2048 }`. */
  thinking?: Record<string, unknown>;
  /** Drop parameters a provider cannot take instead of refusing the call. Default `false`. */
  drop_params?: boolean;
  /** Parameters always dropped, supported or not: `["seed"]`. */
  additional_drop_params?: string[];
  /** Parameters sent on even though the provider is not known to support them. */
  allowed_openai_params?: string[];
  /** Fields merged into the body as sent, last. */
  extra_body?: Record<string, unknown>;
  /** Headers added to the request. They cannot replace the credential. */
  extra_headers?: Record<string, string>;
}

/** What a caller passes to a chat call, without `model` and `stream`: OpenAI's parameters and LiteLLM's. */
export type ChatParams = OrUndefined<
  Omit<ChatCompletionCreateParams, "messages" | "stream" | "model"> & ExtraParams
> & {
  messages: readonly RequestMessage[];
};

/** What a caller passes to an embedding call, without `model`. */
export type EmbeddingParams = OrUndefined<Omit<EmbeddingCreateParams, "model"> & ExtraParams>;

/** What may be left out may also be `undefined`, under `exactOptionalPropertyTypes` too. */
type OrUndefined<T> = { [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

/** A chat request: OpenAI's body plus LiteLLM's extras; unknown fields go to the provider as they are. */
export type ChatRequest = Omit<ChatCompletionCreateParams, "messages" | "stream" | "model"> &
  ExtraParams & {
    model: string;
    messages: RequestMessage[];
    stream?: boolean | null;
  } & Record<string, unknown>;

/** An embedding request in OpenAI's shape. */
export type EmbeddingRequest = EmbeddingCreateParams & ExtraParams & Record<string, unknown>;
export type EmbeddingResponse = CreateEmbeddingResponse;

/** Whatever a call resolves to, with what the router did for it (non-enumerable, so JSON stays OpenAI's). */
export type Routed<T> = T & { readonly router_metadata: RouterMetadata };
