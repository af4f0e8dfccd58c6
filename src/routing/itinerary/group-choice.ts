/** Which deployment of a group a call tries next: one that it has not tried, or one to retry, now or after a wait. */
import { UnsupportedParamsError } from "../../errors.ts";
import type { Call } from "../call.ts";
import type { Deployment } from "../deployment.ts";
import type { GroupProgress } from "../group-progress.ts";
import { isNamed, patience, reactionTo, spread } from "../policy.ts";
import type { StoppedBy } from "../../types/metadata.ts";
import type { RouterContext } from "../router-context.ts";
import { filterContext } from "../selection/filter-context.ts";
import type { FilterContext } from "../selection/filter-context.ts";
import { dropReason } from "../selection/filters.ts";
import { selectSupporting, someSupporting } from "../selection/selection.ts";
import { routerDefaults } from "../settings.ts";
import type { AttemptLimit } from "./attempt-limit.ts";
import type { LastLimit } from "./last-limit.ts";
import { type PossibleRetry, possibleRetry } from "./possible-retry.ts";
import type { Prospects } from "./prospects.ts";
import { refusedParameters } from "./refused-parameters.ts";
import { hasAnother, type RetryCandidate, RetryRules } from "./retry-rules.ts";
import type { Visit, Wait } from "./visit.ts";

const NONE: ReadonlySet<string> = new Set();

export type ChoiceContext = Pick<
  RouterContext,
  "settings" | "spending" | "affinity" | "announcer" | "budget" | "random" | "queue"
>;

export class GroupChoice {
  readonly #call: Call;
  readonly #context: ChoiceContext;
  readonly #prospects: Prospects;
  readonly #limit: AttemptLimit;
  readonly #lastLimit: LastLimit;

  constructor(call: Call, context: ChoiceContext, prospects: Prospects, limit: AttemptLimit, lastLimit: LastLimit) {
    this.#call = call;
    this.#context = context;
    this.#prospects = prospects;
    this.#limit = limit;
    this.#lastLimit = lastLimit;
  }

