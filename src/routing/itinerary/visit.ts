import type { CallQueue } from "../../limits/call-queue.ts";
import type { RouterError } from "../../errors.ts";
import type { Deployment } from "../deployment.ts";
import type { Standing } from "./standing.ts";
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

/** Wait in the line of a group until a deployment has room, then call `next` again. */
export interface Queueing {
  readonly queue: CallQueue;
  readonly group: string;
  readonly standing: Standing;
  readonly priority: number;
  /** The longest wait. */
  readonly seconds: number;
  /** The call is given this error when that time is over; `undefined`: that of a group that is full. */
  timedOut(seconds: number): RouterError | undefined;
  /** It is not to be waited for again. */
  end(error: RouterError | undefined): void;
}

/** Sleep, then call `next` again. */
export interface Wait {
  /** Where the retry is due first. */
  readonly awaited: Deployment;
  readonly seconds: number;
  readonly reason: "back_off" | "cooldown";
}
