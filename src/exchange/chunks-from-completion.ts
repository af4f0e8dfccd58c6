import type { ChatCompletion, ChatCompletionChunk, Choice, ChunkChoice, Delta } from "../types/openai.ts";

/**
 * The chunks that a whole completion would have been streamed as: one with the content, one with the finish reason, and
 * one with the usage if it was requested. Some compatible servers answer a request for a stream that way. Pure.
 */
export function chunksFromCompletion(completion: ChatCompletion, includeUsage: boolean): ChatCompletionChunk[] {
  const { choices, usage, ...head } = completion;
  const chunk = (chunkChoices: ChunkChoice[]): ChatCompletionChunk => ({
    ...head,
    object: "chat.completion.chunk",
    choices: chunkChoices,
  });
  const chunks = [chunk(choices.map(contentOf)), chunk(choices.map(finishOf))];
  if (includeUsage && usage !== undefined) chunks.push({ ...chunk([]), usage });
  return chunks;
}

function contentOf(choice: Choice): ChunkChoice {
  const { message: whole, ...fields } = choice;
  const { tool_calls: calls, ...message } = whole;
  const delta =
    calls === undefined ? message : { ...message, tool_calls: calls.map((call, index) => ({ index, ...call })) };
  // A message has all fields of a delta, and some (audio, annotations) that the type of a delta lacks.
  return { ...fields, delta: delta as Delta, finish_reason: null };
}

function finishOf(choice: Choice): ChunkChoice {
  return { index: choice.index, delta: {}, finish_reason: choice.finish_reason, logprobs: null };
}
