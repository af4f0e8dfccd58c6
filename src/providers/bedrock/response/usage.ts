import type { CompletionUsage } from "../../../types/openai.ts";
import { type CacheWrites, usageWithCache } from "../../../translation/chat/cached-usage.ts";
import { type Fields, fieldsOf, listOf } from "../../../translation/json.ts";
import { countOf, isAbsent } from "../../../translation/numbers.ts";
import type { WireUsage } from "../wire.ts";

/** Tokens as OpenAI counts them; `undefined` when a count is not a number. */
export function chatUsage(usage: WireUsage): CompletionUsage | undefined {
  const { inputTokens: input, cacheReadInputTokens: cached, cacheWriteInputTokens: written } = usage;
  const details = listOf(usage.cacheDetails).map(fieldsOf);
  const writes = details.map(({ inputTokens }) => inputTokens);
  if (!writes.every((tokens) => isAbsent(tokens) || countOf(tokens) !== undefined)) return undefined;
  return usageWithCache({ input, cached, written, output: usage.outputTokens }, cacheWrites(usage, details));
}

function cacheWrites({ cacheDetails }: WireUsage, details: readonly Fields[]): CacheWrites | undefined {
  if (!Array.isArray(cacheDetails)) return undefined;
  const writtenFor = (ttl: string): number =>
    details.reduce((sum, detail) => (detail["ttl"] === ttl ? sum + (countOf(detail["inputTokens"]) ?? 0) : sum), 0);
  return { ephemeral_5m_input_tokens: writtenFor("5m"), ephemeral_1h_input_tokens: writtenFor("1h") };
}
