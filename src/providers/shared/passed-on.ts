/** Which of a request's parameters go to Claude, and to the models behind Converse, under their own names. */
import type { ChatRequest } from "../../types/openai.ts";
import type { Accepted } from "./accepted-request.ts";
import { type Fields, isFields } from "./fields.ts";

/**
 * OpenAI's parameters that neither API has a word for, with what asks for nothing and so does no harm (`n: 1`, a penalty
 * of 0): `true` for every other value, which cannot be taken.
 */
export const UNTRANSLATED: Readonly<Record<string, (value: unknown) => boolean>> = {
  audio: () => true,
  frequency_penalty: (value) => value !== 0,
  logit_bias: (value) => !isFields(value) || Object.keys(value).length > 0,
  logprobs: (value) => value !== false,
  modalities: (value) => !Array.isArray(value) || value.some((modality) => modality !== "text"),
  moderation: () => true,
  n: (value) => value !== 1,
  presence_penalty: (value) => value !== 0,
  seed: () => true,
  top_logprobs: (value) => value !== 0,
  verbosity: (value) => value !== "medium",
};

/** Parameters that the body says in other words, that only the router reads, or that change nothing about the answer. */
const SPOKEN_FOR: ReadonlySet<string> = new Set([
  "additional_drop_params",
  "allowed_openai_params",
  "drop_params",
  "extra_body",
  "extra_headers",
  "function_call",
  "functions",
  "max_completion_tokens",
  "max_tokens",
  "messages",
  "metadata",
  "model",
  "output_config",
  "parallel_tool_calls",
  "prediction",
  "prompt_cache_key",
  "prompt_cache_options",
  "prompt_cache_retention",
  "reasoning_effort",
  "response_format",
  "safety_identifier",
  "service_tier",
  "stop",
  "store",
  "stream",
  "stream_options",
  "temperature",
  "thinking",
  "tool_choice",
  "tools",
  "top_k",
  "top_p",
  "user",
  "web_search_options",
]);

/**
 * Those of them that there are no other words for where the model is not known to take them. What is not here (a
 * temperature, tools and their choice) is said in the API's words all the same.
 */
const WORDLESS_WHERE_REFUSED: ReadonlySet<string> = new Set([
  "parallel_tool_calls",
  "reasoning_effort",
  "response_format",
  "thinking",
  "web_search_options",
]);

/** Parameters that neither OpenAI nor we know, which are the model's own, and untranslated ones the caller insists on. */
export function passedOn({
  request,
  allowed,
  insisted,
}: Pick<Accepted<ChatRequest>, "request" | "allowed" | "insisted">): Fields {
  const goesOn = (name: string): boolean => {
    if (Object.hasOwn(UNTRANSLATED, name)) return allowed.has(name);
    return SPOKEN_FOR.has(name) ? WORDLESS_WHERE_REFUSED.has(name) && insisted.has(name) : true;
  };
  return Object.fromEntries(Object.entries(request).filter(([name]) => goesOn(name)));
}
