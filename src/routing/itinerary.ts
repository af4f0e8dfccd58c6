/**
 * Where a call goes next. A state machine without I/O: it is told how each visit failed and answers with the next
 * visit, a wait, or nothing. Retries, failover and fallbacks are answers of this one object to one loop (`route.ts`).
 */
import { BadRequestError, ContextWindowExceededError, type RouterError } from "../errors.ts";
import { type Announcer, factsOf } from "../hooks.ts";
import type { ChatRequest } from "../types/openai.ts";
import type { FallbackTarget } from "../types/options.ts";
import type { Budget } from "./budget.ts";
import type { Call } from "./call.ts";
import type { Deployment, ModelGroup } from "./deployment.ts";
import { fallbacksFor } from "./fallbacks.ts";
import { type CallFilters, dropReason } from "./filters.ts";
import { noDeploymentsError } from "./no-deployments.ts";
import { backOff, patience, type Reaction, reactionTo, retriesIn } from "./policy.ts";
import { select } from "./selection.ts";
import { routerDefaults, type Settings } from "./settings.ts";
import { beginStay, type Destination, type Stay, type Tried } from "./stay.ts";
import { callFilters } from "./call-filters.ts";

/** One attempt to make. */
export interface Visit {
  readonly deployment: Deployment;
  readonly reason: "first" | "failover" | "retry";
  readonly overrides: Readonly<Record<string, unknown>>;
  /** No other deployment of the group and no fallback could take the call: see `cooldown.ts`. */
  readonly is_only_hope: boolean;
  /** An answer that the provider's content filter cut can be asked of another group instead. */
  readonly has_content_policy_fallback: boolean;
}

/** Sleep, then ask again. */
export interface Wait {
  readonly seconds: number;
  readonly why: "back_off" | "cooldown";
}

/** A deployment that might be visited again. */
interface Candidate {
  readonly deployment: Deployment;
  readonly failures: number;
  readonly ready_at: number;
  readonly why: Wait["why"];
  /** It was silent: asked again only when nothing else is left. */
  readonly is_last_resort: boolean;
}

/** What an itinerary needs of the router. */
export interface Surroundings {
  readonly settings: Settings;
  readonly budget: Budget;
  readonly announcer: Announcer;
  readonly random: () => number;
  resolve(model: string): ModelGroup | undefined;
  groupNames(): readonly string[];
}

export class Itinerary {
  readonly #call: Call;
  readonly #around: Surroundings;
  readonly #entered = new Set<ModelGroup>();
  readonly #pending: Destination[];
  #stay: Stay | undefined;
  #visits = 0;
  /** The failure of the group that was asked for: what the caller gets when nothing else works either. */
  #verdict: RouterError | undefined;
  /** How each fallback group failed, in order. */
  readonly #failures = new Map<Destination, RouterError>();

  constructor(call: Call, around: Surroundings) {
    this.#call = call;
    this.#around = around;
    this.#pending = [{ model: call.ask.model, depth: 0, overrides: {}, from: undefined }];
  }

  /** The next visit, a wait after which to ask again, or `undefined`: everything has been tried. */
  next(): Visit | Wait | undefined {
    const { settings } = this.#around;
    if (this.#visits >= (this.#call.ask.options.max_attempts ?? settings.max_attempts)) return undefined;
    for (;;) {
      this.#stay ??= this.#enter();
      if (this.#stay === undefined) return undefined;
      const step = this.#untried(this.#stay) ?? this.#repeat(this.#stay);
      if (step !== undefined) return step;
      this.#leave(this.#stay);
    }
  }

  /** An untried deployment of the same group to ask beside `visit`, for a hedge. */
  alternative(visit: Visit): Visit | undefined {
    if (this.#stay === undefined) return undefined;
    return this.#untried(this.#stay, visit.deployment.id);
  }

  /** A visit begins: its deployment counts as tried, whatever becomes of it. */
  begin(): number {
    this.#visits += 1;
    return this.#visits;
  }

  failed(visit: Visit, error: RouterError): void {
    const stay = this.#stay;
    if (stay === undefined) return;
    const { deployment } = visit;
    const failures = (stay.tried.get(deployment.id)?.failures ?? 0) + 1;
    const wait = backOff(error, failures - 1, this.#around.settings.retry_after, this.#around.random);
    stay.tried.set(deployment.id, { deployment, error, failures, ready_at: this.#call.clock.now() + wait * 1000 });
    stay.last = { deployment, error };
    if (error instanceof ContextWindowExceededError) {
      stay.overflowed = Math.max(stay.overflowed ?? 0, deployment.model_info.max_input_tokens ?? 0);
    }
    this.#note(stay.destination, error);
  }

  /** How the fallback groups failed, in order; of each its last failure. */
  get errors(): readonly RouterError[] {
    return [...this.#failures.values()];
  }

  /** What the caller gets: the error of the last attempt in the group that was asked for. */
  verdict(): RouterError {
    return (
      this.#verdict ??
      new BadRequestError(`The call to "${this.#call.ask.model}" was allowed no attempt (max_attempts).`)
    );
  }

  // --- entering and leaving groups -----------------------------------------------------------------------------------

  #enter(): Stay | undefined {
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      const group = this.#around.resolve(next.model);
      if (group === undefined) this.#unknown(next);
      else if (!this.#entered.has(group)) {
        this.#entered.add(group);
        this.#announce(next, group);
        return beginStay(next, group);
      }
    }
    return undefined;
  }

  #unknown(destination: Destination): void {
    const names = this.#around.groupNames();
    const error = new BadRequestError(
      `There is no model "${destination.model}". Known model groups: ${names.length > 0 ? names.join(", ") : "none"}.`,
      { code: "model_not_found", param: "model", model_group: destination.model },
    );
    this.#note(destination, error);
    if (destination.depth > 0) return;
    const { model } = destination;
    this.#queue(fallbacksFor("general", model, model, this.#call.ask, this.#around.settings), destination, error);
  }

  #announce(destination: Destination, group: ModelGroup): void {
    const { from } = destination;
    if (from === undefined) return;
    this.#call.metadata.fallbacks_used.push(group.name);
    const { call_id } = this.#call.metadata;
    this.#around.announcer.tell(() => ({
      type: "fallback",
      call_id,
      at: this.#call.clock.now(),
      model_group: this.#call.ask.model,
      from: from.group,
      to: group.name,
      error: factsOf(from.error),
    }));
  }

