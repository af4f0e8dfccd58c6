/**
 * Where a call goes next. A state machine without I/O: given the failure of each visit, it answers with the next visit,
 * a wait, or nothing. Retries, failover and fallbacks are answers of this one object to one loop (`route.ts`).
 */
import { BadRequestError, type RouterError } from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { StoppedBy } from "../../types/metadata.ts";
import type { Call } from "../call.ts";
import { groupAt, type GroupProgress, noteFailure, refresh } from "../group-progress.ts";
import { backOff } from "../policy.ts";
import type { RouterContext } from "../router-context.ts";
import { noDeploymentsError } from "../selection/no-deployments.ts";
import { AttemptLimit } from "./attempt-limit.ts";
import { Destinations } from "./destinations.ts";
import { type ChoiceContext, GroupChoice } from "./group-choice.ts";
import { GroupFailures } from "./group-failures.ts";
import { mockFailure } from "./mock-failure.ts";
import { LastLimit } from "./last-limit.ts";
import { QueueChoice } from "./queue-choice.ts";
import { Prospects } from "./prospects.ts";
import type { Queueing, Visit, Wait } from "./visit.ts";

type ItineraryContext = ChoiceContext & Pick<RouterContext, "resolve" | "groupNames" | "redirects">;

export class Itinerary {
  readonly #call: Call;
  readonly #context: ItineraryContext;
  readonly #failures = new GroupFailures();
  readonly #destinations: Destinations;
  readonly #prospects: Prospects;
  readonly #limit: AttemptLimit;
  readonly #lastLimit = new LastLimit();
  readonly #choice: GroupChoice;
  readonly #queueing: QueueChoice;
  #progress: GroupProgress | undefined;
  /** The last hedge that went to a fallback. */
  #hedge: { readonly visit: Visit; readonly progress: GroupProgress } | undefined;
  #failureCount = 0;
  /** It had no step left. */
  #ended = false;

  constructor(call: Call, context: ItineraryContext) {
    this.#call = call;
    this.#context = context;
    this.#destinations = new Destinations(call, context, this.#failures, this.#lastLimit);
    this.#prospects = new Prospects(call, this.#destinations, context);
    const most = call.request.options.max_attempts ?? context.settings.max_attempts;
    this.#limit = new AttemptLimit(most, () => this.#prospects.attemptCount(this.#progress));
    this.#choice = new GroupChoice(call, context, this.#prospects, this.#limit, this.#lastLimit);
    this.#queueing = new QueueChoice(call, context, this.#prospects);
  }

  /** The next visit, or a wait after which to call `next` again; `undefined` when everything has been tried. */
  next(): Visit | Wait | Queueing | undefined {
    const step = this.isSpent ? this.#noteSpent() : this.#step();
    this.#ended = step === undefined;
    return step;
  }

