/**
 * What happens when a stream breaks after content has been delivered: another deployment continues it, or it fails.
 */
import {
  BadRequestError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  isRouterError,
  type RouterError,
  UnsupportedParamsError,
} from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import type { MidStreamFallback } from "../../types/options.ts";
import { requestFor } from "../attempt/deployment-request.ts";
import type { Dispatch, Won } from "../attempt/dispatch.ts";
import type { OpenStream } from "../attempt/open-stream.ts";
import type { Call } from "../call.ts";
import type { Visit } from "../itinerary/visit.ts";
import { located } from "../located.ts";
import { credentialsOf } from "../own-credentials.ts";
import { route } from "../route.ts";
import { CallNeed } from "../selection/call-need.ts";
import { limitReached } from "../selection/limit-filter.ts";
import type { RouterContext } from "../router-context.ts";
import { type Continuation, continuationOf } from "./continuation.ts";
import { AnswersDiffer, ContinuationRefused, type Joiner } from "./joiner.ts";
import { midStreamError } from "./mid-stream-errors.ts";
import type { Transcript } from "./transcript.ts";

/** The deployment's stream that chunks come from now, and how they are joined to what was delivered before. */
export interface StreamPart {
  readonly won: Won<OpenStream>;
  /** `undefined` for the first part. */
  readonly joiner: Joiner | undefined;
}

/** The part that continues the answer, or the error that ends the stream. */
export type Recovered = { readonly next: StreamPart } | { readonly failure: unknown };

export class StreamRecovery {
  readonly #call: Call;
  readonly #context: RouterContext;
  readonly #dispatch: Dispatch<OpenStream>;
  readonly #transcript: Transcript;
  /** The failure that broke the first part. */
  #original: RouterError | undefined;

  constructor(call: Call, context: RouterContext, dispatch: Dispatch<OpenStream>, transcript: Transcript) {
    this.#call = call;
    this.#context = context;
    this.#dispatch = dispatch;
    this.#transcript = transcript;
  }

