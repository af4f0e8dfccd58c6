/** How hard a model shall think, in the words of its family. */
import type { ChatRequest } from "../../../types/openai.ts";
import { hasBudget, isThinking, type ReasoningPlan, reasoningOf } from "../../../translation/claude/reasoning.ts";
import { entryIn, type Fields, isFields } from "../../../translation/json.ts";
import type { ModelTraits } from "../models.ts";

/** What a request asks of the model's thinking. */
export interface Thought {
  /** Claude's. `undefined` for all others. */
  readonly claude: ReasoningPlan | undefined;
  /** Fields of another family's own. */
  readonly fields: Fields;
  /** The model thinks, and so takes no sampling parameters. */
  readonly bars_sampling: boolean;
  /** A call cannot be forced. */
  readonly bars_forcing: boolean;
  /** The model sets the length of its answer itself. */
  readonly bars_limit: boolean;
}

const NONE: Thought = {
  claude: undefined,
  fields: {},
  bars_sampling: false,
  bars_forcing: false,
  bars_limit: false,
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
export function thoughtOf(request: ChatRequest, traits: ModelTraits): Thought {
  switch (traits.reasoning) {
    case "claude":
      return traits.claude === undefined ? NONE : ofClaude(reasoningOf(request, traits.claude));
    case "gpt_oss":
      return ofGptOss(request);
    case "nova":
      return ofNova(request);
    case "unknown":
      // An ARN hides its model; the only ones with such a switch are Claude's.
      return isFields(request.thinking) ? { ...NONE, fields: { thinking: request.thinking } } : NONE;
    case "none":
      return NONE;
  }
}

/** Claude's, however it was settled. */
export function ofClaude(claude: ReasoningPlan): Thought {
  const thinking = isThinking(claude);
  return { ...NONE, claude, bars_sampling: thinking, bars_forcing: hasBudget(claude) };
}

/** It always thinks: the least is its weakest effort. */
function ofGptOss({ reasoning_effort: effort }: ChatRequest): Thought {
  if (typeof effort !== "string") return NONE;
  return { ...NONE, fields: { reasoning_effort: entryIn(LEVELS, effort) ?? "low" } };
}

/** At its highest effort Nova takes neither sampling parameters nor a limit. */
function ofNova({ reasoning_effort: effort }: ChatRequest): Thought {
  if (typeof effort !== "string") return NONE;
  const level = entryIn(LEVELS, effort);
  if (level === undefined) return { ...NONE, fields: { reasoningConfig: { type: "disabled" } } };
  const high = level === "high";
  const fields = { reasoningConfig: { type: "enabled", maxReasoningEffort: level } };
  return { ...NONE, fields, bars_sampling: high, bars_limit: high };
}
