/** Why a call may not use a deployment right now: in the contract's order, one list for every purpose. */
import type { Deployment, ModelGroup } from "../deployment.ts";
import type { FilterContext } from "./filter-context.ts";
import { answerOf } from "../foreign-code.ts";
import { isCoolingFor } from "../health/cooldown-scope.ts";
import { limitReached } from "./limit-filter.ts";
import { tagRank } from "./levels.ts";
import { isForTeam } from "./team.ts";

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

/** One reason for which deployments are dropped. */
interface Filter {
  readonly reason: Extract<DropReason, string>;
  /** It may drop a deployment of the group. Where it cannot, no deployment is looked at. */
  concerns(group: ModelGroup, filters: FilterContext): boolean;
  drops(deployment: Deployment, filters: FilterContext): boolean;
}

/** In the contract's order. */
const FILTERS: readonly Filter[] = [
  {
    reason: "blocked",
    concerns: ({ traits }) => traits.blocked,
    drops: ({ model_info }) => model_info.blocked === true,
  },
  {
    reason: "team",
    concerns: ({ traits }) => traits.teams,
    drops: (deployment, { team }) => !isForTeam(deployment, team),
  },
  {
    reason: "cooling_down",
    concerns: ({ deployments }) => !allInRotation(deployments),
    drops: (deployment, { now, credentials }) =>
      !deployment.health.circuit.isClosed && isCoolingFor(deployment, now, credentials),
  },
  {
    reason: "already_tried",
    concerns: (_, { tried }) => tried.size > 0,
    drops: ({ id }, { tried }) => tried.has(id),
  },
  {
    reason: "context_window",
    concerns: (_, { overflowed, promptTokens }) => overflowed !== undefined || promptTokens !== undefined,
    drops: (deployment, filters) => !fits(deployment, filters),
  },
  {
    reason: "unsupported_params",
    concerns: (_, { needs, unsupported }) => needs.length > 0 || unsupported.size > 0,
    drops: (deployment, filters) => filters.unsupported.has(deployment.id) || lacks(deployment, filters),
  },
  {
    reason: "rate_limit",
    concerns: ({ traits }, { claimed }) => traits.limits || claimed !== undefined,
    drops: (deployment, filters) =>
      filters.ignoresLimits !== true &&
      (limitReached(deployment, filters) !== undefined || filters.claimed?.(deployment.health) === true),
  },
  {
    reason: "budget",
    concerns: (_, { exceeded }) => exceeded !== undefined,
    drops: (deployment, { exceeded, tags }) => exceeded?.keepsFrom(deployment, tags) === true,
  },
  {
    reason: "tags",
    concerns: (_, { settings }) => settings.enable_tag_filtering,
    drops: (deployment, filters) => filters.settings.enable_tag_filtering && tagRank(deployment, filters) === undefined,
  },
  {
    reason: "region",
    concerns: (_, { region }) => region !== undefined,
    drops: ({ litellm_params }, { region }) => region !== undefined && litellm_params.region_name !== region,
  },
];

/** The first filter that drops the deployment; `undefined` when it may be used. */
export function dropReason(deployment: Deployment, filters: FilterContext): DropReason | undefined {
  for (const filter of FILTERS) if (filter.drops(deployment, filters)) return filter.reason;
  return filters.settings.filters.length === 0 ? undefined : firstRefusal(deployment, filters);
}

/**
 * The deployments of the group that no filter drops. It is the group's own list where none is dropped: a choice in a large
 * group copies nothing.
 */
export function undropped(group: ModelGroup, filters: FilterContext): readonly Deployment[] {
  let left = group.deployments;
  for (const filter of FILTERS)
    if (left.length > 0 && filter.concerns(group, filters)) left = keptBy(filter, left, filters);
  if (filters.settings.filters.length === 0) return left;
  return left.filter((deployment) => firstRefusal(deployment, filters) === undefined);
}

function keptBy(filter: Filter, list: readonly Deployment[], filters: FilterContext): readonly Deployment[] {
  /** `undefined` as long as none is dropped. */
  let kept: Deployment[] | undefined;
  let passed = 0;
  for (const deployment of list) {
    if (filter.drops(deployment, filters)) kept ??= list.slice(0, passed);
    else kept?.push(deployment);
    passed += 1;
  }
  return kept ?? list;
}

/** Nearly always true. A loop of its own: in a large group it is the only look at each deployment. */
function allInRotation(deployments: readonly Deployment[]): boolean {
  for (const { health } of deployments) if (!health.circuit.isClosed) return false;
  return true;
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
