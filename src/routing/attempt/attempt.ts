/** One exchange with one deployment: its slot, its time limits and its record. */
import {
  APIError,
  BadRequestError,
  isRouterError,
  type RouterError,
  Timeout,
  type TimeoutPhase,
} from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import type { AttemptContext, ProviderCalls } from "../../provider.ts";
import type { AttemptOutcome, AttemptRecord } from "../../types/metadata.ts";
import type { CompletionUsage } from "../../types/openai.ts";
import type { TimeLimits } from "../../types/options.ts";
import { countAnswer, countFailure, enter, type AttemptUse } from "../health/record-outcome.ts";
import type { Call } from "../call.ts";
import { type Credentials, credentialsOf, targetFor } from "./credentials.ts";
import type { Deployment } from "../deployment.ts";
import { messageOf } from "../foreign-code.ts";
import { type Limits, limitsFor } from "./time-limits.ts";
import { located } from "../located.ts";
import type { CallContext } from "../router-context.ts";
import type { Progress } from "../../transport/http.ts";
import type { RouterEvent } from "../../types/events.ts";

export interface AttemptPlan {
  readonly deployment: Deployment;
  readonly reason: Extract<RouterEvent, { type: "deployment_selected" }>["reason"];
  /** 1 for the first attempt of the call. */
  readonly number: number;
  /** See `cooldown.ts`. */
  readonly isOnlyHope: boolean;
  /** Of the fallback entry that led here: its limits and its key win over the call's. */
  readonly overrides: Overrides;
  /** The fallback entry comes from the call, not from the router's options. */
  readonly isCallers: boolean;
  /** The deployment belongs to the requested group. */
  readonly isRequested: boolean;
}

/** Time limits and credentials of a fallback entry, among its request parameters. */
export type Overrides = TimeLimits & Credentials;

export class Attempt {
  readonly plan: AttemptPlan;
  readonly call: Call;
  readonly limits: Limits;
  readonly context: AttemptContext;
  readonly record: AttemptRecord;
  readonly #router: CallContext;
  readonly #controller = new AbortController();
  readonly #use: AttemptUse;
  #progress: Progress | undefined;
  #interrupt: ((reason: unknown) => void) | undefined;
  #cancelTimer: (() => void) | undefined;
  #ended = false;
  /** A limit of the call's struck, shorter than the deployment's own. */
  #wasHurried = false;

  constructor(plan: AttemptPlan, call: Call, router: CallContext) {
    const { deployment, overrides } = plan;
    this.plan = plan;
    this.call = call;
    this.#router = router;
    this.limits = limitsFor([overrides, call.request.options, deployment.litellm_params, router.settings], deployment);
    const credentials = credentialsOf(plan, call);
    const target = targetFor(deployment, credentials);
    const usesCallersKey = credentials.api_key !== undefined;
    const now = call.clock.now();
    this.record = call.record.openAttempt(deployment, now);
    call.record.attribute(deployment);
    // The slot is taken last: when something throws before, no slot has to be given back.
    const isProbe = enter(deployment, now, usesCallersKey, router.announcer);
    this.#use = { deployment, isProbe, usesCallersKey, isOnlyHope: plan.isOnlyHope };
    this.context = {
      target,
      signal: this.#controller.signal,
      transport: router.transport,
      clock: call.clock,
      progress: (step) => (this.#progress = step),
    };
    router.announcer.tell(() => ({ type: "deployment_selected", ...this.#named(), reason: plan.reason }));
    call.attach(this);
  }

  /** The calls of the provider. Throws where the deployment cannot be called. */
  get calls(): ProviderCalls {
    const { deployment } = this.plan;
    const refusal = deployment.refusal?.(this.context.target);
    if (refusal !== undefined) throw refusal;
    const calls = this.#router.callsTo(deployment.provider);
    if (calls === undefined) throw new BadRequestError(`There is no provider ${deployment.provider}.`);
    return calls;
  }

  /**
   * Waits for `work`, but no longer than the attempt: an SDK may ignore the signal. Not `untilAborted`, because a listener
   * on the signal costs more than the direct call from `#abort`.
   */
  guard<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#interrupt = reject;
      work.then(resolve, reject);
      if (this.context.signal.aborted) reject(this.context.signal.reason);
    });
  }

  /** Starts the time limit. `phase` is reported when the headers have come by then. */
  setTimeLimit(limit: keyof Limits, phase: TimeoutPhase): void {
    const seconds = this.limits[limit];
    this.setTimer(seconds, () => this.timeOut(limit, seconds, phase));
  }

  /** The attempt has one timer: setting it replaces the one before. */
  setTimer(seconds: number, fire: () => void): void {
    this.clearTimer();
    // The attempt may have been abandoned as it began.
    if (this.#ended) return;
    this.#cancelTimer = this.call.clock.timer(seconds * 1000, fire);
  }

  /** No limit of the attempt's applies for now. */
  clearTimer(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
  }

  /** `limit` struck: `seconds` are over. */
  timeOut(limit: keyof Limits, seconds: number, phase: TimeoutPhase): void {
    const { deployment } = this.plan;
    this.#wasHurried = seconds < this.#usualLimits()[limit];
    const struck = this.#progress === undefined ? "connect" : this.#progress === "connected" ? "headers" : phase;
    this.#abort(
      new Timeout(`${deployment.provider} deployment ${deployment.id} ${PHASE_TEXT[struck]} within ${seconds} s.`, {
        phase: struck,
        ...located(deployment),
      }),
    );
  }

  /** The limits without those of the call: a limit that struck sooner says nothing about the deployment. */
  #usualLimits(): Limits {
    const { deployment, overrides, isCallers } = this.plan;
    const stored: readonly TimeLimits[] = [deployment.litellm_params, this.#router.settings];
    return limitsFor(isCallers ? stored : [overrides, ...stored], deployment);
  }

  #abort(reason: unknown): void {
    this.#controller.abort(reason);
    this.#interrupt?.(reason);
  }

