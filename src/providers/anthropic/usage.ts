import type { CompletionUsage } from "../../types/openai.ts";
import type { WireUsage } from "./wire.ts";

/** Writes to the cache by how long they last, which decides their price. LiteLLM's names. */
interface CacheWrites {
  cache_creation_token_details?: { ephemeral_5m_input_tokens: number; ephemeral_1h_input_tokens: number };
}

/** `later` over `earlier`: the counts of a stream's last event are the final ones. */
export function mergeUsage(earlier: WireUsage | undefined, later: WireUsage | null | undefined): WireUsage | undefined {
  if (later === null || later === undefined) return earlier;
  const said = Object.entries(later).filter(([, value]) => value !== null && value !== undefined);
  return { ...earlier, ...Object.fromEntries(said) };
}

/** Tokens in OpenAI's terms, in which the prompt includes what was read from and written to the cache. */
export function chatUsage(usage: WireUsage): CompletionUsage {
  const cached = usage.cache_read_input_tokens ?? 0;
  const written = usage.cache_creation_input_tokens ?? 0;
  const prompt_tokens = (usage.input_tokens ?? 0) + cached + written;
  const completion_tokens = usage.output_tokens ?? 0;
  const reasoning = usage.output_tokens_details?.thinking_tokens;
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
    ...(reasoning === undefined ? {} : { completion_tokens_details: { reasoning_tokens: reasoning } }),
  };
}

function cacheWrites({ cache_creation: split }: WireUsage, written: number): CacheWrites {
  if (written === 0 || split === null || split === undefined) return {};
  const { ephemeral_5m_input_tokens, ephemeral_1h_input_tokens } = split;
  return { cache_creation_token_details: { ephemeral_5m_input_tokens, ephemeral_1h_input_tokens } };
}
