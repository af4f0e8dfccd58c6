/** The error of a call when a group has no usable deployment. Pure. */
import {
  BadRequestError,
  BudgetExceededError,
  ContextWindowExceededError,
  type ErrorFacts,
  RateLimitError,
  type RouterError,
  sameClass,
  ServiceUnavailableError,
  UnsupportedParamsError,
} from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { Deployment, ModelGroup } from "../deployment.ts";
import { roomAt } from "./limit-filter.ts";
import { recoveryFor } from "../health/cooldown-scope.ts";
import { describe } from "./drop-words.ts";
import type { FilterContext } from "./filter-context.ts";
import { dropReason, type DropReason } from "./filters.ts";

/** The most deployments that are listed. */
const MOST_NAMED = 100;

/** Lists for each deployment the filter that dropped it. Its class is that of the reason that passes soonest. */
export function noDeploymentsError(group: ModelGroup, filters: FilterContext): RouterError {
  const dropped = group.deployments.map((deployment) => {
    const reason = dropReason(deployment, filters) ?? "already_tried";
    return { deployment, reason, words: describe(reason, deployment, filters) };
  });
  const reasons = new Set(dropped.map(({ reason }) => reason));
  const lines = dropped.slice(0, MOST_NAMED).map(({ deployment, words }) => `${deployment.id}: ${words}`);
  if (dropped.length > MOST_NAMED) lines.push(`and ${dropped.length - MOST_NAMED} more, which router.explain lists`);
  const message =
    dropped.length === 0
      ? `The model group ${quotedName(group.name)} has no deployments.`
      : `No deployment of ${quotedName(group.name)} can take this call. ${lines.join("; ")}.`;
  const facts = { model_group: group.name };

  // That of a deployment that the call may not use anyway says nothing.
  const cooling = dropped.filter(({ reason }) => reason === "cooling_down");
  const recoveries = cooling.flatMap(
    ({ deployment }) => recoveryFor(deployment, filters.now, filters.credentials) ?? [],
  );
  const soonest = recoveries.toSorted((a, b) => a.at - b.at)[0];
  if (soonest !== undefined) {
    return sameClass(soonest.error, message, {
      ...facts,
      retry_after: (soonest.at - filters.now) / 1000,
      ...origin(soonest.error),
    });
  }
  if (reasons.has("budget") && !reasons.has("rate_limit")) return budgetError(message, facts, dropped, filters);
  const [param] = [...filters.unsupported.values()].flat();
  return withoutCooldown(reasons, message, { ...facts, param, retry_after: roomAfter(dropped, filters) });
}

/** Waiting helps once a window ends; until when calls in flight hold the rest of a budget is not known. */
function budgetError(
  message: string,
  facts: ErrorFacts,
  dropped: readonly { readonly deployment: Deployment; readonly reason: DropReason }[],
  { exceeded, tags, now }: FilterContext,
): RouterError {
  const resets = dropped.flatMap(({ deployment, reason }) => {
    const budget = reason === "budget" ? exceeded?.for(deployment, tags) : undefined;
    return budget?.resetAt ?? [];
  });
  const retry_after = resets.length === 0 ? undefined : (Math.min(...resets) - now) / 1000;
  return new BudgetExceededError(message, { ...facts, retry_after });
}

/** Seconds until a limit has room again; `undefined` where that depends on calls in flight, or never happens. */
function roomAfter(
  dropped: readonly { readonly deployment: Deployment; readonly reason: DropReason }[],
  filters: FilterContext,
): number | undefined {
  const full = dropped.filter(({ reason }) => reason === "rate_limit");
  const soonest = Math.min(...full.map(({ deployment }) => roomAt(deployment, filters) ?? Infinity));
  return soonest === Infinity ? undefined : Math.max(0, soonest - filters.now) / 1000;
}

function origin(error: RouterError): ErrorFacts {
  const { status, code, type, llm_provider, model, deployment_id } = error;
  return { status, code, type, llm_provider, model, deployment_id, cause: error };
}

function withoutCooldown(reasons: ReadonlySet<DropReason>, message: string, facts: ErrorFacts): RouterError {
  const { retry_after, ...others } = facts;
  if (reasons.has("rate_limit")) return new RateLimitError(message, { ...others, retry_after });
  if (reasons.has("context_window")) return new ContextWindowExceededError(message, others);
  if (reasons.has("unsupported_params")) return new UnsupportedParamsError(message, others);
  if (reasons.has("tags") || reasons.has("region") || reasons.has("team")) return new BadRequestError(message, others);
  return new ServiceUnavailableError(message, others);
}
