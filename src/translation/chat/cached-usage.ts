import type { CompletionUsage } from "../../types/openai.ts";
import { countsOf } from "../numbers.ts";

/** Token counts of an API that counts the prompt's cache separately. Each may be absent, or not a number. */
interface Counts {
  readonly input: unknown;
  /** Read from the cache. */
  readonly cached: unknown;
  /** Written to it. */
  readonly written: unknown;
  readonly output: unknown;
}

/** Cache writes by how long they last, which decides their price. LiteLLM's names. */
export interface CacheWrites {
  ephemeral_5m_input_tokens: number;
  ephemeral_1h_input_tokens: number;
}

/**
 * Tokens as OpenAI counts them: the prompt includes what was read from and written to the cache. `undefined` when one of the
 * counts is not a number.
 */
export function usageWithCache(given: Counts, writes: CacheWrites | undefined): CompletionUsage | undefined {
  const { input, cached, written, output } = given;
  const counts = countsOf({ input, cached, written, output });
  if (counts === undefined) return undefined;
  const { cached: cached_tokens, written: cache_write_tokens, output: completion_tokens } = counts;
  const prompt_tokens = counts.input + cached_tokens + cache_write_tokens;
  const isSplit = cache_write_tokens !== 0 && writes !== undefined;
  const prompt_tokens_details: CompletionUsage["prompt_tokens_details"] = {
    cached_tokens,
    cache_write_tokens,
    ...(isSplit ? { cache_creation_token_details: writes } : {}),
  };
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens, prompt_tokens_details };
}
