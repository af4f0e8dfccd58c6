/** Budgets of thinking: how large, and how they get along with the limit of the whole answer. */
import type { ThinkingConfigEnabled } from "@anthropic-ai/sdk/resources/messages/messages";
import { entryIn } from "../json.ts";

/** Fewest tokens of thinking that the API takes. */
const LEAST = 1024;

/** Tokens of thinking for an effort: LiteLLM's, but never fewer than the API takes. */
const BY_EFFORT: Readonly<Record<string, number>> = {
  minimal: LEAST,
  low: LEAST,
  medium: 2048,
  high: 4096,
  xhigh: 8192,
  max: 16_384,
};
const DEFAULT = 2048;

/** Tokens that are kept for the answer when a budget would take all that the model can write. */
const ANSWER = 4096;

/** The budget that stands for an effort. */
export function budgetFor(effort: string | undefined): ThinkingConfigEnabled {
  return { type: "enabled", budget_tokens: entryIn(BY_EFFORT, effort ?? "") ?? DEFAULT };
}

/** The caller's own budget, but for one that the API would refuse; the effort's where none is said. */
export function withinReason(given: ThinkingConfigEnabled, effort: string | undefined): ThinkingConfigEnabled {
  const { budget_tokens: tokens }: { budget_tokens: unknown } = given;
  return {
    ...budgetFor(effort),
    ...given,
    ...(typeof tokens === "number" ? { budget_tokens: Math.max(tokens, LEAST) } : {}),
  };
}

/** A limit, and the budget that it has room for: `undefined` where there is none for any. */
interface Room {
  readonly max_tokens: number;
  readonly budget_tokens: number | undefined;
}

/**
 * `max_tokens` covers the thinking too: it is raised when the budget would leave nothing for the answer. Where that is more
 * than the model can write, the budget gives way.
 */
export function roomFor(budget: number, limit: number, most: number): Room {
  const max_tokens = Math.min(limit > budget ? limit : limit + budget, most);
  if (budget < max_tokens) return { max_tokens, budget_tokens: budget };
  const left = Math.max(LEAST, max_tokens - Math.min(limit, ANSWER, Math.floor(max_tokens / 2)));
  return { max_tokens, budget_tokens: left < max_tokens ? left : undefined };
}
