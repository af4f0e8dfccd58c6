/** What a model supports, by LiteLLM's names. A model that is not known supports nothing. */
import { type ModelAt, rowOf } from "./known-rows.ts";

/** True when the row of the model says so: `supports("gpt-4o", "vision")`. */
export function supports(model: string, feature: string, place: ModelAt = {}): boolean {
  return rowOf(model, place)?.facts[`supports_${feature}`] === true;
}

type Supports = (model: string, place?: ModelAt) => boolean;

function supporting(feature: string): Supports {
  return (model, place) => supports(model, feature, place);
}

export const supports_function_calling: Supports = supporting("function_calling");
export const supports_parallel_function_calling: Supports = supporting("parallel_function_calling");
export const supports_tool_choice: Supports = supporting("tool_choice");
export const supports_response_schema: Supports = supporting("response_schema");
export const supports_system_messages: Supports = supporting("system_messages");
export const supports_prompt_caching: Supports = supporting("prompt_caching");
export const supports_reasoning: Supports = supporting("reasoning");
export const supports_web_search: Supports = supporting("web_search");
export const supports_vision: Supports = supporting("vision");
export const supports_pdf_input: Supports = supporting("pdf_input");
export const supports_audio_input: Supports = supporting("audio_input");
export const supports_audio_output: Supports = supporting("audio_output");
export const supports_computer_use: Supports = supporting("computer_use");
export const supports_url_context: Supports = supporting("url_context");
export const supports_native_streaming: Supports = supporting("native_streaming");
