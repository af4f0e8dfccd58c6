import { isFields } from "../../../translation/json.ts";

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** By parameter: whether a value has the same effect as leaving the parameter out. */
const DEFAULTS: Readonly<Record<string, (value: unknown, reasons: boolean) => boolean>> = {
  frequency_penalty: (value) => value === 0,
  function_call: (value) => value === "auto" || value === "none",
  functions: isEmpty,
  logit_bias: (value) => isFields(value) && Object.keys(value).length === 0,
  logprobs: (value) => value === false,
  modalities: (value) => Array.isArray(value) && value.every((modality) => modality === "text"),
  n: (value) => value === 1,
  parallel_tool_calls: (value) => value === true,
  presence_penalty: (value) => value === 0,
  service_tier: (value) => value === "auto",
  stop: isEmpty,
  temperature: (value) => value === 1,
  // A model without tools calls none either way.
  tool_choice: (value) => value === "auto" || value === "none",
  // It changes what a reasoning model does.
  thinking: (value, reasons) => !reasons && isFields(value) && value["type"] === "disabled",
  tools: isEmpty,
  top_logprobs: (value) => value === 0,
  top_p: (value) => value === 1,
  verbosity: (value) => value === "medium",
};

/** True when the value equals the default, so leaving it out changes nothing. `reasons`: the model may reason in this call. */
export function isDefaultValue(name: string, value: unknown, reasons: boolean): boolean {
  return Object.hasOwn(DEFAULTS, name) && DEFAULTS[name]?.(value, reasons) === true;
}
