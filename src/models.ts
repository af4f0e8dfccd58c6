/**
 * `literouter/models`: LiteLLM's helper functions for prices, tokens and facts of models. Importing it loads the table of
 * models, so that the functions are synchronous.
 */
export { completion_cost, cost_per_token } from "./litellm/completion-cost.ts";
export type { CompletionCostOptions, CostPerTokenOptions } from "./litellm/completion-cost.ts";
export { gptTokenizer } from "./litellm/gpt-tokenizer.ts";
export type { Encoding, Tokenizer } from "./litellm/gpt-tokenizer.ts";
export type { ModelAt } from "./litellm/known-rows.ts";
export { get_max_tokens, get_model_info, get_valid_models, model_cost, register_model } from "./litellm/model-info.ts";
export type { ModelInfoResult, ValidModelsOptions } from "./litellm/model-info.ts";
export { pricesFromLitellm } from "./litellm/price-file.ts";
export type { LitellmPrices, PriceFileProblem } from "./litellm/price-file.ts";
export {
  supports,
  supports_audio_input,
  supports_audio_output,
  supports_computer_use,
  supports_function_calling,
  supports_native_streaming,
  supports_parallel_function_calling,
  supports_pdf_input,
  supports_prompt_caching,
  supports_reasoning,
  supports_response_schema,
  supports_system_messages,
  supports_tool_choice,
  supports_url_context,
  supports_vision,
  supports_web_search,
} from "./litellm/supports.ts";
export { token_counter } from "./litellm/token-counter.ts";
export type { TokenCounterOptions } from "./litellm/token-counter.ts";
export type { ModelFacts, ModelPrices, ModelQuery } from "./types/models.ts";
