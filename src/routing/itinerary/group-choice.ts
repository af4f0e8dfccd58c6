/** Which deployment of a group a call tries next: one that it has not tried, or one to retry, now or after a wait. */
import type { Call } from "../call.ts";
import type { Deployment } from "../deployment.ts";
import type { GroupProgress } from "../group-progress.ts";
import { isNamed, patience, reactionTo, spread } from "../policy.ts";
import type { RouterContext } from "../router-context.ts";
import { filterContext } from "../selection/filter-context.ts";
import type { FilterContext } from "../selection/filters.ts";
import { selectSupporting } from "../selection/selection.ts";
import type { AttemptLimit } from "./attempt-limit.ts";
import type { Destinations } from "./destinations.ts";
import { hasAnother, type RetryCandidate, RetryRules, soonest } from "./retry-rules.ts";
import type { Visit, Wait } from "./visit.ts";

const NONE: ReadonlySet<string> = new Set();

export type ChoiceContext = Pick<RouterContext, "settings" | "announcer" | "budget" | "random">;

export class GroupChoice {
  readonly #call: Call;
  readonly #context: ChoiceContext;
  readonly #destinations: Destinations;
  readonly #limit: AttemptLimit;

  constructor(call: Call, context: ChoiceContext, destinations: Destinations, limit: AttemptLimit) {
    this.#call = call;
    this.#context = context;
    this.#destinations = destinations;
    this.#limit = limit;
  }

  /** A deployment this call has not tried yet: failover, which costs no retry. */
  untried(progress: GroupProgress, beside?: string): Visit | undefined {
    if (progress.last !== undefined && reactionTo(progress.last.error).sibling === "no") return undefined;
    const tried = beside === undefined ? progress.tried : new Set([...progress.tried.keys(), beside]);
    const filters = this.filters(progress, tried);
    const deployment = selectSupporting(progress, filters, this.#call, this.#context);
    return deployment && this.#visit(progress, deployment, this.#limit.isUnused ? "first" : "failover", filters);
  }

  /** A deployment this call has tried before, now or after a wait. Costs a retry, which is granted before the wait. */
  retry(progress: GroupProgress): Visit | Wait | undefined {
    const rules = new RetryRules(this.#call.request, this.#context.settings, progress);
    if (progress.last === undefined || rules.isFinal(progress.last.error)) return undefined;
    const anotherGroupCanServe = this.#destinations.canServeElsewhere(progress);
    const filters = this.filters(progress, NONE);
    const next = soonest({ progress, filters, rules, anotherGroupCanServe });
    if (next === undefined) return undefined;

    const seconds = Math.max(0, next.readyAt - filters.now) / 1000;
    // Once the wait is over the retry is made, however late the timer fired.
    if (seconds > 0 && seconds > this.#longestWait(progress, anotherGroupCanServe)) return undefined;
    const granted = progress.waiting ?? this.#grantRetry(progress, rules.retries(progress.last), next);
    if (granted === undefined) return undefined;
    progress.waiting = seconds > 0 ? granted : undefined;
    if (seconds <= 0) return this.#visit(progress, next.deployment, "retry", filters);
    // `total_timeout` may leave time for the wait alone.
    const spreadOut = seconds + spread(next.cause, this.#context.random);
    return { seconds: spreadOut < this.#call.secondsLeft ? spreadOut : seconds, reason: next.reason };
  }

  /** Seconds for which the call may still wait at this group. */
  #longestWait({ waiting }: GroupProgress, anotherGroupCanServe: boolean): number {
    const waited = waiting === undefined ? 0 : (this.#call.clock.now() - waiting.since) / 1000;
    return Math.min(patience(anotherGroupCanServe) - waited, this.#call.secondsLeft);
  }

  /**
   * Counts a retry against the group's number and, where the router chose its moment, against the router's budget;
   * `undefined` when either is used up.
   */
  #grantRetry(progress: GroupProgress, allowed: number, { cause }: RetryCandidate): GroupProgress["waiting"] {
    const now = this.#call.clock.now();
    if (progress.retries >= allowed) return undefined;
    if (!this.#limit.leavesRoomFor(() => this.#destinations.usableAhead(progress))) return undefined;
    if (!isNamed(cause) && !this.#context.budget.spend(now)) return undefined;
    progress.retries += 1;
    return { since: now };
  }

  #visit(progress: GroupProgress, deployment: Deployment, reason: Visit["reason"], filters: FilterContext): Visit {
    const { group, destination } = progress;
    const { overrides, isCallers, depth } = destination;
    const isAnother = ({ id }: Deployment): boolean => id !== deployment.id;
    return {
      deployment,
      reason,
      overrides,
      isCallers,
      isRequested: depth === 0,
      isLast: this.#call.request.stream && this.#isLast(progress, deployment, filters),
      isOnlyHope: group.deployments.length === 1 && !this.#destinations.hasFallback("general", progress, isAnother),
    };
  }

  #isLast(progress: GroupProgress, deployment: Deployment, filters: FilterContext): boolean {
    if (this.#limit.isSpentAfter(1)) return true;
    if (this.#destinations.isFollowed(progress)) return false;
    const rules = new RetryRules(this.#call.request, this.#context.settings, progress);
    const all = { ...filters, tried: NONE, unsupported: progress.unsupported };
    return !hasAnother(progress, deployment, all, rules);
  }

  filters(progress: GroupProgress, tried?: FilterContext["tried"]): FilterContext {
    return filterContext(this.#call, progress, this.#context.settings, tried);
  }
}
