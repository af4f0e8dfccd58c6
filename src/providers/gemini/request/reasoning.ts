import type { ChatRequest } from "../../../types/openai.ts";
import type { Capabilities, ThinkingLevelWord } from "../models.ts";
import { entryIn, isFields } from "../../../translation/json.ts";
import type { WireThinkingConfig } from "../wire.ts";

/** Thinking tokens for each effort; LiteLLM uses the same. */
const BUDGETS: Readonly<Record<string, number>> = {
  minimal: 128,
  low: 1024,
  medium: 2048,
  high: 4096,
  xhigh: 8192,
  max: 16_384,
};
const LEVELS: Readonly<Record<string, ThinkingLevelWord>> = {
  none: "MINIMAL",
  minimal: "MINIMAL",
  low: "LOW",
  medium: "MEDIUM",
  high: "HIGH",
  xhigh: "HIGH",
  max: "HIGH",
};
const STRENGTH: readonly ThinkingLevelWord[] = ["MINIMAL", "LOW", "MEDIUM", "HIGH"];

function isEffort(effort: unknown): boolean {
  return typeof effort === "string" && Object.hasOwn(LEVELS, effort);
}

/** Which of the two parameters ask for more than the model supports. */
export function asksTooMuch(request: ChatRequest, { thinking }: Capabilities): { effort: boolean; thinking: boolean } {
  const cannot = thinking === "none";
  const effort = request.reasoning_effort;
  return {
    effort: !isEffort(effort) || (cannot && effort !== "none"),
    thinking: cannot && isFields(request.thinking) && request.thinking["type"] !== "disabled",
  };
}

/** `thinking` or `reasoning_effort` as a level or a budget, whichever the model supports. */
export function thinkingConfig(request: ChatRequest, capabilities: Capabilities): WireThinkingConfig | undefined {
  if (capabilities.thinking === "none") return undefined;
  const { thinking, reasoning_effort: effort } = request;
  if (isFields(thinking)) return fromThinking(thinking, capabilities);
  if (typeof effort !== "string") return undefined;
  return capabilities.thinking === "level" ? byLevel(effort, capabilities) : byBudget(effort, capabilities);
}

/** Reads Anthropic's parameter: `{ type: "enabled", budget_tokens }`, `{ type: "disabled" }`, `{ type: "adaptive" }`. */
function fromThinking(thinking: Readonly<Record<string, unknown>>, capabilities: Capabilities): WireThinkingConfig {
  const { type, budget_tokens: budget } = thinking;
  const level = capabilities.thinking === "level";
  if (type === "disabled") return level ? byLevel("none", capabilities) : byBudget("none", capabilities);
  if (type === "adaptive" || typeof budget !== "number") {
    return level ? { includeThoughts: true } : { thinkingBudget: -1, includeThoughts: true };
  }
  if (level) return byLevel(effortOf(budget), capabilities);
  if (budget === 0) return byBudget("none", capabilities);
  return { thinkingBudget: within(budget, capabilities), includeThoughts: true };
}

function effortOf(budget: number): string {
  if (budget <= 0) return "none";
  if (budget <= 1024) return "low";
  return budget <= 4096 ? "medium" : "high";
}

/** The weakest level of the model that is not weaker than `effort`. "none" gives the weakest: these models always think. */
function byLevel(effort: string, { levels }: Capabilities): WireThinkingConfig {
  const requested = entryIn(LEVELS, effort) ?? "HIGH";
  const level = levels.find((each) => STRENGTH.indexOf(each) >= STRENGTH.indexOf(requested)) ?? levels.at(-1);
  return { ...(level === undefined ? {} : { thinkingLevel: level }), includeThoughts: effort !== "none" };
}

function byBudget(effort: string, capabilities: Capabilities): WireThinkingConfig {
  if (effort === "none") return { thinkingBudget: capabilities.least_budget, includeThoughts: false };
  return { thinkingBudget: within(entryIn(BUDGETS, effort) ?? 2048, capabilities), includeThoughts: true };
}

/** The nearest budget that the model accepts. */
function within(budget: number, { smallest_budget, largest_budget }: Capabilities): number {
  return Math.min(Math.max(budget, smallest_budget), largest_budget);
}
