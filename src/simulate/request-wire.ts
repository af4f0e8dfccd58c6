/** Which vendor's format a request is in, and whether it asks for a stream. */
import { anthropicWire } from "./anthropic-wire.ts";
import { bedrockWire } from "./bedrock-wire.ts";
import { geminiWire } from "./gemini-wire.ts";
import { openAiWire } from "./openai-wire.ts";
import type { Wire } from "./wire.ts";

export function wireOf(url: string, body: string): { readonly wire: Wire; readonly stream: boolean } {
  const path = url.split("?", 1)[0] ?? url;
  if (path.endsWith("/converse")) return { wire: bedrockWire, stream: false };
  if (path.endsWith("/converse-stream")) return { wire: bedrockWire, stream: true };
  if (path.endsWith(":generateContent")) return { wire: geminiWire, stream: false };
  if (path.endsWith(":streamGenerateContent")) return { wire: geminiWire, stream: true };
  const isClaude = path.endsWith("/v1/messages") || path.toLowerCase().endsWith("rawpredict");
  return { wire: isClaude ? anthropicWire : openAiWire, stream: /"stream":\s*true/.test(body) };
}
