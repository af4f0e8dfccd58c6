/** What a request says in Converse's own words, or in those of the model behind it. */
import type { ChatRequest } from "../../types/openai.ts";
import { type Fields, fieldsOf } from "../shared/fields.ts";

/** Fields of Converse's body that OpenAI has no word for. */
const CONVERSE: readonly string[] = [
  "additionalModelResponseFieldPaths",
  "guardrailConfig",
  "performanceConfig",
  "promptVariables",
  "requestMetadata",
  "serviceTier",
];

/** Parameters that the body says in other words, that only the router reads, or that change nothing about the answer. */
const SPOKEN_FOR: ReadonlySet<string> = new Set([
  ...CONVERSE,
  "additionalModelRequestFields",
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

/** Parameters that we cannot put in other words: they go on under their own name when the caller insists. */
const UNTRANSLATED: ReadonlySet<string> = new Set([
  "audio",
  "frequency_penalty",
  "logit_bias",
  "logprobs",
  "modalities",
  "moderation",
  "n",
  "presence_penalty",
  "seed",
  "top_logprobs",
  "verbosity",
]);

/** Fields of the body that the caller gave as they are. */
export function converseFields(request: ChatRequest): Fields {
  return Object.fromEntries(
    CONVERSE.filter((name) => request[name] !== undefined).map((name) => [name, request[name]]),
  );
}

/** Parameters that neither OpenAI nor we know: the model's own, as with LiteLLM, and those the caller insists on. */
export function modelFields(request: ChatRequest, allowed: ReadonlySet<string>): Fields {
  const goesOn = (name: string): boolean => (UNTRANSLATED.has(name) ? allowed.has(name) : !SPOKEN_FOR.has(name));
  return {
    ...Object.fromEntries(Object.entries(request).filter(([name]) => goesOn(name))),
    ...fieldsOf(request["additionalModelRequestFields"]),
  };
}

const METADATA = /^[a-zA-Z0-9\s:_@$#=/+,.-]{1,256}$/;
/** Most entries that the API takes. */
const MOST_ENTRIES = 16;

/** Texts of OpenAI's metadata, as far as the API takes them: they only mark the log. */
export function requestMetadata({ metadata }: ChatRequest): { requestMetadata?: Readonly<Record<string, string>> } {
  const entries = Object.entries(fieldsOf(metadata)).filter(
    (entry): entry is [string, string] =>
      METADATA.test(entry[0]) && typeof entry[1] === "string" && METADATA.test(entry[1]),
  );
  return entries.length === 0 ? {} : { requestMetadata: Object.fromEntries(entries.slice(0, MOST_ENTRIES)) };
}
