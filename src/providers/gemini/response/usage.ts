import type { CompletionUsage } from "../../../types/openai.ts";
import { fieldsOf, isFields, listOf } from "../../../translation/json.ts";
import { countOf, countsOf, isAbsent } from "../../../translation/numbers.ts";
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
  if (counts === undefined || !hasValidDetails(usage)) return undefined;
  const { thoughts, candidates } = counts;
  const prompt_tokens = counts.prompt + counts.tools;
  // A few models include thinking in the candidates' tokens, as the total shows.
  const inclusive = thoughts > 0 && candidates >= thoughts && usage.totalTokenCount === prompt_tokens + candidates;
  const completion_tokens = inclusive ? candidates : candidates + thoughts;
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: { cached_tokens: counts.cached, ...byModality(usage.promptTokensDetails) },
    completion_tokens_details: { reasoning_tokens: thoughts, ...byModality(usage.candidatesTokensDetails) },
  };
}

/** They may have prices of their own. */
function hasValidDetails({ promptTokensDetails: prompt, candidatesTokensDetails: candidates }: WireUsage): boolean {
  const counts = [...listOf(prompt), ...listOf(candidates)].map((detail) => fieldsOf(detail)["tokenCount"]);
  return counts.every((tokens) => isAbsent(tokens) || countOf(tokens) !== undefined);
}

/** What is not text, by its kind: it may have a price of its own. */
function byModality(details: unknown): Record<string, number> {
  const counts = Object.entries(MODALITIES).map(([name, modality]) => [name, tokensOf(details, modality)] as const);
  return Object.fromEntries(counts.filter(([, tokens]) => tokens > 0));
}

const MODALITIES = { audio_tokens: "AUDIO", image_tokens: "IMAGE", video_tokens: "VIDEO" };

function tokensOf(details: unknown, modality: string): number {
  return listOf(details).reduce<number>((sum, detail) => {
    const count = isFields(detail) && detail["modality"] === modality ? countOf(detail["tokenCount"]) : 0;
    return sum + (count ?? 0);
  }, 0);
}
