import type { ChatRequest } from "../../types/openai.ts";
import type { ThinkingConfigParam } from "@anthropic-ai/sdk/resources/messages/messages";
import type { Capabilities, EffortLevel } from "./capabilities.ts";
import { budgetFor, roomFor, withinReason } from "./thinking-budget.ts";
import { defined, isFields } from "../json.ts";
import type { Turn } from "./turns.ts";

interface Setting {
  readonly thinking?: ThinkingConfigParam;
  readonly effort?: EffortLevel;
}

/** How the model shall think. */
export interface ReasoningPlan extends Setting {
  /** The caller gave `thinking` itself; otherwise it was derived from `reasoning_effort`. */
  readonly explicit: boolean;
}

const LEVELS: readonly EffortLevel[] = ["low", "medium", "high", "xhigh", "max"];

/** Reads `thinking` and `reasoning_effort`, in the terms that the model knows. */
export function reasoningOf(request: ChatRequest, capabilities: Capabilities): ReasoningPlan {
  const effort = typeof request.reasoning_effort === "string" ? request.reasoning_effort : undefined;
  const wished = effort === "none" ? undefined : effort;
  const level = wished === undefined ? undefined : nearest(wished, capabilities.effort);
  if (isFields(request.thinking)) {
    return {
      ...adapted(request.thinking as unknown as ThinkingConfigParam, wished, level, capabilities),
      explicit: true,
    };
  }
  if (effort === undefined) return { explicit: false };
  if (wished === undefined) return { ...switchedOff(capabilities), explicit: false };
  return { ...defined({ thinking: thinkingFor(wished, capabilities), effort: level }), explicit: false };
}

/** True when the model may think in this call, as far as the request decides it. */
export function isThinking({ thinking }: ReasoningPlan): boolean {
  return thinking !== undefined && thinking.type !== "disabled";
}

/** True when thinking has a budget: the kind that refuses a forced tool, and an unsigned tool loop. */
export function hasBudget({ thinking }: ReasoningPlan): boolean {
  return thinking?.type === "enabled";
}

/** The strongest level the model has that is not stronger than what is asked for; its weakest if there is none. */
function nearest(effort: string, levels: readonly EffortLevel[]): EffortLevel | undefined {
  const asked = LEVELS.findIndex((level) => level === effort);
  return levels.findLast((level) => LEVELS.indexOf(level) <= asked) ?? levels[0];
}

function switchedOff(capabilities: Capabilities): Setting {
  if (!capabilities.thinks_by_default) return {};
  return cannotStop(capabilities) ? defined({ effort: capabilities.effort[0] }) : { thinking: { type: "disabled" } };
}

/** The families that refuse a forced tool cannot stop thinking either: the least is their weakest effort. */
function cannotStop({ thinks_by_default, forced_tool }: Capabilities): boolean {
  return thinks_by_default && !forced_tool;
}

function thinkingFor(effort: string, capabilities: Capabilities): ThinkingConfigParam | undefined {
  switch (capabilities.thinking) {
    case "none":
      return undefined;
    case "budget":
      return budgetFor(effort);
    case "both":
    case "adaptive":
      return adaptive(capabilities);
  }
}

function adaptive({ hides_thinking }: Capabilities): ThinkingConfigParam {
  return hides_thinking ? { type: "adaptive", display: "summarized" } : { type: "adaptive" };
}

/** The caller's own setting, but for what the model does not know of it: a fallback may have another model's. */
function adapted(
  given: ThinkingConfigParam,
  wished: string | undefined,
  level: EffortLevel | undefined,
  capabilities: Capabilities,
): Setting {
  switch (given.type) {
    case "enabled": {
      const thinking = capabilities.thinking === "adaptive" ? adaptive(capabilities) : withinReason(given, wished);
      return { thinking, ...defined({ effort: level }) };
    }
    case "disabled":
      if (cannotStop(capabilities)) return defined({ effort: level ?? capabilities.effort[0] });
      return { thinking: given, ...defined({ effort: capabilities.thinks_by_default ? unthinking(level) : level }) };
    default: {
      const budget = given.type === "adaptive" && capabilities.thinking === "budget";
      return { thinking: budget ? budgetFor(wished) : given, ...defined({ effort: level }) };
    }
  }
}

/** A model that thinks by itself takes no stronger effort when it is told not to. */
function unthinking(level: EffortLevel | undefined): EffortLevel | undefined {
  return level === "xhigh" || level === "max" ? "high" : level;
}

/** Thinking and a limit that go together: what the model shall do, and the limit to send where one is sent. */
export function withRoom(
  reasoning: ReasoningPlan,
  limit: number,
  most: number = Number.POSITIVE_INFINITY,
): { readonly reasoning: ReasoningPlan; readonly max_tokens: number } {
  const { thinking } = reasoning;
  if (thinking?.type !== "enabled") return { reasoning, max_tokens: Math.min(limit, most) };
  const { max_tokens, budget_tokens } = roomFor(thinking.budget_tokens, limit, most);
  if (budget_tokens === undefined) return { reasoning: withoutThinking(reasoning), max_tokens };
  return { reasoning: { ...reasoning, thinking: { ...thinking, budget_tokens } }, max_tokens };
}

/**
 * A budget of thinking needs a tool loop that began with signed thinking. One that another provider began, or that
 * lost its blocks, goes on without thinking: the API would refuse it otherwise.
 */
export function forToolLoop<Block>(
  reasoning: ReasoningPlan,
  turns: readonly Turn<Block>[],
  is: { result(block: Block): boolean; thinking(block: Block): boolean },
): ReasoningPlan {
  if (!hasBudget(reasoning)) return reasoning;
  const [calls, results] = turns.slice(-2);
  const [result] = results?.blocks ?? [];
  if (calls?.role !== "assistant" || result === undefined || !is.result(result)) return reasoning;
  const [first] = calls.blocks;
  return first !== undefined && is.thinking(first) ? reasoning : withoutThinking(reasoning);
}

/** The same effort without thinking. */
export function withoutThinking({ effort, explicit }: ReasoningPlan): ReasoningPlan {
  return { ...(effort === undefined ? {} : { effort }), explicit };
}