  /** The deployment has answered: with the whole answer, or with the first content of a stream. */
  answered(): void {
    const now = this.call.clock.now();
    const latency_ms = now - this.record.started_at;
    const { announcer } = this.#router;
    countAnswer(this.#use, now, latency_ms, this.call.request.stream, announcer);
    announcer.tell(() => ({ type: "attempt_succeeded", ...this.#named(), latency_ms }));
  }

  succeed(usage: CompletionUsage | undefined): void {
    if (!this.#end("success")) return;
    const { deployment } = this.plan;
    if (usage !== undefined && deployment.tpm !== undefined && !this.#use.usesCallersKey)
      deployment.health.usage.add(this.call.clock.now(), "tokens", usage.total_tokens);
    this.call.record.charge(this.record, deployment, usage);
  }

  /** The caller left, or another deployment was faster. Nothing is counted against the deployment. */
  abandon(outcome: "aborted" | "hedge_lost", reason: unknown): void {
    if (!this.#end(outcome)) return;
    this.#countNothing();
    if (outcome === "hedge_lost") this.call.record.loseHedge(this.record, this.plan.deployment);
    this.#abort(reason);
  }

  /** The deployment did not end the attempt. A probe has no result: the next call probes. */
  #countNothing(): void {
    this.plan.deployment.health.circuit.abandon(this.#use.isProbe, this.call.clock.now());
  }

  /** Records a failure. Returns what to throw: a `RouterError`, or the reason of the abort when the call is over. */
  fail(cause: unknown): unknown {
    if (this.call.signal.aborted) {
      const reason: unknown = this.call.signal.reason;
      this.abandon("aborted", reason);
      return reason;
    }
    const error = isRouterError(cause) ? cause : notHandled(this.plan.deployment, cause);
    this.#mask(error);
    if (!this.#end("failure", error)) return error;
    this.#abort(error);
    const { announcer, settings } = this.#router;
    announcer.tell(() => ({
      type: "attempt_failed",
      ...this.#named(),
      error: factsOf(error),
      ...(error.retry_after !== undefined && { retry_after: error.retry_after }),
    }));
    if (this.#wasHurried && error === this.context.signal.reason) this.#countNothing();
    else countFailure(this.#use, error, this.call.clock.now(), settings, announcer);
    return error;
  }

  /** Before hooks and the caller see the error. */
  #mask(error: RouterError): void {
    const { target, transport } = this.context;
    const { deployment, overrides } = this.plan;
    const requests = [this.call.request.params, { ...this.call.request.options }, { ...overrides }];
    this.#router.maskError(error, { target, transport, stored: deployment.target, requests });
  }

  #end(outcome: AttemptOutcome, error?: RouterError): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    this.clearTimer();
    this.call.detach(this);
    this.plan.deployment.health.inFlight -= 1;
    this.call.record.closeAttempt(this.record, outcome, error);
    return true;
  }

  #named(): {
    call_id: string;
    at: number;
    model_group: string;
    deployment_id: string;
    provider: string;
    attempt: number;
  } {
    const { deployment, number } = this.plan;
    const { call_id } = this.call.metadata;
    const at = this.call.clock.now();
    return {
      call_id,
      at,
      model_group: deployment.model_name,
      deployment_id: deployment.id,
      provider: deployment.provider,
      attempt: number,
    };
  }
}

const PHASE_TEXT: Record<TimeoutPhase, string> = {
  connect: "could not be connected to",
  headers: "did not begin to answer",
  body: "did not finish its answer",
  first_token: "sent no content",
  idle: "fell silent in the middle of its answer and sent nothing more",
  total: "was not done",
};

/**
 * The error for a defect in a translator, an SDK client or a custom `fetch`: the call goes on at another deployment.
 */
export function notHandled(deployment: Deployment, cause: unknown): RouterError {
  const message = `The exchange with ${deployment.provider} deployment ${deployment.id} could not be handled: ${messageOf(cause)}`;
  return new APIError(message, { ...located(deployment), cause });
}
