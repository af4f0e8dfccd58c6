/** Which deployments of a group a call may try again, how often, and which of them is ready first. Pure. */
import type { RouterError } from "../../errors.ts";
import type { CallRequest } from "../call.ts";
import type { Deployment } from "../deployment.ts";
import { recoveryFor } from "../health/cooldown-scope.ts";
import type { FilterContext } from "../selection/filter-context.ts";
import { dropReason } from "../selection/filters.ts";
import { reactionTo, retriesIn } from "../policy.ts";
import type { Settings } from "../settings.ts";
import type { GroupProgress, Tried } from "../group-progress.ts";

/** A deployment that might be tried again. */
export interface RetryCandidate {
  readonly deployment: Deployment;
  readonly failures: number;
  readonly readyAt: number;
  /** Its failure in this call, else the one that put it in cooldown. */
  readonly cause: RouterError | undefined;
  readonly reason: "back_off" | "cooldown";
  /** A limit keeps the call away: it waits in the line. */
  readonly isFull: boolean;
  /** It was silent: it is tried again only when no other deployment is left. */
  readonly isLastResort: boolean;
}

/** What the call, the policies and the options say about retries at one group. */
export class RetryRules {
  readonly #request: CallRequest;
  readonly #settings: Settings;
  readonly #progress: GroupProgress;

  constructor(request: CallRequest, settings: Settings, progress: GroupProgress) {
    this.#request = request;
    this.#settings = settings;
    this.#progress = progress;
  }

  /** True when the call may still go back to a deployment that failed like that, without being forced to. */
  comesBack(tried: NonNullable<GroupProgress["last"]>): boolean {
    return this.mayRetry(tried.error, true) && this.#progress.retries < this.retries(tried);
  }

  /** The request itself is at fault: no deployment of this group would answer differently. */
  isFinal(error: RouterError): boolean {
    return reactionTo(error).sibling === "no" && this.#byPolicy(error) === undefined;
  }

  mayRetry(error: RouterError, anotherGroupCanServe: boolean): boolean {
    const byPolicy = this.#byPolicy(error);
    return byPolicy === undefined ? isMendable(error, anotherGroupCanServe) : byPolicy > 0;
  }

  /**
   * How many retries the group gets. Precedence: the call, a policy for the error's class, the deployment, the router.
   */
  retries({ deployment, error }: NonNullable<GroupProgress["last"]>): number {
    const { num_retries } = this.#request.options;
    return this.#byPolicy(error) ?? num_retries ?? deployment.litellm_params.num_retries ?? this.#settings.num_retries;
  }

  #byPolicy(error: RouterError): number | undefined {
    const { retry_policy, num_retries } = this.#request.options;
    if (retry_policy !== undefined) return retriesIn(retry_policy, error);
    if (num_retries !== undefined) return undefined;
    const { destination, group } = this.#progress;
    const policies = this.#settings.model_group_retry_policy;
    const ofGroup = policies.get(destination.model) ?? policies.get(group.name);
    return retriesIn(ofGroup ?? this.#settings.retry_policy, error);
  }
}

/** Without a policy, the deployment may be tried again after this failure. */
function isMendable(error: RouterError, anotherGroupCanServe: boolean): boolean {
  const { same } = reactionTo(error);
  return same === "back_off" || (same === "last_resort" && !anotherGroupCanServe);
}

/**
 * The call may still try a deployment of the group other than `deployment`, at once or when a cooldown is over or a slot
 * free. `filters` count no deployment as tried.
 */
export function hasAnother(
  { group, tried }: GroupProgress,
  deployment: Deployment,
  filters: FilterContext,
  rules: RetryRules,
): boolean {
  for (const other of group.deployments) {
    if (other.id === deployment.id) continue;
    const failed = tried.get(other.id);
    if (failed !== undefined && !rules.comesBack(failed)) continue;
    const reason = dropReason(other, filters);
    if (reason === undefined || reason === "cooling_down" || reason === "rate_limit") return true;
  }
  return false;
}

/** What is known at a group when a deployment to try again is looked for. */
export interface RetrySearch {
  readonly progress: GroupProgress;
  /** The group's filters, with no deployment counted as tried. */
  readonly filters: FilterContext;
  readonly rules: RetryRules;
  readonly anotherGroupCanServe: boolean;
}

/** The deployment that can be tried again first; `undefined` when none can. */
export function soonest(search: RetrySearch): RetryCandidate | undefined {
  return first(search, (error) => search.rules.mayRetry(error, search.anotherGroupCanServe));
}

/** The deployment that could be tried again first if no policy allowed 0 retries. */
export function soonestWithoutPolicy(search: RetrySearch): RetryCandidate | undefined {
  return first(search, (error) => isMendable(error, search.anotherGroupCanServe));
}

function first(
  { progress, filters }: RetrySearch,
  mayRetry: (error: RouterError) => boolean,
): RetryCandidate | undefined {
  const candidates = progress.group.deployments.flatMap((deployment): RetryCandidate[] => {
    const tried = progress.tried.get(deployment.id);
    if (tried !== undefined && !mayRetry(tried.error)) return [];
    const reason = dropReason(deployment, filters);
    const mayWait =
      reason === undefined || reason === "cooling_down" || (reason === "rate_limit" && tried !== undefined);
    return mayWait ? [{ ...candidate(deployment, tried, filters), isFull: reason === "rate_limit" }] : [];
  });
  const promising = candidates.filter((each) => !each.isLastResort);
  return (promising.length > 0 ? promising : candidates).toSorted(
    (one, other) =>
      Number(one.isFull) - Number(other.isFull) || one.readyAt - other.readyAt || one.failures - other.failures,
  )[0];
}

function candidate(
  deployment: Deployment,
  tried: Tried | undefined,
  filters: FilterContext,
): Omit<RetryCandidate, "isFull"> {
  const { now, credentials } = filters;
  const recovery = recoveryFor(deployment, now, credentials);
  const recoversAt = recovery?.at ?? now;
  const { readyAt, failures } = tried ?? { readyAt: now, failures: 0 };
  return {
    deployment,
    failures,
    readyAt: Math.max(readyAt, recoversAt),
    cause: tried?.error ?? recovery?.error,
    reason: recoversAt > readyAt ? "cooldown" : "back_off",
    isLastResort: tried !== undefined && reactionTo(tried.error).same === "last_resort",
  };
}