  #step(): Visit | Wait | Queueing | undefined {
    for (;;) {
      const progress = this.#current() ?? (this.#progress = this.#enter());
      if (progress === undefined) return undefined;
      const step =
        this.#choice.withoutRefused(progress) ??
        this.#choice.untried(progress) ??
        this.#choice.retry(progress) ??
        this.#queueing.at(progress, () => this.#current());
      if (step !== undefined) return step;
      this.#leave(progress);
    }
  }

  /** For a hedge beside `visit`: an untried deployment of the same group, else of its first fallback that has one. */
  alternative(visit: Visit): Visit | undefined {
    const progress = this.isSpent ? undefined : this.#current();
    return progress && (this.#choice.untried(progress, visit.deployment.id) ?? this.#ofFallback(progress, visit));
  }

  /** Never the deployment that is slow, also not with another key. */
  #ofFallback(progress: GroupProgress, { deployment }: Visit): Visit | undefined {
    for (const group of this.#prospects.beside(progress)) {
      const visit = this.#choice.untried(group, deployment.id);
      if (visit === undefined) continue;
      this.#hedge = { visit, progress: group };
      return visit;
    }
    return undefined;
  }

  /** The progress at the next group; what a hedge has already found out there is known. */
  #enter(): GroupProgress | undefined {
    const entered = this.#enterOrMock();
    const known = this.#hedge?.progress;
    const isKnown = known?.group === entered?.group && known?.destination.content === entered?.destination.content;
    return entered !== undefined && known !== undefined && isKnown ? known : entered;
  }

  /** Where the call asks for it, the requested group fails as it is entered, and its fallback is next. */
  #enterOrMock(): GroupProgress | undefined {
    for (;;) {
      const entered = this.#destinations.enter();
      if (entered === undefined || entered.destination.from !== undefined) return entered;
      const failure = mockFailure(this.#call.request.options, entered.group.name);
      if (failure === undefined) return entered;
      this.#failures.note(entered.destination, failure);
      this.#destinations.leave(entered, failure);
    }
  }

  /** `max_attempts` is used up: it ends the call if there was somewhere else to go. */
  #noteSpent(): undefined {
    const progress = this.#current();
    try {
      const goesOn = progress === undefined || this.#choice.goesOn(progress) || this.#destinations.goesOn(progress);
      if (goesOn) this.#lastLimit.note("max_attempts");
    } catch {
      // A filter threw. The call is over in any case.
    }
  }

  /** The limit without which the itinerary would not have ended; `undefined` when there was nowhere else to go. */
  get stoppedBy(): StoppedBy | undefined {
    return this.#ended ? this.#lastLimit.value : undefined;
  }

  /** The call has used up `max_attempts`. */
  get isSpent(): boolean {
    return this.#limit.isSpentAfter(0);
  }

  /** The progress at the current group, with the deployments it has now. */
  #current(): GroupProgress | undefined {
    if (this.#progress !== undefined)
      refresh(this.#progress, groupAt(this.#progress.destination, this.#context.resolve));
    return this.#progress;
  }

  /** When the provider's content filter cuts an answer, another group can be called instead. */
  get hasContentPolicyFallback(): boolean {
    return this.#progress !== undefined && this.#prospects.hasFallback("content_policy", this.#progress);
  }

  /** A visit begins. Returns its number, from 1. */
  begin(): number {
    return this.#limit.begin();
  }

  /** The number of failures reported so far. */
  get failureCount(): number {
    return this.#failureCount;
  }

  failed(visit: Visit, error: RouterError): void {
    this.#failureCount += 1;
    const { deployment } = visit;
    const progress = this.#hedge?.visit === visit ? this.#hedge.progress : this.#progress;
    if (progress === undefined) return;
    const failures = progress.tried.get(deployment.id)?.failures ?? 0;
    const { settings, random } = this.#context;
    const wait = backOff(error, failures, settings.retry_after, random);
    noteFailure(progress, { deployment, error, readyAt: this.#call.clock.now() + wait * 1000 });
    this.#failures.note(progress.destination, error);
  }

  /** The last failure of each fallback group, in order. */
  get errors(): readonly RouterError[] {
    return this.#failures.ofFallbacks;
  }

  /** The last failure of each group, in order: of the requested one, then of its fallbacks. */
  get failures(): readonly RouterError[] {
    const { ofRequested, ofFallbacks } = this.#failures;
    return ofRequested === undefined ? ofFallbacks : [ofRequested, ...ofFallbacks];
  }

  /** What the caller gets: the error of the last attempt in the requested group. */
  verdict(): RouterError {
    return (
      this.#failures.ofRequested ??
      new BadRequestError(`The call to ${quotedName(this.#call.request.model)} was allowed no attempt (max_attempts).`)
    );
  }

  #leave(progress: GroupProgress): void {
    this.#progress = undefined;
    const error =
      progress.last?.error ??
      progress.queueEnd?.error ??
      noDeploymentsError(progress.group, this.#choice.filters(progress));
    // What is left of a redirect has no usable deployment: the failure of what was chosen says more.
    const isNews = !progress.destination.isAlternative || this.#failures.ofRequested === undefined;
    if (progress.last === undefined && isNews) this.#failures.note(progress.destination, error);
    this.#destinations.leave(progress, error);
  }
}
