/** Which deployments have a word for everything that a request asks for. */
import type { ChatRequest } from "../types/openai.ts";
import type { Call, Endpoint } from "./call.ts";
import type { Deployment } from "./deployment.ts";
import { type CallFilters, dropReason } from "./selection/filters.ts";
import { readFrom } from "./foreign-code.ts";
import { select } from "./selection/selection.ts";
import { routerDefaults, type Settings } from "./settings.ts";
import type { Stay } from "./group-progress.ts";

/** What of a request the deployment's provider has no word for; empty when it takes all of it. */
export function unsupportedBy(
  deployment: Deployment,
  request: ChatRequest,
  endpoint: Endpoint,
  settings: Settings,
): readonly string[] {
  const { translator, defaults, target } = deployment;
  if (endpoint === "embedding") return translator.embed === undefined ? ["embeddings"] : [];
  return readFrom("What the call asks for", () =>
    translator.unsupported({ ...routerDefaults(settings), ...defaults, ...request }, target),
  );
}

/** The deployment that the strategy picks; those that turn out not to take the request are noted and passed over. */
export function selectSupporting(
  stay: Stay,
  filters: CallFilters,
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
