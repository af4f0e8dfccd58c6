import type { ChatCompletionChunk, Delta } from "../../types/openai.ts";

/**
 * True for a chunk with what the time limits wait for: text, reasoning, tool calls, a refusal, media. Pings and roles
 * are not.
 */
export function hasContent(chunk: ChatCompletionChunk): boolean {
  for (const { delta } of chunk.choices) if (isContent(delta)) return true;
  return false;
}

/** True for a chunk without content, end, usage and vendor-specific fields. */
export function isQuiet({ choices, usage }: ChatCompletionChunk): boolean {
  if (usage) return false;
  for (const { delta, finish_reason, logprobs } of choices) {
    if (finish_reason || logprobs) return false;
    for (const key in delta) if (key !== "role" && isFilled(Reflect.get(delta, key))) return false;
  }
  return true;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function isContent(delta: Delta | undefined): boolean {
  if (delta === undefined) return false;
  if (delta.content || delta.reasoning_content || delta.refusal) return true;
  if (delta.tool_calls !== undefined && delta.tool_calls.length > 0) return true;
  if (delta.thinking_blocks !== undefined && delta.thinking_blocks.length > 0) return true;
  return Boolean(delta.function_call) || hasMedia(delta);
}

/** True for audio and images. Some vendors send an empty list or `null` with every delta. */
export function hasMedia(delta: Delta): boolean {
  // OpenAI's streams carry audio, although its types do not mention it.
  return ("audio" in delta && Boolean(delta.audio)) || Boolean(delta.images?.length);
}
