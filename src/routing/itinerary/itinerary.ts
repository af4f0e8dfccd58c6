/**
 * Where a call goes next. A state machine without I/O: given the failure of each visit, it answers with the next visit,
 * a wait, or nothing. Retries, failover and fallbacks are answers of this one object to one loop (`route.ts`).
 */
import { BadRequestError, type RouterError } from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { RouterContext } from "../router-context.ts";
import type { Call } from "../call.ts";
import { filterContext } from "../selection/filter-context.ts";
import type { Deployment } from "../deployment.ts";
import { Destinations } from "./destinations.ts";
import { GroupFailures } from "./group-failures.ts";
import type { FilterContext } from "../selection/filters.ts";
import { noDeploymentsError } from "../selection/no-deployments.ts";
import { backOff, isNamed, patience, reactionTo, spread } from "../policy.ts";
import { hasAnother, type RetryCandidate, RetryRules, soonest } from "./retry-rules.ts";
import { refresh, noteFailure, type GroupProgress } from "../group-progress.ts";
import { selectSupporting } from "../selection/selection.ts";

/** One attempt to make. */
export interface Visit {
  readonly deployment: Deployment;
  readonly reason: "first" | "failover" | "retry";
  readonly overrides: Readonly<Record<string, unknown>>;
  /** The overrides come from the call, not from the router's options. */
  readonly isCallers: boolean;
  /** No other deployment of the group and no fallback could take the call: see `cooldown.ts`. */
  readonly isOnlyHope: boolean;
  /** Of a stream: after it, no other deployment and no fallback is left for the call to try. */
  readonly isLast: boolean;
  /** The deployment belongs to the requested group, not to a fallback. */
  readonly isRequested: boolean;
}

/** Sleep, then call `next` again. */
export interface Wait {
  readonly seconds: number;
  readonly reason: "back_off" | "cooldown";
}

/** The default of `max_attempts`, where the call has no more deployments than that to try. */
const MOST_ATTEMPTS = 12;

const NONE: ReadonlySet<string> = new Set();

type ItineraryContext = Pick<RouterContext, "settings" | "announcer" | "budget" | "random" | "resolve" | "groupNames">;

export class Itinerary {
  readonly #call: Call;
  readonly #context: ItineraryContext;
  readonly #failures = new GroupFailures();
  readonly #destinations: Destinations;
  #progress: GroupProgress | undefined;
  /** The last hedge that went to a fallback. */
  #hedge: { readonly visit: Visit; readonly progress: GroupProgress } | undefined;
  #visits = 0;
  #failureCount = 0;

  constructor(call: Call, context: ItineraryContext) {
    this.#call = call;
    this.#context = context;
    this.#destinations = new Destinations(call, context, this.#failures);
  }

  /** The next visit, or a wait after which to call `next` again; `undefined` when everything has been tried. */
  next(): Visit | Wait | undefined {
    if (this.isSpent) return undefined;
    for (;;) {
      const progress = this.#current() ?? (this.#progress = this.#enter());
      if (progress === undefined) return undefined;
      const step = this.#untried(progress) ?? this.#retry(progress);
      if (step !== undefined) return step;
      this.#leave(progress);
    }
  }

  /** For a hedge beside `visit`: an untried deployment of the same group, else of its first fallback that has one. */
  alternative(visit: Visit): Visit | undefined {
    const progress = this.isSpent ? undefined : this.#current();
    return progress && (this.#untried(progress, visit.deployment.id) ?? this.#ofFallback(progress));
  }

  #ofFallback(progress: GroupProgress): Visit | undefined {
    for (const group of this.#destinations.beside(progress)) {
      const visit = this.#untried(group);
      if (visit === undefined) continue;
      this.#hedge = { visit, progress: group };
      return visit;
    }
    return undefined;
  }

