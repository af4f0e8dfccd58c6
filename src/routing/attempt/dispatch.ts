/** One visit of a call: an attempt at its deployment, and a hedge beside it when it is slow. */
import { type AnswerRejectedError, isRouterError } from "../../errors.ts";
import type { LitellmParams } from "../../types/options.ts";
import type { ChatRequest } from "../../types/openai.ts";
import type { Call } from "../call.ts";
import type { Itinerary } from "../itinerary/itinerary.ts";
import type { Visit } from "../itinerary/visit.ts";
import type { Visitor } from "../route.ts";
import type { CallContext } from "../router-context.ts";
import { notHandled } from "../foreign-code.ts";
import { Attempt } from "./attempt.ts";
import type { AttemptPlan } from "./attempt-plan.ts";
import { requestFor } from "./deployment-request.ts";
import { hedged, type Running } from "./hedge.ts";
import type { Send } from "./send.ts";
import { hedgeDelay } from "./time-limits.ts";

/** An answer and the attempt that brought it. */
export interface Won<T> {
  readonly attempt: Attempt;
  readonly visit: Visit;
  readonly value: T;
}

/** The error for an answer that is not good enough; `undefined` for one that is. */
export type Judge<T> = (attempt: Attempt, value: () => T) => Promise<AnswerRejectedError | undefined> | undefined;

export class Dispatch<T> implements Visitor<Won<T>> {
  readonly #call: Call;
  readonly #context: CallContext;
  readonly #send: Send<T>;
  readonly itinerary: Itinerary;

  /** Judges the answer of an attempt; `undefined` when it is accepted as it is. */
  readonly #judge: Judge<T> | undefined;

  /** `send` makes the exchange of each attempt. */
  constructor(call: Call, context: CallContext, itinerary: Itinerary, send: Send<T>, judge?: Judge<T>) {
    this.#judge = judge;
    this.#call = call;
    this.#context = context;
    this.itinerary = itinerary;
    this.#send = send;
  }

  visit(visit: Visit): Promise<Won<T>> {
    const first = this.start(visit, visit.reason);
    const setting = this.#call.request.options.hedge_after ?? this.#context.settings.hedge_after;
    const delay = hedgeDelay(setting, visit.deployment, this.#call.request.stream);
    if (delay === undefined) return first.result;
    return hedged(first, delay, this.#call.clock, () => this.#hedge(visit));
  }

  /** Begins an attempt. `request` is what is sent instead of the call's own request. */
  start(visit: Visit, reason: AttemptPlan["reason"], request?: ChatRequest): Running<Won<T>> {
    const number = this.itinerary.begin();
    let attempt: Attempt;
    try {
      attempt = new Attempt({ ...visit, reason, number }, this.#call, this.#context);
    } catch (cause) {
      return this.#notBegun(visit, cause);
    }
    if (visit.deployment.litellm_params.silent_model !== undefined) this.#mirror(visit.deployment.litellm_params);
    return {
      result: this.#attempt(attempt, visit, request),
      abandon: () => attempt.abandon("hedge_lost", new Error("Another deployment was faster.")),
    };
  }

  /** Once in a call, for the deployment that gets it first. A copy is not copied. */
  #mirror({ silent_model, silent_model_share: share = 1 }: LitellmParams): void {
    const { record, metadata } = this.#call;
    if (record.isMirrored || silent_model === undefined || metadata.mirrored_from !== undefined) return;
    record.isMirrored = true;
    if (Number(share) > this.#context.random()) this.#context.mirror?.(this.#call, silent_model);
  }

  /** Every failure is reported to the itinerary here, that of a lost hedge too. */
  async #attempt(attempt: Attempt, visit: Visit, request: ChatRequest | undefined): Promise<Won<T>> {
    try {
      const sent = request ?? requestFor(visit, this.#call, this.#context.settings);
      const value = await this.#send(attempt, sent, this.itinerary);
      const judged = this.#judge?.(attempt, () => value);
      const rejection = judged === undefined ? undefined : await judged;
      if (rejection === undefined) return { attempt, visit, value };
      attempt.reject(rejection, "escalate");
      this.itinerary.failed(visit, rejection);
      throw rejection;
    } catch (cause) {
      const error = attempt.fail(cause);
      if (isRouterError(error) && attempt.record.outcome === "failure") this.itinerary.failed(visit, error);
      throw error;
    }
  }

  /** The attempt could not be made: the caller's address, for example, cannot be read. */
  #notBegun(visit: Visit, cause: unknown): Running<never> {
    const error = isRouterError(cause) ? cause : notHandled(visit.deployment, cause);
    this.itinerary.failed(visit, error);
    return { result: Promise.reject(error), abandon: () => undefined };
  }

  #hedge(visit: Visit): Running<Won<T>> | undefined {
    if (this.#call.signal.aborted) return undefined;
    const second = this.itinerary.alternative(visit);
    return second && this.#context.hedges.spend() ? this.start(second, "hedge") : undefined;
  }
}
