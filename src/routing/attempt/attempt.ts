/** One exchange with one deployment: its slot, its time limits and its record. */
import { type AnswerRejectedError, BadRequestError, isRouterError, type RouterError, Timeout } from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import type { AttemptContext, ProviderCalls } from "../../provider.ts";
import type { CostFacts } from "../../pricing/cost.ts";
import type { Headers } from "../../transport/http.ts";
import type { AttemptOutcome, AttemptRecord } from "../../types/metadata.ts";
import type { CompletionUsage } from "../../types/openai.ts";
import { admitOthers, countAnswer, countFailure, enter, type AttemptUse } from "../health/record-outcome.ts";
import type { Call } from "../call.ts";
import { AnswerFacts } from "../answer-facts.ts";
import { targetFor } from "./credentials.ts";
import { notHandled } from "../foreign-code.ts";
import { located } from "../located.ts";
import type { Mock } from "../../types/mocks.ts";
import { mockFor } from "./attempt-mock.ts";
import { credentialsOf } from "../own-credentials.ts";
import { NearLimit } from "../../limits/told-limits.ts";
import type { Reservation } from "../../limits/limit-usage.ts";
import { reserveLimits, tokensUsed } from "./attempt-limits.ts";
import { AttemptBill } from "./attempt-bill.ts";
import type { AttemptPlan } from "./attempt-plan.ts";
import { keptSecretSources, secretSources } from "./attempt-secrets.ts";
import { AttemptTimer } from "./attempt-timer.ts";
import type { CallContext } from "../router-context.ts";
import type { RouterEvent } from "../../types/events.ts";

/** What all events of an attempt say. */
type AttemptFacts = Omit<Extract<RouterEvent, { type: "attempt_succeeded" }>, "type" | "latency_ms">;

export class Attempt {
  readonly plan: AttemptPlan;
  readonly call: Call;
  readonly timer: AttemptTimer;
  readonly context: AttemptContext;
  readonly record: AttemptRecord;
  readonly #router: CallContext;
  readonly #controller = new AbortController();
  readonly #use: AttemptUse;
  readonly #mock: Mock | undefined;
  /** `undefined` without a budget. */
  readonly #bill: AttemptBill | undefined;
  /** `undefined` where nothing looks at what the deployment is used. */
  readonly #reservation: Reservation | undefined;
  /** The call brought an address of its own. */
  readonly isElsewhere: boolean;
  #interrupt: ((reason: unknown) => void) | undefined;
  #ended = false;
  /** Milliseconds until the deployment answered. */
  #latencyMs: number | undefined;

