/** Which of a request's parameters a model on Bedrock takes. */
import { wrongRootTypes } from "../../../translation/parameters/root-types.ts";
import type { ChatRequest } from "../../../types/openai.ts";
import { isKnownFormat } from "../../../translation/chat/json-tool.ts";
import { hasTools, isForced } from "../../../translation/chat/tool-choice.ts";
import { wrongAnswerRoot } from "../../../translation/claude/answer-root.ts";
import { UNTRANSLATABLE } from "../../../translation/claude/passthrough.ts";
import {
  isUnsupportedTemperature,
  isUnsupportedTopK,
  isUnsupportedTopP,
  LOWEST_THINKING_TOP_P,
  samplingOf,
  type SamplingRules,
} from "../../../translation/claude/sampling.ts";
import { defined, type Fields, fieldsOf, isFields, listOf } from "../../../translation/json.ts";
import { isInlinable } from "../../../translation/json-schema/root-object.ts";
import { isCustomTool } from "../../../translation/parameters/custom-tools.ts";
import { unsupportedByRules, type Rules } from "../../../translation/parameters/parameter-rules.ts";
import type { ModelCapabilities } from "../models.ts";
import type { ModelReasoningPlan } from "./reasoning.ts";
import { isForeignTool } from "./tool-spec.ts";
import { isUnsupportedChoice } from "./tool-choice.ts";

/** What decides whether a parameter is supported. */
export interface Facts {
  readonly request: ChatRequest;
  readonly capabilities: ModelCapabilities;
  readonly reasoning: ModelReasoningPlan;
}

const RULES: Rules<Facts> = {
  ...UNTRANSLATABLE,
  functions: areUnsupportedTools,
  parallel_tool_calls: (value, { request, capabilities }) =>
    value === false && capabilities.claude === undefined && hasTools(request),
  reasoning_effort: isUnsupportedEffort,
  response_format: (value, { capabilities }) =>
    !isKnownFormat(value) || (!capabilities.tools && !capabilities.structuredOutput && !isPlainText(value)),
  stop: (value, { capabilities }) => !capabilities.stop && (!Array.isArray(value) || value.length > 0),
  temperature: (value, facts) => isUnsupportedTemperature(value, samplingRules(facts)),
  thinking: isUnsupportedThinking,
  tool_choice: isUnsupportedForcing,
  function_call: isUnsupportedForcing,
  tools: areUnsupportedTools,
  top_k: (_, facts) => isUnsupportedTopK(samplingRules(facts)),
  top_p: (value, facts) => isUnsupportedTopP(value, facts.request.temperature, samplingRules(facts)),
  web_search_options: () => true,
};

function samplingRules({ capabilities, reasoning }: Omit<Facts, "request">): SamplingRules {
  return {
    sampling: capabilities.claude?.sampling ?? "all",
    topK: capabilities.topK !== undefined,
    isThinking: reasoning.refusesSampling,
    lowestThinkingTopP: capabilities.claude === undefined ? undefined : LOWEST_THINKING_TOP_P,
  };
}

function areUnsupportedTools(value: unknown, { capabilities }: Facts): boolean {
  return Array.isArray(value) && value.length > 0 && !capabilities.tools;
}

function isUnsupportedEffort(value: unknown, { capabilities: { claude, reasoning } }: Facts): boolean {
  if (value === "none") return false;
  if (claude !== undefined) return claude.thinking === "none" && claude.effort.length === 0;
  return reasoning === "none" || reasoning === "unknown";
}

function isUnsupportedThinking(value: unknown, { capabilities: { claude, reasoning } }: Facts): boolean {
  if (!isFields(value) || value["type"] === "disabled") return false;
  return claude === undefined ? reasoning !== "unknown" : claude.thinking === "none";
}

function isUnsupportedForcing(_: unknown, { request, capabilities, reasoning }: Facts): boolean {
  if (!isForced(request) || !capabilities.tools) return false;
  return reasoning.refusesForcing || isUnsupportedChoice(request, capabilities);
}

/** Names of the parameters the model does not take. Tools are named one by one: `tools[1].custom`. */
export function unsupportedIn(facts: Facts): string[] {
  const { request, capabilities } = facts;
  const tools = (request.tools ?? []).flatMap((tool, index) => {
    if (isCustomTool(tool)) return [`tools[${index}].custom`];
    if (!isForeignTool(tool, capabilities)) return [];
    return [typeof fieldsOf(tool)["type"] === "string" ? `tools[${index}].type` : `tools[${index}]`];
  });
  return [
    ...unsupportedByRules(RULES, facts),
    ...tools,
    ...wrongRootTypes(request),
    ...(capabilities.toolRoot === "three" ? recursiveSchemas(request) : []),
    ...wrongAnswerRoot(request, capabilities),
  ];
}

/** Paths of definitions that cannot stand in place of references to them; the root of a tool's schema cannot have them. */
function recursiveSchemas({ tools, functions, response_format: format }: ChatRequest): string[] {
  const parameters = (definition: unknown): unknown => fieldsOf(definition)["parameters"];
  const schemas: [path: string, schema: unknown][] = [
    ...listOf(tools).map((tool, index): [string, unknown] => [
      `tools[${index}].function.parameters`,
      parameters(fieldsOf(tool)["function"]),
    ]),
    ...listOf(functions).map((definition, index): [string, unknown] => [
      `functions[${index}].parameters`,
      parameters(definition),
    ]),
    ["response_format.json_schema.schema", fieldsOf(fieldsOf(format)["json_schema"])["schema"]],
  ];
  return schemas.flatMap(([path, schema]) => (isInlinable(schema) ? [] : [`${path}.$defs`]));
}

function isPlainText(format: unknown): boolean {
  return isFields(format) && format["type"] === "text";
}

/** Sampling parameters: those that Converse has, and `top_k`, which is a field of the model's own. */
export function samplingFields(
  facts: Facts,
  allowed: ReadonlySet<string>,
): { readonly config: { temperature?: number; topP?: number }; readonly fields: Fields } {
  const { temperature, top_p, top_k } = samplingOf(facts.request, samplingRules(facts), allowed);
  return {
    config: defined({ temperature, topP: top_p }),
    fields: top_k === undefined ? {} : topK(top_k, facts.capabilities),
  };
}

function topK(k: number, { topK: name }: ModelCapabilities): Fields {
  return name === "inferenceConfig" ? { inferenceConfig: { topK: k } } : { [name ?? "top_k"]: k };
}
