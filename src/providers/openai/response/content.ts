/** The fields of a message or delta that hold content. Any of them may be missing or of any type. */
export interface AnswerContent {
  content?: unknown;
  reasoning_content?: unknown;
  refusal?: unknown;
  tool_calls?: unknown;
  function_call?: unknown;
  audio?: unknown;
  images?: unknown;
}

/** True for a message or delta with content. Its reasoning must have been moved to `reasoning_content`. */
export function hasContent(message: AnswerContent): boolean {
  const { content, reasoning_content, refusal, function_call, audio } = message;
  return (
    Boolean(content || reasoning_content || refusal || function_call || audio) ||
    hasElements(message.tool_calls) ||
    hasElements(message.images)
  );
}

function hasElements(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
