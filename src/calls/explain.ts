/** Says what a call would do, without sending anything. */
import type { PlainObject } from "../config/check.ts";
import { type CallRequest, Call, type Endpoint } from "../routing/call.ts";
import { groupsAt } from "../routing/catalog/reachable-groups.ts";
import { filterContext } from "../routing/selection/filter-context.ts";
import type { Deployment, ModelGroup } from "../routing/deployment.ts";
import type { RouterContext } from "../routing/router-context.ts";
import { EntryContents } from "../routing/itinerary/entry-contents.ts";
import { type FailedGroup, fallbacksFor } from "../routing/itinerary/fallbacks.ts";
import { readFrom } from "../routing/foreign-code.ts";
import { describe } from "../routing/selection/drop-words.ts";
import type { FilterContext } from "../routing/selection/filter-context.ts";
import { dropReason } from "../routing/selection/filters.ts";
import { pickFrom, type Selector, selectorFor, usable, unsupportedBy } from "../routing/selection/selection.ts";
import { enterGroup, requestedDestination } from "../routing/group-progress.ts";
import type { ExplainedDeployment, Explanation } from "../types/explanation.ts";
import { byTables } from "../redirects/tables.ts";
import { readCall } from "./read-call.ts";
import { checkFallbacks } from "./call-fallbacks.ts";
import { unrouted } from "./with-metadata.ts";

export function explain(params: unknown, options: unknown, engine: RouterContext): Explanation {
  const ask = readExplained(params, options, engine);
  const endpoint = endpointOf(ask.params);
  const call = new Call(ask, endpoint, engine.settings, engine.clock, engine.callId);
  call.close();

  const { model } = ask.routed ?? ask;
  const names = [model, ...fallbackNames(model, call, engine)];
  const groups = [...new Set(names)].flatMap((name) => {
    return groupsAt(name, engine.resolve).map((group) => explainGroup(name, group, call, engine));
  });
  return {
    model_group: engine.resolve(model)?.name,
    deployments: groups.flatMap(({ deployments }) => deployments),
    order: groups.flatMap(({ order }) => order),
    fallbacks: names.slice(1),
  };
}

/** An embedding has `input` where a chat has `messages`. */
export function endpointOf({ input, messages }: PlainObject): Endpoint {
  return messages === undefined && input !== undefined ? "embedding" : "chat";
}

/** The call, checked. @throws BadRequestError when it would be refused. */
export function readExplained(params: unknown, options: unknown, engine: RouterContext): CallRequest {
  try {
    const endpoint = readFrom("The call", () => endpointOf(Object(params)));
    const ask = readCall(params, options, endpoint);
    checkFallbacks(ask, engine);
    const { rules } = engine.settings;
    return rules === undefined ? ask : byTables(ask, rules);
  } catch (error) {
    unrouted(error, params, engine.callId);
    throw error;
  }
}

/** Depth first, as a call goes; each group once, and once more with other parameters. */
function fallbackNames(model: string, call: Call, engine: RouterContext): string[] {
  const names: string[] = [];
  const contents = new EntryContents();
  const found = new Set([place(0, model)]);
  const visited = new Set<string>();
  const visit = (name: string, depth: number): void => {
    const group = engine.resolve(name);
    if (depth >= engine.settings.max_fallbacks || visited.has(name) || (group === undefined && depth > 0)) return;
    visited.add(name);
    const failed = failedGroup(name, group, call.request);
    const targets = fallbacksFor(failed, call.request, engine.settings);
    for (const target of targets) {
      const { model: next = name, content } = contents.read(target);
      if (found.has(place(content, next))) continue;
      found.add(place(content, next));
      names.push(next);
      visit(next, depth + 1);
    }
  };
  visit(model, 0);
  return names;
}

function failedGroup(name: string, group: ModelGroup | undefined, { routed }: CallRequest): FailedGroup {
  const failed: FailedGroup = { kind: "general", name, group: group?.name ?? name };
  return routed !== undefined && routed.model === name ? { ...failed, led: routed.via } : failed;
}

function place(content: number, name: string): string {
  return `${content} ${name}`;
}

function explainGroup(
  model: string,
  group: ModelGroup,
  call: Call,
  engine: RouterContext,
): { deployments: ExplainedDeployment[]; order: string[] } {
  // A key of the call's is for the requested group alone.
  const isRequested = model === (call.request.routed ?? call.request).model;
  const progress = enterGroup({ ...requestedDestination(model), isRequested }, group);
  const base = filterContext(call, progress, engine);
  for (const deployment of group.deployments) {
    const names = unsupportedBy(deployment, base.request, call.endpoint, engine.settings);
    if (names.length > 0) progress.unsupported.set(deployment.id, names);
  }
  return {
    deployments: group.deployments.map((deployment) => explained(deployment, base)),
    order: orderOf(group, base, selectorFor(call, group.name, engine)),
  };
}

function explained(deployment: Deployment, filters: FilterContext): ExplainedDeployment {
  const { id, model_name, provider, model } = deployment;
  const reason = dropReason(deployment, filters);
  const facts = { deployment_id: id, model_group: model_name, provider, model, eligible: reason === undefined };
  return reason === undefined ? facts : { ...facts, reason: describe(reason, deployment, filters) };
}

/** Most deployments of a group that are put in order: each choice looks at all that are left. */
const MOST_ORDERED = 1000;

function orderOf(group: ModelGroup, base: FilterContext, selector: Selector): string[] {
  const tried = new Set<string>();
  let level: readonly Deployment[] = [];
  while (tried.size < MOST_ORDERED) {
    if (level.length === 0) level = usable(group, { ...base, tried });
    const next = pickFrom(level, selector);
    if (next === undefined) break;
    tried.add(next.id);
    level = level.filter(({ id }) => id !== next.id);
  }
  return [...tried];
}
