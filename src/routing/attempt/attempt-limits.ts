/** What an attempt uses of its deployment's limits. */
import type { Reservation, TokensUsed } from "../../limits/limit-usage.ts";
import type { CompletionUsage } from "../../types/openai.ts";
import type { Call } from "../call.ts";
import { CallNeed } from "../selection/call-need.ts";
import type { Settings } from "../settings.ts";
import type { AttemptPlan } from "./attempt-plan.ts";

/** Sets aside what the attempt is expected to use; `undefined` where nothing looks at it. With a caller's key nothing does. */
export function reserveLimits(
  { deployment, overrides }: AttemptPlan,
  call: Call,
  settings: Settings,
  usesCallersKey: boolean,
): Reservation | undefined {
  const { limits, health } = deployment;
  const isCounted = limits?.hasRates === true || settings.countsUsage;
  if (!isCounted || usesCallersKey) return undefined;
  const { input, maxOutput } = new CallNeed(call, { ...call.request.params, ...overrides }, settings);
  return health.usage.reserve(limits, { input, maxOutput }, call.clock.now());
}

export function tokensUsed(usage: CompletionUsage | undefined): TokensUsed | undefined {
  if (usage === undefined) return undefined;
  const cached = usage.prompt_tokens_details?.cached_tokens ?? 0;
  return { input: usage.prompt_tokens, cached, output: usage.completion_tokens };
}
