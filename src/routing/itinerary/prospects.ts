/** What a call still has ahead of it: who could take it, and how many attempts that may take. Changes nothing. */
import type { Call } from "../call.ts";
import type { Deployment } from "../deployment.ts";
import { type Destination, enterGroup, type GroupProgress } from "../group-progress.ts";
import { isCoolingFor } from "../health/cooldown-scope.ts";
import type { Spare } from "../health/cooldown.ts";
import { credentialsOf, isCallersKey } from "../own-credentials.ts";
import type { Reaction } from "../policy.ts";
import type { RouterContext } from "../router-context.ts";
import { isForTeam } from "../selection/team.ts";
import { attemptsAt } from "./attempt-count.ts";
import type { Destinations } from "./destinations.ts";
import { some, type Stop } from "./stop.ts";

export class Prospects {
  readonly #call: Call;
  readonly #destinations: Destinations;

  readonly #context: Pick<RouterContext, "spending">;

  constructor(call: Call, destinations: Destinations, context: Pick<RouterContext, "spending">) {
    this.#call = call;
    this.#destinations = destinations;
    this.#context = context;
  }

  /** A fallback of that kind leads somewhere the call has not been to, with a deployment that it could use. */
  hasFallback(kind: Reaction["fallback"], progress: GroupProgress): boolean {
    return some(this.#destinations.targets(kind, progress), this.#hasOpen);
  }

  /** What could take the calls while the deployment is in cooldown. */
  spareFor({ id }: Deployment, progress: GroupProgress): Spare {
    const hasAnother = ({ destination, group }: Stop): boolean =>
      group.deployments.some((each) => each.id !== id && this.#isOpen(each, destination));
    if (hasAnother(progress)) return "deployment";
    const { destination } = progress;
    for (const group of this.#destinations.beside(destination))
      if (hasAnother({ destination, group })) return "deployment";
    let spare: Spare = "none";
    for (const stop of this.#destinations.targets("general", progress)) {
      const { api_key, api_base } = stop.destination.overrides;
      if (api_base !== undefined || hasAnother(stop)) return "deployment";
      if (api_key !== undefined) spare = "key";
    }
    return spare;
  }

  /** A fallback of this group, or a group that comes later, has a deployment that the call could try. */
  isFollowed(progress: GroupProgress): boolean {
    return this.hasFallback("general", progress) || some(this.#destinations.later(), this.#hasOpen);
  }

  /** A fallback of this group, or a group that comes later, has such a deployment in rotation. */
  someElsewhere(
    progress: GroupProgress,
    holds: (deployment: Deployment, destination: Destination) => boolean,
  ): boolean {
    const now = this.#call.clock.now();
    const isSuch = ({ destination, group }: Stop): boolean => {
      const credentials = credentialsOf(destination, this.#call);
      return group.deployments.some(
        (each) => this.#isOpen(each, destination) && !isCoolingFor(each, now, credentials) && holds(each, destination),
      );
    };
    return some(
      this.#from([...this.#destinations.targets("general", progress), ...this.#destinations.later()]),
      isSuch,
    );
  }

  /** A fallback of this group, or a group that comes later, has a deployment in rotation. */
  canServeElsewhere(progress: GroupProgress): boolean {
    return some(this.#destinations.following(progress), (stop) => this.#inRotation(stop) > 0);
  }

  /** The same, where the fault of this group is none: with other deployments, or with another key. */
  canServeSooner(progress: GroupProgress): boolean {
    const { api_key } = progress.destination.overrides;
    return some(this.#destinations.following(progress), (stop) => {
      const isElsewhere = stop.group !== progress.group || stop.destination.overrides["api_key"] !== api_key;
      return isElsewhere && this.#inRotation(stop) > 0;
    });
  }

  /** How many attempts it takes to try each deployment once, where the call has been and where it may still go. */
  attemptCount(progress: GroupProgress | undefined): number {
    return attemptsAt([...this.#destinations.entered(), ...this.#ahead(progress)]);
  }

  /** Deployments in rotation where the call may still go. */
  usableAhead(progress: GroupProgress): number {
    return this.#ahead(progress).reduce((sum, stop) => sum + this.#inRotation(stop), 0);
  }

  /**
   * The groups that a hedge may go to, as the call would enter them: what is left of a redirect, then the fallbacks of
   * `progress` that it has not been to.
   */
  *beside(progress: GroupProgress): Iterable<GroupProgress> {
    for (const { destination, group } of this.#destinations.later())
      if (destination.isAlternative) yield enterGroup(destination, group);
    for (const { destination, group } of this.#destinations.targets("general", progress))
      yield enterGroup(destination, group);
  }

  /** Where the call may still go: what comes next, and the fallbacks of that. */
  #ahead(progress: GroupProgress | undefined): readonly Stop[] {
    return this.#from(progress === undefined ? this.#destinations.later() : this.#destinations.following(progress));
  }

  /** These, and their fallbacks. */
  #from(first: Iterable<Stop>): readonly Stop[] {
    const found: Stop[] = [];
    const known = new Set<string>();
    const expanded = new Set<string>();
    const add = (stop: Stop): void => {
      const { destination, group } = stop;
      const place = `${destination.content} ${group.name}`;
      if (known.has(place)) return;
      known.add(place);
      found.push(stop);
      if (expanded.has(destination.model)) return;
      expanded.add(destination.model);
      for (const next of this.#destinations.targets("general", stop)) add(next);
    };
    for (const stop of first) add(stop);
    return found;
  }

  #inRotation({ destination, group }: Stop): number {
    const now = this.#call.clock.now();
    const credentials = credentialsOf(destination, this.#call);
    const isUsable = (each: Deployment): boolean =>
      this.#isOpen(each, destination) && !isCoolingFor(each, now, credentials);
    return group.deployments.filter(isUsable).length;
  }

  readonly #hasOpen = ({ destination, group }: Stop): boolean =>
    group.deployments.some((each) => this.#isOpen(each, destination));

  /** The call may use it, now or soon: a budget that is used up may be so for a month. */
  #isOpen(deployment: Deployment, destination: Destination): boolean {
    if (deployment.model_info.blocked === true || !isForTeam(deployment, this.#call.request.team)) return false;
    const exceeded = this.#context.spending?.exceeded(this.#call.clock.now());
    if (exceeded === undefined || isCallersKey(destination, this.#call)) return true;
    return !exceeded.keepsFrom(deployment, this.#call.request.options.tags ?? []);
  }
}
