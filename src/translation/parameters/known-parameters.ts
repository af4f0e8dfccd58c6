/** Parameters that are not sent under their own names, or only on OpenAI's wire. */
import { DEPLOYMENT_SETTINGS } from "../../param-kinds.ts";

/** Settings about how a request is sent, which a call and a deployment may both have. */
export const SENDING = [
  "additional_drop_params",
  "allowed_openai_params",
  "drop_params",
  "extra_body",
  "extra_headers",
] as const;

/** Settings of this library or LiteLLM: never sent, also not on OpenAI's wire. */
export const NOT_SENT: ReadonlySet<string> = new Set([...DEPLOYMENT_SETTINGS, ...SENDING]);

/** Parameters of a chat that the other wires translate, or that do not change the answer. */
export const TRANSLATED_IN_CHAT: readonly string[] = [
  ...SENDING,
  "function_call",
  "functions",
  "max_completion_tokens",
  "max_tokens",
  "messages",
  "metadata",
  "model",
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
];

/** The same for a request for embeddings. */
export const TRANSLATED_IN_EMBEDDINGS: readonly string[] = [
  ...SENDING,
  "dimensions",
  "encoding_format",
  "input",
  "metadata",
  "model",
  "user",
];
