/** Why a call may not use a deployment right now: in the contract's order, one list for every purpose. */
import type { ChatRequest } from "../../types/openai.ts";
import type { Exceeded } from "../../budgets/spending.ts";
import type { Deployment } from "../deployment.ts";
import { answerOf } from "../foreign-code.ts";
import { isCoolingFor, recoveryFor } from "../health/cooldown-scope.ts";
import type { Credentials } from "../own-credentials.ts";
import type { Settings } from "../settings.ts";
import { isForTeam } from "./team.ts";

/** A set of deployments by id, or a map with their ids as keys. */
type Ids = Pick<ReadonlySet<string>, "has" | "size">;

/** What the filters know about a call. Computed once per choice, not per deployment. */
export interface FilterContext {
  readonly settings: Settings;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly modelGroup: string;
  readonly request: ChatRequest;
  /** Ids of deployments this call has tried. Empty when they may be used again. */
  readonly tried: Ids;
  /** Tokens of the prompt, when context windows or token rates are checked. */
  readonly promptTokens: number | undefined;
  /** The prompt overflowed a window of this size and needs a larger one. `0` when that size is unknown. */
  readonly overflowed: number | undefined;
  /** What the prompt needs beyond text, such as `supports_vision`. */
  readonly needs: readonly string[];
  readonly tags: readonly string[];
  readonly region: string | undefined;
  /** The team that the call is for. */
  readonly team: string | undefined;
  /** A key in place of the deployment's; empty for the deployment's own. */
  readonly credentials: Credentials;
  /** Leaves the deployment that the call goes back to, where it is usable. */
  readonly narrow: ((usable: readonly Deployment[]) => readonly Deployment[]) | undefined;
  /** Budgets that are used up, where the call touches any. */
  readonly exceeded: Exceeded | undefined;
  /** Deployments that do not support the request's parameters, with the names of these. */
  readonly unsupported: ReadonlyMap<string, readonly string[]>;
}

export type DropReason =
  | "blocked"
  | "team"
  | "cooling_down"
  | "already_tried"
  | "context_window"
  | "unsupported_params"
  | "rate_limit"
  | "budget"
  | "tags"
  | "region"
  | { readonly filter: string };

/** The first filter that drops the deployment; `undefined` when it may be used. */
export function dropReason(deployment: Deployment, filters: FilterContext): DropReason | undefined {
  return (
    outOfRotation(deployment, filters) ??
    unsuited(deployment, filters) ??
    outOfBounds(deployment, filters) ??
    dropReasonOfUser(deployment, filters)
  );
}

function outOfRotation(deployment: Deployment, filters: FilterContext): DropReason | undefined {
  if (deployment.model_info.blocked === true) return "blocked";
  if (!isForTeam(deployment, filters.team)) return "team";
  if (!deployment.health.circuit.isClosed && isCoolingFor(deployment, filters.now, filters.credentials))
    return "cooling_down";
  return contains(filters.tried, deployment) ? "already_tried" : undefined;
}

/** For this request. */
function unsuited(deployment: Deployment, filters: FilterContext): DropReason | undefined {
  if (!fits(deployment, filters)) return "context_window";
  if (contains(filters.unsupported, deployment) || lacks(deployment, filters)) return "unsupported_params";
  if (!withinLimits(deployment, filters)) return "rate_limit";
  return filters.exceeded?.keepsFrom(deployment, filters.tags) === true ? "budget" : undefined;
}

/** Of where the call may go. */
function outOfBounds(deployment: Deployment, filters: FilterContext): DropReason | undefined {
  if (filters.settings.enable_tag_filtering && tagRank(deployment, filters) === undefined) return "tags";
  if (filters.region === undefined || deployment.litellm_params.region_name === filters.region) return undefined;
  return "region";
}

/** Nearly always empty: a look-up in an empty map still hashes the id. */
function contains(ids: Ids, { id }: Deployment): boolean {
  return ids.size > 0 && ids.has(id);
}

