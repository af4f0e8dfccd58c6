/**
 * Which deployments of a group a call may use, and which of them it does. One function for first attempts, failover,
 * hedges, continued streams and `explain`. Reads everything, changes nothing.
 */
import type { Strategy } from "../../strategies/strategy.ts";
import type { Deployment, ModelGroup } from "../deployment.ts";
import { type FilterContext, dropReason, rank } from "./filters.ts";
import { answerOf, readFrom } from "../foreign-code.ts";
import type { ChatRequest } from "../../types/openai.ts";
import type { Call, Endpoint } from "../call.ts";
import { routerDefaults, type Settings } from "../settings.ts";
import type { GroupProgress } from "../group-progress.ts";

/** How one of several usable deployments is chosen. */
export interface Selector {
  readonly strategy: Strategy;
  readonly stream: boolean;
  readonly random: () => number;
}

/** Usable deployments of the best tag and `order` level that has any. */
export function usable(group: ModelGroup, filters: FilterContext, now: number): readonly Deployment[] {
  let best = Infinity;
  let level: Deployment[] = [];
  for (const deployment of group.deployments) {
    if (dropReason(deployment, filters, now) !== undefined) continue;
    const place = rank(deployment, filters);
    if (place > best) continue;
    if (place < best) {
      best = place;
      level = [];
    }
    level.push(deployment);
  }
  return level;
}

/** One of the usable deployments, chosen by the strategy; `undefined` when the filters leave none. */
export function select(
  group: ModelGroup,
  filters: FilterContext,
  now: number,
  selector: Selector,
): Deployment | undefined {
  const drawn = draw(group, filters, now, selector);
  if (drawn !== undefined) return drawn;
  const level = usable(group, filters, now);
  if (level.length <= 1) return level[0];
  const { strategy } = selector;
  return answerOf(
    "strategy",
    strategy.name,
    () => strategy.pick(level, selector),
    (picked) => level.includes(picked),
  );
}

/** Draws at an even group before all of it is looked through. */
const DRAWS = 4;

/**
 * Where all deployments are alike, an even choice needs no look at each of them: drawing among all until a usable one
 * comes is as even as drawing among the usable ones. `undefined` when none came soon, or where the choice is another.
 */
function draw(group: ModelGroup, filters: FilterContext, now: number, selector: Selector): Deployment | undefined {
  if (selector.strategy.draws_evenly !== true || !group.is_even) return undefined;
  for (let turn = 0; turn < DRAWS; turn += 1) {
    const deployment = group.deployments[Math.floor(selector.random() * group.deployments.length)];
    if (deployment !== undefined && dropReason(deployment, filters, now) === undefined) return deployment;
  }
  return undefined;
}

/** What of a request the deployment's provider has no word for; empty when it takes all of it. */
export function unsupportedBy(
  deployment: Deployment,
  request: ChatRequest,
  endpoint: Endpoint,
  settings: Settings,
): readonly string[] {
  const { providerRules, defaults, target } = deployment;
  if (endpoint === "embedding") return providerRules.embeds ? [] : ["embeddings"];
  return readFrom("What the call asks for", () =>
    providerRules.unsupported({ ...routerDefaults(settings), ...defaults, ...request }, target),
  );
}

/** The deployment that the strategy picks; those that turn out not to take the request are noted and passed over. */
export function selectSupporting(
  stay: GroupProgress,
  filters: FilterContext,
  call: Call,
  { settings, random }: { readonly settings: Settings; readonly random: () => number },
): Deployment | undefined {
  const selector = { strategy: settings.strategy, stream: call.ask.stream, random };
  const now = call.clock.now();
  const takes = (deployment: Deployment): boolean => {
    const unsupported = unsupportedBy(deployment, filters.request, call.endpoint, settings);
    if (unsupported.length > 0) stay.unsupported.set(deployment.id, unsupported);
    return unsupported.length === 0;
  };
  const first = select(stay.group, filters, now, selector);
  if (first === undefined || takes(first)) return first;
  // Others of the group may not take it either: asked all at once, for each choice looks through the whole group.
  for (const deployment of stay.group.deployments)
    if (dropReason(deployment, filters, now) === undefined) takes(deployment);
  return select(stay.group, filters, now, selector);
}