  /** The progress at the next group; what a hedge has already found out there is known. */
  #enter(): GroupProgress | undefined {
    const entered = this.#destinations.enter();
    const known = this.#hedge?.progress;
    return entered !== undefined && known?.group === entered.group ? known : entered;
  }

  /** The call has used up `max_attempts`. */
  get isSpent(): boolean {
    return this.#isSpentAfter(this.#visits);
  }

  /** Deployments are counted only where it matters. */
  #isSpentAfter(visits: number): boolean {
    return visits >= (this.#mostAttempts ?? MOST_ATTEMPTS) && visits >= this.#limit;
  }

  /** `max_attempts`, where it is set. */
  get #mostAttempts(): number | undefined {
    return this.#call.request.options.max_attempts ?? this.#context.settings.max_attempts;
  }

  /** The attempts that the call may make. Where nothing limits them, enough to try each deployment once. */
  get #limit(): number {
    return this.#mostAttempts ?? Math.max(MOST_ATTEMPTS, this.#destinations.deploymentCount(this.#progress));
  }

  /** The progress at the current group, with the deployments it has now. */
  #current(): GroupProgress | undefined {
    if (this.#progress !== undefined) refresh(this.#progress, this.#context.resolve(this.#progress.destination.model));
    return this.#progress;
  }

  /** When the provider's content filter cuts an answer, another group can be called instead. */
  get hasContentPolicyFallback(): boolean {
    return this.#progress !== undefined && this.#destinations.hasFallback("content_policy", this.#progress, () => true);
  }

  /** A visit begins. Returns its number, from 1. */
  begin(): number {
    this.#visits += 1;
    return this.#visits;
  }

  /** The number of failures reported so far. */
  get failureCount(): number {
    return this.#failureCount;
  }

  failed(visit: Visit, error: RouterError): void {
    this.#failureCount += 1;
    const { deployment } = visit;
    const progress = this.#hedge?.visit === visit ? this.#hedge.progress : this.#progress;
    if (progress === undefined) return;
    const failures = progress.tried.get(deployment.id)?.failures ?? 0;
    const { settings, random } = this.#context;
    const wait = backOff(error, failures, settings.retry_after, random);
    noteFailure(progress, { deployment, error, readyAt: this.#call.clock.now() + wait * 1000 });
    this.#failures.note(progress.destination, error);
  }

  /** The last failure of each fallback group, in order. */
  get errors(): readonly RouterError[] {
    return this.#failures.ofFallbacks;
  }

  /** What the caller gets: the error of the last attempt in the requested group. */
  verdict(): RouterError {
    return (
      this.#failures.ofRequested ??
      new BadRequestError(`The call to ${quotedName(this.#call.request.model)} was allowed no attempt (max_attempts).`)
    );
  }

  #leave(progress: GroupProgress): void {
    this.#progress = undefined;
    const error = progress.last?.error ?? noDeploymentsError(progress.group, this.#filters(progress));
    if (progress.last === undefined) this.#failures.note(progress.destination, error);
    this.#destinations.leave(progress, error);
  }

  // --- choosing within a group ---------------------------------------------------------------------------------------

  /** A deployment this call has not tried yet: failover, which costs no retry. */
  #untried(progress: GroupProgress, beside?: string): Visit | undefined {
    if (progress.last !== undefined && reactionTo(progress.last.error).sibling === "no") return undefined;
    const tried = beside === undefined ? progress.tried : new Set([...progress.tried.keys(), beside]);
    const filters = this.#filters(progress, tried);
    const deployment = selectSupporting(progress, filters, this.#call, this.#context);
    return deployment && this.#visit(progress, deployment, this.#visits === 0 ? "first" : "failover", filters);
  }

  /** A deployment this call has tried before, now or after a wait. Costs a retry, which is granted before the wait. */
  #retry(progress: GroupProgress): Visit | Wait | undefined {
    const rules = new RetryRules(this.#call.request, this.#context.settings, progress);
    if (progress.last === undefined || rules.isFinal(progress.last.error)) return undefined;
    const anotherGroupCanServe = this.#destinations.canServeElsewhere(progress);
    const filters = this.#filters(progress, NONE);
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
    if (progress.retries >= allowed || this.#wouldCostATry(progress)) return undefined;
    if (!isNamed(cause) && !this.#context.budget.spend(now)) return undefined;
    progress.retries += 1;
    return { since: now };
  }

  /** Under the default of `max_attempts`: a retry would leave a deployment in rotation untried. */
  #wouldCostATry(progress: GroupProgress): boolean {
    if (this.#mostAttempts !== undefined) return false;
    return this.#visits + this.#destinations.usableAhead(progress) >= this.#limit;
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
    if (this.#isSpentAfter(this.#visits + 1)) return true;
    const rules = new RetryRules(this.#call.request, this.#context.settings, progress);
    const all = { ...filters, tried: NONE, unsupported: progress.unsupported };
    return !this.#destinations.isFollowed(progress) && !hasAnother(progress, deployment, all, rules);
  }

  #filters(progress: GroupProgress, tried?: FilterContext["tried"]): FilterContext {
    return filterContext(this.#call, progress, this.#context.settings, tried);
  }
}
