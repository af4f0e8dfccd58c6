/** Gemini's thought signatures in a message: in blocks of this library, and on calls as Google's endpoint and LiteLLM write them. */
import type { RequestMessage } from "../../types/openai.ts";
import { type Fields, fieldsOf, listOf, someText } from "../json.ts";

/** Marks signatures as Gemini's. AI Studio and Vertex AI accept each other's. */
export const GEMINI_SIGNER = "gemini";

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
  /** The signature of `call`, with the id `id`. To be called once for each call, in their order: an id may come twice. */
  of(id: string, call: unknown): string | undefined;
}

/** Reads the signatures of one message. */
export function signaturesOf(message: Pick<RequestMessage, "thinking_blocks"> | Fields): Signatures {
  const blocks = listOf(message.thinking_blocks).map(fieldsOf).filter(isGeminis);
  const text: TextSignature[] = [];
  const byId = new Map<unknown, string[]>();
  for (const { signature, tool_call_id: id, text_start: start } of blocks) {
    if (typeof signature !== "string") continue;
    if (id === undefined) text.push({ signature, start: typeof start === "number" ? start : 0 });
    else if (byId.get(id)?.push(signature) === undefined) byId.set(id, [signature]);
  }
  const seen = new Map<string, number>();
  return {
    text,
    of: (id, call) => {
      const place = seen.get(id) ?? 0;
      seen.set(id, place + 1);
      return byId.get(id)?.[place] ?? signatureOn(call);
    },
  };
}

function isGeminis({ type, provider }: Fields): boolean {
  return type === "signature" && (provider === undefined || provider === GEMINI_SIGNER);
}

function signatureOn(call: unknown): string | undefined {
  const { extra_content: extra, provider_specific_fields: specific } = fieldsOf(call);
  const { google } = fieldsOf(extra);
  return someText(fieldsOf(google)["thought_signature"]) ?? someText(fieldsOf(specific)["thought_signature"]);
}
