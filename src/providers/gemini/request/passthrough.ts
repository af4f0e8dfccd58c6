import { camelCase, camelDeep } from "./camel-case.ts";
import type { Plan } from "./plan.ts";
import { type Fields, isFields } from "../../../translation/json.ts";
import { TRANSLATED_IN_CHAT } from "../../../translation/parameters/known-parameters.ts";

/** Gemini has more to say in other words than the others. */
const SPOKEN_FOR: ReadonlySet<string> = new Set([
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
