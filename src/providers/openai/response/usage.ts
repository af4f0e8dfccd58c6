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

/** OpenAI's details, and `cache_write_tokens`, which is this library's and has a price. */
const PROMPT_DETAILS = ["cached_tokens", "audio_tokens", "cache_write_tokens"] as const;
const COMPLETION_DETAILS = [
  "reasoning_tokens",
  "audio_tokens",
  "accepted_prediction_tokens",
  "rejected_prediction_tokens",
] as const;

/** `usage` in OpenAI's fields, with the vendor's others beside them; `undefined` without counts or with an invalid one. */
export function normalizedUsage(usage: unknown): CompletionUsage | undefined {
  if (!isFields(usage) || !hasCounts(usage)) return undefined;
  const { prompt_tokens: prompt, completion_tokens: completion } = usage;
  const prompt_tokens = isAbsent(prompt) ? 0 : countOf(prompt);
  const completion_tokens = isAbsent(completion) ? 0 : countOf(completion);
  if (prompt_tokens === undefined || completion_tokens === undefined || !hasValidCacheCounts(usage)) return undefined;
  // Fast path: most vendors send what OpenAI does.
  if (isOpenAis(usage)) return usage as unknown as CompletionUsage;
  const { prompt_tokens_details, completion_tokens_details, ...counts } = usage;
  const prompt_details = detailsIn(prompt_tokens_details, PROMPT_DETAILS, cachedTokens(usage));
  const completion_details = detailsIn(completion_tokens_details, COMPLETION_DETAILS, reasoningTokens(usage));
  return {
    ...counts,
    ...totals(prompt_tokens, completion_tokens, countOf(fieldsOf(completion_details)["reasoning_tokens"]), usage),
    ...(prompt_details === undefined ? {} : { prompt_tokens_details: prompt_details }),
    ...(completion_details === undefined ? {} : { completion_tokens_details: completion_details }),
  };
}

/** True when there is any count of tokens. */
export function hasCounts(usage: unknown): boolean {
  if (!isFields(usage)) return !isAbsent(usage);
  return !isAbsent(usage["prompt_tokens"]) || !isAbsent(usage["completion_tokens"]);
}

/** True when the cached tokens, which have a price of their own, are absent or valid counts. */
function hasValidCacheCounts(usage: Fields): boolean {
  const { cached_tokens: read, cache_write_tokens: written } = fieldsOf(usage["prompt_tokens_details"]);
  return [read, written].every((tokens) => isAbsent(tokens) || countOf(tokens) !== undefined);
}

/** True when `usage` has all counts in OpenAI's fields, so that it can stay as it is. */
function isOpenAis(usage: Fields): boolean {
  const { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total } = usage;
  if (typeof prompt !== "number" || typeof completion !== "number" || total !== prompt + completion) return false;
  return (
    isDetailed(usage["prompt_tokens_details"], PROMPT_DETAILS, cachedTokens(usage)) &&
    isDetailed(usage["completion_tokens_details"], COMPLETION_DETAILS, reasoningTokens(usage))
  );
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

/** xAI does not count reasoning in `completion_tokens`, as its total shows. Reasoning is billed as completion. */
function totals(
  prompt_tokens: number,
  completion: number,
  reasoning: number | undefined,
  usage: Fields,
): Pick<CompletionUsage, "prompt_tokens" | "completion_tokens" | "total_tokens"> {
  const total = countOf(usage["total_tokens"]);
  const apart = reasoning !== undefined && reasoning > 0 && total === prompt_tokens + completion + reasoning;
  const completion_tokens = apart ? completion + reasoning : completion;
  // The total may include more than these two, but never less.
  return { prompt_tokens, completion_tokens, total_tokens: Math.max(total ?? 0, prompt_tokens + completion_tokens) };
}
