import type { CompletionUsage } from "../../types/openai.ts";
import { isFields } from "../shared/fields.ts";
import { listOf, type WireUsage } from "./wire.ts";

/** `later` over `earlier`: every chunk of a stream has the counts so far. */
export function mergeUsage(earlier: WireUsage | undefined, later: WireUsage): WireUsage {
  const said = Object.entries(later).filter(([, value]) => value !== null && value !== undefined);
  return { ...earlier, ...Object.fromEntries(said) };
}

/** Tokens in OpenAI's terms: the prompt with what Google's own tools put into it, the completion with the thinking. */
export function chatUsage(usage: WireUsage): CompletionUsage {
  const thoughts = usage.thoughtsTokenCount ?? 0;
  const candidates = usage.candidatesTokenCount ?? 0;
  const prompt_tokens = (usage.promptTokenCount ?? 0) + (usage.toolUsePromptTokenCount ?? 0);
  // A few models count their thinking among the candidates' tokens already: the total gives them away.
  const inclusive = thoughts > 0 && candidates >= thoughts && usage.totalTokenCount === prompt_tokens + candidates;
  const completion_tokens = inclusive ? candidates : candidates + thoughts;
  const heard = tokensOf(usage.promptTokensDetails, "AUDIO");
  const spoken = tokensOf(usage.candidatesTokensDetails, "AUDIO");
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: {
      cached_tokens: usage.cachedContentTokenCount ?? 0,
      ...(heard === 0 ? {} : { audio_tokens: heard }),
    },
    completion_tokens_details: { reasoning_tokens: thoughts, ...(spoken === 0 ? {} : { audio_tokens: spoken }) },
  };
}

function tokensOf(details: unknown, modality: string): number {
  return listOf(details).reduce<number>((sum, detail) => {
    const count = isFields(detail) && detail["modality"] === modality ? detail["tokenCount"] : 0;
    return sum + (typeof count === "number" ? count : 0);
  }, 0);
}
