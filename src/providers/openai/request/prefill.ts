import type { ChatRequest, RequestMessage } from "../../../types/openai.ts";
import type { Quirks } from "../vendor.ts";

/** `request` with `partial` as the beginning of the answer; `undefined` where the provider does not support that. */
export function prefilled(request: ChatRequest, partial: string, quirks: Quirks): ChatRequest | undefined {
  const { prefill } = quirks;
  if (prefill === undefined || partial === "") return undefined;
  const opening: RequestMessage = { role: "assistant", content: partial };
  if (prefill !== "prefix") {
    const messages = [...request.messages, opening];
    // Without these, vLLM closes the assistant's turn and begins another.
    return prefill === "plain"
      ? { ...request, messages }
      : { ...request, messages, continue_final_message: true, add_generation_prompt: false };
  }
  // `prefix` is a field of Mistral's and DeepSeek's that OpenAI's type of a message lacks.
  const marked: RequestMessage & { prefix: true } = { ...opening, prefix: true };
  return { ...request, messages: [...request.messages, marked] };
}
