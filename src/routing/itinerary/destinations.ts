/** Which groups a call goes to, in order: the requested group, then the fallbacks of each group that fails. */
import { BadRequestError, type RouterError } from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import { quotedName, shownName } from "../../secrets.ts";
import type { FallbackTarget } from "../../types/options.ts";
import type { Call } from "../call.ts";
import type { Deployment, ModelGroup } from "../deployment.ts";
import type { GroupFailures } from "./group-failures.ts";
import { entriesOfCall, fallbacksFor } from "./fallbacks.ts";
import type { LastLimit } from "./last-limit.ts";
import { knownNames } from "../catalog/known-names.ts";
import { isCoolingFor } from "../health/cooldown-scope.ts";
import type { Spare } from "../health/cooldown.ts";
import { credentialsOf } from "../own-credentials.ts";
import { type Reaction, reactionTo } from "../policy.ts";
import type { RouterContext } from "../router-context.ts";
import { isForTeam } from "../selection/team.ts";
import { enterGroup, type Destination, type GroupProgress, requestedDestination } from "../group-progress.ts";
import { attemptsAt, type Stop } from "./attempt-count.ts";
import { EntryContents } from "./entry-contents.ts";

type GroupsContext = Pick<RouterContext, "settings" | "announcer" | "resolve" | "groupNames">;

export class Destinations {
  readonly #call: Call;
  readonly #context: GroupsContext;
  readonly #failures: GroupFailures;
  readonly #lastLimit: LastLimit;
  readonly #pending: Destination[];
  readonly #contents = new EntryContents();
  /** Where the call has been, by what a fallback entry changed. What a name stands for may change during the call. */
  readonly #entered = new Map<number, Destination[]>();
  /** The entries with parameters that the call brings, once they are needed. */
  #ofCall: ReadonlySet<FallbackTarget> | undefined;
  /** The groups whose fallbacks are pending or done, by kind: an entry for the same group leads to the same ones. */
  readonly #queued = new Set<string>();

  constructor(call: Call, context: GroupsContext, failures: GroupFailures, lastLimit: LastLimit) {
    this.#call = call;
    this.#context = context;
    this.#failures = failures;
    this.#lastLimit = lastLimit;
    this.#pending = [requestedDestination(call.request.model)];
  }

