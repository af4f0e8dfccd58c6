/** Which groups a call goes to, in order: the requested group, then the fallbacks of each group that fails. */
import type { RouterError } from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import { shownName } from "../../secrets.ts";
import type { FallbackTarget } from "../../types/options.ts";
import type { Call } from "../call.ts";
import type { ModelGroup } from "../deployment.ts";
import type { GroupFailures } from "./group-failures.ts";
import { entriesOfCall, fallbacksFor } from "./fallbacks.ts";
import type { LastLimit } from "./last-limit.ts";
import { unknownModel } from "../catalog/unknown-model.ts";
import { type Reaction, reactionTo } from "../policy.ts";
import type { RouterContext } from "../router-context.ts";
import { enterGroup, type Destination, type GroupProgress, requestedDestination } from "../group-progress.ts";
import { some, type Stop } from "./stop.ts";
import { EntryContents } from "./entry-contents.ts";

type GroupsContext = Pick<RouterContext, "settings" | "announcer" | "resolve" | "groupNames">;

export class Destinations {
  readonly #call: Call;
  readonly #context: GroupsContext;
  readonly #failures: GroupFailures;
  readonly #lastLimit: LastLimit;
  readonly #pending: Destination[];
  readonly #contents = new EntryContents();
  /** Where the call has been. What a name stands for may change during the call. */
  readonly #entered: Destination[] = [];
  /** The entries with parameters that the call brings, once they are needed. */
  #ofCall: ReadonlySet<FallbackTarget> | undefined;
  /** The groups whose fallbacks are pending or done, by kind: an entry for the same group leads to the same ones. */
  readonly #queued: string[] = [];

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
        this.#entered.push(next);
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
    if (this.#queued.includes(list)) return;
    this.#queued.push(list);
    this.#queue(targets, destination, error);
  }

  /** Whether the call would go somewhere else after this group if `max_attempts` allowed one more attempt. */
  goesOn(progress: GroupProgress): boolean {
    const { destination, group, last } = progress;
    const kind = last && reactionTo(last.error).fallback;
    if (kind !== undefined) this.#isDeepest(destination, this.#fallbacks(kind, destination.model, group.name));
    return some(this.following(progress));
  }

  /** Where the fallbacks of that kind lead, as far as the call has not been there. */
  targets(kind: Reaction["fallback"], { destination, group }: Stop): Iterable<Stop> {
    if (destination.depth >= this.#context.settings.max_fallbacks) return [];
    return this.#stops(this.#fallbacks(kind, destination.model, group.name), destination);
  }

  /** What the last failure in this group leads to, and what comes later. */
  *following(progress: GroupProgress): Iterable<Stop> {
    const { last } = progress;
    if (last !== undefined) yield* this.targets(reactionTo(last.error).fallback, progress);
    yield* this.later();
  }

  /** What comes after the group in which the call is now. */
  *later(): Iterable<Stop> {
    for (const next of this.#pending) {
      const stop = this.#stopAt(next);
      if (stop !== undefined) yield stop;
    }
  }

  /** Where the call has been. */
  *entered(): Iterable<Stop> {
    for (const destination of this.#entered) {
      const group = this.#context.resolve(destination.model);
      if (group !== undefined) yield { destination, group };
    }
  }

  #stopAt(destination: Destination): Stop | undefined {
    const group = this.#context.resolve(destination.model);
    return group === undefined || this.#wasEntered(destination, group) ? undefined : { destination, group };
  }

  #wasEntered({ content }: Destination, group: ModelGroup): boolean {
    return this.#entered.some((been) => been.content === content && this.#context.resolve(been.model) === group);
  }

  #unknown(destination: Destination): void {
    const { model } = destination;
    const error = unknownModel(model, this.#context.groupNames());
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
    return some(this.later(), (next) => next.group === group && next.destination.content === destination.content);
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
