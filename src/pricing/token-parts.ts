/** The tokens of an answer by what they cost: each token is in one part. Pure. */
import type { Fields } from "../fields.ts";
import type { CompletionUsage } from "../types/openai.ts";

/** Parts of the prompt and of the completion. `text` is what no other part has. */
export interface TokenParts {
  readonly prompt: number;
  readonly input: {
    readonly text: number;
    readonly cached: number;
    readonly written: number;
    /** Written to the cache for an hour. */
    readonly writtenForLong: number;
    readonly audio: number;
    readonly image: number;
    readonly video: number;
  };
  readonly output: {
    readonly text: number;
    readonly reasoning: number;
    readonly audio: number;
    readonly image: number;
    readonly video: number;
  };
  /** Some of the prompt is audio, perhaps in the cache. */
  readonly hasAudio: boolean;
  /** Perplexity's, beside the prompt. */
  readonly citations: number;
}

/**
 * What a provider counts in two parts is charged in one: the cache's tokens may be audio or images as well, and reasoning is
 * a part of the completion.
 */
export function tokenParts(usage: CompletionUsage): TokenParts {
  const { prompt_tokens: prompt, completion_tokens: completion } = usage;
  const given = fieldsOf(usage.prompt_tokens_details);
  const made = fieldsOf(usage.completion_tokens_details);
  const cached = countIn(given, "cached_tokens");
  const allWritten = countIn(given, "cache_write_tokens") || countIn(given, "cache_creation_tokens");
  const long = countIn(fieldsOf(given["cache_creation_token_details"]), "ephemeral_1h_input_tokens");
  const writtenForLong = Math.min(long, allWritten);

  const fresh = new Remainder(prompt - cached - allWritten);
  const input = {
    audio: fresh.take(given, "audio_tokens"),
    image: fresh.take(given, "image_tokens"),
    video: fresh.take(given, "video_tokens"),
  };
  const rest = new Remainder(completion);
  const output = {
    reasoning: rest.take(made, "reasoning_tokens"),
    audio: rest.take(made, "audio_tokens"),
    image: rest.take(made, "image_tokens"),
    video: rest.take(made, "video_tokens"),
  };
  return {
    prompt,
    input: { ...input, cached, written: allWritten - writtenForLong, writtenForLong, text: fresh.left },
    output: { ...output, text: rest.left },
    hasAudio: countIn(given, "audio_tokens") > 0,
    citations: countIn(fieldsOf(usage), "citation_tokens"),
  };
}

/** Tokens that are not in a part yet. */
class Remainder {
  left: number;

  constructor(tokens: number) {
    this.left = Math.max(0, tokens);
  }

  take(details: Fields, name: string): number {
    const taken = Math.min(countIn(details, name), this.left);
    this.left -= taken;
    return taken;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** A count of the provider's; anything else counts as none. */
function countIn(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === "number" && value > 0 && Number.isFinite(value) ? value : 0;
}
