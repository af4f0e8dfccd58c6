/** Whether a call waits at its group until a deployment has room. */
import { type RouterError, UnsupportedParamsError } from "../../errors.ts";
import type { Call } from "../call.ts";
import type { Deployment } from "../deployment.ts";
import type { GroupProgress } from "../group-progress.ts";
import { credentialsOf } from "../own-credentials.ts";
import { reactionTo } from "../policy.ts";
import { filterContext, priorityOf, type FilterContext } from "../selection/filter-context.ts";
import { limitReached } from "../selection/limit-filter.ts";
import { routerDefaults } from "../settings.ts";
import type { ChoiceContext } from "./group-choice.ts";
import type { Prospects } from "./prospects.ts";
import { longestQueueing, queueFull, queueTimedOut } from "./queue-rules.ts";
import { RetryRules } from "./retry-rules.ts";
import { Standing } from "./standing.ts";
import type { Queueing } from "./visit.ts";

const NONE: ReadonlySet<string> = new Set();

export class QueueChoice {
  readonly #call: Call;
  readonly #context: ChoiceContext;
  readonly #prospects: Prospects;

  constructor(call: Call, context: ChoiceContext, prospects: Prospects) {
    this.#call = call;
    this.#context = context;
    this.#prospects = prospects;
  }

  /**
   * A wait until a deployment has room, where nobody is free: neither here, nor where the call could go next. `current`: the
   * progress here, with the deployments that the group then has.
   */
  at(progress: GroupProgress, current: () => GroupProgress | undefined): Queueing | undefined {
    const { settings, queue } = this.#context;
    if (queue === undefined || settings.max_queue === 0) return undefined;
    if (progress.queueEnd !== undefined || !progress.group.traits.limits) return undefined;
    if (!this.#mayGoOn(progress)) return undefined;
    const standing = new Standing(current, (now) => this.#filters(now, this.#closed(now)));
    if (standing.outlook() !== "wait") return undefined;
    const filters = this.#filters(progress, NONE);
    const isElsewhere = this.#prospects.someElsewhere(progress, (each, destination) => {
      const credentials = credentialsOf(destination, this.#call);
      return limitReached(each, { ...filters, credentials }) === undefined;
    });
    const seconds = longestQueueing(standing, { isElsewhere, call: this.#call, settings, now: filters.now });
    if (seconds === undefined) return undefined;
    const end = (error: RouterError | undefined): void => {
      progress.queueEnd = { error };
    };
    const { name } = progress.group;
    if (queue.size >= settings.max_queue) {
      end(queueFull(name, settings.max_queue, standing.roomAt() - filters.now));
      return undefined;
    }
    const timedOut = (waited: number): RouterError | undefined => queueTimedOut(name, waited, standing);
    return { queue, group: name, standing, priority: priorityOf(this.#call, settings), seconds, timedOut, end };
  }

  /** Deployments that the call has tried and will not try again. */
  #closed(progress: GroupProgress): ReadonlySet<string> {
    const closed = new Set<string>();
    if (progress.tried.size === 0) return closed;
    const rules = new RetryRules(this.#call.request, this.#context.settings, progress);
    const now = this.#call.clock.now();
    for (const [id, tried] of progress.tried) {
      if (this.#mayDropFor(progress, tried.deployment)) continue;
      const mayRetry = progress.waiting === undefined ? rules.comesBack(tried) : rules.mayRetry(tried.error, true);
      if (!mayRetry || tried.readyAt > now) closed.add(id);
    }
    return closed;
  }

  /** It has just refused a parameter, and is to be asked without it. */
  #mayDropFor({ last, dropped }: GroupProgress, deployment: Deployment): boolean {
    if (last?.deployment !== deployment || !(last.error instanceof UnsupportedParamsError)) return false;
    const { defaults, id } = deployment;
    const { drop_params } = { ...routerDefaults(this.#context.settings), ...defaults, ...this.#call.request.params };
    return drop_params === true && !dropped.has(id);
  }

  /** Another deployment of the group may answer otherwise, or the last one without what it has refused. */
  #mayGoOn(progress: GroupProgress): boolean {
    const { last } = progress;
    return last === undefined || reactionTo(last.error).sibling !== "no" || this.#mayDropFor(progress, last.deployment);
  }

  #filters(progress: GroupProgress, tried: FilterContext["tried"]): FilterContext {
    return filterContext(this.#call, progress, this.#context, tried);
  }
}
