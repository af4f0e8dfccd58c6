import type { CompletionUsage } from "../../../types/openai.ts";
import { type CacheWrites, usageWithCache } from "../../../translation/chat/cached-usage.ts";
import { fieldsOf } from "../../../translation/json.ts";
import { countOf } from "../../../translation/numbers.ts";
import type { WireUsage } from "../wire.ts";

/** Tokens as OpenAI counts them; `undefined` when a count is not a number. */
export function chatUsage(usage: WireUsage): CompletionUsage | undefined {
  const { inputTokens: input, cacheReadInputTokens: cached, cacheWriteInputTokens: written } = usage;
  return usageWithCache({ input, cached, written, output: usage.outputTokens }, cacheWrites(usage));
}

function cacheWrites({ cacheDetails }: WireUsage): CacheWrites | undefined {
  if (!Array.isArray(cacheDetails)) return undefined;
  const details = cacheDetails.map(fieldsOf);
  const writtenFor = (ttl: string): number =>
    details.reduce((sum, detail) => (detail["ttl"] === ttl ? sum + (countOf(detail["inputTokens"]) ?? 0) : sum), 0);
  return { ephemeral_5m_input_tokens: writtenFor("5m"), ephemeral_1h_input_tokens: writtenFor("1h") };
}
