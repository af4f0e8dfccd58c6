import type { CompletionUsage } from "../../types/openai.ts";

/** The names under which vendors count what OpenAI counts elsewhere. */
interface VendorUsage extends Partial<CompletionUsage> {
  /** DeepSeek. */
  readonly prompt_cache_hit_tokens?: number;
  /** Mistral. */
  readonly num_cached_tokens?: number;
  /** Moonshot and others. */
  readonly cached_tokens?: number;
  readonly reasoning_tokens?: number;
  /** Anthropic's, behind some gateways. */
  readonly cache_read_input_tokens?: number;
}

/** `usage` in OpenAI's terms; `undefined` when the provider did not count. Vendors' own fields stay beside. */
export function normalizedUsage(value: unknown): CompletionUsage | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  // As vendors send it: every field may be missing, which is what the code below allows for.
  const usage = value as VendorUsage;
  const prompt = count(usage.prompt_tokens);
  const completion = count(usage.completion_tokens);
  if (prompt === undefined && completion === undefined) return undefined;
  const cached = cachedTokens(usage);
  const reasoning = usage.completion_tokens_details?.reasoning_tokens ?? count(usage.reasoning_tokens);
  // Most vendors count as OpenAI does.
  if (usage.total_tokens === sum(prompt, completion) && isDetailed(usage, cached, reasoning))
    return usage as CompletionUsage;
  const { prompt_tokens_details, completion_tokens_details, ...counts } = usage;
  return {
    ...counts,
    ...totals(prompt ?? 0, completion ?? 0, reasoning, count(usage.total_tokens)),
    ...details("prompt_tokens_details", prompt_tokens_details, "cached_tokens", cached),
    ...details("completion_tokens_details", completion_tokens_details, "reasoning_tokens", reasoning),
  };
}

function sum(prompt: number | undefined, completion: number | undefined): number {
  return (prompt ?? NaN) + (completion ?? NaN);
}

/** The details say all there is to say, as they mostly do: nothing has to be written into them. */
function isDetailed(usage: VendorUsage, cached: number | undefined, reasoning: number | undefined): boolean {
  const { prompt_tokens_details: prompt, completion_tokens_details: completion } = usage;
  if (prompt === null || completion === null) return false;
  return prompt?.cached_tokens === cached && completion?.reasoning_tokens === reasoning;
}

/** The details with one of them filled in; nothing where a vendor has none, or says `null`. */
function details(
  name: string,
  given: object | null | undefined,
  part: string,
  tokens: number | undefined,
): Record<string, object> {
  if (tokens !== undefined) return { [name]: { ...given, [part]: tokens } };
  return given === undefined || given === null ? {} : { [name]: given };
}

function cachedTokens(usage: VendorUsage): number | undefined {
  return (
    usage.prompt_tokens_details?.cached_tokens ??
    count(usage.prompt_cache_hit_tokens) ??
    count(usage.num_cached_tokens) ??
    count(usage.cached_tokens) ??
    count(usage.cache_read_input_tokens)
  );
}

/** xAI leaves reasoning out of `completion_tokens`; its total gives that away. Reasoning is billed as completion. */
function totals(
  prompt_tokens: number,
  completion: number,
  reasoning: number | undefined,
  total: number | undefined,
): Pick<CompletionUsage, "prompt_tokens" | "completion_tokens" | "total_tokens"> {
  const apart = reasoning !== undefined && reasoning > 0 && total === prompt_tokens + completion + reasoning;
  const completion_tokens = apart ? completion + reasoning : completion;
  return { prompt_tokens, completion_tokens, total_tokens: total ?? prompt_tokens + completion_tokens };
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