  #leave(stay: Stay): void {
    this.#stay = undefined;
    const error = stay.last?.error ?? noDeploymentsError(stay.group, this.#filters(stay), this.#call.clock.now());
    if (stay.last === undefined) this.#note(stay.destination, error);
    this.#queue(this.#targets(stay, error), stay.destination, error);
  }

  #note(destination: Destination, error: RouterError): void {
    if (destination.depth === 0) this.#verdict = error;
    else this.#failures.set(destination, error);
  }

  #queue(targets: readonly FallbackTarget[], from: Destination, error: RouterError): void {
    const depth = from.depth + 1;
    if (depth > this.#around.settings.max_fallbacks || this.#call.ask.options.disable_fallbacks === true) return;
    this.#pending.unshift(
      ...targets.map((target) => {
        const { model, ...overrides } = typeof target === "string" ? { model: target } : target;
        return { model, depth, overrides, from: { group: from.model, error } };
      }),
    );
  }

  #targets(stay: Stay, error: RouterError): readonly FallbackTarget[] {
    return this.#targetsOf(reactionTo(error).fallback, stay);
  }

  #targetsOf(kind: Reaction["fallback"], { destination, group }: Stay): readonly FallbackTarget[] {
    if (destination.depth >= this.#around.settings.max_fallbacks) return [];
    return fallbacksFor(kind, destination.model, group.name, this.#call.ask, this.#around.settings);
  }

  #mayEnterAny(targets: readonly FallbackTarget[]): boolean {
    return targets.some((target) => {
      const group = this.#around.resolve(typeof target === "string" ? target : target.model);
      return group !== undefined && !this.#entered.has(group);
    });
  }

  // --- choosing within a group ---------------------------------------------------------------------------------------

  /** A deployment this call has not tried yet: failover, which costs no retry. */
  #untried(stay: Stay, beside?: string): Visit | undefined {
    if (stay.last !== undefined && reactionTo(stay.last.error).sibling === "no") return undefined;
    const tried = beside === undefined ? stay.tried : new Set([...stay.tried.keys(), beside]);
    const filters = { ...this.#filters(stay), tried };
    const selector = {
      strategy: this.#around.settings.strategy,
      stream: this.#call.ask.stream,
      random: this.#around.random,
    };
    for (;;) {
      const deployment = select(stay.group, filters, this.#call.clock.now(), selector);
      if (deployment === undefined) return undefined;
      const unsupported = this.#unsupported(deployment, filters.request);
      if (unsupported.length === 0) return this.#visit(stay, deployment, this.#visits === 0 ? "first" : "failover");
      stay.unsupported.set(deployment.id, unsupported);
    }
  }

  #unsupported(deployment: Deployment, request: ChatRequest): readonly string[] {
    if (this.#call.endpoint === "embedding") return deployment.translator.embed === undefined ? ["embeddings"] : [];
    const merged = { ...routerDefaults(this.#around.settings), ...deployment.defaults, ...request };
    return deployment.translator.unsupported(merged, deployment.target);
  }

  /** A deployment this call has tried before, or one to wait for: costs a retry. */
  #repeat(stay: Stay): Visit | Wait | undefined {
    if (stay.last === undefined || this.#isSettled(stay.last.error)) return undefined;
    const anotherGroupCanServe = this.#anotherGroupCanServe(stay);
    const soonest = this.#soonest(stay, anotherGroupCanServe);
    if (soonest === undefined) return undefined;

    const now = this.#call.clock.now();
    const seconds = Math.max(0, soonest.ready_at - now) / 1000;
    const waited = (now - (stay.granted_at ?? now)) / 1000;
    if (seconds > Math.min(patience(anotherGroupCanServe) - waited, this.#call.seconds_left)) return undefined;
    if (stay.granted_at === undefined) {
      if (stay.repeats >= this.#retries(stay.last) || !this.#around.budget.spend(now)) return undefined;
      stay.repeats += 1;
      stay.granted_at = now;
    }
    if (seconds > 0) return { seconds, why: soonest.why };
    stay.granted_at = undefined;
    return this.#visit(stay, soonest.deployment, "retry");
  }

  /** The deployment that can be visited again first. */
  #soonest(stay: Stay, anotherGroupCanServe: boolean): Candidate | undefined {
    const now = this.#call.clock.now();
    const filters = { ...this.#filters(stay), tried: new Set<string>() };
    const candidates = stay.group.deployments.flatMap((deployment): Candidate[] => {
      const tried = stay.tried.get(deployment.id);
      if (tried !== undefined && !this.#mayRepeat(tried.error, anotherGroupCanServe)) return [];
      const reason = dropReason(deployment, filters, now);
      return reason === undefined || reason === "cooling_down" ? [candidate(deployment, tried, now)] : [];
    });
    const promising = candidates.filter((candidate) => !candidate.is_last_resort);
    return (promising.length > 0 ? promising : candidates).toSorted(
      (one, other) => one.ready_at - other.ready_at || one.failures - other.failures,
    )[0];
  }

  /** The request itself is at fault: nobody of this group would answer otherwise. */
  #isSettled(error: RouterError): boolean {
    return reactionTo(error).sibling === "no" && this.#policyRetries(error) === undefined;
  }

  #mayRepeat(error: RouterError, anotherGroupCanServe: boolean): boolean {
    const byPolicy = this.#policyRetries(error);
    if (byPolicy !== undefined) return byPolicy > 0;
    const { same } = reactionTo(error);
    return same === "back_off" || (same === "last_resort" && !anotherGroupCanServe);
  }

  #policyRetries(error: RouterError): number | undefined {
    const { settings } = this.#around;
    const { retry_policy, num_retries } = this.#call.ask.options;
    if (retry_policy !== undefined) return retriesIn(retry_policy, error);
    if (num_retries !== undefined) return undefined;
    const policies = settings.model_group_retry_policy;
    const ofGroup = this.#stay && (policies.get(this.#stay.destination.model) ?? policies.get(this.#stay.group.name));
    return retriesIn(ofGroup ?? settings.retry_policy, error);
  }

  /** Precedence: the call, a policy for the error's class, the deployment, the router. */
  #retries(last: NonNullable<Stay["last"]>): number {
    const { num_retries } = this.#call.ask.options;
    const byPolicy = this.#policyRetries(last.error);
    return byPolicy ?? num_retries ?? last.deployment.litellm_params.num_retries ?? this.#around.settings.num_retries;
  }

  #anotherGroupCanServe(stay: Stay): boolean {
    const targets = stay.last === undefined ? [] : this.#targets(stay, stay.last.error);
    const names = [
      ...targets.map((target) => (typeof target === "string" ? target : target.model)),
      ...this.#pending.map((d) => d.model),
    ];
    const now = this.#call.clock.now();
    return names.some((name) => {
      const group = this.#around.resolve(name);
      if (group === undefined || this.#entered.has(group)) return false;
      return group.deployments.some(
        ({ health, model_info }) => model_info.blocked !== true && health.circuit.usable(now),
      );
    });
  }

  #visit(stay: Stay, deployment: Deployment, reason: Visit["reason"]): Visit {
    const general = fallbacksFor(
      "general",
      stay.destination.model,
      stay.group.name,
      this.#call.ask,
      this.#around.settings,
    );
    const is_only_hope = stay.group.deployments.length === 1 && general.length === 0;
    const has_content_policy_fallback = this.#mayEnterAny(this.#targetsOf("content_policy", stay));
    return { deployment, reason, overrides: stay.destination.overrides, is_only_hope, has_content_policy_fallback };
  }

  #filters(stay: Stay): CallFilters {
    return callFilters(this.#call, stay, this.#around.settings);
  }
}

function candidate(deployment: Deployment, tried: Tried | undefined, now: number): Candidate {
  const backed_off_at = tried?.ready_at ?? now;
  const recovers_at = deployment.health.circuit.recovery(now)?.at ?? now;
  return {
    deployment,
    failures: tried?.failures ?? 0,
    ready_at: Math.max(backed_off_at, recovers_at),
    why: recovers_at > backed_off_at ? "cooldown" : "back_off",
    is_last_resort: tried !== undefined && reactionTo(tried.error).same === "last_resort",
  };
}
