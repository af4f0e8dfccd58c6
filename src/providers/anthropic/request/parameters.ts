/** Which of a request's parameters Claude takes. */
import { wrongRootTypes } from "../../../translation/parameters/root-types.ts";
import type { ChatRequest } from "../../../types/openai.ts";
import { isKnownFormat } from "../../../translation/chat/json-tool.ts";
import { isForced } from "../../../translation/chat/tool-choice.ts";
import { wrongAnswerRoot } from "../../../translation/claude/answer-root.ts";
import type { Capabilities } from "../../../translation/claude/capabilities.ts";
import { UNTRANSLATABLE } from "../../../translation/claude/passthrough.ts";
import { hasBudget, isThinking, type ReasoningPlan } from "../../../translation/claude/reasoning.ts";
import {
  isUnsupportedTemperature,
  isUnsupportedTopK,
  isUnsupportedTopP,
  LOWEST_THINKING_TOP_P,
  samplingOf,
  type SamplingRules,
} from "../../../translation/claude/sampling.ts";
import { defined, isFields } from "../../../translation/json.ts";
import { customTools } from "../../../translation/parameters/custom-tools.ts";
import { unsupportedByRules, type Rules } from "../../../translation/parameters/parameter-rules.ts";
import { openAiTools } from "./search-tool.ts";

/** What decides whether a parameter is supported. */
interface Facts {
  readonly request: ChatRequest;
  readonly capabilities: Capabilities;
  readonly reasoning: ReasoningPlan;
}

const RULES: Rules<Facts> = {
  ...UNTRANSLATABLE,
  reasoning_effort: (value, { capabilities }) =>
    value !== "none" && capabilities.thinking === "none" && capabilities.effort.length === 0,
  response_format: (value) => !isKnownFormat(value),
  temperature: (value, facts) => isUnsupportedTemperature(value, samplingRules(facts)),
  thinking: (value, { capabilities }) =>
    isFields(value) && value["type"] !== "disabled" && capabilities.thinking === "none",
  tool_choice: isUnsupportedChoice,
  function_call: isUnsupportedChoice,
  top_k: (_, facts) => isUnsupportedTopK(samplingRules(facts)),
  top_p: (value, facts) => isUnsupportedTopP(value, facts.request.temperature, samplingRules(facts)),
};

function samplingRules({ capabilities, reasoning }: Omit<Facts, "request">): SamplingRules {
  return {
    sampling: capabilities.sampling,
    topK: true,
    isThinking: isThinking(reasoning),
    lowestThinkingTopP: LOWEST_THINKING_TOP_P,
  };
}

function isUnsupportedChoice(_: unknown, { request, capabilities, reasoning }: Facts): boolean {
  return isForced(request) && (!capabilities.forcedTool || hasBudget(reasoning));
}

/** Names of the parameters the model does not take. Tools are named one by one: `tools[1].custom`. */
export function unsupportedIn(facts: Facts): string[] {
  const { request, capabilities } = facts;
  return [
    ...unsupportedByRules(RULES, facts),
    ...customTools(request),
    ...openAiTools(request),
    ...wrongRootTypes(request),
    ...wrongAnswerRoot(request, { structuredOutput: capabilities.structuredOutput, tools: true }),
  ];
}

/** Sampling parameters of the body. */
export function samplingFields(
  facts: Facts,
  allowed: ReadonlySet<string>,
): { temperature?: number; top_p?: number; top_k?: number } {
  return defined({ ...samplingOf(facts.request, samplingRules(facts), allowed) });
}
