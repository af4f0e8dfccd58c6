/** What an answer says something with. Any field of it may be missing, or hold what it should not. */
export interface Saying {
  content?: unknown;
  reasoning_content?: unknown;
  refusal?: unknown;
  tool_calls?: unknown;
  function_call?: unknown;
  audio?: unknown;
  images?: unknown;
}

/** True for a message or delta that says something, its reasoning moved to `reasoning_content`. */
export function hasContent(said: Saying): boolean {
  const { content, reasoning_content, refusal, function_call, audio } = said;
  return (
    Boolean(content || reasoning_content || refusal || function_call || audio) ||
    hasElements(said.tool_calls) ||
    hasElements(said.images)
  );
}

function hasElements(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
