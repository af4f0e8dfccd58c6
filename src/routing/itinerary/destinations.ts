/** Which groups a call goes to, in order: the requested group, then the fallbacks of each group that fails. */
import { withoutNulls } from "../../fields.ts";
import { BadRequestError, type RouterError } from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import { quotedName, shownName } from "../../secrets.ts";
import type { FallbackTarget } from "../../types/options.ts";
import type { Call } from "../call.ts";
import type { Deployment, ModelGroup } from "../deployment.ts";
import type { GroupFailures } from "./group-failures.ts";
import { fallbacksFor, isFromCall } from "./fallbacks.ts";
import type { LastLimit } from "./last-limit.ts";
import { knownNames } from "../catalog/known-names.ts";
import { type Reaction, reactionTo } from "../policy.ts";
import type { RouterContext } from "../router-context.ts";
import { enterGroup, type Destination, type GroupProgress } from "../group-progress.ts";

type GroupsContext = Pick<RouterContext, "settings" | "announcer" | "resolve" | "groupNames">;

export class Destinations {
  readonly #call: Call;
  readonly #context: GroupsContext;
  readonly #failures: GroupFailures;
  readonly #lastLimit: LastLimit;
  readonly #pending: Destination[];
  /** The names of the groups entered: what a name stands for may change during the call. */
  readonly #entered: string[] = [];

  constructor(call: Call, context: GroupsContext, failures: GroupFailures, lastLimit: LastLimit) {
    this.#call = call;
    this.#context = context;
    this.#failures = failures;
    this.#lastLimit = lastLimit;
    this.#pending = [{ model: call.request.model, depth: 0, overrides: {}, isCallers: false, from: undefined }];
  }

