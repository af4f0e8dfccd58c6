import type { ChatRequest } from "../../types/openai.ts";
import type { Capabilities } from "../shared/claude-capabilities.ts";
import { isKnownFormat } from "./output-format.ts";
import { hasBudget, isThinking, type Reasoning } from "../shared/claude-reasoning.ts";
import { isForced } from "../shared/tool-choice.ts";
import { isCustomTool } from "./tools.ts";
import { defined, isFields } from "./wire.ts";

/** What decides whether a parameter can be taken. */
interface Facts {
  readonly request: ChatRequest;
  readonly capabilities: Capabilities;
  readonly reasoning: Reasoning;
}

/** True when the value cannot be taken. A value that asks for nothing (`n: 1`, a penalty of 0) always can. */
type Rule = (value: unknown, facts: Facts) => boolean;

const RULES: Readonly<Record<string, Rule>> = {
  audio: () => true,
  frequency_penalty: (value) => value !== 0,
  logit_bias: (value) => !isFields(value) || Object.keys(value).length > 0,
  logprobs: (value) => value !== false,
  modalities: (value) => !Array.isArray(value) || value.some((modality) => modality !== "text"),
  moderation: () => true,
  n: (value) => value !== 1,
  presence_penalty: (value) => value !== 0,
  reasoning_effort: (value, { capabilities }) =>
    value !== "none" && capabilities.thinking === "none" && capabilities.effort.length === 0,
  response_format: (value) => !isKnownFormat(value),
  seed: () => true,
  temperature: (value, { capabilities, reasoning }) =>
    value !== 1 && (capabilities.sampling === "none" || isThinking(reasoning)),
  thinking: (value, { capabilities }) =>
    isFields(value) && value["type"] !== "disabled" && capabilities.thinking === "none",
  tool_choice: refusesForcedTool,
  function_call: refusesForcedTool,
  top_k: (_, { capabilities, reasoning }) => capabilities.sampling === "none" || isThinking(reasoning),
  top_logprobs: (value) => value !== 0,
  top_p: refusesTopP,
  verbosity: (value) => value !== "medium",
};

function refusesForcedTool(_: unknown, { request, capabilities, reasoning }: Facts): boolean {
  return isForced(request) && (!capabilities.forced_tool || hasBudget(reasoning));
}

function refusesTopP(value: unknown, { request, capabilities, reasoning }: Facts): boolean {
  if (value === 1) return false;
  if (capabilities.sampling === "none") return true;
  if (isThinking(reasoning)) return typeof value !== "number" || value < 0.95;
  return capabilities.sampling === "one" && request.temperature !== undefined;
}

/** Names of what `request` asks for and the model cannot take. Tools are named one by one: `tools[1].custom`. */
export function refusedParameters(facts: Facts): string[] {
  const { request } = facts;
  const names = Object.keys(RULES).filter(
    (name) => request[name] !== undefined && RULES[name]?.(request[name], facts) === true,
  );
  const tools = (request.tools ?? []).flatMap((tool, index) => (isCustomTool(tool) ? [`tools[${index}].custom`] : []));
  return [...names, ...tools];
}

/** Sampling parameters of the body. What would change nothing is left out where the model refuses the very name. */
export function samplingFields(
  { request, capabilities, reasoning }: Facts,
  allowed: ReadonlySet<string>,
): { temperature?: number; top_p?: number; top_k?: number } {
  const { temperature, top_p, top_k } = request;
  const taken = capabilities.sampling !== "none";
  const free = taken && !isThinking(reasoning);
  const sent = (name: string, value: unknown, fits: boolean): number | undefined =>
    typeof value === "number" && (fits || allowed.has(name)) ? value : undefined;
  const warmth = sent("temperature", temperature, free);
  return defined({
    // OpenAI's scale ends at 2, Anthropic's at 1.
    temperature: warmth === undefined ? undefined : Math.min(1, Math.max(0, warmth)),
    top_p: sent("top_p", top_p, taken && (capabilities.sampling === "all" || warmth === undefined)),
    top_k: sent("top_k", top_k, free),
  });
}

/** Parameters that the body says in other words, that only the router reads, or that change nothing about the answer. */
const SPOKEN_FOR: ReadonlySet<string> = new Set([
  ...Object.keys(RULES),
  "additional_drop_params",
  "allowed_openai_params",
  "drop_params",
  "extra_body",
  "extra_headers",
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
  "safety_identifier",
  "service_tier",
  "stop",
  "store",
  "stream",
  "stream_options",
  "tools",
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

/** Parameters that neither OpenAI nor we know, which are Anthropic's own, and those the caller insists on. */
export function passedOn(request: ChatRequest, allowed: ReadonlySet<string>): Record<string, unknown> {
  const goesOn = (name: string): boolean => !SPOKEN_FOR.has(name) || (UNTRANSLATED.has(name) && allowed.has(name));
  return Object.fromEntries(Object.entries(request).filter(([name]) => goesOn(name)));
}
