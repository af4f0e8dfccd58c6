import type { ChatCompletion, ChatCompletionChunk, RequestMessage } from "../types/openai.ts";

/** What is known beside the chunks. */
export interface ChunkBuilderOptions {
  /** The prompt, to estimate the tokens when no chunk has a usage. */
  messages?: readonly RequestMessage[] | undefined;
}

/**
 * The completion that the chunks of a stream make, as `stream.finalCompletion()` makes it: text, reasoning, tool calls,
 * audio and images, for each choice. Resolves to `undefined` for no chunks. `usage` is that of the chunks; without one it is
 * estimated if the prompt is given, and missing otherwise. Chunks that came before a `router_event` of `"restart"` count for
 * nothing. It cannot tell whether the stream was whole: that a `finish_reason` came.
 * Rejects with an `APIError` when something among the chunks is none.
 */
export async function stream_chunk_builder(
  chunks: readonly ChatCompletionChunk[],
  options: ChunkBuilderOptions = {},
): Promise<ChatCompletion | undefined> {
  // What puts chunks together is loaded with the first call.
  const { completionOf } = await import("../engine.ts");
  return completionOf(chunks, options.messages);
}
