/** How a Claude model is to think, on any of its hosts. */
import type { ThinkingConfigParam } from "@anthropic-ai/sdk/resources/messages/messages";
import type { ChatRequest } from "../../types/openai.ts";
import { isForced } from "../chat/tool-choice.ts";
import { defined, isFields } from "../json.ts";
import type { Capabilities, EffortLevel } from "./capabilities.ts";
import { budgetFor, roomFor, validBudget } from "./thinking-budget.ts";
import type { Turn } from "../chat/turns.ts";

/** How the model is to think. */
export interface ReasoningPlan {
  readonly thinking?: ThinkingConfigParam;
  readonly effort?: EffortLevel;
}

const LEVELS: readonly EffortLevel[] = ["low", "medium", "high", "xhigh", "max"];

/**
 * Reads `thinking` and `reasoning_effort` for a model. A forced tool call wins over `reasoning_effort`: a model that cannot do
 * both does not think. `thinking` is kept as the caller gave it.
 */
export function reasoningOf(request: ChatRequest, capabilities: Capabilities): ReasoningPlan {
  const given = typeof request.reasoning_effort === "string" ? request.reasoning_effort : undefined;
  const requested = given === "none" ? undefined : given;
  const level = requested === undefined ? undefined : nearest(requested, capabilities.effort);
  if (isFields(request.thinking))
    return adapted(request.thinking as unknown as ThinkingConfigParam, requested, level, capabilities);
  if (given === undefined) return {};
  if (requested === undefined) return switchedOff(capabilities);
  const plan = defined({ thinking: thinkingFor(requested, capabilities), effort: level });
  return hasBudget(plan) && isForced(request) ? withoutThinking(plan) : plan;
}

/** True when the model may think in this call, as far as the request decides it. */
export function isThinking({ thinking }: ReasoningPlan): boolean {
  return thinking !== undefined && thinking.type !== "disabled";
}

/** True when thinking has a budget: such a model takes neither a forced tool call nor a tool loop without signed thinking. */
export function hasBudget({ thinking }: ReasoningPlan): boolean {
  return thinking?.type === "enabled";
}

/** The strongest level of the model up to `effort`; its weakest if all are stronger. */
function nearest(effort: string, levels: readonly EffortLevel[]): EffortLevel | undefined {
  const index = LEVELS.findIndex((level) => level === effort);
  return levels.findLast((level) => LEVELS.indexOf(level) <= index) ?? levels[0];
}

function switchedOff(capabilities: Capabilities): ReasoningPlan {
  if (!capabilities.thinksByDefault) return {};
  return cannotStop(capabilities) ? defined({ effort: capabilities.effort[0] }) : { thinking: { type: "disabled" } };
}

/** The families that refuse a forced tool call cannot stop thinking either: their weakest effort is the least. */
function cannotStop({ thinksByDefault, forcedTool }: Capabilities): boolean {
  return thinksByDefault && !forcedTool;
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

function adaptive({ hidesThinking }: Capabilities): ThinkingConfigParam {
  return hidesThinking ? { type: "adaptive", display: "summarized" } : { type: "adaptive" };
}

/** The caller's own `thinking`, adapted to the model: a fallback may lead to another one than the caller wrote it for. */
function adapted(
  given: ThinkingConfigParam,
  requested: string | undefined,
  level: EffortLevel | undefined,
  capabilities: Capabilities,
): ReasoningPlan {
  switch (given.type) {
    case "enabled": {
      const thinking = capabilities.thinking === "adaptive" ? adaptive(capabilities) : validBudget(given, requested);
      return { thinking, ...defined({ effort: level }) };
    }
    case "disabled":
      if (cannotStop(capabilities)) return defined({ effort: level ?? capabilities.effort[0] });
      return { thinking: given, ...defined({ effort: capabilities.thinksByDefault ? atMostHigh(level) : level }) };
    default: {
      const needsBudget = given.type === "adaptive" && capabilities.thinking === "budget";
      return { thinking: needsBudget ? budgetFor(requested) : given, ...defined({ effort: level }) };
    }
  }
}

/** A model that thinks by default takes no stronger effort while its thinking is disabled. */
function atMostHigh(level: EffortLevel | undefined): EffortLevel | undefined {
  return level === "xhigh" || level === "max" ? "high" : level;
}

/** A plan and a `max_tokens` that fit together. `limit`: the answer's; `most`: what the model can write. */
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
 * With a budget, the API requires a tool loop to begin with signed thinking. A loop that another provider began, or that lost
 * its thinking blocks, continues without thinking.
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
function withoutThinking({ effort }: ReasoningPlan): ReasoningPlan {
  return defined({ effort });
}