  /** Enters the next group that the call has not been to; `undefined` when there is none. */
  enter(): GroupProgress | undefined {
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      const group = this.#context.resolve(next.model);
      if (group === undefined) this.#unknown(next);
      else if (!this.#wasEntered(next, group)) {
        this.#entered.set(next.content, [...(this.#entered.get(next.content) ?? []), next]);
        this.#announce(next, group);
        return enterGroup(next, group);
      }
    }
    return undefined;
  }

  /** The group failed: its fallbacks are next. */
  leave({ destination, group }: GroupProgress, error: RouterError): void {
    const kind = reactionTo(error).fallback;
    const targets = this.#fallbacks(kind, destination.model, group.name);
    if (this.#isDeepest(destination, targets)) return;
    const list = `${kind} ${destination.model}`;
    if (this.#queued.has(list)) return;
    this.#queued.add(list);
    this.#queue(targets, destination, error);
  }

  /** Whether the call would go somewhere else after this group if `max_attempts` allowed one more attempt. */
  goesOn(progress: GroupProgress): boolean {
    const { destination, group, last } = progress;
    const kind = last && reactionTo(last.error).fallback;
    if (kind !== undefined) this.#isDeepest(destination, this.#fallbacks(kind, destination.model, group.name));
    return some(this.#following(progress), () => true);
  }

  /** A fallback of that kind leads somewhere the call has not been to, with a deployment that it could use. */
  hasFallback(kind: Reaction["fallback"], progress: GroupProgress): boolean {
    return some(this.#targets(kind, progress), ({ group }) => group.deployments.some(this.#isOpen));
  }

  /** What could take the calls while the deployment is in cooldown. */
  spareFor({ id }: Deployment, progress: GroupProgress): Spare {
    if (progress.group.deployments.some((each) => each.id !== id && this.#isOpen(each))) return "deployment";
    let spare: Spare = "none";
    for (const { destination, group } of this.#targets("general", progress)) {
      const { api_key, api_base } = destination.overrides;
      const isAnother = (each: Deployment): boolean => each.id !== id && this.#isOpen(each);
      if (api_base !== undefined || group.deployments.some(isAnother)) return "deployment";
      if (api_key !== undefined) spare = "key";
    }
    return spare;
  }

  /** A fallback of this group, or a group that comes later, has a deployment that the call could try. */
  isFollowed(progress: GroupProgress): boolean {
    return (
      this.hasFallback("general", progress) || some(this.#later(), ({ group }) => group.deployments.some(this.#isOpen))
    );
  }

  /** A fallback of this group, or a group that comes later, has a deployment in rotation. */
  canServeElsewhere(progress: GroupProgress): boolean {
    return some(this.#following(progress), (stop) => this.#inRotation(stop) > 0);
  }

  /** The same, where the fault of this group is none: with other deployments, or with another key. */
  canServeSooner(progress: GroupProgress): boolean {
    const { api_key } = progress.destination.overrides;
    return some(this.#following(progress), (stop) => {
      const isElsewhere = stop.group !== progress.group || stop.destination.overrides["api_key"] !== api_key;
      return isElsewhere && this.#inRotation(stop) > 0;
    });
  }

  /** How many attempts it takes to try each deployment once, where the call has been and where it may still go. */
  deploymentCount(progress: GroupProgress | undefined): number {
    const entered = [...this.#entered.values()].flat().flatMap((destination) => {
      const group = this.#context.resolve(destination.model);
      return group === undefined ? [] : [{ destination, group }];
    });
    return attemptsAt([...entered, ...this.#ahead(progress)]);
  }

  /** Deployments in rotation where the call may still go. */
  usableAhead(progress: GroupProgress): number {
    return this.#ahead(progress).reduce((sum, stop) => sum + this.#inRotation(stop), 0);
  }

  /** The groups that a hedge may go to, as the call would enter them: the fallbacks of `progress` that it has not been to. */
  *beside(progress: GroupProgress): Iterable<GroupProgress> {
    for (const { destination, group } of this.#targets("general", progress)) yield enterGroup(destination, group);
  }

  /** Where the call may still go: what comes next, and the fallbacks of that. */
  #ahead(progress: GroupProgress | undefined): readonly Stop[] {
    const found: Stop[] = [];
    const known = new Set<string>();
    const expanded = new Set<string>();
    const add = (stop: Stop): void => {
      const { destination, group } = stop;
      const place = `${destination.content} ${group.name}`;
      if (destination.depth > this.#context.settings.max_fallbacks || known.has(place)) return;
      known.add(place);
      found.push(stop);
      if (expanded.has(destination.model)) return;
      expanded.add(destination.model);
      for (const next of this.#stops(this.#fallbacks("general", destination.model, group.name), destination)) add(next);
    };
    for (const stop of progress === undefined ? this.#later() : this.#following(progress)) add(stop);
    return found;
  }

  /** What the last failure in this group leads to, and what comes later. */
  *#following(progress: GroupProgress): Iterable<Stop> {
    const { last } = progress;
    if (last !== undefined) yield* this.#targets(reactionTo(last.error).fallback, progress);
    yield* this.#later();
  }

  *#later(): Iterable<Stop> {
    for (const next of this.#pending) {
      const stop = this.#stopAt(next);
      if (stop !== undefined) yield stop;
    }
  }

  #inRotation({ destination, group }: Stop): number {
    const now = this.#call.clock.now();
    const credentials = credentialsOf(destination, this.#call);
    const isUsable = (each: Deployment): boolean => this.#isOpen(each) && !isCoolingFor(each, now, credentials);
    return group.deployments.filter(isUsable).length;
  }

  /** The call may use it, now or later. */
  readonly #isOpen = (deployment: Deployment): boolean =>
    deployment.model_info.blocked !== true && isForTeam(deployment, this.#call.request.team);

  #stopAt(destination: Destination): Stop | undefined {
    const group = this.#context.resolve(destination.model);
    return group === undefined || this.#wasEntered(destination, group) ? undefined : { destination, group };
  }

  #wasEntered({ content }: Destination, group: ModelGroup): boolean {
    return this.#entered.get(content)?.some(({ model }) => this.#context.resolve(model) === group) === true;
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
    const targets = this.#fallbacks("general", model, model);
    this.#queue(
      targets.filter((target) => this.#contents.read(target).model !== undefined),
      destination,
      error,
    );
  }

  /** Where the fallbacks of that kind lead, as far as the call has not been there. */
  #targets(kind: Reaction["fallback"], { destination, group }: GroupProgress): Iterable<Stop> {
    if (destination.depth >= this.#context.settings.max_fallbacks) return [];
    return this.#stops(this.#fallbacks(kind, destination.model, group.name), destination);
  }

  *#stops(targets: readonly FallbackTarget[], from: Destination): Iterable<Stop> {
    for (const target of targets) {
      const stop = this.#stopAt(this.#destination(target, from, undefined));
      if (stop !== undefined) yield stop;
    }
  }

  #fallbacks(kind: Reaction["fallback"], name: string, group: string): readonly FallbackTarget[] {
    return fallbacksFor({ kind, name, group }, this.#call.request, this.#context.settings);
  }

  #queue(targets: readonly FallbackTarget[], from: Destination, error: RouterError): void {
    if (this.#isDeepest(from, targets)) return;
    this.#pending.unshift(...targets.map((target) => this.#destination(target, from, error)));
  }

  /** `max_fallbacks` allows no fallbacks from here. It is a limit where it keeps the call from one of `targets`. */
  #isDeepest(from: Destination, targets: readonly FallbackTarget[]): boolean {
    if (from.depth < this.#context.settings.max_fallbacks) return false;
    if (some(this.#stops(targets, from), (stop) => !this.#isPending(stop))) this.#lastLimit.note("max_fallbacks");
    return true;
  }

  /** The call will come there in any case. */
  #isPending({ destination, group }: Stop): boolean {
    return some(this.#later(), (next) => next.group === group && next.destination.content === destination.content);
  }

  #destination(target: FallbackTarget, from: Destination, error: RouterError | undefined): Destination {
    const { model = from.model, overrides, content } = this.#contents.read(target);
    const { request } = this.#call;
    return {
      model,
      depth: from.depth + 1,
      overrides,
      content,
      isRequested: model === request.model || this.#context.resolve(model) === this.#context.resolve(request.model),
      isCallers: typeof target !== "string" && (this.#ofCall ??= entriesOfCall(request)).has(target),
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

function some(stops: Iterable<Stop>, holds: (stop: Stop) => boolean): boolean {
  for (const stop of stops) if (holds(stop)) return true;
  return false;
}
