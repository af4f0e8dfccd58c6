import type { CompletionUsage } from "../../../types/openai.ts";
import { type CacheWrites, usageWithCache } from "../../../translation/chat/cached-usage.ts";
import { fieldsOf } from "../../../translation/json.ts";
import { countOf } from "../../../translation/numbers.ts";
import type { WireUsage } from "../wire.ts";
import { latestCounts } from "../../../translation/chat/latest-counts.ts";

/** The counts that are read. */
const READ = [
  "input_tokens",
  "output_tokens",
  "output_tokens_details",
  "cache_read_input_tokens",
  "cache_creation_input_tokens",
  "cache_creation",
] as const;

/** `later` over `earlier`: the counts of a stream's last event are the final ones. */
export function mergeUsage(earlier: WireUsage | undefined, later: WireUsage): WireUsage {
  return latestCounts<WireUsage>(READ, earlier, later);
}

/** Tokens as OpenAI counts them; `undefined` when a count is not a number. */
export function chatUsage(wire: WireUsage): CompletionUsage | undefined {
  const { input_tokens: input, cache_read_input_tokens: cached, cache_creation_input_tokens: written } = wire;
  const usage = usageWithCache({ input, cached, written, output: wire.output_tokens }, cacheWrites(wire));
  const reasoning_tokens = countOf(fieldsOf(wire.output_tokens_details)["thinking_tokens"]);
  if (usage === undefined || reasoning_tokens === undefined) return usage;
  return { ...usage, completion_tokens_details: { reasoning_tokens } };
}

function cacheWrites({ cache_creation: split }: WireUsage): CacheWrites | undefined {
  const { ephemeral_5m_input_tokens, ephemeral_1h_input_tokens } = fieldsOf(split);
  const short = countOf(ephemeral_5m_input_tokens);
  const long = countOf(ephemeral_1h_input_tokens);
  if (short === undefined || long === undefined) return undefined;
  return { ephemeral_5m_input_tokens: short, ephemeral_1h_input_tokens: long };
}
