import type { RequestMessage, ThinkingBlock } from "../../../types/openai.ts";
import { fieldsOf, isFields, someText, listOf } from "../../../translation/json.ts";
type AssistantMessage = Extract<RequestMessage, { role: "assistant" }>;

/** Marks signatures as Gemini's. AI Studio and Vertex AI accept each other's. */
export const SIGNER = "gemini";

/** Google accepts this instead of a signature, for function calls of another provider's model. */
export const NO_SIGNATURE = "skip_thought_signature_validator";

/** The signature of the text from `start` on. */
export interface TextSignature {
  readonly signature: string;
  /** In UTF-16 units. */
  readonly start: number;
}

/** The signatures of an earlier turn. */
export interface Signatures {
  /** Of parts of the text, in order. */
  readonly text: readonly TextSignature[];
  readonly calls: ReadonlyMap<string, string>;
}

/** Reads this library's blocks, and the signatures that Google's OpenAI-compatible endpoint and LiteLLM put on tool calls. */
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

/** Content without thinking parts, which LiteLLM adds and which are not sent back. */
export function withoutThinking(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return listOf(content).filter((part) => !String(fieldsOf(part)["type"]).endsWith("thinking"));
}
