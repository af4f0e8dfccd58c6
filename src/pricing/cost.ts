/** The price of an answer, from its token usage and the prices of its deployment. Pure. */
import type { CompletionUsage } from "../types/openai.ts";

/** Prices from `litellm_params` or `model_info`, in US dollars per token. */
export interface Prices {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

type Facts = Readonly<Record<string, unknown>>;

/** `undefined` when the input or the output price is missing. The first source that has a price wins. */
export function pricesOf(sources: readonly Facts[]): Prices | undefined {
  const read = (key: string): number | undefined => {
    const value = sources.map((source) => source[key]).find((price) => price !== undefined && price !== null);
    return typeof value === "number" ? value : undefined;
  };
  const input = read("input_cost_per_token");
  const output = read("output_cost_per_token");
  if (input === undefined || output === undefined) return undefined;
  return {
    input,
    output,
    cacheRead: read("cache_read_input_token_cost") ?? input,
    cacheWrite: read("cache_creation_input_token_cost") ?? input,
  };
}

/** In US dollars; `null` when the price or the number of tokens is unknown. */
export function costOf(usage: CompletionUsage | undefined, prices: Prices | undefined): number | null {
  if (prices === undefined || usage === undefined) return null;
  const details: Readonly<Record<string, unknown>> = { ...usage.prompt_tokens_details };
  const cached = numberOr0(details["cached_tokens"]);
  const written = numberOr0(details["cache_write_tokens"]);
  const fresh = Math.max(0, usage.prompt_tokens - cached - written);
  return (
    fresh * prices.input +
    cached * prices.cacheRead +
    written * prices.cacheWrite +
    usage.completion_tokens * prices.output
  );
}

/** The price of a prompt without an answer. */
export function promptCost(prompt_tokens: number, prices: Prices | undefined): number | undefined {
  return prices && prompt_tokens * prices.input;
}

function numberOr0(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
