import type { ChatRequest } from "../../types/openai.ts";
import type { ThinkingConfigParam } from "@anthropic-ai/sdk/resources/messages/messages";
import type { Capabilities, EffortLevel } from "./claude-capabilities.ts";
import { isFields } from "./fields.ts";
import type { Turn } from "./turns.ts";

/** How the model shall think. */
export interface Reasoning {
  readonly thinking?: ThinkingConfigParam;
  readonly effort?: EffortLevel;
  /** The caller gave `thinking` itself; otherwise it was derived from `reasoning_effort`. */
  readonly explicit: boolean;
}

/** Fewest tokens of thinking that the API takes. */
const LEAST_BUDGET = 1024;

/** Tokens of thinking for an effort: LiteLLM's, but never fewer than the API takes. */
const BUDGETS: Readonly<Record<string, number>> = {
  minimal: LEAST_BUDGET,
  low: LEAST_BUDGET,
  medium: 2048,
  high: 4096,
  xhigh: 8192,
  max: 16_384,
};
const DEFAULT_BUDGET = 2048;

const LEVELS: readonly EffortLevel[] = ["low", "medium", "high", "xhigh", "max"];

/** Reads `thinking` and `reasoning_effort`, in the terms that the model knows. */
export function reasoningOf(request: ChatRequest, capabilities: Capabilities): Reasoning {
  const effort = typeof request.reasoning_effort === "string" ? request.reasoning_effort : undefined;
  const level = effort === undefined || effort === "none" ? undefined : nearest(effort, capabilities.effort);
  const leveled = level === undefined ? {} : { effort: level };
  if (isFields(request.thinking)) {
    return {
      thinking: adapted(request.thinking as unknown as ThinkingConfigParam, effort, capabilities),
      ...leveled,
      explicit: true,
    };
  }
  if (effort === undefined) return { explicit: false };
  if (effort === "none") return switchedOff(capabilities);
  const thinking = thinkingFor(effort, capabilities);
  return { ...(thinking === undefined ? {} : { thinking }), ...leveled, explicit: false };
}

/** True when the model may think in this call, as far as the request decides it. */
export function isThinking({ thinking }: Reasoning): boolean {
  return thinking !== undefined && thinking.type !== "disabled";
}

/** True when thinking has a budget: the kind that refuses a forced tool, and an unsigned tool loop. */
export function hasBudget({ thinking }: Reasoning): boolean {
  return thinking?.type === "enabled";
}

/** The strongest level the model has that is not stronger than what is asked for; its weakest if there is none. */
function nearest(effort: string, levels: readonly EffortLevel[]): EffortLevel | undefined {
  const asked = LEVELS.findIndex((level) => level === effort);
  return levels.findLast((level) => LEVELS.indexOf(level) <= asked) ?? levels[0];
}

function switchedOff({ thinks_by_default, forced_tool, effort }: Capabilities): Reasoning {
  if (!thinks_by_default) return { explicit: false };
  // The families that refuse a forced tool cannot stop thinking either: the least is their weakest effort.
  if (forced_tool) return { thinking: { type: "disabled" }, explicit: false };
  return { ...(effort[0] === undefined ? {} : { effort: effort[0] }), explicit: false };
}

function thinkingFor(effort: string, capabilities: Capabilities): ThinkingConfigParam | undefined {
  switch (capabilities.thinking) {
    case "none":
      return undefined;
    case "budget":
      return { type: "enabled", budget_tokens: BUDGETS[effort] ?? DEFAULT_BUDGET };
    case "both":
    case "adaptive":
      return adaptive(capabilities);
  }
}

function adaptive({ hides_thinking }: Capabilities): ThinkingConfigParam {
  return hides_thinking ? { type: "adaptive", display: "summarized" } : { type: "adaptive" };
}

/** The caller's own setting, but for the kind of it that the model does not know: a fallback may have another model's. */
function adapted(
  given: ThinkingConfigParam,
  effort: string | undefined,
  capabilities: Capabilities,
): ThinkingConfigParam {
  if (given.type === "enabled" && capabilities.thinking === "adaptive") return adaptive(capabilities);
  if (given.type === "adaptive" && capabilities.thinking === "budget") {
    return { type: "enabled", budget_tokens: BUDGETS[effort ?? ""] ?? DEFAULT_BUDGET };
  }
  return given;
}

/** `max_tokens` covers the thinking too: it is raised when the budget would leave nothing for the answer. */
export function roomFor({ thinking }: Reasoning, maxTokens: number): number {
  if (thinking?.type !== "enabled") return maxTokens;
  return maxTokens > thinking.budget_tokens ? maxTokens : maxTokens + thinking.budget_tokens;
}

/**
 * A budget of thinking needs a tool loop that began with signed thinking. One that another provider began, or that
 * lost its blocks, goes on without thinking: the API would refuse it otherwise.
 */
export function forToolLoop<Block>(
  reasoning: Reasoning,
  turns: readonly Turn<Block>[],
  is: { result(block: Block): boolean; thinking(block: Block): boolean },
): Reasoning {
  if (!hasBudget(reasoning)) return reasoning;
  const [calls, results] = turns.slice(-2);
  const [result] = results?.blocks ?? [];
  if (calls?.role !== "assistant" || result === undefined || !is.result(result)) return reasoning;
  const [first] = calls.blocks;
  return first !== undefined && is.thinking(first) ? reasoning : withoutThinking(reasoning);
}

/** The same effort without thinking. */
export function withoutThinking({ effort, explicit }: Reasoning): Reasoning {
  return { ...(effort === undefined ? {} : { effort }), explicit };
}
