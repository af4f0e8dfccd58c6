import type { RouterEvent } from "../../types/events.ts";
import type { MockOptions } from "../../types/mocks.ts";
import type { TimeLimits } from "../../types/options.ts";
import type { Deployment } from "../deployment.ts";
import type { Spare } from "../health/cooldown.ts";
import type { Credentials } from "../own-credentials.ts";

/** Which deployment an attempt is made at, why, and with whose limits and credentials. */
export interface AttemptPlan {
  readonly deployment: Deployment;
  readonly reason: Extract<RouterEvent, { type: "deployment_selected" }>["reason"];
  /** 1 for the first attempt of the call. */
  readonly number: number;
  readonly spare: Spare;
  /** Of a stream: after it, no other deployment and no fallback is left for the call to try. */
  readonly isLast: boolean;
  /** Of the fallback entry that led here: its limits and its key win over the call's. */
  readonly overrides: Overrides;
  /** The fallback entry comes from the call, not from the router's options. */
  readonly isCallers: boolean;
  /** The deployment belongs to the requested group. */
  readonly isRequested: boolean;
  /** Paths of parameters that are left out, because the deployment has refused them in this call. */
  readonly dropped?: readonly string[];
}

/** Time limits, credentials and mocks of a fallback entry, among its request parameters. */
export type Overrides = TimeLimits & Credentials & MockOptions;
