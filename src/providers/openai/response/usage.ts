import type { CompletionUsage } from "../../../types/openai.ts";
import { type Fields, fieldsOf, isFields } from "../../../translation/json.ts";
import { countOf, isAbsent } from "../../../translation/numbers.ts";

/** Other vendors' fields for the tokens that were read from the cache. */
const CACHED = [
  // DeepSeek.
  "prompt_cache_hit_tokens",
  // Mistral.
  "num_cached_tokens",
  // Moonshot and others.
  "cached_tokens",
  // Anthropic's, behind some gateways.
  "cache_read_input_tokens",
] as const;

/** Names for the tokens that were written to the cache: OpenRouter's and this library's, LiteLLM's, DashScope's. */
const WRITTEN = ["cache_write_tokens", "cache_creation_tokens", "cache_creation_input_tokens"] as const;

/** OpenAI's details, and `cache_write_tokens`, which is this library's and has a price. */
const PROMPT_DETAILS = ["cached_tokens", "audio_tokens", "cache_write_tokens"] as const;
const COMPLETION_DETAILS = [
  "reasoning_tokens",
  "audio_tokens",
  "accepted_prediction_tokens",
  "rejected_prediction_tokens",
] as const;

/** `usage` in OpenAI's fields, with the vendor's others beside them; `undefined` without counts or with an invalid one. */
export function normalizedUsage(usage: unknown, provider?: string): CompletionUsage | undefined {
  if (!isFields(usage) || !hasCounts(usage)) return undefined;
  const { prompt_tokens: prompt, completion_tokens: completion } = usage;
  const prompt_tokens = isAbsent(prompt) ? 0 : countOf(prompt);
  const completion_tokens = isAbsent(completion) ? 0 : countOf(completion);
  if (prompt_tokens === undefined || completion_tokens === undefined || !hasValidParts(usage)) return undefined;
  // Fast path: most vendors send what OpenAI does.
  if (isOpenAis(usage, provider)) return usage as unknown as CompletionUsage;
  const { prompt_tokens_details, completion_tokens_details, ...counts } = usage;
  const given = withWrites(prompt_tokens_details, usage);
  const prompt_details = detailsIn(given, PROMPT_DETAILS, cachedTokens(usage));
  const completion_details = detailsIn(completion_tokens_details, COMPLETION_DETAILS, reasoningTokens(usage));
  const reasoning = countOf(fieldsOf(completion_details)["reasoning_tokens"]);
  return {
    ...counts,
    ...totals(promptTokens(prompt_tokens, usage), completion_tokens, reasoning, usage, provider),
    ...(prompt_details === undefined ? {} : { prompt_tokens_details: prompt_details }),
    ...(completion_details === undefined ? {} : { completion_tokens_details: completion_details }),
  };
}

/** True when there is any count of tokens. */
export function hasCounts(usage: unknown): boolean {
  if (!isFields(usage)) return !isAbsent(usage);
  return !isAbsent(usage["prompt_tokens"]) || !isAbsent(usage["completion_tokens"]);
}

/** Parts that may have a price of their own. */
const PARTS_OF_PROMPT = ["cached_tokens", ...WRITTEN, "audio_tokens"];
const PARTS_OF_COMPLETION = ["reasoning_tokens", "audio_tokens"];
const PARTS_BESIDE = [...CACHED, "cache_creation_input_tokens", "reasoning_tokens"];

/** True when these parts are absent or valid counts. */
function hasValidParts(usage: Fields): boolean {
  return (
    areCounts(usage["prompt_tokens_details"], PARTS_OF_PROMPT) &&
    areCounts(usage["completion_tokens_details"], PARTS_OF_COMPLETION) &&
    areCounts(usage, PARTS_BESIDE)
  );
}

function areCounts(fields: unknown, names: readonly string[]): boolean {
  if (!isFields(fields)) return true;
  for (const name of names) if (!isAbsent(fields[name]) && countOf(fields[name]) === undefined) return false;
  return true;
}

/** True when `usage` has all counts in OpenAI's fields, so that it can stay as it is. */
function isOpenAis(usage: Fields, provider: string | undefined): boolean {
  const { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total } = usage;
  if (typeof prompt !== "number" || typeof completion !== "number" || total !== prompt + completion) return false;
  const reasoning = reasoningTokens(usage);
  if (isApart(reasoning ?? 0, completion, usage, provider) || hasOtherWrites(usage)) return false;
  return (
    isDetailed(usage["prompt_tokens_details"], PROMPT_DETAILS, cachedTokens(usage)) &&
    isDetailed(usage["completion_tokens_details"], COMPLETION_DETAILS, reasoning)
  );
}

