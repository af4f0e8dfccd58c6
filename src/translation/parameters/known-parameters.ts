/** Parameters that go to no provider under their own names, or only where its words are OpenAI's. */
import { DEPLOYMENT_SETTINGS } from "../../param-kinds.ts";

/** How a request is to be sent, which a call and a deployment may both say. */
export const SENDING = [
  "additional_drop_params",
  "allowed_openai_params",
  "drop_params",
  "extra_body",
  "extra_headers",
] as const;

/** Ours or LiteLLM's: what even a provider that speaks OpenAI's wire does not get. */
export const NOT_SENT: ReadonlySet<string> = new Set([...DEPLOYMENT_SETTINGS, ...SENDING]);

/** Of a chat: what every other wire says in other words, and what changes nothing about the answer. */
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

/** The same of a request for embeddings. */
export const TRANSLATED_IN_EMBEDDINGS: readonly string[] = [
  ...SENDING,
  "dimensions",
  "encoding_format",
  "input",
  "metadata",
  "model",
  "user",
];
