import { camelCase, camelDeep } from "./camel-case.ts";
import type { Plan } from "./plan.ts";
import { type Fields, isFields } from "../../../translation/json.ts";
import { TRANSLATED_IN_CHAT } from "../../../translation/parameters/known-parameters.ts";

/** Translated elsewhere: for Gemini there are more of these than for other providers. */
const TRANSLATED: ReadonlySet<string> = new Set([
  ...TRANSLATED_IN_CHAT,
  "audio",
  "frequency_penalty",
  "logprobs",
  "modalities",
  "n",
  "presence_penalty",
  "seed",
  "top_logprobs",
]);

/** OpenAI's parameters without a counterpart: sent only when the caller forces them. */
const UNTRANSLATED: ReadonlySet<string> = new Set(["logit_bias", "moderation", "verbosity"]);

/** Fields of the body itself. Gemini's other parameters belong to `generationConfig`. */
const BODY_FIELDS: ReadonlySet<string> = new Set([
  "cachedContent",
  "continuationToken",
  "labels",
  "modelArmorConfig",
  "safetySettings",
  "serviceTier",
  "systemInstruction",
  "toolConfig",
]);

/** Gemini's own parameters, in camelCase, by where they belong. Callers may write them in snake_case, too. */
export interface Passthrough {
  readonly body: Record<string, unknown>;
  readonly generation: Record<string, unknown>;
}

/** The parameters that go to Gemini without a translation. */
export function passthrough({ request, forced }: Plan): Passthrough {
  const passed: Passthrough = { body: {}, generation: {} };
  for (const [name, value] of Object.entries(request)) {
    if (TRANSLATED.has(name) || name.startsWith("vertex_") || (UNTRANSLATED.has(name) && !forced.has(name))) continue;
    const wire = camelCase(name);
    if (wire === "generationConfig") Object.assign(passed.generation, camelDeep(value));
    else if (wire === "labels") passed.body[wire] = value;
    else if (BODY_FIELDS.has(wire)) passed.body[wire] = camelDeep(value);
    // A schema's keywords and properties are not settings: their spelling stays.
    else passed.generation[wire] = /schema/i.test(wire) ? value : camelDeep(value);
  }
  return passed;
}

/** A deep merge; where both have a value, that of `given` wins. */
export function overlaid(own: Fields, given: Fields): Fields {
  const entries = Object.entries(given).map(([name, value]) => {
    const before = own[name];
    return [name, isFields(before) && isFields(value) ? overlaid(before, value) : value] as const;
  });
  return { ...own, ...Object.fromEntries(entries) };
}
