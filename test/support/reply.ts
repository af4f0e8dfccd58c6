/** What a local provider does with a request: plain data, so that a scenario can be read as a table. */
import type { VendorErrorName } from "./vendor-errors.ts";

export interface ToolCall {
  name: string;
  /** JSON, or what is to become JSON. */
  arguments: string | Record<string, unknown>;
  id?: string;
}

export interface Tokens {
  prompt_tokens?: number;
  completion_tokens?: number;
  /** Of the prompt: read from, and written to, the provider's prompt cache. */
  cached_tokens?: number;
  cache_write_tokens?: number;
  /** Of the completion. */
  reasoning_tokens?: number;
}

export type FinishReason = "stop" | "length" | "tool_calls" | "content_filter";

/** A good answer, sent whole or as events, as the request asks, in the words of the server's wire. */
export interface Answer {
  /** The text. */
  answer?: string;
  reasoning?: string;
  tool_calls?: readonly ToolCall[];
  /** Default: `"tool_calls"` when there are any, else `"stop"`. */
  finish_reason?: FinishReason;
  /** Of the request's, the one that ended the answer. Found by the server: the answer is cut where it stands. */
  stop_sequence?: string;
  /** Default: counted from the lengths. `null`: the provider says nothing of it. */
  usage?: Tokens | null;
  /** Default: the request's. */
  model?: string;
  /** Contents per text of a stream; default one per word. */
  chunks?: number;
  /** Characters per content of a stream; default one word. */
  chunk_size?: number;
  headers?: Record<string, string>;
  /** Wait before the headers. */
  delay_ms?: number;
  /** Wait before each content. */
  every_ms?: number;
}

/** Any reply at all. */
export interface StatusReply {
  status: number;
  headers?: Record<string, string>;
  /** An object is sent as JSON, a string as it is. */
  body?: object | string;
  delay_ms?: number;
}

/** An error as the server's vendor words it. */
export interface VendorErrorReply {
  error: VendorErrorName;
  headers?: Record<string, string>;
  delay_ms?: number;
}

/** The answer of another server, to which the request goes as it came. */
export interface ForwardReply {
  /** What the request's path is appended to: `"https://api.openai.com"`. */
  forward: string;
  /** Closes the socket after that many events of a stream. */
  cut_after?: number;
  delay_ms?: number;
}

export type FaultName =
  /** The socket is reset before any header. */
  | "reset"
  /** The request is taken, and nothing is said. */
  | "hang"
  /** Headers, then silence. */
  | "hang_body"
  /** `after` contents, then silence. */
  | "stall"
  /** `after` contents, then the socket is closed in the middle of the body. */
  | "cut"
  /** `after` contents, then a clean end of the body: no finish reason, no terminal event. */
  | "truncate"
  /** An event that is no JSON (or `raw`) after `after` contents; the rest follows. */
  | "malformed"
  /** The whole answer, one byte a write. */
  | "split"
  /** `after` contents, then the vendor's error inside the stream. */
  | "error_event"
  /** Status 200 with a page. */
  | "html"
  /** Status 200 without a body. */
  | "empty"
  /** Status 200 with the vendor's error as JSON. */
  | "error_200"
  /** Bytes that are not HTTP. */
  | "garbage"
  /** Headers, then only pings (comments), for ever. */
  | "pings"
  /** Headers, then only events that come before content, the last of them again and again. */
  | "preludes"
  /** The whole answer, a content every `every_ms` (default 20). */
  | "slow"
  /** The whole answer without the wire's last word (`[DONE]`, `message_stop`). */
  | "no_done"
  /** A `content-length` that is never reached: half the body (or `after` contents), then the socket is closed. */
  | "short_body"
  | "no_usage"
  /** One JSON body, although events were asked for. */
  | "whole_instead_of_stream";

/** A way to go wrong, over an answer that would have been right. A whole (not streamed) body has four contents: its quarters. */
export interface FaultReply extends Answer {
  fault: FaultName;
  /** Contents sent before the fault. Default: half of them; 0 for `error_event`. */
  after?: number;
  /** Of `error_event` and `error_200`; default `"overloaded"`. */
  error?: VendorErrorName;
  /** Of `malformed`: the bytes sent instead of an event that is no JSON. */
  raw?: string;
}

export type Reply = Answer | StatusReply | VendorErrorReply | ForwardReply | FaultReply;