  /** `cause` broke the part: the deployment's failure, a disagreement of two answers, or a defect of our own. */
  async recover({ won }: StreamPart, cause: unknown): Promise<Recovered> {
    const { attempt, value } = won;
    const error = cause instanceof AnswersDiffer ? cause : attempt.fail(cause);
    value.charge();
    // The call may be over by now: a hook that sees the failure may abort it.
    if (this.#call.signal.aborted) return { failure: this.#call.signal.reason };
    if (error instanceof AnswersDiffer) return this.#disagree(won, error);
    if (!isRouterError(error)) return { failure: error };
    this.#original ??= error;
    // The whole answer is there: another deployment's answer would only be appended to it.
    if (attempt.record.outcome === "success") return this.#broken(won, error);
    return this.#goOn(won, error, this.#mode);
  }

  /** A whole answer that is not good enough may be taken back. */
  get mayRestart(): boolean {
    const { options } = this.#call.request;
    return (options.mid_stream_fallback ?? this.#context.settings.mid_stream_fallback) === "restart";
  }

  /** The answer came whole, but is not good enough: another group answers from the beginning. */
  async escalate({ won }: StreamPart, rejection: RouterError): Promise<Recovered> {
    this.#dispatch.itinerary.failed(won.visit, rejection);
    const restarting = { visit: (visit: Visit) => this.#openAt(visit, "restart") };
    try {
      return { next: await route(this.#call, this.#dispatch.itinerary, this.#context.announcer, restarting) };
    } catch (failure) {
      return { failure };
    }
  }

  /** The second answer is complete, but it is not the rest of the first. Its deployment is healthy. */
  #disagree(won: Won<OpenStream>, cause: AnswersDiffer): Promise<Recovered> | Recovered {
    won.attempt.abandon("aborted", cause);
    if (!(cause instanceof ContinuationRefused)) return this.#broken(won, cause);
    const facts = { ...located(won.visit.deployment), cause };
    return this.#goOn(won, new UnsupportedParamsError(cause.message, facts), "continue");
  }

  get #mode(): MidStreamFallback {
    const mode = this.#call.request.options.mid_stream_fallback ?? this.#context.settings.mid_stream_fallback;
    // Sound and images never come a second time as they were.
    return mode === "continue" && this.#transcript.hasMedia ? "error" : mode;
  }

  async #goOn(won: Won<OpenStream>, error: RouterError, mode: MidStreamFallback): Promise<Recovered> {
    this.#announce(won, error, mode);
    this.#dispatch.itinerary.failed(won.visit, error);
    if (mode === "error") return this.#broken(won, error);
    const continuing = { visit: (visit: Visit) => this.#openAt(visit, mode) };
    try {
      return { next: await route(this.#call, this.#dispatch.itinerary, this.#context.announcer, continuing) };
    } catch (last) {
      return this.#call.signal.aborted ? { failure: last } : this.#broken(won, error);
    }
  }

  /** Opens the continuation at `visit`. A deployment that rejects a prefill gets an instruction instead, at once. */
  async #openAt(visit: Visit, mode: "continue" | "restart"): Promise<StreamPart> {
    const { health } = visit.deployment;
    const continuation = this.#continuation(visit, mode, !health.rejectsPrefill);
    try {
      return await this.#open(visit, mode, continuation);
    } catch (error) {
      const mayBeTheForm = continuation.isPrefill && isPlainBadRequest(error);
      if (!mayBeTheForm || this.#dispatch.itinerary.isSpent || !this.#hasRoom(visit)) throw error;
    }
    const part = this.#open(visit, mode, this.#continuation(visit, mode, false));
    // Where the instruction is rejected too, the prefill was not the reason.
    health.rejectsPrefill = await part.then(
      () => true,
      (error: unknown) => !isPlainBadRequest(error),
    );
    return part;
  }

  /** A call that waited may have taken the place of the attempt that was rejected. */
  #hasRoom(visit: Visit): boolean {
    const { settings } = this.#context;
    const call = this.#call;
    const need = new CallNeed(call, { ...call.request.params, ...visit.overrides }, settings);
    const facts = { settings, need, now: call.clock.now(), credentials: credentialsOf(visit, call) };
    return limitReached(visit.deployment, facts) === undefined;
  }

  #continuation(visit: Visit, mode: "continue" | "restart", mayPrefill: boolean): Continuation {
    const { deployment } = visit;
    const request = requestFor(visit, this.#call, this.#context.settings);
    return continuationOf({ mode, transcript: this.#transcript, request, deployment, mayPrefill });
  }

  async #open(visit: Visit, mode: "continue" | "restart", { request, joiner }: Continuation): Promise<StreamPart> {
    return { won: await this.#dispatch.start(visit, mode, request).result, joiner };
  }

  /** The cause is what broke the first part; the message says why it could not be continued. */
  #broken({ visit }: Won<OpenStream>, why: Error): Recovered {
    const broken = { partial: this.#transcript.message(), deployment: visit.deployment };
    return { failure: midStreamError(this.#original ?? why, why.message, broken) };
  }

  #announce({ attempt, visit }: Won<OpenStream>, error: RouterError, action: MidStreamFallback): void {
    const { deployment } = visit;
    this.#context.announcer.tell(() => ({
      type: "mid_stream_failure",
      call_id: this.#call.metadata.call_id,
      at: this.#call.clock.now(),
      model_group: deployment.model_name,
      deployment_id: deployment.id,
      provider: deployment.provider,
      attempt: attempt.plan.number,
      error: factsOf(error),
      action,
    }));
  }
}

/** A 400 that may be about the form of the request: the answer of a model that takes no prefill. */
function isPlainBadRequest(error: unknown): boolean {
  return (
    error instanceof BadRequestError &&
    !(error instanceof ContextWindowExceededError) &&
    !(error instanceof ContentPolicyViolationError)
  );
}
