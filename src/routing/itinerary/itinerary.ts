/**
 * Where a call goes next. A state machine without I/O: it is told how each visit failed and answers with the next
 * visit, a wait, or nothing. Retries, failover and fallbacks are answers of this one object to one loop (`route.ts`).
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
import { backOff, patience, reactionTo } from "../policy.ts";
import { RepeatRules, soonest } from "./repeat-visits.ts";
import { refresh, noteFailure, type GroupProgress } from "../group-progress.ts";
import { selectSupporting } from "../selection/selection.ts";

/** One attempt to make. */
export interface Visit {
  readonly deployment: Deployment;
  readonly reason: "first" | "failover" | "retry";
  readonly overrides: Readonly<Record<string, unknown>>;
  /** They are the call's own, not the router's. */
  readonly is_callers: boolean;
  /** No other deployment of the group and no fallback could take the call: see `cooldown.ts`. */
  readonly is_only_hope: boolean;
  /** It belongs to the group that was asked for, not to a fallback. */
  readonly is_requested: boolean;
}

/** Sleep, then ask again. */
export interface Wait {
  readonly seconds: number;
  readonly reason: "back_off" | "cooldown";
}

type ItineraryContext = Pick<RouterContext, "settings" | "announcer" | "budget" | "random" | "resolve" | "groupNames">;

export class Itinerary {
  readonly #call: Call;
  readonly #context: ItineraryContext;
  readonly #failures = new GroupFailures();
  readonly #destinations: Destinations;
  #stay: GroupProgress | undefined;
  #visits = 0;
  #told = 0;

  constructor(call: Call, context: ItineraryContext) {
    this.#call = call;
    this.#context = context;
    this.#destinations = new Destinations(call, context, this.#failures);
  }

  /** The next visit, a wait after which to ask again, or `undefined`: everything has been tried. */
  next(): Visit | Wait | undefined {
    if (this.isSpent) return undefined;
    for (;;) {
      const stay = this.#current() ?? (this.#stay = this.#destinations.enter());
      if (stay === undefined) return undefined;
      const step = this.#untried(stay) ?? this.#repeat(stay);
      if (step !== undefined) return step;
      this.#leave(stay);
    }
  }

  /** An untried deployment of the same group to ask beside `visit`, for a hedge. */
  alternative(visit: Visit): Visit | undefined {
    const stay = this.isSpent ? undefined : this.#current();
    return stay && this.#untried(stay, visit.deployment.id);
  }

  /** No attempt is left to the call. */
  get isSpent(): boolean {
    return this.#visits >= (this.#call.ask.options.max_attempts ?? this.#context.settings.max_attempts);
  }

  /** Where the call is, with the deployments that are there now. */
  #current(): GroupProgress | undefined {
    if (this.#stay !== undefined) refresh(this.#stay, this.#context.resolve(this.#stay.destination.model));
    return this.#stay;
  }

  /** An answer that the provider's content filter cut can be asked of another group instead. */
  get hasContentPolicyFallback(): boolean {
    return this.#stay !== undefined && this.#destinations.hasFallback("content_policy", this.#stay, () => true);
  }

  /** A visit begins: its deployment counts as tried, whatever becomes of it. */
  begin(): number {
    this.#visits += 1;
    return this.#visits;
  }

  /** Failures that it was told of. */
  get told(): number {
    return this.#told;
  }

  failed({ deployment }: Visit, error: RouterError): void {
    this.#told += 1;
    const stay = this.#stay;
    if (stay === undefined) return;
    const repeat = stay.tried.get(deployment.id)?.failures ?? 0;
    const wait = backOff(error, repeat, this.#context.settings.retry_after, this.#context.random);
    noteFailure(stay, deployment, error, this.#call.clock.now() + wait * 1000);
    this.#failures.note(stay.destination, error);
  }

  /** How the fallback groups failed, in order; of each its last failure. */
  get errors(): readonly RouterError[] {
    return this.#failures.ofFallbacks;
  }

  /** What the caller gets: the error of the last attempt in the group that was asked for. */
  verdict(): RouterError {
    return (
      this.#failures.ofRequested ??
      new BadRequestError(`The call to ${quotedName(this.#call.ask.model)} was allowed no attempt (max_attempts).`)
    );
  }

  #leave(stay: GroupProgress): void {
    this.#stay = undefined;
    const error = stay.last?.error ?? noDeploymentsError(stay.group, this.#filters(stay), this.#call.clock.now());
    if (stay.last === undefined) this.#failures.note(stay.destination, error);
    this.#destinations.leave(stay, error);
  }

  // --- choosing within a group ---------------------------------------------------------------------------------------

  /** A deployment this call has not tried yet: failover, which costs no retry. */
  #untried(stay: GroupProgress, beside?: string): Visit | undefined {
    if (stay.last !== undefined && reactionTo(stay.last.error).sibling === "no") return undefined;
    const tried = beside === undefined ? stay.tried : new Set([...stay.tried.keys(), beside]);
    const deployment = selectSupporting(stay, this.#filters(stay, tried), this.#call, this.#context);
    return deployment && this.#visit(stay, deployment, this.#visits === 0 ? "first" : "failover");
  }

  /** A deployment this call has tried before, or one to wait for: costs a retry. */
  #repeat(stay: GroupProgress): Visit | Wait | undefined {
    const { settings, budget } = this.#context;
    const rules = new RepeatRules(this.#call.ask, settings, stay);
    if (stay.last === undefined || rules.isSettled(stay.last.error)) return undefined;
    const anotherGroupCanServe = this.#destinations.canServeElsewhere(stay);
    const now = this.#call.clock.now();
    const next = soonest(stay, this.#filters(stay, new Set()), rules, now, anotherGroupCanServe);
    if (next === undefined) return undefined;

    const seconds = Math.max(0, next.ready_at - now) / 1000;
    const waited = (now - (stay.granted_at ?? now)) / 1000;
    if (seconds > Math.min(patience(anotherGroupCanServe) - waited, this.#call.seconds_left)) return undefined;
    if (stay.granted_at === undefined) {
      if (stay.repeats >= rules.retries(stay.last) || !budget.spend(now)) return undefined;
      stay.repeats += 1;
      stay.granted_at = now;
    }
    if (seconds > 0) return { seconds, reason: next.reason };
    stay.granted_at = undefined;
    return this.#visit(stay, next.deployment, "retry");
  }

  #visit(stay: GroupProgress, deployment: Deployment, reason: Visit["reason"]): Visit {
    const { group, destination } = stay;
    const { overrides, is_callers, depth } = destination;
    const isAnother = ({ id }: Deployment): boolean => id !== deployment.id;
    return {
      deployment,
      reason,
      overrides,
      is_callers,
      is_requested: depth === 0,
      is_only_hope: group.deployments.length === 1 && !this.#destinations.hasFallback("general", stay, isAnother),
    };
  }

  #filters(stay: GroupProgress, tried?: FilterContext["tried"]): FilterContext {
    return filterContext(this.#call, stay, this.#context.settings, tried);
  }
}