  /** Enters the next group that the call has not been to; `undefined` when there is none. */
  enter(): GroupProgress | undefined {
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      const group = this.#context.resolve(next.model);
      if (group === undefined) this.#unknown(next);
      else if (!this.#wasEntered(group)) {
        this.#entered.push(next.model);
        this.#announce(next, group);
        return enterGroup(next, group);
      }
    }
    return undefined;
  }

  /** The group failed: its fallbacks are next. */
  leave(progress: GroupProgress, error: RouterError): void {
    const { destination, group } = progress;
    const targets = this.#fallbacks(reactionTo(error).fallback, destination.model, group.name);
    this.#queue(targets, destination, error);
  }

  /** Whether the call would enter another group after this one if `max_attempts` allowed one more attempt. */
  goesOn(progress: GroupProgress): boolean {
    const { destination, group, last } = progress;
    const kind = last && reactionTo(last.error).fallback;
    const targets = kind === undefined ? [] : this.#fallbacks(kind, destination.model, group.name);
    const isDeepest = this.#isDeepest(destination, targets);
    const names = [...(isDeepest ? [] : targets.map(nameOf)), ...this.#pending.map(({ model }) => model)];
    return names.some((name) => this.#unentered(name) !== undefined);
  }

  /**
   * A fallback of that kind leads to a group the call has not been to, with a deployment for which `counts` is true.
   */
  hasFallback(
    kind: Reaction["fallback"],
    progress: GroupProgress,
    counts: (deployment: Deployment) => boolean,
  ): boolean {
    return this.#targets(kind, progress).some((target) => this.#unentered(nameOf(target))?.deployments.some(counts));
  }

  /** A fallback of this group, or a group that comes later, has a deployment that the call could try. */
  isFollowed(progress: GroupProgress): boolean {
    const isOpen = ({ model_info }: Deployment): boolean => model_info.blocked !== true;
    return (
      this.hasFallback("general", progress, isOpen) ||
      this.#pending.some(({ model }) => this.#unentered(model)?.deployments.some(isOpen))
    );
  }

  /** A fallback of this group, or a group that comes later, has a deployment in rotation. */
  canServeElsewhere(progress: GroupProgress): boolean {
    const names = [...this.#fallbackNames(progress), ...this.#pending.map(({ model }) => model)];
    const now = this.#call.clock.now();
    return names.some((name) => this.#unentered(name)?.deployments.some((each) => isInRotation(each, now)));
  }

  /** How many deployments the call can try: those of the groups it has entered and of those it may still enter. */
  deploymentCount(progress: GroupProgress | undefined): number {
    const entered = this.#entered.map((name) => this.#context.resolve(name));
    const groups = new Set([...entered, ...this.#ahead(progress)]);
    return [...groups].reduce((sum, group) => sum + (group?.deployments.length ?? 0), 0);
  }

  /** Deployments in rotation in the groups that the call may still enter. */
  usableAhead(progress: GroupProgress): number {
    const now = this.#call.clock.now();
    return [...this.#ahead(progress)].reduce(
      (sum, { deployments }) => sum + deployments.filter((each) => isInRotation(each, now)).length,
      0,
    );
  }

  /** The groups that a hedge may go to, as the call would enter them: the fallbacks of `progress` that it has not been to. */
  beside(progress: GroupProgress): readonly GroupProgress[] {
    return this.#targets("general", progress).flatMap((target) => {
      const group = this.#unentered(nameOf(target));
      return group === undefined ? [] : [enterGroup(this.#destination(target, progress.destination, undefined), group)];
    });
  }

  /** The groups the call may still enter: those that come next, and their fallbacks. */
  #ahead(progress: GroupProgress | undefined): ReadonlySet<ModelGroup> {
    const found = new Set<ModelGroup>();
    const add = (name: string, depth: number): void => {
      const group = depth > this.#context.settings.max_fallbacks ? undefined : this.#unentered(name);
      if (group === undefined || found.has(group)) return;
      found.add(group);
      for (const target of this.#fallbacks("general", name, group.name)) add(nameOf(target), depth + 1);
    };
    const depth = progress === undefined ? 0 : progress.destination.depth + 1;
    for (const name of progress === undefined ? [] : this.#fallbackNames(progress)) add(name, depth);
    for (const next of this.#pending) add(next.model, next.depth);
    return found;
  }

  /** The fallbacks that the last failure in this group leads to. */
  #fallbackNames(progress: GroupProgress): readonly string[] {
    const { last } = progress;
    return last === undefined ? [] : this.#targets(reactionTo(last.error).fallback, progress).map(nameOf);
  }

  #unentered(name: string): ModelGroup | undefined {
    const group = this.#context.resolve(name);
    return group === undefined || this.#wasEntered(group) ? undefined : group;
  }

  #wasEntered(group: ModelGroup): boolean {
    return this.#entered.some((name) => this.#context.resolve(name) === group);
  }

  #unknown(destination: Destination): void {
    const { model } = destination;
    const error = new BadRequestError(
      `There is no model ${quotedName(model)}. Known model groups: ${knownNames(this.#context.groupNames())}.`,
      { code: "model_not_found", param: "model", model_group: shownName(model) },
    );
    // A name that is not known may be a misplaced key.
    if (destination.depth === 0) this.#call.record.setModelGroup(shownName(model));
    this.#failures.note(destination, error);
    if (destination.depth > 0) return;
    this.#queue(this.#fallbacks("general", model, model), destination, error);
  }

  #targets(kind: Reaction["fallback"], { destination, group }: GroupProgress): readonly FallbackTarget[] {
    if (destination.depth >= this.#context.settings.max_fallbacks) return [];
    return this.#fallbacks(kind, destination.model, group.name);
  }

  #fallbacks(kind: Reaction["fallback"], name: string, group: string): readonly FallbackTarget[] {
    return fallbacksFor({ kind, name, group }, this.#call.request, this.#context.settings);
  }

  #queue(targets: readonly FallbackTarget[], from: Destination, error: RouterError): void {
    if (this.#isDeepest(from, targets)) return;
    this.#pending.unshift(...targets.map((target) => this.#destination(target, from, error)));
  }

  /** `max_fallbacks` allows no fallbacks from here. It is a limit where it keeps the call from one of `targets`. */
  #isDeepest({ depth }: Destination, targets: readonly FallbackTarget[]): boolean {
    if (depth < this.#context.settings.max_fallbacks) return false;
    if (targets.some((target) => this.#isOutOfReach(nameOf(target)))) this.#lastLimit.note("max_fallbacks");
    return true;
  }

  /** The call has not been to this group, and no other way leads there. */
  #isOutOfReach(name: string): boolean {
    const group = this.#unentered(name);
    return group !== undefined && !this.#pending.some(({ model }) => this.#context.resolve(model) === group);
  }

  #destination(target: FallbackTarget, from: Destination, error: RouterError | undefined): Destination {
    const { model, ...overrides } = typeof target === "string" ? { model: target } : withoutNulls(target);
    return {
      model,
      depth: from.depth + 1,
      overrides,
      isCallers: isFromCall(target, this.#call.request),
      from: error && { group: shownName(from.model), error },
    };
  }

  #announce(destination: Destination, group: ModelGroup): void {
    const { from } = destination;
    if (from === undefined) return;
    const { clock, metadata } = this.#call;
    metadata.fallbacks_used.push(group.name);
    this.#context.announcer.tell(() => ({
      type: "fallback",
      call_id: metadata.call_id,
      at: clock.now(),
      model_group: metadata.model_group,
      from: from.group,
      to: group.name,
      error: factsOf(from.error),
    }));
  }
}

function isInRotation({ health, model_info }: Deployment, now: number): boolean {
  return model_info.blocked !== true && health.circuit.usable(now);
}

function nameOf(target: FallbackTarget): string {
  return typeof target === "string" ? target : target.model;
}
