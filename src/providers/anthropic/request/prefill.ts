import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { planOf } from "./plan.ts";
import { isThinking } from "../../../translation/claude/reasoning.ts";

/**
 * `request` with `partial` as the assistant's last words, from which the model goes on. Its trailing white space is
 * left out, because the API refuses it: the answer may begin with it again. `undefined` for models that take no prefill,
 * while thinking, and where the answer has a form.
 */
export function prefill(request: ChatRequest, partial: string, target: Target): ChatRequest | undefined {
  const { capabilities, reasoning, format } = planOf(request, target);
  const text = partial.trimEnd();
  if (!capabilities.prefill || isThinking(reasoning) || format.kind !== "text" || text === "") return undefined;
  return { ...request, messages: [...request.messages, { role: "assistant", content: text }] };
}
