/** Which of a deployment's limits keeps a call away, and for how long. */
import type { LimitName } from "../../limits/limits.ts";
import type { Deployment } from "../deployment.ts";
import type { Need } from "../../limits/limit-usage.ts";
import type { Credentials } from "../own-credentials.ts";
import type { Settings } from "../settings.ts";

/** What the limits ask of a call: a part of what all filters know. */
interface LimitContext {
  readonly settings: Settings;
  readonly now: number;
  readonly credentials: Credentials;
  readonly need: Need;
}

/** The limit that leaves no room for the call. Rates are those of the deployment's own key, slots those of its address. */
export function limitReached({ health, limits }: Deployment, filters: LimitContext): LimitName | undefined {
  const { api_key, api_base } = filters.credentials;
  const slots = limits?.max_parallel_requests;
  if (slots !== undefined && api_base === undefined && health.inFlight >= slots) return "max_parallel_requests";
  if (limits === undefined || !limits.hasRates || api_key !== undefined) return undefined;
  return health.usage.blockedBy(limits, filters.need, filters.now, filters.settings.holding);
}

/**
 * When a deployment that is at a limit may have room, in milliseconds since the epoch: `Infinity` when that depends on calls
 * in flight, `undefined` when it never has.
 */
export function roomAt(deployment: Deployment, filters: LimitContext): number | undefined {
  const { health, limits } = deployment;
  const limit = limitReached(deployment, filters);
  if (limits === undefined || limit === undefined) return filters.now;
  if (limit === "max_parallel_requests") return limits.max_parallel_requests === 0 ? undefined : Infinity;
  return health.usage.roomAt(limits, filters.need, filters.now, filters.settings.holding);
}

/** Why the call cannot be sent there now. */
export function limitText(deployment: Deployment, filters: LimitContext): string {
  const limit = limitReached(deployment, filters);
  return limit === undefined
    ? "calls that came before wait for it"
    : `it is at its ${limit} limit of ${deployment.limits?.[limit]}`;
}

/**
 * Without those whose provider has said that it would refuse now. Where that is true of all, all of them: what a provider says
 * moves traffic away before it refuses, and keeps no call from being tried.
 */
export function withProvidersRoom(usable: readonly Deployment[], filters: LimitContext): readonly Deployment[] {
  if (usable.length <= 1 || filters.credentials.api_key !== undefined || !someNear(usable)) return usable;
  const input = (): number => filters.need.input;
  const free = usable.filter(({ health }) => health.nearLimit?.isUsedUp(filters.now, health.inFlight, input) !== true);
  return free.length > 0 ? free : usable;
}

/** Nearly never true. */
function someNear(deployments: readonly Deployment[]): boolean {
  for (const { health } of deployments) if (health.nearLimit !== undefined) return true;
  return false;
}
