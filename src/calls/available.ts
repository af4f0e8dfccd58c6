/** Which deployment a call would get now. Nothing is sent, and nothing is counted. */
import { Call } from "../routing/call.ts";
import { groupsAt } from "../routing/catalog/reachable-groups.ts";
import { unknownModel } from "../routing/catalog/unknown-model.ts";
import type { Deployment } from "../routing/deployment.ts";
import { enterGroup, requestedDestination } from "../routing/group-progress.ts";
import type { RouterContext } from "../routing/router-context.ts";
import { filterContext } from "../routing/selection/filter-context.ts";
import { noDeploymentsError } from "../routing/selection/no-deployments.ts";
import { selectSupporting } from "../routing/selection/selection.ts";
import { endpointOf, readExplained } from "./explain.ts";

/** @throws the error of a call for which the group has no deployment, or which would be refused. */
export function availableDeployment(params: unknown, options: unknown, context: RouterContext): Deployment {
  const ask = readExplained(params, options, context);
  const { model } = ask.routed ?? ask;
  const groups = groupsAt(model, context.resolve);
  const [group] = groups;
  if (group === undefined) throw unknownModel(model, context.groupNames());
  const call = new Call(ask, endpointOf(ask.params), context.settings, context.clock, context.callId);
  call.close();
  for (const each of groups) {
    const progress = enterGroup(requestedDestination(model), each);
    const found = selectSupporting(progress, filterContext(call, progress, context), call, context);
    if (found !== undefined) return found;
  }
  const progress = enterGroup(requestedDestination(model), group);
  throw noDeploymentsError(group, filterContext(call, progress, context));
}
