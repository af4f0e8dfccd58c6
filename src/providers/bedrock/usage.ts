import type { CompletionUsage } from "../../types/openai.ts";
import type { WireUsage } from "./wire.ts";

/** Writes to the cache by how long they last, which decides their price. LiteLLM's names. */
interface CacheWrites {
  cache_creation_token_details?: { ephemeral_5m_input_tokens: number; ephemeral_1h_input_tokens: number };
}

/** Tokens in OpenAI's terms, in which the prompt includes what was read from and written to the cache. */
export function chatUsage(usage: WireUsage): CompletionUsage {
  const cached = usage.cacheReadInputTokens ?? 0;
  const written = usage.cacheWriteInputTokens ?? 0;
  const prompt_tokens = (usage.inputTokens ?? 0) + cached + written;
  const completion_tokens = usage.outputTokens ?? 0;
  const prompt_tokens_details: CompletionUsage.PromptTokensDetails & CacheWrites = {
    cached_tokens: cached,
    cache_write_tokens: written,
    ...cacheWrites(usage, written),
  };
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details,
  };
}

function cacheWrites({ cacheDetails }: WireUsage, written: number): CacheWrites {
  if (written === 0 || !Array.isArray(cacheDetails)) return {};
  const lasting = (ttl: string): number =>
    cacheDetails.reduce((sum, detail) => (detail.ttl === ttl ? sum + (detail.inputTokens ?? 0) : sum), 0);
  return {
    cache_creation_token_details: {
      ephemeral_5m_input_tokens: lasting("5m"),
      ephemeral_1h_input_tokens: lasting("1h"),
    },
  };
}