/** True when writes to the cache stand under another name than `cache_write_tokens`. */
function hasOtherWrites(usage: Fields): boolean {
  const details = fieldsOf(usage["prompt_tokens_details"]);
  return writtenTokens(usage) !== countOf(details["cache_write_tokens"]) || details["cache_creation"] !== undefined;
}

/** The first count that is not 0. */
function writtenTokens(usage: Fields): number | undefined {
  const details = usage["prompt_tokens_details"];
  let written = countOf(usage["cache_creation_input_tokens"]);
  if (!isFields(details)) return written;
  for (const name of WRITTEN) {
    const count = countOf(details[name]);
    if (count !== undefined && count > 0) return count;
    written ??= count;
  }
  return written;
}

/** The details with the writes to the cache under this library's names, also by how long they last. */
function withWrites(details: unknown, usage: Fields): unknown {
  const written = writtenTokens(usage);
  const given = fieldsOf(details);
  const split = fieldsOf(given["cache_creation"] ?? usage["cache_creation"]);
  const [short, long] = [countOf(split["ephemeral_5m_input_tokens"]), countOf(split["ephemeral_1h_input_tokens"])];
  if (written === undefined) return details;
  return {
    ...given,
    cache_write_tokens: written,
    ...((short ?? long) === undefined || given["cache_creation_token_details"] !== undefined
      ? {}
      : {
          cache_creation_token_details: {
            ephemeral_5m_input_tokens: short ?? 0,
            ephemeral_1h_input_tokens: long ?? 0,
          },
        }),
  };
}

/** Some gateways pass on Anthropic's counts of the cache beside a prompt that does not include them. */
function promptTokens(prompt: number, usage: Fields): number {
  const [read, written] = [usage["cache_read_input_tokens"], usage["cache_creation_input_tokens"]].map(countOf);
  const beside = (read ?? 0) + (written ?? 0);
  return beside > prompt ? prompt + beside : prompt;
}

/** True when the details are complete and valid. `first`: the right value of the first of `names`. */
function isDetailed(details: unknown, names: readonly string[], first: number | undefined): boolean {
  if (details === undefined) return first === undefined;
  if (!isFields(details)) return false;
  const [name = ""] = names;
  return details[name] === first && names.every((each) => isCounted(details[each]));
}

function isCounted(value: unknown): boolean {
  return value === undefined || (typeof value === "number" && countOf(value) !== undefined);
}

/** The details with the first of `names` set to `first` and invalid counts removed; `undefined` when there are none. */
function detailsIn(given: unknown, names: readonly string[], first: number | undefined): Fields | undefined {
  if (first === undefined && !isFields(given)) return undefined;
  const [filled = ""] = names;
  const details: Record<string, unknown> = { ...fieldsOf(given) };
  for (const name of names) {
    const count = name === filled ? first : countOf(details[name]);
    if (count === undefined) delete details[name];
    else details[name] = count;
  }
  return details;
}

function cachedTokens(usage: Fields): number | undefined {
  const cached = countOf(fieldsOf(usage["prompt_tokens_details"])["cached_tokens"]);
  if (cached !== undefined) return cached;
  for (const name of CACHED) {
    const count = countOf(usage[name]);
    if (count !== undefined) return count;
  }
  return undefined;
}

function reasoningTokens(usage: Fields): number | undefined {
  return (
    countOf(fieldsOf(usage["completion_tokens_details"])["reasoning_tokens"]) ?? countOf(usage["reasoning_tokens"])
  );
}

/** Reasoning is billed as completion. */
function totals(
  prompt_tokens: number,
  completion: number,
  reasoning: number | undefined,
  usage: Fields,
  provider: string | undefined,
): Pick<CompletionUsage, "prompt_tokens" | "completion_tokens" | "total_tokens"> {
  const total = countOf(usage["total_tokens"]);
  const isBeside = reasoning !== undefined && reasoning > 0 && total === prompt_tokens + completion + reasoning;
  const apart = isBeside || isApart(reasoning ?? 0, completion, usage, provider);
  const completion_tokens = apart ? completion + (reasoning ?? 0) : completion;
  // The total may include more than these two, but never less.
  return { prompt_tokens, completion_tokens, total_tokens: Math.max(total ?? 0, prompt_tokens + completion_tokens) };
}

/**
 * xAI does not count reasoning in `completion_tokens`, as its total shows. Neither does Perplexity, whose total does not count
 * it either. Reasoning of more tokens than the completion is no part of it anywhere.
 */
function isApart(reasoning: number, completion: number, usage: Fields, provider: string | undefined): boolean {
  const isPerplexitys = provider === "perplexity" || usage["num_search_queries"] !== undefined;
  return reasoning > completion || (isPerplexitys && (countOf(usage["reasoning_tokens"]) ?? 0) > 0);
}