  /** A deployment this call has not tried yet: failover, which costs no retry. */
  untried(progress: GroupProgress, beside?: string): Visit | undefined {
    if (progress.last !== undefined && reactionTo(progress.last.error).sibling === "no") return undefined;
    const tried = beside === undefined ? progress.tried : new Set([...progress.tried.keys(), beside]);
    const filters = this.filters(progress, tried);
    const deployment = selectSupporting(progress, filters, this.#call, this.#context);
    return deployment && this.#visit(progress, deployment, this.#limit.isUnused ? "first" : "failover", filters);
  }

  /**
   * The deployment that has just refused a parameter, without it, where `drop_params` allows that: once in a call, at once, and
   * before any other deployment. It costs no retry.
   */
  withoutRefused(progress: GroupProgress): Visit | undefined {
    const { last, group, dropped, tried } = progress;
    if (last === undefined || !(last.error instanceof UnsupportedParamsError)) return undefined;
    const { deployment, error } = last;
    if (dropped.has(deployment.id) || !group.deployments.includes(deployment)) return undefined;
    const filters = this.filters(progress, NONE);
    const request = { ...routerDefaults(this.#context.settings), ...deployment.defaults, ...filters.request };
    if (request.drop_params !== true || dropReason(deployment, filters) !== undefined) return undefined;
    const untried = (): number => this.#prospects.usableAhead(progress) + group.deployments.length - tried.size;
    if (!this.#limit.leavesRoomFor(untried)) return undefined;
    const refused = refusedParameters(error, { ...request, stream: this.#call.request.stream });
    dropped.set(deployment.id, refused);
    return refused.length === 0 ? undefined : this.#visit(progress, deployment, "drop_params", filters);
  }

  /** A deployment this call has tried before, now or after a wait. Costs a retry, which is granted before the wait. */
  retry(progress: GroupProgress): Visit | Wait | undefined {
    const possible = this.#possibleRetry(progress);
    if (possible === undefined) return undefined;
    const { next, seconds, filters } = possible;
    const limit = possible.limit ?? (progress.waiting === undefined ? this.#grantRetry(progress, next) : undefined);
    if (limit !== undefined) return this.#refuse(limit, next.deployment, seconds);
    if (seconds <= 0 && next.isFull) return undefined;
    if (seconds <= 0) {
      progress.waiting = undefined;
      return this.#visit(progress, next.deployment, "retry", filters);
    }
    // `total_timeout` may leave time for the wait alone.
    const spreadOut = seconds + spread(next.cause, this.#context.random);
    const wait = spreadOut < this.#call.secondsLeft ? spreadOut : seconds;
    return { seconds: wait, reason: next.reason, awaited: next.deployment };
  }

  /** Whether another attempt in this group would follow if `max_attempts` allowed one. Grants nothing. */
  goesOn(progress: GroupProgress): boolean {
    const { last } = progress;
    const mayTryOthers = last === undefined || reactionTo(last.error).sibling !== "no";
    if (mayTryOthers && someSupporting(progress, this.filters(progress), this.#call, this.#context)) return true;
    const possible = this.#possibleRetry(progress);
    if (possible?.limit !== undefined) this.#lastLimit.note(possible.limit);
    return possible !== undefined && possible.limit === undefined;
  }

  #possibleRetry(progress: GroupProgress): PossibleRetry | undefined {
    const { last } = progress;
    const rules = new RetryRules(this.#call.request, this.#context.settings, progress);
    if (last === undefined || rules.isFinal(last.error)) return undefined;
    const anotherGroupCanServe = this.#prospects.canServeElsewhere(progress);
    const filters = this.filters(progress, NONE);
    const longestWait = patience(this.#prospects.canServeSooner(progress));
    const { secondsLeft } = this.#call;
    return possibleRetry({ progress, filters, rules, anotherGroupCanServe }, last, { longestWait, secondsLeft });
  }

  /**
   * Counts a retry against the group's number and, where the router chose its moment, against the router's budget. Returns
   * the limit that forbids it.
   */
  #grantRetry(progress: GroupProgress, { cause }: RetryCandidate): StoppedBy | undefined {
    const now = this.#call.clock.now();
    if (!this.#limit.leavesRoomFor(() => this.#prospects.usableAhead(progress))) return "max_attempts";
    if (!isNamed(cause) && !this.#context.budget.spend(now)) return "retry_budget";
    progress.retries += 1;
    progress.waiting = { since: now };
    return undefined;
  }

  #refuse(stopped_by: StoppedBy, { id, model_name }: Deployment, seconds: number): undefined {
    this.#lastLimit.note(stopped_by);
    const { call_id } = this.#call.metadata;
    this.#context.announcer.tell(() => ({
      type: "retry_refused",
      call_id,
      at: this.#call.clock.now(),
      model_group: model_name,
      deployment_id: id,
      stopped_by,
      seconds,
    }));
  }

  #visit(progress: GroupProgress, deployment: Deployment, reason: Visit["reason"], filters: FilterContext): Visit {
    const { destination } = progress;
    const { overrides, isCallers, isRequested } = destination;
    const dropped = progress.dropped.get(deployment.id) ?? [];
    return {
      deployment,
      reason,
      overrides,
      isCallers,
      isRequested,
      ...(dropped.length === 0 ? {} : { dropped }),
      isLast: this.#call.request.stream && this.#isLast(progress, deployment, filters),
      spare: this.#prospects.spareFor(deployment, progress),
    };
  }

  #isLast(progress: GroupProgress, deployment: Deployment, filters: FilterContext): boolean {
    if (this.#limit.isSpentAfter(1)) return true;
    if (this.#prospects.isFollowed(progress)) return false;
    const rules = new RetryRules(this.#call.request, this.#context.settings, progress);
    const all = { ...filters, tried: NONE, unsupported: progress.unsupported };
    return !hasAnother(progress, deployment, all, rules);
  }

  filters(progress: GroupProgress, tried?: FilterContext["tried"]): FilterContext {
    return filterContext(this.#call, progress, this.#context, tried);
  }
}
