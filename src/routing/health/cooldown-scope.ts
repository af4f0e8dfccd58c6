/** Which calls a cooldown keeps away from its deployment. Pure. */
import type { Deployment } from "../deployment.ts";
import type { Credentials } from "../own-credentials.ts";
import type { Circuit } from "./circuit.ts";
import { isAboutTheKey } from "./cooldown.ts";

/**
 * When a call with these credentials may use the deployment again, and why not now; `undefined` where no cooldown concerns
 * it. Another address is another server, and what is held against one key is not held against another.
 */
export function recoveryFor(
  { health }: Deployment,
  now: number,
  { api_key, api_base }: Credentials,
): ReturnType<Circuit["recovery"]> {
  const recovery = health.circuit.recovery(now);
  if (recovery === undefined || api_key === undefined) return recovery;
  return api_base !== undefined || isAboutTheKey(recovery.error) ? undefined : recovery;
}

/** A cooldown keeps a call with these credentials away now. */
export function isCoolingFor(deployment: Deployment, now: number, credentials: Credentials): boolean {
  return !deployment.health.circuit.usable(now) && recoveryFor(deployment, now, credentials) !== undefined;
}
