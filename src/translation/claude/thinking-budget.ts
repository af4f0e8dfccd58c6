/** Thinking budgets, and how they share `max_tokens` with the answer. */
import type { ThinkingConfigEnabled } from "@anthropic-ai/sdk/resources/messages/messages";
import type { ChatRequest } from "../../types/openai.ts";
import { entryIn } from "../json.ts";

/** Smallest budget that the API takes. */
const LEAST = 1024;

/** Tokens of thinking for an effort: LiteLLM's, but never less than the API takes. */
const BY_EFFORT: Readonly<Record<string, number>> = {
  minimal: LEAST,
  low: LEAST,
  medium: 2048,
  high: 4096,
  xhigh: 8192,
  max: 16_384,
};
const DEFAULT = 2048;

/** Tokens kept for the answer when the budget would take everything the model can write. */
const ANSWER = 4096;

/** The budget for an effort. */
export function budgetFor(effort: string | undefined): ThinkingConfigEnabled {
  return { type: "enabled", budget_tokens: entryIn(BY_EFFORT, effort ?? "") ?? DEFAULT };
}

/** The caller's own budget, raised to the smallest one; the effort's budget when the caller gave none. */
export function validBudget(given: ThinkingConfigEnabled, effort: string | undefined): ThinkingConfigEnabled {
  const { budget_tokens: tokens }: { budget_tokens: unknown } = given;
  return {
    ...budgetFor(effort),
    ...given,
    ...(typeof tokens === "number" ? { budget_tokens: Math.max(tokens, LEAST) } : {}),
  };
}

/** A limit, and the budget that fits in it: `undefined` when none does. */
interface Room {
  readonly max_tokens: number;
  readonly budget_tokens: number | undefined;
}

/**
 * `max_tokens` covers the thinking too, so it is raised when the budget would leave nothing for the answer. When that exceeds
 * what the model can write (`most`), the budget is reduced.
 */
export function roomFor(budget: number, limit: number, most: number): Room {
  const max_tokens = Math.min(limit > budget ? limit : limit + budget, most);
  if (budget < max_tokens) return { max_tokens, budget_tokens: budget };
  const left = Math.max(LEAST, max_tokens - Math.min(limit, ANSWER, Math.floor(max_tokens / 2)));
  return { max_tokens, budget_tokens: left < max_tokens ? left : undefined };
}

/** The caller's limit of the answer, in tokens. */
export function requestedLimit({ max_completion_tokens, max_tokens }: ChatRequest): number | undefined {
  const limit = max_completion_tokens ?? max_tokens;
  return typeof limit === "number" ? limit : undefined;
}
