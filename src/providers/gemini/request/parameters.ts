import type { ChatRequest } from "../../../types/openai.ts";
import { isPublic } from "./content.ts";
import { answerSchema } from "../schema/json-schema.ts";
import type { Capabilities } from "../models.ts";
import { asksTooMuch } from "./reasoning.ts";
import { hasFunctions } from "./tool-choice.ts";
import { customTools } from "../../../translation/parameters/custom-tools.ts";
import { fieldsOf, isFields, listOf } from "../../../translation/json.ts";
import { refusedBy, type Rules } from "../../../translation/parameters/parameter-rules.ts";
import { partsRefused } from "../../../translation/parameters/unsupported-parts.ts";

/** What decides whether a parameter can be taken. */
interface Facts {
  readonly request: ChatRequest;
  readonly capabilities: Capabilities;
}

/** Most stop sequences that Gemini takes. */
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

/** Names of what `request` asks for and the model cannot take. Parts of parameters are named by their path. */
export function refusedParameters(facts: Facts): string[] {
  const { request } = facts;
  const names = refusedBy(RULES, facts);
  return [...names, ...customTools(request), ...(names.includes("response_format") ? [] : refusedKeywords(request))];
}

/** What a schema for the answer says that cannot be said to Gemini. */
function refusedKeywords(request: ChatRequest): readonly string[] {
  const format = fieldsOf(request.response_format);
  const schema = fieldsOf(format["json_schema"])["schema"];
  if (format["type"] !== "json_schema" || !isFields(schema)) return [];
  return answerSchema(schema, "response_format.json_schema.schema").refused;
}

/** Files at public addresses, for a model that does not fetch any. */
export function refusedParts({ messages }: ChatRequest, { fetches }: Capabilities): string[] {
  if (fetches) return [];
  return partsRefused(messages, ({ type, image_url: image, video_url: video }) => {
    const link = type === "image_url" ? image : type === "video_url" ? video : undefined;
    const address = isFields(link) ? link["url"] : link;
    return typeof address === "string" && isPublic(address) ? String(type) : undefined;
  });
}
