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
import type { CallFilters } from "./filters.ts";
import { noDeploymentsError } from "./no-deployments.ts";
import { backOff, patience, type Reaction, reactionTo } from "./policy.ts";
import { RepeatRules, soonest } from "./repeat.ts";
import { select } from "./selection.ts";
import { routerDefaults, type Settings } from "./settings.ts";
import { beginStay, type Destination, type Stay } from "./stay.ts";
import { callFilters } from "./call-filters.ts";

/** One attempt to make. */
export interface Visit {
  readonly deployment: Deployment;
  readonly reason: "first" | "failover" | "retry";
  readonly overrides: Readonly<Record<string, unknown>>;
  /** No other deployment of the group and no fallback could take the call: see `cooldown.ts`. */
  readonly is_only_hope: boolean;
  /** It belongs to the group that was asked for, not to a fallback. */
  readonly is_requested: boolean;
  /** An answer that the provider's content filter cut can be asked of another group instead. */
  readonly has_content_policy_fallback: boolean;
}

/** Sleep, then ask again. */
export interface Wait {
  readonly seconds: number;
  readonly why: "back_off" | "cooldown";
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
    if (this.#isSpent) return undefined;
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
    if (this.#stay === undefined || this.#isSpent) return undefined;
    return this.#untried(this.#stay, visit.deployment.id);
  }

  get #isSpent(): boolean {
    return this.#visits >= (this.#call.ask.options.max_attempts ?? this.#around.settings.max_attempts);
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
    const filters = this.#filters(stay, tried);
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
    const { settings, budget } = this.#around;
    const rules = new RepeatRules(this.#call.ask, settings, stay);
    if (stay.last === undefined || rules.isSettled(stay.last.error)) return undefined;
    const anotherGroupCanServe = this.#anotherGroupCanServe(stay);
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
    if (seconds > 0) return { seconds, why: next.why };
    stay.granted_at = undefined;
    return this.#visit(stay, next.deployment, "retry");
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
    const { overrides, depth } = stay.destination;
    return { deployment, reason, overrides, is_requested: depth === 0, is_only_hope, has_content_policy_fallback };
  }

  #filters(stay: Stay, tried?: CallFilters["tried"]): CallFilters {
    return callFilters(this.#call, stay, this.#around.settings, tried);
  }
}
