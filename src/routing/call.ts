/** One call: what was asked, how far it has come, and the signal that ends all of it. */
import type { Clock } from "../clock.ts";
import { costOf, promptCost } from "../pricing/cost.ts";
import { type RouterError, Timeout } from "../errors.ts";
import { quotedName } from "../secrets.ts";
import { untilAborted } from "../until-aborted.ts";
import type { AttemptOutcome, AttemptRecord, RouterMetadata } from "../types/metadata.ts";
import type { CompletionUsage } from "../types/openai.ts";
import type { CallOptions } from "../types/options.ts";
import type { Deployment } from "./deployment.ts";
import type { Settings } from "./settings.ts";
import { addUsage } from "../pricing/usage.ts";

/** What a caller asked for, checked and split: the request itself, and what the router reads. */
export interface CallRequest {
  /** The name as the caller wrote it. */
  readonly model: string;
  /** The body, without `model` and without what the router reads. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
  readonly stream: boolean;
}

/** An attempt under way, which ends when its call does. A direct word costs a fraction of a signal's event. */
interface Abandonable {
  abandon(outcome: "aborted", reason: unknown): void;
}

/** Which of a provider's calls is made. */
export type Endpoint = "chat" | "embedding";

export class Call {
  readonly endpoint: Endpoint;
  readonly clock: Clock;
  readonly #settings: Settings;
  #ask: CallRequest;
  #metadata: RouterMetadata;
  readonly #controller = new AbortController();
  /** Milliseconds since the epoch. */
  readonly started_at: number;
  readonly #underway: Abandonable[] = [];
  #waited_ms = 0;
  #detach: (() => void) | undefined;

  constructor(ask: CallRequest, endpoint: Endpoint, settings: Settings, clock: Clock, callId: () => string) {
    this.#ask = ask;
    this.endpoint = endpoint;
    this.clock = clock;
    this.#settings = settings;
    this.started_at = clock.now();
    this.#metadata = emptyMetadata(ask.model, callId());
    this.#limit();
  }

  get ask(): CallRequest {
    return this.#ask;
  }

  get metadata(): RouterMetadata {
    return this.#metadata;
  }

  /** Hooks have changed what is asked, before anybody was. Its time goes on from when the call was made. */
  reword(ask: CallRequest): void {
    this.#ask = ask;
    this.#metadata = { ...this.#metadata, model_group: ask.model };
    this.#detach?.();
    this.#limit();
  }

  /** Aborted by the caller's signal or by `total_timeout`; the reason says which. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get elapsed_ms(): number {
    return this.clock.now() - this.started_at;
  }

  /** Seconds until `total_timeout` strikes. */
  get seconds_left(): number {
    return this.#deadline === undefined ? Infinity : Math.max(0, (this.#deadline - this.clock.now()) / 1000);
  }

  #deadline: number | undefined;

  #limit(): void {
    const { signal, total_timeout: total = this.#settings.total_timeout } = this.#ask.options;
    this.#detach = undefined;
    this.#deadline = undefined;
    if (total === undefined && signal === undefined) return;
    const onAbort = (): void => this.abort(signal?.reason);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });

    let cancelTimer: (() => void) | undefined;
    if (total !== undefined) {
      this.#deadline = this.started_at + total * 1000;
      cancelTimer = this.clock.timer(Math.max(0, this.#deadline - this.clock.now()), () => this.#timeOut(total));
    }
    this.#detach = () => {
      cancelTimer?.();
      signal?.removeEventListener("abort", onAbort);
    };
  }

