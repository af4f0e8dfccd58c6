import type { CompletionUsage } from "../../types/openai.ts";
import { type CacheWrites, usageWithCache } from "../shared/cached-usage.ts";
import type { WireUsage } from "./wire.ts";

/** Tokens in OpenAI's terms. */
export function chatUsage(usage: WireUsage): CompletionUsage {
  const { inputTokens: input, cacheReadInputTokens: cached, cacheWriteInputTokens: written } = usage;
  return usageWithCache({ input, cached, written, output: usage.outputTokens }, cacheWrites(usage));
}

function cacheWrites({ cacheDetails }: WireUsage): CacheWrites | undefined {
  if (!Array.isArray(cacheDetails)) return undefined;
  const lasting = (ttl: string): number =>
    cacheDetails.reduce((sum, detail) => (detail.ttl === ttl ? sum + (detail.inputTokens ?? 0) : sum), 0);
  return { ephemeral_5m_input_tokens: lasting("5m"), ephemeral_1h_input_tokens: lasting("1h") };
}
