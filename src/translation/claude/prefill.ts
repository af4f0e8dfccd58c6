import type { ChatRequest } from "../../types/openai.ts";

/**
 * `request` with `partial` as the assistant's last turn, for the model to continue. Trailing white space is left out, because
 * models refuse it: the answer may begin with it again. `undefined` when nothing else is left.
 */
export function withPartial(request: ChatRequest, partial: string): ChatRequest | undefined {
  const content = partial.trimEnd();
  return content === "" ? undefined : { ...request, messages: [...request.messages, { role: "assistant", content }] };
}
