/** Which of a request's parameters go to Claude, and to the models behind Converse, under their own names. */
import type { ChatRequest } from "../../types/openai.ts";
import type { Accepted } from "../parameters/accepted-request.ts";
import { type Fields, isFields } from "../json.ts";
import { TRANSLATED_IN_CHAT } from "../parameters/known-parameters.ts";

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

/** Claude's own name for an effort and a form of the answer is written apart, too. */
const TRANSLATED: ReadonlySet<string> = new Set([...TRANSLATED_IN_CHAT, "output_config"]);

/**
 * Those of them that there are no other words for where the model is not known to take them. What is not here (a
 * temperature, tools and their choice) is said in the API's words all the same.
 */
const UNTRANSLATABLE_WHERE_UNSUPPORTED: ReadonlySet<string> = new Set([
  "parallel_tool_calls",
  "reasoning_effort",
  "response_format",
  "thinking",
  "web_search_options",
]);

/** Parameters that neither OpenAI nor we know, which are the model's own, and untranslated ones the caller insists on. */
export function passthrough({
  request,
  allowed,
  insisted,
}: Pick<Accepted<ChatRequest>, "request" | "allowed" | "insisted">): Fields {
  const goesOn = (name: string): boolean => {
    if (Object.hasOwn(UNTRANSLATED, name)) return allowed.has(name);
    return TRANSLATED.has(name) ? UNTRANSLATABLE_WHERE_UNSUPPORTED.has(name) && insisted.has(name) : true;
  };
  return Object.fromEntries(Object.entries(request).filter(([name]) => goesOn(name)));
}
