import type { RequestMessage, ThinkingBlock } from "../../../types/openai.ts";
import { fieldsOf, isFields, someText, listOf } from "../../../translation/json.ts";
type AssistantMessage = Extract<RequestMessage, { role: "assistant" }>;

/** Marks signatures as Gemini's own, whichever of Google's two services made them: either takes the other's. */
export const SIGNER = "gemini";

/** What Google takes in place of the signature of a call that another provider's model made. */
export const NO_SIGNATURE = "skip_thought_signature_validator";

/** The signature of what was said from `start` on. */
export interface TextSignature {
  readonly signature: string;
  /** Where in the text, in UTF-16 units. */
  readonly start: number;
}

/** The signatures of an earlier turn, by what they belong to. */
export interface Signatures {
  /** Of parts of the text, in their order. */
  readonly text: readonly TextSignature[];
  readonly calls: ReadonlyMap<string, string>;
}

/** Reads our own blocks, and what Google's OpenAI-compatible endpoint and LiteLLM put on the calls. */
export function signaturesOf(message: AssistantMessage): Signatures {
  const calls = new Map<string, string>();
  const text: TextSignature[] = [];
  for (const call of message.tool_calls ?? []) {
    const signature = signatureOnCall(call);
    if (signature !== undefined) calls.set(call.id, signature);
  }
  for (const value of message.thinking_blocks ?? []) {
    const block: ThinkingBlock = value;
    if (block.type !== "signature" || (block.provider !== undefined && block.provider !== SIGNER)) continue;
    if (block.tool_call_id === undefined) text.push({ signature: block.signature, start: block.text_start ?? 0 });
    else calls.set(block.tool_call_id, block.signature);
  }
  return { text, calls };
}

function signatureOnCall(call: object): string | undefined {
  const { extra_content: extra, provider_specific_fields: specific } = fieldsOf(call);
  const google = isFields(extra) ? fieldsOf(extra["google"]) : {};
  return someText(google["thought_signature"]) ?? someText(fieldsOf(specific)["thought_signature"]);
}

/** Content without the thinking that LiteLLM's users also find among the parts: it is not sent back. */
export function withoutThinking(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return listOf(content).filter((part) => !String(fieldsOf(part)["type"]).endsWith("thinking"));
}
