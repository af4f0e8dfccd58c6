/** Which parameters are sent to Claude, and to the models behind Converse, under their own names. */
import type { ChatRequest } from "../../types/openai.ts";
import type { Accepted } from "../parameters/accepted-request.ts";
import { type Fields, isFields } from "../json.ts";
import { TRANSLATED_IN_CHAT } from "../parameters/known-parameters.ts";

/**
 * OpenAI's parameters that neither API has. The rule is true for a value that is unsupported, and false for one that changes
 * nothing (`n: 1`, a penalty of 0).
 */
export const UNTRANSLATABLE: Readonly<Record<string, (value: unknown) => boolean>> = {
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

/** `output_config` is Claude's parameter for effort and format, so it is translated as well. */
const TRANSLATED: ReadonlySet<string> = new Set([...TRANSLATED_IN_CHAT, "output_config"]);

/**
 * Translated parameters that have no translation for a model that does not support them: forced ones are sent unchanged.
 * Others (a temperature, tools and their choice) are translated for any model.
 */
const UNTRANSLATABLE_WHEN_UNSUPPORTED: ReadonlySet<string> = new Set([
  "parallel_tool_calls",
  "reasoning_effort",
  "response_format",
  "thinking",
  "web_search_options",
]);

/** Unknown parameters, which are the model's own, and untranslatable ones that the caller forces. */
export function passthrough({
  request,
  forced,
  forcedUnsupported,
}: Pick<Accepted<ChatRequest>, "request" | "forced" | "forcedUnsupported">): Fields {
  const isSent = (name: string): boolean => {
    if (Object.hasOwn(UNTRANSLATABLE, name)) return forced.has(name);
    return TRANSLATED.has(name) ? UNTRANSLATABLE_WHEN_UNSUPPORTED.has(name) && forcedUnsupported.has(name) : true;
  };
  return Object.fromEntries(Object.entries(request).filter(([name]) => isSent(name)));
}
