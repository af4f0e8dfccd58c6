/**
 * OpenAI's types, which are the public types, and the additions to them. Types only: the `openai` package is never loaded
 * at run time.
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
 * One part of a model's reasoning, in the form that its provider needs back in the next turn of a tool loop. Providers sign
 * their reasoning: a block is sent back unchanged to providers that can verify its signature, and left out for all others.
 */
export type ThinkingBlock =
  /** Readable reasoning. Anthropic and Bedrock verify `signature`. */
  | { type: "thinking"; thinking: string; signature?: string; provider?: string }
  /** Reasoning that the provider encrypted. */
  | { type: "redacted_thinking"; data: string; provider?: string }
  /**
   * A signature without text: Gemini's thought signature of a tool call (`tool_call_id`) or of the text. A text may have
   * several: each is of the part of `content` from `text_start` (in UTF-16 units, default 0) to the next one's `text_start`.
   */
  | { type: "signature"; signature: string; tool_call_id?: string; text_start?: number; provider?: string };

/** Who sent a message's reasoning, and the vendor's own fields beside it, over OpenAI's wire. */
export interface ReasoningSource {
  /** The provider as written in the model string: `"openrouter"`. */
  provider: string;
  /** The field in which it sent the text. Default: `reasoning_content`. */
  field?: string;
  /** The source that the server itself named, where it is a router, too. */
  from?: object;
}

/** What a reasoning model adds to a message. The names are LiteLLM's. */
export interface Reasoning {
  /** The reasoning as readable text. */
  reasoning_content?: string | null;
  /** The reasoning in the form that the provider needs back. Send the assistant message back unchanged. */
  thinking_blocks?: ThinkingBlock[];
  /**
   * Who sent the reasoning and the vendor's own fields (`reasoning_details`, `extra_content`, …), where the server speaks
   * OpenAI's wire. They are sent back to that provider, and left out for others that cannot use them. A message without it
   * counts as sent by the provider that is called.
   */
  reasoning_source?: ReasoningSource;
}

/** An image that a model generated, in the format of OpenRouter and LiteLLM. */
export interface Image {
  type: "image_url";
  image_url: { url: string };
}

export type Message = ChatCompletionMessage & Reasoning & { images?: Image[] };
export type Choice = Omit<OpenAIChatCompletion.Choice, "message"> & { message: Message };

/** A chat completion in OpenAI's format. */
export interface ChatCompletion extends Omit<OpenAIChatCompletion, "choices"> {
  choices: [Choice, ...Choice[]];
}

export type Delta = OpenAIChunk.Choice.Delta &
  Reasoning & { images?: Image[]; annotations?: ChatCompletionMessage.Annotation[] };
export type ChunkChoice = Omit<OpenAIChunk.Choice, "delta"> & { delta: Delta };
export type ToolCallDelta = OpenAIChunk.Choice.Delta.ToolCall;

/** One chunk of a streamed chat completion in OpenAI's format. */
export interface ChatCompletionChunk extends Omit<OpenAIChunk, "choices"> {
  choices: ChunkChoice[];
  /** Only with `mid_stream_fallback: "restart"`: the answer starts again; discard what was delivered before. */
  router_event?: "restart";
}

export type FinishReason = NonNullable<OpenAIChunk.Choice["finish_reason"]>;

/** Anthropic's cache marker on a content part, a message or a tool; left out for providers without cache markers. */
export interface CacheControl {
  cache_control?: { type: "ephemeral"; ttl?: "5m" | "1h" };
}

/** A message of a request: OpenAI's, with reasoning from earlier turns and cache markers. */
export type RequestMessage = ChatCompletionMessageParam & Reasoning & CacheControl;

/** LiteLLM's parameters in addition to OpenAI's. A call, `litellm_params` and a fallback entry may have them. */
export interface ExtraParams {
  /** Samples from the `top_k` most likely tokens, at providers that support it. */
  top_k?: number | undefined;
  /** Anthropic's thinking parameter, translated for the model that is called: `{ type: "enabled", budget_tokens: 2048 }`. */
  thinking?: Record<string, unknown> | undefined;
  /** Leaves out parameters that a provider does not support, instead of refusing the call. Default `false`. */
  drop_params?: boolean | undefined;
  /** Parameters that are always left out, supported or not: `["seed"]`. Also by path: `["tools[*].function.strict"]`. */
  additional_drop_params?: string[] | undefined;
  /** Parameters that are sent although the provider is not known to support them. */
  allowed_openai_params?: string[] | undefined;
  /** Fields that are merged into the body last. They cannot change `stream`. */
  extra_body?: Record<string, unknown> | undefined;
  /** Additional headers of the request. They cannot replace the credential. */
  extra_headers?: Record<string, string> | undefined;
}

/** The parameters of a chat call, OpenAI's and LiteLLM's, without `model` and `stream`. */
export type ChatParams = OrUndefined<
  Omit<ChatCompletionCreateParams, "messages" | "stream" | "model"> & ExtraParams
> & {
  messages: readonly RequestMessage[];
};

/**
 * A provider's own parameters of a call; they are sent to it unchanged. Their type is `any` because TypeScript takes an object of
 * an interface type, such as one of the `openai` package's, for no other type of an index.
 */
// oxlint-disable-next-line typescript/no-explicit-any
export type OwnParams = { [parameter: string]: any };

/** The parameters of an embedding call, without `model`. */
export type EmbeddingParams = OrUndefined<Omit<EmbeddingCreateParams, "model"> & ExtraParams>;

/** Optional properties may also be `undefined`, under `exactOptionalPropertyTypes` too. */
type OrUndefined<T> = { [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

/** A chat request: OpenAI's body with LiteLLM's parameters; unknown fields are sent to the provider unchanged. */
export type ChatRequest = Omit<ChatCompletionCreateParams, "messages" | "stream" | "model"> &
  ExtraParams & {
    model: string;
    messages: RequestMessage[];
    stream?: boolean | null;
  } & Record<string, unknown>;

/** An embedding request in OpenAI's format. */
export type EmbeddingRequest = EmbeddingCreateParams & ExtraParams & Record<string, unknown>;
export type EmbeddingResponse = CreateEmbeddingResponse;

/** The result of a call with its `router_metadata`, which is not enumerable, so that the JSON stays OpenAI's. */
export type Routed<T> = T & { readonly router_metadata: RouterMetadata };
