/** Which groups a call goes to, in order: the one asked for, then the fallbacks of each that fails. */
import { BadRequestError, type RouterError } from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import { quotedName, shownName } from "../../secrets.ts";
import type { FallbackTarget } from "../../types/options.ts";
import type { Call } from "../call.ts";
import type { Deployment, ModelGroup } from "../deployment.ts";
import type { GroupFailures } from "./group-failures.ts";
import { fallbacksFor, isFromCall } from "./fallbacks.ts";
import { knownNames } from "../catalog/known-names.ts";
import { type Reaction, reactionTo } from "../policy.ts";
import type { RouterContext } from "../router-context.ts";
import { enterGroup, type Destination, type GroupProgress } from "../group-progress.ts";

type GroupsContext = Pick<RouterContext, "settings" | "announcer" | "resolve" | "groupNames">;

export class Destinations {
  readonly #call: Call;
  readonly #context: GroupsContext;
  readonly #failures: GroupFailures;
  readonly #pending: Destination[];
  /** By the names they were entered by: what a name stands for may change while the call is under way. */
  readonly #entered: string[] = [];

  constructor(call: Call, context: GroupsContext, failures: GroupFailures) {
    this.#call = call;
    this.#context = context;
    this.#failures = failures;
    this.#pending = [{ model: call.ask.model, depth: 0, overrides: {}, is_callers: false, from: undefined }];
  }

  /** The next group that the call has not been to. */
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
  leave(stay: GroupProgress, error: RouterError): void {
    this.#queue(this.#targets(reactionTo(error).fallback, stay), stay.destination, error);
  }

  /** A fallback of that kind would take the call to a group it has not been to, with a deployment that `counts`. */
  hasFallback(kind: Reaction["fallback"], stay: GroupProgress, counts: (deployment: Deployment) => boolean): boolean {
    return this.#targets(kind, stay).some((target) => this.#unentered(nameOf(target))?.deployments.some(counts));
  }

  /** A fallback, or a group that waits for its turn, has a deployment in rotation. */
  canServeElsewhere(stay: GroupProgress): boolean {
    const targets = stay.last === undefined ? [] : this.#targets(reactionTo(stay.last.error).fallback, stay);
    const names = [...targets.map(nameOf), ...this.#pending.map(({ model }) => model)];
    const now = this.#call.clock.now();
    const canServe = ({ health, model_info }: Deployment): boolean =>
      model_info.blocked !== true && health.circuit.usable(now);
    return names.some((name) => this.#unentered(name)?.deployments.some(canServe));
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
    // What stands for nothing may be a key that went astray.
    if (destination.depth === 0) this.#call.callGroup(shownName(model));
    this.#failures.note(destination, error);
    if (destination.depth > 0) return;
    this.#queue(fallbacksFor("general", model, model, this.#call.ask, this.#context.settings), destination, error);
  }

  #targets(kind: Reaction["fallback"], { destination, group }: GroupProgress): readonly FallbackTarget[] {
    const { settings } = this.#context;
    if (destination.depth >= settings.max_fallbacks) return [];
    return fallbacksFor(kind, destination.model, group.name, this.#call.ask, settings);
  }

  #queue(targets: readonly FallbackTarget[], from: Destination, error: RouterError): void {
    const depth = from.depth + 1;
    if (depth > this.#context.settings.max_fallbacks) return;
    this.#pending.unshift(
      ...targets.map((target) => {
        const { model, ...overrides } = typeof target === "string" ? { model: target } : target;
        const is_callers = isFromCall(target, this.#call.ask);
        return { model, depth, overrides, is_callers, from: { group: shownName(from.model), error } };
      }),
    );
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

function nameOf(target: FallbackTarget): string {
  return typeof target === "string" ? target : target.model;
}
