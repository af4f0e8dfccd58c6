import type { ChatRequest } from "../../../types/openai.ts";
import { isPublic } from "./content.ts";
import type { AnswerSchema } from "../schema/json-schema.ts";
import type { Capabilities } from "../models.ts";
import { asksTooMuch } from "./reasoning.ts";
import { foreignTools } from "./server-tools.ts";
import { hasFunctions } from "./tool-choice.ts";
import { customTools } from "../../../translation/parameters/custom-tools.ts";
import { fieldsOf, isFields, listOf } from "../../../translation/json.ts";
import { type Rules, unsupportedByRules } from "../../../translation/parameters/parameter-rules.ts";
import { unsupportedParts } from "../../../translation/parameters/unsupported-parts.ts";

/** What decides whether a parameter is supported. */
interface Facts {
  readonly request: ChatRequest;
  readonly capabilities: Capabilities;
  /** The schema of the answer, where the request has one. */
  readonly answer: AnswerSchema | undefined;
}

/** Most stop sequences that Gemini accepts. */
const MOST_STOPS = 5;
const MODALITIES: ReadonlySet<unknown> = new Set(["text", "image", "audio"]);

const RULES: Rules<Facts> = {
  audio: (value) => !isFields(value) || (value["format"] !== undefined && value["format"] !== "pcm16"),
  logit_bias: (value) => !isFields(value) || Object.keys(value).length > 0,
  modalities: (value) => listOf(value).some((modality) => !MODALITIES.has(String(modality).toLowerCase())),
  moderation: () => true,
  reasoning_effort: (_, { request, capabilities }) => asksTooMuch(request, capabilities).effort,
  response_format: (value, { request, capabilities }) => {
    const type = fieldsOf(value)["type"];
    if (type === "text") return false;
    return (type !== "json_object" && type !== "json_schema") || (hasFunctions(request) && !capabilities.mixes_tools);
  },
  stop: (value) => Array.isArray(value) && value.length > MOST_STOPS,
  thinking: (_, { request, capabilities }) => asksTooMuch(request, capabilities).thinking,
  verbosity: (value) => value !== "medium",
  web_search_options: (_, { request, capabilities }) => hasFunctions(request) && !capabilities.mixes_tools,
};

/** Names of the parameters of `request` that the model does not support. Parts of parameters are named by their path. */
export function unsupportedIn(facts: Facts): string[] {
  const names = unsupportedByRules(RULES, facts);
  const keywords = names.includes("response_format") ? [] : (facts.answer?.unsupported ?? []);
  return [...names, ...customTools(facts.request), ...foreignTools(facts.request), ...keywords];
}

/** Files at public addresses, for a model that does not fetch them. */
export function unfetchableParts({ messages }: ChatRequest, { fetches }: Capabilities): string[] {
  if (fetches) return [];
  return unsupportedParts(messages, ({ type, image_url: image, video_url: video }) => {
    const link = type === "image_url" ? image : type === "video_url" ? video : undefined;
    const address = isFields(link) ? link["url"] : link;
    return typeof address === "string" && isPublic(address) ? String(type) : undefined;
  });
}
