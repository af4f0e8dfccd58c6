/** How a model on Bedrock is to think, in the form of its family. */
import type { ChatRequest } from "../../../types/openai.ts";
import { hasBudget, isThinking, type ReasoningPlan, reasoningOf } from "../../../translation/claude/reasoning.ts";
import { entryIn, type Fields, isFields } from "../../../translation/json.ts";
import type { ModelCapabilities } from "../models.ts";

/** How the model is to think, and what follows from it for the rest of the request. */
export interface ModelReasoningPlan {
  /** Claude's plan; `undefined` for other models. */
  readonly claude: ReasoningPlan | undefined;
  /** Another family's own fields. */
  readonly fields: Fields;
  /** The model thinks, and so takes no sampling parameters. */
  readonly refusesSampling: boolean;
  /** A tool call cannot be forced. */
  readonly refusesForcing: boolean;
  /** The model takes no limit for its answer. */
  readonly refusesLimit: boolean;
}

const NONE: ModelReasoningPlan = {
  claude: undefined,
  fields: {},
  refusesSampling: false,
  refusesForcing: false,
  refusesLimit: false,
};

type Level = "low" | "medium" | "high";

const LEVELS: Readonly<Record<string, Level>> = {
  minimal: "low",
  low: "low",
  medium: "medium",
  high: "high",
  xhigh: "high",
  max: "high",
};

/** Reads `thinking` and `reasoning_effort` for a model. */
export function modelReasoning(request: ChatRequest, capabilities: ModelCapabilities): ModelReasoningPlan {
  switch (capabilities.reasoning) {
    case "claude":
      return capabilities.claude === undefined ? NONE : claudeReasoning(reasoningOf(request, capabilities.claude));
    case "gpt_oss":
      return gptOssReasoning(request);
    case "nova":
      return novaReasoning(request);
    case "unknown":
      // An ARN does not name its model, and only Claude has `thinking`.
      return isFields(request.thinking) ? { ...NONE, fields: { thinking: request.thinking } } : NONE;
    case "none":
      return NONE;
  }
}

/** What follows from Claude's plan. */
export function claudeReasoning(claude: ReasoningPlan): ModelReasoningPlan {
  return { ...NONE, claude, refusesSampling: isThinking(claude), refusesForcing: hasBudget(claude) };
}

/** gpt-oss always thinks: its weakest effort stands for none. */
function gptOssReasoning({ reasoning_effort: effort }: ChatRequest): ModelReasoningPlan {
  if (typeof effort !== "string") return NONE;
  return { ...NONE, fields: { reasoning_effort: entryIn(LEVELS, effort) ?? "low" } };
}

/** At its highest effort Nova takes neither sampling parameters nor a limit. */
function novaReasoning({ reasoning_effort: effort }: ChatRequest): ModelReasoningPlan {
  if (typeof effort !== "string") return NONE;
  const level = entryIn(LEVELS, effort);
  if (level === undefined) return { ...NONE, fields: { reasoningConfig: { type: "disabled" } } };
  const isHighest = level === "high";
  const fields = { reasoningConfig: { type: "enabled", maxReasoningEffort: level } };
  return { ...NONE, fields, refusesSampling: isHighest, refusesLimit: isHighest };
}