  constructor(plan: AttemptPlan, call: Call, router: CallContext) {
    const { deployment } = plan;
    this.plan = plan;
    this.call = call;
    this.#router = router;
    this.#mock = mockFor(plan, call);
    this.timer = new AttemptTimer(plan, call, router.settings, (timeout) => this.#abort(this.#asMocked(timeout)));
    const credentials = credentialsOf(plan, call);
    const target = targetFor(deployment, credentials);
    this.isElsewhere = credentials.api_base !== undefined;
    const usesCallersKey = credentials.api_key !== undefined;
    const now = call.clock.now();
    this.record = call.record.openAttempt(deployment, now);
    if (plan.dropped !== undefined) this.record.dropped_params = plan.dropped;
    call.record.attribute(deployment);
    this.#bill = AttemptBill.open(plan, call, router);
    router.affinity?.began(deployment, call.request);
    this.#reservation = reserveLimits(plan, call, router.settings, usesCallersKey);
    // The slot is taken last: when something throws before, no slot has to be given back.
    const probe = enter(deployment, now, usesCallersKey, router.announcer);
    this.#use = { deployment, probe, usesCallersKey, spare: plan.spare };
    this.context = {
      target,
      signal: this.#controller.signal,
      transport: router.transport,
      clock: call.clock,
      progress: (step) => {
        this.timer.progress = step;
        if (step === "connected" && this.#needsPrices) void this.#loadPrices();
      },
    };
    router.announcer.tell(() => ({ type: "deployment_selected", ...this.#facts(), reason: plan.reason }));
    call.attach(this);
  }

  /** The calls of the provider, or of the mock in its place. Throws where the deployment cannot be called. */
  get calls(): ProviderCalls {
    if (this.#mock !== undefined) return this.#router.mockCalls(this.#mock);
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

  /** The limit that `mock_timeout` waited for is told in LiteLLM's words. */
  #asMocked(timeout: Timeout): Timeout {
    if (this.#mock?.isSilent !== true || timeout.phase === undefined) return timeout;
    return new Timeout("This is a mock timeout error", { phase: timeout.phase, ...located(this.plan.deployment) });
  }

  #abort(reason: unknown): void {
    this.#controller.abort(reason);
    this.#interrupt?.(reason);
  }

  /** Waits for the prices that its cost needs, with the first answer of a router; `undefined` when there is nothing to wait for. */
  pricesLoaded(): Promise<void> | undefined {
    if (!this.#needsPrices) return undefined;
    // The answer is there: no time limit is left to keep.
    this.timer.clear();
    return this.guard(this.#router.models.load());
  }

  /** Loads and reads the prices that its cost needs, while the provider thinks. */
  async #loadPrices(): Promise<void> {
    // The request is written first: an import reads its file at once.
    await Promise.resolve();
    await this.#router.models.load();
    void this.plan.deployment.prices;
  }

  get #needsPrices(): boolean {
    return !this.#router.models.isReady && !this.plan.deployment.statesAllPrices;
  }

  /**
   * The deployment has answered: with the whole answer, or with the first content of a stream. The attempt is counted
   * when it ends, for a stream may still break.
   */
  answered(): void {
    const now = this.call.clock.now();
    const latency_ms = now - this.record.started_at;
    this.#latencyMs = latency_ms;
    const { announcer } = this.#router;
    admitOthers(this.#use, now, announcer);
    announcer.tell(() => ({ type: "attempt_succeeded", ...this.#facts(), latency_ms }));
  }

  /** `facts`: what the price depends on beside the tokens. */
  succeed(usage: CompletionUsage | undefined, facts: CostFacts = {}): void {
    if (!this.#end("success")) return;
    this.#countAnswer(usage?.completion_tokens);
    const { deployment } = this.plan;
    this.#router.affinity?.answered(deployment, this.call.request);
    this.#reservation?.answered(this.call.clock.now(), tokensUsed(usage));
    const place = this.isElsewhere ? { ...facts, isElsewhere: true } : facts;
    const cost = this.call.record.charge(this.record, deployment, usage, place);
    this.#bill?.answered(cost);
    this.#makeRoom();
  }

  /** An answer of so many characters did not come to its end. `usage` is what the provider last said. */
  chargeBroken(usage: CompletionUsage | undefined, facts: CostFacts & { isBroken: boolean }, characters: number): void {
    const { isElsewhere } = this;
    const cost = this.call.record.charge(this.record, this.plan.deployment, usage, { ...facts, isElsewhere });
    if (facts.isBroken) this.#bill?.brokeOff(usage, characters);
    else this.#bill?.answered(cost);
  }

  /**
   * The caller left, or another deployment was faster. Nothing is counted against the deployment; a stream that was
   * abandoned after its first content counts as an answer.
   */
  abandon(outcome: "aborted" | "hedge_lost", reason: unknown): void {
    if (!this.#end(outcome)) return;
    if (this.#latencyMs === undefined) this.#reservation?.abandoned(this.call.clock.now());
    else this.#reservation?.brokeOff(this.call.clock.now());
    this.#countAnswer();
    if (outcome === "hedge_lost") this.call.record.loseHedge(this.record, this.plan.deployment);
    this.#abort(reason);
    this.#makeRoom();
  }

  /** Calls that wait look at what the deployment is like now. Where it has begun to cool, they all do. */
  #makeRoom(): void {
    const { queue } = this.#router;
    const { health } = this.plan.deployment;
    if (health.circuit.isClosed) queue?.freed(health);
    else queue?.changed();
  }

  #countAnswer(tokens = 0): void {
    const { clock, request } = this.call;
    const answer = { stream: request.stream, tokens };
    if (this.#latencyMs === undefined) this.#countNothing();
    else countAnswer(this.#use, clock.now(), this.#latencyMs, answer, this.#router.announcer);
  }

  /** The deployment did not end the attempt. A probe has no result: the next call probes. */
  #countNothing(): void {
    this.plan.deployment.health.circuit.abandon(this.#use.probe, this.call.clock.now());
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
    this.#settleFailure();
    this.#noteLimits(error.headers);
    this.#abort(error);
    const { announcer, settings } = this.#router;
    announcer.tell(() => ({
      type: "attempt_failed",
      ...this.#facts(),
      error: factsOf(error),
      ...(error.retry_after !== undefined && { retry_after: error.retry_after }),
      ...(error.request_id !== undefined && { request_id: error.request_id }),
    }));
    const isHurried = this.timer.wasHurried && error === this.context.signal.reason;
    if (isHurried || this.#mock?.isRateLimited === true) this.#countNothing();
    else countFailure(this.#use, error, this.call.clock.now(), settings, announcer);
    this.#makeRoom();
    return error;
  }

  /** The answer is not good enough. The deployment did what it could: nothing is counted against it. */
  reject(error: AnswerRejectedError, action: "escalate" | "none"): void {
    this.#mask(error);
    const { reason, confidence, name, status, message } = error;
    this.record.outcome = "rejected";
    this.record.error = { name, status, message };
    const told = confidence === undefined ? {} : { confidence };
    this.#router.announcer.tell(() => ({ type: "answer_rejected", ...this.#facts(), reason, ...told, action }));
  }

  /** The answer is the call's: its metadata tell of the deployment and of the headers. */
  becomesAnswer(headers: Headers): void {
    const { shownHeaders } = this.#router;
    const sources = keptSecretSources(this.plan, this.call, this.context);
    const facts = new AnswerFacts(() => shownHeaders(headers, sources));
    this.call.record.answered(this.record, this.plan.deployment, facts);
    const limits = this.#noteLimits(headers);
    if (limits !== undefined) this.call.metadata.ratelimit = limits.facts;
  }

  #settleFailure(): void {
    // Of an answer that broke off, `chargeBroken` says what came.
    if (this.#latencyMs === undefined) {
      this.#bill?.failed();
      this.#reservation?.failed(this.call.clock.now());
    } else this.#reservation?.brokeOff(this.call.clock.now());
  }

  /** What the provider says is left of its limits keeps traffic away before it refuses. A key of the caller's has limits of its own. */
  #noteLimits(headers: RouterError["headers"] | Headers): ReturnType<NonNullable<CallContext["answerLimits"]>> {
    const now = this.call.clock.now();
    const limits = headers && this.#router.answerLimits?.(headers, now);
    if (limits !== undefined && !this.#use.usesCallersKey)
      this.plan.deployment.health.nearLimit = NearLimit.of(limits.told, now);
    return limits;
  }

  /** Before hooks and the caller see the error. */
  #mask(error: RouterError): void {
    this.#router.maskError(error, secretSources(this.plan, this.call, this.context));
  }

  #end(outcome: AttemptOutcome, error?: RouterError): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    this.timer.stop();
    this.call.detach(this);
    this.plan.deployment.health.inFlight -= 1;
    this.call.record.closeAttempt(this.record, outcome, error);
    return true;
  }

  #facts(): AttemptFacts {
    const { deployment, number } = this.plan;
    return {
      call_id: this.call.metadata.call_id,
      at: this.call.clock.now(),
      model_group: deployment.model_name,
      deployment_id: deployment.id,
      provider: deployment.provider,
      attempt: number,
    };
  }
}
