import type { ChatRequest } from "../../../types/openai.ts";
import type { Capabilities } from "../../../translation/claude/capabilities.ts";
import { customTools } from "../../../translation/parameters/custom-tools.ts";
import { isKnownFormat } from "../../../translation/chat/json-tool.ts";
import { hasBudget, isThinking, type ReasoningPlan } from "../../../translation/claude/reasoning.ts";
import { refusedBy, type Rules } from "../../../translation/parameters/parameter-rules.ts";
import { UNTRANSLATED } from "../../../translation/claude/passthrough.ts";
import { isForced } from "../../../translation/chat/tool-choice.ts";
import { defined, isFields } from "../wire.ts";

/** What decides whether a parameter can be taken. */
interface Facts {
  readonly request: ChatRequest;
  readonly capabilities: Capabilities;
  readonly reasoning: ReasoningPlan;
}

const RULES: Rules<Facts> = {
  ...UNTRANSLATED,
  reasoning_effort: (value, { capabilities }) =>
    value !== "none" && capabilities.thinking === "none" && capabilities.effort.length === 0,
  response_format: (value) => !isKnownFormat(value),
  temperature: (value, { capabilities, reasoning }) =>
    value !== 1 && (capabilities.sampling === "none" || isThinking(reasoning)),
  thinking: (value, { capabilities }) =>
    isFields(value) && value["type"] !== "disabled" && capabilities.thinking === "none",
  tool_choice: refusesForcedTool,
  function_call: refusesForcedTool,
  top_k: (_, { capabilities, reasoning }) => capabilities.sampling === "none" || isThinking(reasoning),
  top_p: refusesTopP,
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
  return [...refusedBy(RULES, facts), ...customTools(facts.request)];
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
