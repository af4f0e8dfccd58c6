import type { CompletionUsage } from "../../types/openai.ts";

/** Tokens as they are counted where the prompt's cache is counted apart. */
interface Counts {
  readonly input: number | null | undefined;
  /** Read from the cache. */
  readonly cached: number | null | undefined;
  /** Written to it. */
  readonly written: number | null | undefined;
  readonly output: number | null | undefined;
}

/** Writes to the cache by how long they last, which decides their price. LiteLLM's names. */
export interface CacheWrites {
  ephemeral_5m_input_tokens: number;
  ephemeral_1h_input_tokens: number;
}

/** Tokens in OpenAI's terms, in which the prompt includes what was read from and written to the cache. */
export function usageWithCache(counts: Counts, writes: CacheWrites | undefined): CompletionUsage {
  const cached_tokens = counts.cached ?? 0;
  const cache_write_tokens = counts.written ?? 0;
  const prompt_tokens = (counts.input ?? 0) + cached_tokens + cache_write_tokens;
  const completion_tokens = counts.output ?? 0;
  const isSplit = cache_write_tokens !== 0 && writes !== undefined;
  const prompt_tokens_details: CompletionUsage["prompt_tokens_details"] = {
    cached_tokens,
    cache_write_tokens,
    ...(isSplit ? { cache_creation_token_details: writes } : {}),
  };
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens, prompt_tokens_details };
}
