/** Which deployments of a group a call may visit again, how often, and which of them can be visited first. Pure. */
import type { RouterError } from "../../errors.ts";
import type { CallRequest } from "../call.ts";
import type { Deployment } from "../deployment.ts";
import { type FilterContext, dropReason } from "../selection/filters.ts";
import { reactionTo, retriesIn } from "../policy.ts";
import type { Settings } from "../settings.ts";
import type { GroupProgress, Tried } from "../group-progress.ts";

/** A deployment that might be visited again. */
export interface Candidate {
  readonly deployment: Deployment;
  readonly failures: number;
  readonly ready_at: number;
  readonly reason: "back_off" | "cooldown";
  /** It was silent: asked again only when nothing else is left. */
  readonly is_last_resort: boolean;
}

/** What the call, the policies and the options say of repeat visits at one group. */
export class RepeatRules {
  readonly #ask: CallRequest;
  readonly #settings: Settings;
  readonly #stay: GroupProgress;

  constructor(ask: CallRequest, settings: Settings, stay: GroupProgress) {
    this.#ask = ask;
    this.#settings = settings;
    this.#stay = stay;
  }

  /** The request itself is at fault: nobody of this group would answer otherwise. */
  isSettled(error: RouterError): boolean {
    return reactionTo(error).sibling === "no" && this.#byPolicy(error) === undefined;
  }

  mayRepeat(error: RouterError, anotherGroupCanServe: boolean): boolean {
    const byPolicy = this.#byPolicy(error);
    if (byPolicy !== undefined) return byPolicy > 0;
    const { same } = reactionTo(error);
    return same === "back_off" || (same === "last_resort" && !anotherGroupCanServe);
  }

  /** Precedence: the call, a policy for the error's class, the deployment, the router. */
  retries({ deployment, error }: NonNullable<GroupProgress["last"]>): number {
    const { num_retries } = this.#ask.options;
    return this.#byPolicy(error) ?? num_retries ?? deployment.litellm_params.num_retries ?? this.#settings.num_retries;
  }

  #byPolicy(error: RouterError): number | undefined {
    const { retry_policy, num_retries } = this.#ask.options;
    if (retry_policy !== undefined) return retriesIn(retry_policy, error);
    if (num_retries !== undefined) return undefined;
    const { destination, group } = this.#stay;
    const policies = this.#settings.model_group_retry_policy;
    const ofGroup = policies.get(destination.model) ?? policies.get(group.name);
    return retriesIn(ofGroup ?? this.#settings.retry_policy, error);
  }
}

/** The deployment that can be visited again first. `filters` are those of the stay, with nothing counted as tried. */
export function soonest(
  stay: GroupProgress,
  filters: FilterContext,
  rules: RepeatRules,
  now: number,
  anotherGroupCanServe: boolean,
): Candidate | undefined {
  const candidates = stay.group.deployments.flatMap((deployment): Candidate[] => {
    const tried = stay.tried.get(deployment.id);
    if (tried !== undefined && !rules.mayRepeat(tried.error, anotherGroupCanServe)) return [];
    const reason = dropReason(deployment, filters, now);
    return reason === undefined || reason === "cooling_down" ? [candidate(deployment, tried, now)] : [];
  });
  const promising = candidates.filter((each) => !each.is_last_resort);
  return (promising.length > 0 ? promising : candidates).toSorted(
    (one, other) => one.ready_at - other.ready_at || one.failures - other.failures,
  )[0];
}

function candidate(deployment: Deployment, tried: Tried | undefined, now: number): Candidate {
  const backed_off_at = tried?.ready_at ?? now;
  const recovers_at = deployment.health.circuit.recovery(now)?.at ?? now;
  return {
    deployment,
    failures: tried?.failures ?? 0,
    ready_at: Math.max(backed_off_at, recovers_at),
    reason: recovers_at > backed_off_at ? "cooldown" : "back_off",
    is_last_resort: tried !== undefined && reactionTo(tried.error).same === "last_resort",
  };
}
