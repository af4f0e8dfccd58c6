import type { CompletionUsage } from "../../../types/openai.ts";
import { isFields, listOf } from "../../../translation/json.ts";
import { countOf, countsOf } from "../../../translation/numbers.ts";
import { type WireUsage } from "../wire.ts";
import { latestCounts } from "../../../translation/chat/latest-counts.ts";

/** The fields of Google's usage that are read. */
const READ = [
  "promptTokenCount",
  "toolUsePromptTokenCount",
  "candidatesTokenCount",
  "thoughtsTokenCount",
  "cachedContentTokenCount",
  "totalTokenCount",
  "promptTokensDetails",
  "candidatesTokensDetails",
] as const;

/** The latest of each count: every chunk of a stream has the counts so far. */
export function mergeUsage(earlier: WireUsage | undefined, later: WireUsage): WireUsage {
  return latestCounts<WireUsage>(READ, earlier, later);
}

/**
 * The usage in OpenAI's fields: the prompt includes what Google's tools add to it, the completion includes the thinking.
 * `undefined` when a count is invalid.
 */
export function chatUsage(usage: WireUsage): CompletionUsage | undefined {
  const counts = countsOf({
    prompt: usage.promptTokenCount,
    tools: usage.toolUsePromptTokenCount,
    candidates: usage.candidatesTokenCount,
    thoughts: usage.thoughtsTokenCount,
    cached: usage.cachedContentTokenCount,
  });
  if (counts === undefined) return undefined;
  const { thoughts, candidates } = counts;
  const prompt_tokens = counts.prompt + counts.tools;
  // A few models include thinking in the candidates' tokens, as the total shows.
  const inclusive = thoughts > 0 && candidates >= thoughts && usage.totalTokenCount === prompt_tokens + candidates;
  const completion_tokens = inclusive ? candidates : candidates + thoughts;
  const heard = tokensOf(usage.promptTokensDetails, "AUDIO");
  const spoken = tokensOf(usage.candidatesTokensDetails, "AUDIO");
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: { cached_tokens: counts.cached, ...(heard === 0 ? {} : { audio_tokens: heard }) },
    completion_tokens_details: { reasoning_tokens: thoughts, ...(spoken === 0 ? {} : { audio_tokens: spoken }) },
  };
}

function tokensOf(details: unknown, modality: string): number {
  return listOf(details).reduce<number>((sum, detail) => {
    const count = isFields(detail) && detail["modality"] === modality ? countOf(detail["tokenCount"]) : 0;
    return sum + (count ?? 0);
  }, 0);
}
