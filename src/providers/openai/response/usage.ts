import type { CompletionUsage } from "../../../types/openai.ts";
import { type Fields, fieldsOf, isFields } from "../../../translation/json.ts";
import { countOf, isAbsent } from "../../../translation/numbers.ts";

/** The names under which vendors count, beside OpenAI's own, what they read from the prompt's cache. */
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

/** OpenAI's own details, and the one of ours that a price hangs on. */
const PROMPT_DETAILS = ["cached_tokens", "audio_tokens", "cache_write_tokens"] as const;
const COMPLETION_DETAILS = [
  "reasoning_tokens",
  "audio_tokens",
  "accepted_prediction_tokens",
  "rejected_prediction_tokens",
] as const;

/**
 * `usage` in OpenAI's terms; `undefined` when the provider did not count, or says something that is no count. Vendors' own
 * fields stay beside.
 */
export function normalizedUsage(usage: unknown): CompletionUsage | undefined {
  if (!isFields(usage) || !isTold(usage)) return undefined;
  const { prompt_tokens: prompt, completion_tokens: completion } = usage;
  const prompt_tokens = isAbsent(prompt) ? 0 : countOf(prompt);
  const completion_tokens = isAbsent(completion) ? 0 : countOf(completion);
  if (prompt_tokens === undefined || completion_tokens === undefined || !isPriced(usage)) return undefined;
  // Most vendors count as OpenAI does.
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

/** True where a provider says anything of its tokens. */
export function isTold(usage: unknown): boolean {
  if (!isFields(usage)) return !isAbsent(usage);
  return !isAbsent(usage["prompt_tokens"]) || !isAbsent(usage["completion_tokens"]);
}

/** What a price hangs on besides is counted, or not spoken of. */
function isPriced(usage: Fields): boolean {
  const { cached_tokens: read, cache_write_tokens: written } = fieldsOf(usage["prompt_tokens_details"]);
  return [read, written].every((tokens) => isAbsent(tokens) || countOf(tokens) !== undefined);
}

/** Everything is counted already, and under OpenAI's names: nothing has to be written. */
function isOpenAis(usage: Fields): boolean {
  const { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total } = usage;
  if (typeof prompt !== "number" || typeof completion !== "number" || total !== prompt + completion) return false;
  return (
    isDetailed(usage["prompt_tokens_details"], PROMPT_DETAILS, cachedTokens(usage)) &&
    isDetailed(usage["completion_tokens_details"], COMPLETION_DETAILS, reasoningTokens(usage))
  );
}

/** The details say all there is to say, in numbers. `first`: what the first of them is to say. */
function isDetailed(details: unknown, names: readonly string[], first: number | undefined): boolean {
  if (details === undefined) return first === undefined;
  if (!isFields(details)) return false;
  const [name = ""] = names;
  return details[name] === first && names.every((each) => isCounted(details[each]));
}

function isCounted(value: unknown): boolean {
  return value === undefined || (typeof value === "number" && countOf(value) !== undefined);
}

/** The details, each of `names` a count, the first of them filled in; nothing where a vendor has none. */
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
  const stated = countOf(fieldsOf(usage["prompt_tokens_details"])["cached_tokens"]);
  if (stated !== undefined) return stated;
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

/** xAI leaves reasoning out of `completion_tokens`; its total gives that away. Reasoning is billed as completion. */
function totals(
  prompt_tokens: number,
  completion: number,
  reasoning: number | undefined,
  usage: Fields,
): Pick<CompletionUsage, "prompt_tokens" | "completion_tokens" | "total_tokens"> {
  const total = countOf(usage["total_tokens"]);
  const apart = reasoning !== undefined && reasoning > 0 && total === prompt_tokens + completion + reasoning;
  const completion_tokens = apart ? completion + reasoning : completion;
  // A total may hold more than these two, but not less.
  return { prompt_tokens, completion_tokens, total_tokens: Math.max(total ?? 0, prompt_tokens + completion_tokens) };
}
