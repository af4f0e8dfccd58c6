import type { ChatRequest, RequestMessage } from "../../../types/openai.ts";
import type { Quirks } from "../vendor.ts";

/** `request` changed so that the answer goes on from `partial`; `undefined` where the provider cannot. */
export function prefilled(request: ChatRequest, partial: string, quirks: Quirks): ChatRequest | undefined {
  const { prefill } = quirks;
  if (prefill === undefined || partial === "") return undefined;
  const opening: RequestMessage = { role: "assistant", content: partial };
  if (prefill !== "prefix") {
    const messages = [...request.messages, opening];
    // vLLM would otherwise close the assistant's turn and begin another.
    return prefill === "plain"
      ? { ...request, messages }
      : { ...request, messages, continue_final_message: true, add_generation_prompt: false };
  }
  // `prefix` is Mistral's and DeepSeek's; OpenAI's type of a message does not know it.
  const marked: RequestMessage & { prefix: true } = { ...opening, prefix: true };
  return { ...request, messages: [...request.messages, marked] };
}
