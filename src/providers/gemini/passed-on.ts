import { camelCase, camelDeep } from "./camel-case.ts";
import type { Plan } from "./plan.ts";
import { type Fields, isFields } from "../shared/fields.ts";

/** Parameters that the body says in other words, that only the router reads, or that change nothing about the answer. */
const SPOKEN_FOR: ReadonlySet<string> = new Set([
  "additional_drop_params",
  "allowed_openai_params",
  "audio",
  "drop_params",
  "extra_body",
  "extra_headers",
  "frequency_penalty",
  "function_call",
  "functions",
  "litellm_metadata",
  "logprobs",
  "max_completion_tokens",
  "max_tokens",
  "messages",
  "metadata",
  "modalities",
  "model",
  "n",
  "parallel_tool_calls",
  "prediction",
  "presence_penalty",
  "prompt_cache_key",
  "prompt_cache_options",
  "prompt_cache_retention",
  "reasoning_effort",
  "response_format",
  "safety_identifier",
  "seed",
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
  "top_logprobs",
  "top_p",
  "user",
  "web_search_options",
]);

/** OpenAI's parameters without a counterpart: sent only when the caller insists. */
const WORDLESS: ReadonlySet<string> = new Set(["logit_bias", "moderation", "verbosity"]);

/** Fields of the body itself; what else is Gemini's own belongs to its `generationConfig`. */
const OF_THE_BODY: ReadonlySet<string> = new Set([
  "cachedContent",
  "continuationToken",
  "labels",
  "modelArmorConfig",
  "safetySettings",
  "serviceTier",
  "systemInstruction",
  "toolConfig",
]);

/** Gemini's own parameters, in its own spelling or with underscores, by where they belong. */
export interface PassedOn {
  readonly body: Record<string, unknown>;
  readonly generation: Record<string, unknown>;
}

/** What the caller says to Gemini directly. */
export function passedOn({ request, allowed }: Plan): PassedOn {
  const passed: PassedOn = { body: {}, generation: {} };
  for (const [name, value] of Object.entries(request)) {
    if (SPOKEN_FOR.has(name) || name.startsWith("vertex_") || (WORDLESS.has(name) && !allowed.has(name))) continue;
    const wire = camelCase(name);
    if (wire === "generationConfig") Object.assign(passed.generation, camelDeep(value));
    else if (wire === "labels") passed.body[wire] = value;
    else if (OF_THE_BODY.has(wire)) passed.body[wire] = camelDeep(value);
    // A schema's keywords and properties are not settings: their spelling is left alone.
    else passed.generation[wire] = /schema/i.test(wire) ? value : camelDeep(value);
  }
  return passed;
}

/** `given` over `own`, object by object. */
export function overlaid(own: Fields, given: Fields): Fields {
  const entries = Object.entries(given).map(([name, value]) => {
    const before = own[name];
    return [name, isFields(before) && isFields(value) ? overlaid(before, value) : value] as const;
  });
  return { ...own, ...Object.fromEntries(entries) };
}
