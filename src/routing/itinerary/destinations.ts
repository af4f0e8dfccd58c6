/** Which groups a call goes to, in order: the requested group, then the fallbacks of each group that fails. */
import type { RouterError } from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import { shownName } from "../../secrets.ts";
import type { FallbackTarget } from "../../types/options.ts";
import type { Call } from "../call.ts";
import type { Branch } from "../catalog/branch-chooser.ts";
import { groupsAt } from "../catalog/reachable-groups.ts";
import type { Redirect } from "../catalog/redirect.ts";
import type { ModelGroup } from "../deployment.ts";
import type { GroupFailures } from "./group-failures.ts";
import { entriesOfCall, fallbacksFor } from "./fallbacks.ts";
import type { LastLimit } from "./last-limit.ts";
import { unknownModel } from "../catalog/unknown-model.ts";
import { type Reaction, reactionTo } from "../policy.ts";
import type { RouterContext } from "../router-context.ts";
import {
  enterGroup,
  type Destination,
  groupAt,
  type GroupProgress,
  requestedDestination,
  NO_REDIRECTS,
} from "../group-progress.ts";
import { Branches, checkOwnKey } from "./branches.ts";
import { some, type Stop } from "./stop.ts";
import { EntryContents } from "./entry-contents.ts";

type GroupsContext = Pick<RouterContext, "settings" | "announcer" | "resolve" | "groupNames" | "redirects">;

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
  /** Where redirects lead, once the call has come to one. */
  #branches: Branches | undefined;
  /** The group that the call left last, and its error. */
  #left: Destination["from"];

  constructor(call: Call, context: GroupsContext, failures: GroupFailures, lastLimit: LastLimit) {
    this.#call = call;
    this.#context = context;
    this.#failures = failures;
    this.#lastLimit = lastLimit;
    const { model, routed } = call.request;
    const requested = requestedDestination(model);
    this.#pending = [routed === undefined ? requested : { ...requested, model: routed.model, led: routed.via }];
  }

  /** Enters the next group that the call has not been to; `undefined` when there is none. */
  enter(): GroupProgress | undefined {
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      const group = groupAt(next, this.#context.resolve);
      if (group === undefined) this.#unknown(next);
      else if (group.redirect !== undefined) this.#enterRedirect(next, group.redirect);
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
    this.#left = { group: shownName(destination.model), error };
    // What was refused on content policy is not sent to others, but to the fallbacks for that.
    if (kind === "content_policy") this.#pending.splice(0, this.#alternativesOf(destination));
    this.#queueOnce(kind, destination, group.name, error);
  }

  #queueOnce(kind: Reaction["fallback"], destination: Destination, group: string, error: RouterError): void {
    const targets = this.#fallbacks(kind, destination, group);
    if (this.#isDeepest(destination, targets)) return;
    const list = `${kind} ${destination.model}`;
    if (this.#queued.includes(list)) return;
    this.#queued.push(list);
    this.#queue(targets, destination, error, kind === "general" ? this.#alternativesOf(destination) : 0);
  }

  /** How many of the pending destinations are what is left of the redirect that led here: they come before fallbacks. */
  #alternativesOf({ depth, led }: Destination): number {
    if (led.length === 0) return 0;
    const other = this.#pending.findIndex((next) => !next.isAlternative || next.depth !== depth);
    return other === -1 ? this.#pending.length : other;
  }

  /** Where the redirect leads this call is next. It leads nowhere where it was added in the middle of the router's first calls. */
  #enterRedirect(destination: Destination, redirect: Redirect): void {
    const branches = this.#branchesOf(redirect);
    if (branches.length === 0) return this.#unknown(destination);
    if (destination.isRequested) checkOwnKey([destination.model], this.#call.request, this.#context.resolve);
    this.#call.record.follow(branches);
    const [first] = branches;
    if (first !== undefined) this.#tell(first);
    this.#pending.unshift(...this.#destinationsOf(destination, redirect));
  }

  #tell({ record: route }: Branch): void {
    const { call_id, model_group } = this.#call.metadata;
    const at = this.#call.clock.now();
    this.#context.announcer.tell(() => ({ type: "route_selected", call_id, at, model_group, route }));
  }

  #branchesOf(redirect: Redirect): readonly Branch[] {
    return (this.#branches ??= new Branches(this.#context.redirects, this.#call.request)).of(redirect);
  }

  #destinationsOf(from: Destination, redirect: Redirect): readonly Destination[] {
    return this.#branchesOf(redirect).map(({ model, overrides }, index) => {
      const all = { ...overrides, ...from.overrides };
      const isAlternative = from.isAlternative || index > 0;
      const { content } = this.#contents.read({ ...all, model });
      return {
        ...from,
        model,
        overrides: all,
        content,
        via: [...from.via, redirect],
        led: [...from.led, redirect],
        isAlternative,
      };
    });
  }

  /** Whether the call would go somewhere else after this group if `max_attempts` allowed one more attempt. */
  goesOn(progress: GroupProgress): boolean {
    const { destination, group, last } = progress;
    const kind = last && reactionTo(last.error).fallback;
    if (kind !== undefined) this.#isDeepest(destination, this.#fallbacks(kind, destination, group.name));
    return some(this.following(progress));
  }

  /** Where the fallbacks of that kind lead, as far as the call has not been there. */
  targets(kind: Reaction["fallback"], { destination, group }: Stop): Iterable<Stop> {
    if (destination.depth >= this.#context.settings.max_fallbacks) return [];
    return this.#stops(this.#fallbacks(kind, destination, group.name), destination);
  }

  /** What the last failure in this group leads to, and what comes later. */
  *following(progress: GroupProgress): Iterable<Stop> {
    const { last } = progress;
    if (last !== undefined) yield* this.targets(reactionTo(last.error).fallback, progress);
    yield* this.later();
  }

  /** What comes after the group in which the call is now. */
  *later(): Iterable<Stop> {
    for (const next of this.#pending) yield* this.#stopsAt(next);
  }

  /** The groups that the redirects on the way here lead this call to when one of them fails, wherever it has been. */
  *beside({ via }: Destination): Iterable<ModelGroup> {
    for (const redirect of via)
      for (const { model } of this.#branchesOf(redirect)) yield* groupsAt(model, this.#context.resolve, via);
  }

  /** Where the call has been. */
  *entered(): Iterable<Stop> {
    for (const destination of this.#entered) {
      const group = groupAt(destination, this.#context.resolve);
      if (group !== undefined) yield { destination, group };
    }
  }

  *#stopsAt(destination: Destination): Iterable<Stop> {
    const group = groupAt(destination, this.#context.resolve);
    if (group === undefined) return;
    if (group.redirect !== undefined)
      for (const next of this.#destinationsOf(destination, group.redirect)) yield* this.#stopsAt(next);
    else if (!this.#wasEntered(destination, group)) yield { destination, group };
  }

  #wasEntered({ content }: Destination, group: ModelGroup): boolean {
    return this.#entered.some((been) => been.content === content && groupAt(been, this.#context.resolve) === group);
  }

  #unknown(destination: Destination): void {
    const { model } = destination;
    const error = unknownModel(model, this.#context.groupNames());
    this.#failures.note(destination, error);
    if (destination.led.length > 0) return this.#queueOnce("general", destination, model, error);
    // A name that is not known may be a misplaced key.
    if (destination.depth === 0) this.#call.record.setModelGroup(shownName(model));
    if (destination.depth > 0) return;
    const targets = this.#fallbacks("general", destination, model);
    this.#queue(
      targets.filter((target) => this.#contents.read(target).model !== undefined),
      destination,
      error,
    );
  }

  *#stops(targets: readonly FallbackTarget[], from: Destination): Iterable<Stop> {
    for (const target of targets) yield* this.#stopsAt(this.#destination(target, from, undefined));
  }

  #fallbacks(kind: Reaction["fallback"], { model: name, led }: Destination, group: string): readonly FallbackTarget[] {
    return fallbacksFor({ kind, name, group, led }, this.#call.request, this.#context.settings);
  }

  #queue(targets: readonly FallbackTarget[], from: Destination, error: RouterError, behind = 0): void {
    if (this.#isDeepest(from, targets)) return;
    this.#pending.splice(behind, 0, ...targets.map((target) => this.#destination(target, from, error)));
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
      via: from.via,
      led: NO_REDIRECTS,
      isAlternative: false,
    };
  }

  #announce(destination: Destination, group: ModelGroup): void {
    const from = destination.isAlternative ? this.#left : destination.from;
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
