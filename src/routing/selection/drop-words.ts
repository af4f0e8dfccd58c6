/** Why a deployment was dropped, as text: for errors and `explain`. Pure. */
import type { Deployment } from "../deployment.ts";
import { recoveryFor } from "../health/cooldown-scope.ts";
import { limitText } from "./limit-filter.ts";
import type { FilterContext } from "./filter-context.ts";
import type { DropReason } from "./filters.ts";

const TEXTS: Record<Extract<DropReason, string>, string> = {
  blocked: "it is blocked (model_info.blocked)",
  team: "it belongs to another team (model_info.team_id)",
  cooling_down: "it is in cooldown",
  already_tried: "this call has tried it",
  context_window: "its context window is too small for the prompt",
  unsupported_params: "it does not support what the call asks for",
  rate_limit: "it is at one of its limits",
  budget: "its budget is used up",
  tags: "its tags do not match the call's",
  region: "it is not in the region the call asks for",
};

/** The most parameters that are listed. */
const MOST_NAMED = 20;

/** The reason as text, for errors and `explain`. */
export function describe(reason: DropReason, deployment: Deployment, filters: FilterContext): string {
  if (typeof reason !== "string") return `the filter "${reason.filter}" dropped it`;
  const recovery = recoveryFor(deployment, filters.now, filters.credentials);
  if (reason === "cooling_down" && recovery !== undefined) {
    const seconds = Math.ceil((recovery.at - filters.now) / 100) / 10;
    return `it is in cooldown for ${seconds} s more after ${recovery.error.name}`;
  }
  const budget = reason === "budget" ? filters.exceeded?.for(deployment, filters.tags) : undefined;
  if (budget !== undefined) return budget.text;
  if (reason === "unsupported_params") return unsupportedText(deployment, filters);
  return reason === "rate_limit" ? limitText(deployment, filters) : TEXTS[reason];
}

function unsupportedText({ id }: Deployment, filters: FilterContext): string {
  const names = filters.unsupported.get(id) ?? filters.needs;
  const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : "";
  return `${TEXTS.unsupported_params}: ${names.slice(0, MOST_NAMED).join(", ")}${more}`;
}
