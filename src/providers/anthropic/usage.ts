import type { CompletionUsage } from "../../types/openai.ts";
import { type CacheWrites, usageWithCache } from "../shared/cached-usage.ts";
import type { WireUsage } from "./wire.ts";

/** `later` over `earlier`: the counts of a stream's last event are the final ones. */
export function mergeUsage(earlier: WireUsage | undefined, later: WireUsage | null | undefined): WireUsage | undefined {
  if (later === null || later === undefined) return earlier;
  const said = Object.entries(later).filter(([, value]) => value !== null && value !== undefined);
  return { ...earlier, ...Object.fromEntries(said) };
}

/** Tokens in OpenAI's terms. */
export function chatUsage(usage: WireUsage): CompletionUsage {
  const { input_tokens: input, cache_read_input_tokens: cached, cache_creation_input_tokens: written } = usage;
  const reasoning = usage.output_tokens_details?.thinking_tokens;
  return {
    ...usageWithCache({ input, cached, written, output: usage.output_tokens }, cacheWrites(usage)),
    ...(reasoning === undefined ? {} : { completion_tokens_details: { reasoning_tokens: reasoning } }),
  };
}

function cacheWrites({ cache_creation: split }: WireUsage): CacheWrites | undefined {
  if (split === null || split === undefined) return undefined;
  const { ephemeral_5m_input_tokens, ephemeral_1h_input_tokens } = split;
  return { ephemeral_5m_input_tokens, ephemeral_1h_input_tokens };
}
