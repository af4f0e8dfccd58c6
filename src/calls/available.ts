/** Which deployment a call would get now. Nothing is sent, and nothing is counted. */
import { Call } from "../routing/call.ts";
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
  const group = context.resolve(ask.model);
  if (group === undefined) throw unknownModel(ask.model, context.groupNames());
  const call = new Call(ask, endpointOf(ask.params), context.settings, context.clock, context.callId);
  call.close();
  const progress = enterGroup(requestedDestination(ask.model), group);
  const filters = filterContext(call, progress, context);
  const found = selectSupporting(progress, filters, call, context);
  if (found === undefined) throw noDeploymentsError(group, filterContext(call, progress, context));
  return found;
}
