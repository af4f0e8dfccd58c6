/**
 * Which deployments of a group a call may use, and which one it uses: for first attempts, failover, hedges, continued
 * streams and `explain` alike.
 */
import type { Strategy } from "../../strategies/strategy.ts";
import type { Deployment, ModelGroup } from "../deployment.ts";
import type { FilterContext } from "./filter-context.ts";
import { dropReason, undropped } from "./filters.ts";
import { withProvidersRoom } from "./limit-filter.ts";
import { bestLevel } from "./levels.ts";
import { answerOf, readFrom } from "../foreign-code.ts";
import type { ChatRequest } from "../../types/openai.ts";
import type { Call, Endpoint } from "../call.ts";
import { routerDefaults, type Settings, strategyFor } from "../settings.ts";
import type { GroupProgress } from "../group-progress.ts";

/** How one of several usable deployments is picked. */
export interface Selector {
  readonly strategy: Strategy;
  /** It is one of this library's. */
  readonly isOurs: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly stream: boolean;
  readonly random: () => number;
}

/**
 * Usable deployments of the best tag and `order` level that has any. Of them, the one that the call goes back to, alone.
 */
export function usable(group: ModelGroup, filters: FilterContext): readonly Deployment[] {
  const left = bestLevel(withProvidersRoom(undropped(group, filters), filters), group, filters);
  return filters.narrow === undefined ? left : filters.narrow(left);
}

/** The usable deployment that the strategy picks; `undefined` when the filters leave none. */
export function select(group: ModelGroup, filters: FilterContext, selector: Selector): Deployment | undefined {
  return pickFrom(usable(group, filters), selector);
}

/** The router's lists stay as they are: a user's strategy gets a frozen copy, which it cannot sort or empty. */
export function pickFrom(level: readonly Deployment[], selector: Selector): Deployment | undefined {
  if (level.length <= 1) return level[0];
  const { strategy, isOurs } = selector;
  if (isOurs) return strategy.pick(level, selector);
  const candidates = Object.freeze([...level]);
  return answerOf(
    "strategy",
    strategy.name,
    () => strategy.pick(candidates, selector),
    (picked) => level.includes(picked),
  );
}

/** How the call picks at that group. */
export function selectorFor(call: Call, group: string, { settings, random }: Choosing): Selector {
  const { options, stream } = call.request;
  const strategy = strategyFor(settings, options, group);
  const isOurs = settings.strategies.get(strategy.name) === strategy;
  return { strategy, isOurs, stream, now: call.clock.now(), random };
}

/** What of a router it takes to choose. */
interface Choosing {
  readonly settings: Settings;
  readonly random: () => number;
}

/** The parts of a request that the deployment does not support; empty when it supports all. */
export function unsupportedBy(
  deployment: Deployment,
  request: ChatRequest,
  endpoint: Endpoint,
  settings: Settings,
): readonly string[] {
  const { providerRules, defaults, target } = deployment;
  if (endpoint === "embedding") return providerRules.embeds ? [] : ["embeddings"];
  return readFrom("The request", () =>
    providerRules.unsupported({ ...routerDefaults(settings), ...defaults, ...request }, target),
  );
}

/** Some deployment may be used and supports the request. Asks no strategy. */
export function someSupporting(
  { group }: GroupProgress,
  filters: FilterContext,
  call: Call,
  { settings }: { readonly settings: Settings },
): boolean {
  return group.deployments.some(
    (each) =>
      dropReason(each, filters) === undefined &&
      unsupportedBy(each, filters.request, call.endpoint, settings).length === 0,
  );
}

/**
 * The deployment that the strategy picks among those that support the request. The others are recorded in `progress`.
 */
export function selectSupporting(
  progress: GroupProgress,
  filters: FilterContext,
  call: Call,
  choosing: Choosing,
): Deployment | undefined {
  const { settings } = choosing;
  const selector = selectorFor(call, progress.group.name, choosing);
  const supports = (deployment: Deployment): boolean => {
    const unsupported = unsupportedBy(deployment, filters.request, call.endpoint, settings);
    if (unsupported.length > 0) progress.unsupported.set(deployment.id, unsupported);
    return unsupported.length === 0;
  };
  const first = select(progress.group, filters, selector);
  if (first === undefined || supports(first)) return first;
  // Others may not support it either. All are checked at once, because every choice looks through the whole group.
  for (const deployment of progress.group.deployments)
    if (dropReason(deployment, filters) === undefined) supports(deployment);
  return select(progress.group, filters, selector);
}
