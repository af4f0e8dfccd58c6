import type { Deployment } from "../deployment.ts";
import type { Spare } from "../health/cooldown.ts";

/** One attempt to make. */
export interface Visit {
  readonly deployment: Deployment;
  readonly reason: "first" | "failover" | "retry" | "drop_params";
  readonly overrides: Readonly<Record<string, unknown>>;
  /** The overrides come from the call, not from the router's options. */
  readonly isCallers: boolean;
  readonly spare: Spare;
  /** Of a stream: after it, no other deployment and no fallback is left for the call to try. */
  readonly isLast: boolean;
  /** The deployment belongs to the requested group, though perhaps to a fallback entry for it with other parameters. */
  readonly isRequested: boolean;
  /** Paths of parameters that the deployment has refused in this call: they are left out. */
  readonly dropped?: readonly string[];
}

/** Sleep, then call `next` again. */
export interface Wait {
  /** Where the retry is due first. */
  readonly awaited: Deployment;
  readonly seconds: number;
  readonly reason: "back_off" | "cooldown";
}
