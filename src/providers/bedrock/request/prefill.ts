import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { planOf } from "./plan.ts";

/**
 * `request` with `partial` as the assistant's last words, from which the model goes on. Its trailing white space is
 * left out, because models refuse it: the answer may begin with it again. `undefined` for models that take no prefill,
 * while thinking, and where the answer has a form.
 */
export function prefill(request: ChatRequest, partial: string, target: Target): ChatRequest | undefined {
  const { traits, thought, format } = planOf(request, target);
  const text = partial.trimEnd();
  if (!traits.prefill || thought.bars_sampling || format.kind !== "text" || text === "") return undefined;
  return { ...request, messages: [...request.messages, { role: "assistant", content: text }] };
}
