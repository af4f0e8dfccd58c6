/** A call that waits at its group until a deployment has room: what it could use, and whether it can. */
import type { Outlook } from "../../limits/call-queue.ts";
import type { Deployment } from "../deployment.ts";
import type { GroupProgress } from "../group-progress.ts";
import type { FilterContext } from "../selection/filter-context.ts";
import { dropReason } from "../selection/filters.ts";
import { limitReached, roomAt } from "../selection/limit-filter.ts";

export class Standing {
  readonly #current: () => GroupProgress | undefined;
  /** The filters as they are now; they drop what the call will not use any more. */
  readonly #filters: (progress: GroupProgress) => FilterContext;

  constructor(current: () => GroupProgress | undefined, filters: (progress: GroupProgress) => FilterContext) {
    this.#current = current;
    this.#filters = filters;
  }

  wants(deployment: object): boolean {
    const progress = this.#current();
    const own = progress?.group.deployments.find(({ health }) => health.sharesLimits(deployment));
    return progress !== undefined && own !== undefined && isUsableLater(own, this.#filters(progress));
  }

  outlook(): Outlook {
    const progress = this.#current();
    if (progress === undefined) return "leave";
    const filters = this.#filters(progress);
    for (const deployment of progress.group.deployments) if (dropReason(deployment, filters) === undefined) return "go";
    return this.#waitable(progress, filters).length > 0 ? "wait" : "leave";
  }

  /** When a limit has room, or a cooldown is over, by time alone. */
  roomAt(): number {
    const progress = this.#current();
    if (progress === undefined) return Infinity;
    const filters = this.#filters(progress);
    const cooling = progress.group.deployments.filter(({ health }) => !health.circuit.usable(filters.now));
    const recoveries = cooling.map(({ health }) => health.circuit.recovery(filters.now)?.at ?? Infinity);
    return Math.min(...this.#waitable(progress, filters).map((each) => momentFor(each, filters)), ...recoveries);
  }

  /** Room depends on the end of other calls, at one of the deployments at least. */
  get dependsOnCalls(): boolean {
    const progress = this.#current();
    if (progress === undefined) return false;
    const filters = this.#filters(progress);
    return this.#waitable(progress, filters).some((each) => momentFor(each, filters) === Infinity);
  }

  /** Without those that will never have room for the call. */
  #waitable({ group }: GroupProgress, filters: FilterContext): readonly Deployment[] {
    return group.deployments.filter((each) => roomAt(each, filters) !== undefined && isUsableLater(each, filters));
  }
}

/** What has room is claimed by a call before this one. */
function momentFor(deployment: Deployment, filters: FilterContext): number {
  if (limitReached(deployment, filters) === undefined) return Infinity;
  return roomAt(deployment, filters) ?? Infinity;
}

/** Only a limit, or a call that waits for it, keeps the call away. */
function isUsableLater(deployment: Deployment, filters: FilterContext): boolean {
  return dropReason(deployment, { ...filters, ignoresLimits: true }) === undefined;
}
