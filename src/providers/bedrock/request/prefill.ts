import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { withPartial } from "../../../translation/claude/prefill.ts";
import { planOf } from "./plan.ts";

/**
 * `request` with `partial` as the assistant's last turn, which the model continues. `undefined` for models without prefill,
 * while thinking, and for an answer with a form.
 */
export function prefill(request: ChatRequest, partial: string, target: Target): ChatRequest | undefined {
  const { capabilities, reasoning, format } = planOf(request, target);
  if (!capabilities.prefill || reasoning.refusesSampling || format.kind !== "text") return undefined;
  return withPartial(request, partial);
}