function fits(deployment: Deployment, filters: FilterContext): boolean {
  const { overflowed, settings } = filters;
  const promptTokens = settings.enable_pre_call_checks ? filters.promptTokens : undefined;
  if (overflowed === undefined && promptTokens === undefined) return true;
  const window = deployment.known.max_input_tokens;
  if (window === undefined) return true;
  if (overflowed !== undefined && window <= overflowed) return false;
  return promptTokens === undefined || promptTokens <= window;
}

/** What the table of models denies counts only where the user asked for checks: a row may be older than the model. */
function lacks(deployment: Deployment, { needs, settings }: FilterContext): boolean {
  for (const need of needs) {
    const stated = deployment.model_info[need];
    const fact = stated === undefined && settings.enable_pre_call_checks ? deployment.known.fact(need) : stated;
    if (fact === false) return true;
  }
  return false;
}

function withinLimits(deployment: Deployment, filters: FilterContext): boolean {
  const { health, litellm_params, rpm, tpm } = deployment;
  const { api_key, api_base } = filters.credentials;
  const slots = api_base === undefined ? litellm_params.max_parallel_requests : undefined;
  if (slots !== undefined && health.inFlight >= slots) return false;
  // Rates are those of the deployment's own key.
  if (!filters.settings.enable_pre_call_checks || api_key !== undefined) return true;
  if (rpm !== undefined && health.usage.count(filters.now, "requests") >= rpm) return false;
  return tpm === undefined || health.usage.count(filters.now, "tokens") + (filters.promptTokens ?? 0) <= tpm;
}

/**
 * 0 for deployments with the call's tags, 1 for those it may use when none of them is left, `undefined` for the others.
 * A call without tags prefers deployments tagged `default`, and may use all.
 */
function tagRank(deployment: Deployment, filters: FilterContext): 0 | 1 | undefined {
  const own = deployment.litellm_params.tags ?? [];
  const isDefault = own.includes("default");
  if (filters.tags.length === 0) return isDefault ? 0 : 1;
  const shared = filters.tags.filter((tag) => own.includes(tag)).length;
  const matches = filters.settings.tag_filtering_match_any ? shared > 0 : shared === filters.tags.length;
  if (matches) return 0;
  return isDefault ? 1 : undefined;
}

/** The level of a deployment, lower is better: by tags, then by `order`. Deployments without `order` come last. */
export function rank(deployment: Deployment, filters: FilterContext): number {
  const tags = filters.settings.enable_tag_filtering ? (tagRank(deployment, filters) ?? 1) : 0;
  return tags * 2e9 + Math.min(deployment.order ?? 1e9, 1e9);
}

function dropReasonOfUser(deployment: Deployment, filters: FilterContext): DropReason | undefined {
  // A function of its own calls the filters: its closures would cost every deployment memory.
  return filters.settings.filters.length === 0 ? undefined : firstRefusal(deployment, filters);
}

function firstRefusal(deployment: Deployment, filters: FilterContext): DropReason | undefined {
  const call = { model_group: filters.modelGroup, params: filters.request };
  const refusing = filters.settings.filters.find(
    (filter) => !answerOf("filter", filter.name, () => filter.keep(deployment, call), isNotObject),
  );
  return refusing && { filter: refusing.name };
}

/** A filter that returns nothing drops the deployment, like `false`. An object, such as a promise, is a mistake. */
function isNotObject(answer: unknown): boolean {
  return typeof answer !== "object" || answer === null;
}

const TEXTS: Record<Extract<DropReason, string>, string> = {
  blocked: "it is blocked (model_info.blocked)",
  team: "it belongs to another team (model_info.team_id)",
  cooling_down: "it is in cooldown",
  already_tried: "this call has tried it",
  context_window: "its context window is too small for the prompt",
  unsupported_params: "it does not support what the call asks for",
  rate_limit: "it is at its rpm, tpm or max_parallel_requests limit",
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
  if (reason === "unsupported_params") {
    const names = filters.unsupported.get(deployment.id) ?? filters.needs;
    const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : "";
    return `${TEXTS[reason]}: ${names.slice(0, MOST_NAMED).join(", ")}${more}`;
  }
  return TEXTS[reason];
}