  #timeOut(total: number): void {
    const { model } = this.ask;
    const message = `The call to ${quotedName(model)} was not done within its total_timeout of ${total} s.`;
    this.abort(new Timeout(message, { phase: "total", model_group: model }));
  }

  /** Throws when the call is over; also when only a timer that could not fire yet would say so: a filter may take long. */
  throwIfOver(): void {
    const total = this.#ask.options.total_timeout ?? this.#settings.total_timeout;
    if (total !== undefined && this.seconds_left <= 0) this.#timeOut(total);
    this.signal.throwIfAborted();
  }

  /** Ends the call with all its attempts: the caller gave up, time is over, or the consumer of a stream left. */
  abort(reason: unknown): void {
    if (this.signal.aborted) return;
    this.#abandon(reason);
    this.#controller.abort(reason);
  }

  /** The call has failed: what may still be under way has nobody left who waits for it. */
  giveUp(reason: unknown): void {
    this.#abandon(reason);
  }

  /** From now on the attempt ends when the call does. */
  attach(attempt: Abandonable): void {
    this.#underway.push(attempt);
    if (this.signal.aborted) this.#abandon(this.signal.reason);
  }

  detach(attempt: Abandonable): void {
    const index = this.#underway.indexOf(attempt);
    if (index !== -1) this.#underway.splice(index, 1);
  }

  #abandon(reason: unknown): void {
    for (const attempt of this.#underway.splice(0)) attempt.abandon("aborted", reason);
  }

  /** The result of `work` that is not the router's own; rejects with the signal's reason when the call ends before. */
  outlive<T>(work: T | PromiseLike<T>): Promise<T> {
    return untilAborted(this.signal, work);
  }

  async sleep(seconds: number): Promise<void> {
    const before = this.clock.now();
    await this.outlive(this.clock.sleep(seconds * 1000, this.signal));
    this.#waited_ms += this.clock.now() - before;
  }

  /** What the group is called in all that is told of the call. */
  callGroup(model_group: string): void {
    Object.assign(this.metadata, { model_group });
  }

  /** Notes that an attempt begins at `started_at`. The record is completed by `closeAttempt`. */
  openAttempt(deployment: Deployment, started_at: number): AttemptRecord {
    const record: AttemptRecord = {
      deployment_id: deployment.id,
      model_group: deployment.model_name,
      provider: deployment.provider,
      started_at,
      latency_ms: 0,
      outcome: "aborted",
    };
    this.metadata.attempts.push(record);
    return record;
  }

  closeAttempt(record: AttemptRecord, outcome: AttemptOutcome, error?: RouterError): void {
    record.latency_ms = this.clock.now() - record.started_at;
    record.outcome = outcome;
    if (error === undefined) return;
    record.error = { name: error.name, status: error.status, message: error.message };
    if (error.retry_after !== undefined) record.retry_after = error.retry_after;
  }

  /** Names the deployment that answered, or that failed last. */
  attribute(deployment: Deployment): void {
    this.metadata.deployment_id = deployment.id;
    this.metadata.provider = deployment.provider;
    this.metadata.model = deployment.model;
    this.metadata.api_base = deployment.address;
  }

  /**
   * Adds an attempt's tokens and price to the call's. One part without a price makes the whole price unknown, and so does
   * one that broke off (`isWhole` false): what it counted last is not what it will be charged with.
   */
  charge(record: AttemptRecord, deployment: Deployment, usage: CompletionUsage | undefined, isWhole = true): void {
    const { metadata } = this;
    const cost = costOf(isWhole ? usage : undefined, deployment.prices);
    if (cost !== null) record.cost_usd = cost;
    const total = addUsage(metadata.usage, usage);
    if (total !== undefined) metadata.usage = total;
    metadata.cost_usd =
      cost === null || (this.#charged && metadata.cost_usd === null) ? null : (metadata.cost_usd ?? 0) + cost;
    this.#charged = true;
  }

  #charged = false;
  readonly #lost: { readonly record: AttemptRecord; readonly deployment: Deployment }[] = [];

  /** Notes a hedge that was given up: its prompt will be charged all the same. */
  lose(record: AttemptRecord, deployment: Deployment): void {
    this.#lost.push({ record, deployment });
  }

  #chargeLost(): void {
    const { metadata } = this;
    for (const { record, deployment } of this.#lost) {
      const tokens = metadata.usage?.prompt_tokens;
      const cost = tokens === undefined ? undefined : promptCost(tokens, deployment.prices);
      if (cost !== undefined) record.cost_usd = cost;
      metadata.cost_usd = cost === undefined || metadata.cost_usd === null ? null : metadata.cost_usd + cost;
    }
  }

  /** The call is over: no timer and no listener is left, and the times are final. */
  close(): void {
    this.#detach?.();
    this.#chargeLost();
    const { metadata } = this;
    metadata.latency_ms = this.elapsed_ms;
    const attempts_ms = metadata.attempts.reduce((sum, attempt) => sum + attempt.latency_ms, 0);
    metadata.overhead_ms = Math.max(0, metadata.latency_ms - attempts_ms - this.#waited_ms);
  }
}

/** Of a call that has not been routed yet. */
export function emptyMetadata(model_group: string, call_id: string): RouterMetadata {
  return {
    call_id,
    model_group,
    deployment_id: undefined,
    provider: undefined,
    model: undefined,
    api_base: undefined,
    attempts: [],
    fallbacks_used: [],
    cost_usd: null,
    latency_ms: 0,
    overhead_ms: 0,
    cache_hit: false,
  };
}
