import type { ChatRequest } from "../types/openai.ts";
import { isOfName, type ModelPlace, targetOf } from "./llm-provider.ts";

/** What is asked about. */
export interface SupportedParamsOptions extends ModelPlace {
  /** Default `"chat_completion"`. */
  request_type?: "chat_completion" | "embeddings" | undefined;
}

const TOOLS = [{ type: "function", function: { name: "look", parameters: { type: "object", properties: {} } } }];

/**
 * OpenAI's parameters of a chat, each with a value that means something: a model may take only the default of a parameter
 * that it does not support. Some stand beside others without which they have no meaning.
 */
const SAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  audio: { audio: { voice: "alloy", format: "wav" }, modalities: ["text", "audio"] },
  frequency_penalty: { frequency_penalty: 0.5 },
  function_call: {
    function_call: "auto",
    functions: [{ name: "look", parameters: { type: "object", properties: {} } }],
  },
  functions: { functions: [{ name: "look", parameters: { type: "object", properties: {} } }] },
  logit_bias: { logit_bias: { 50256: -100 } },
  logprobs: { logprobs: true },
  max_completion_tokens: { max_completion_tokens: 100 },
  max_tokens: { max_tokens: 100 },
  modalities: { modalities: ["text", "audio"], audio: { voice: "alloy", format: "wav" } },
  n: { n: 2 },
  parallel_tool_calls: { parallel_tool_calls: false, tools: TOOLS },
  prediction: { prediction: { type: "content", content: "Hi" } },
  presence_penalty: { presence_penalty: 0.5 },
  prompt_cache_key: { prompt_cache_key: "a" },
  reasoning_effort: { reasoning_effort: "low" },
  response_format: { response_format: { type: "json_object" } },
  safety_identifier: { safety_identifier: "a" },
  seed: { seed: 1 },
  service_tier: { service_tier: "auto" },
  stop: { stop: ["."] },
  store: { store: true },
  stream: { stream: true },
  stream_options: { stream_options: { include_usage: true }, stream: true },
  temperature: { temperature: 0.5 },
  thinking: { thinking: { type: "enabled", budget_tokens: 1024 } },
  tool_choice: { tool_choice: "auto", tools: TOOLS },
  tools: { tools: TOOLS },
  top_k: { top_k: 5 },
  top_logprobs: { top_logprobs: 2, logprobs: true },
  top_p: { top_p: 0.5 },
  user: { user: "a" },
  verbosity: { verbosity: "low" },
  web_search_options: { web_search_options: {} },
};

const OF_EMBEDDINGS: readonly string[] = ["dimensions", "encoding_format", "user"];

/**
 * Names of OpenAI's parameters, with `thinking` and `top_k`, that the model takes, or that are translated for it;
 * `undefined` when its provider is not known, or can have no model of that name. Of a model that is not known all that its provider takes. Sends nothing.
 */
export function get_supported_openai_params(
  model: string,
  options: SupportedParamsOptions = {},
): readonly string[] | undefined {
  const found = targetOf(model, options, {});
  if (found === undefined || found.problems.some(isOfName)) return undefined;
  const { rules, target } = found;
  if (options.request_type === "embeddings") return rules.embeds ? OF_EMBEDDINGS : undefined;
  return Object.keys(SAMPLES).filter((name) => {
    const request: ChatRequest = { model: target.model, messages: [{ role: "user", content: "Hi" }], ...SAMPLES[name] };
    return !rules.unsupported(request, target).some((other) => parameterIn(other) === name);
  });
}

/** `tools` of `tools[0].function`. */
function parameterIn(path: string): string {
  return path.split(/[.[]/, 1)[0] ?? path;
}
