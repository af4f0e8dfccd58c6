/** One call: its request, its record, its deadline, and the signal that ends all of its attempts. */
import type { Clock } from "../clock.ts";
import { Timeout } from "../errors.ts";
import { quotedName } from "../secrets.ts";
import { untilAborted } from "../until-aborted.ts";
import type { RouterMetadata } from "../types/metadata.ts";
import type { CallOptions } from "../types/options.ts";
import { CallRecord } from "./call-record.ts";
import type { Routed } from "./routed.ts";
import type { Ticket } from "../limits/call-queue.ts";
import { PromptSize } from "./prompt-size.ts";
import type { Settings } from "./settings.ts";

/** A caller's request, checked and split into the body and the router's options. */
export interface CallRequest {
  /** The name as the caller wrote it. */
  readonly model: string;
  /** The body, without `model` and without what the router reads. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
  readonly stream: boolean;
  /** The team that its metadata name: see `team.ts`. */
  readonly team?: string | undefined;
  /** A rule has sent it elsewhere. */
  readonly routed?: Routed | undefined;
}

/** An attempt that ends when its call does. Called directly: an AbortSignal listener costs more. */
interface Abandonable {
  abandon(outcome: "aborted", reason: unknown): void;
}

/** The endpoint of the provider that the call goes to. */
export type Endpoint = "chat" | "embedding";

export class Call {
  readonly endpoint: Endpoint;
  readonly clock: Clock;
  readonly record: CallRecord;
  readonly #settings: Settings;
  #request: CallRequest;
  readonly #controller = new AbortController();
  readonly #attempts: Abandonable[] = [];
  /** When `total_timeout` strikes, in milliseconds since the epoch. */
  #deadline: number | undefined;
  #clearDeadline: (() => void) | undefined;
  #isTimedOut = false;
  #prompt: PromptSize | undefined;
  /** Where it stands in a line. */
  ticket: Ticket | undefined;

  constructor(request: CallRequest, endpoint: Endpoint, settings: Settings, clock: Clock, callId: () => string) {
    this.#request = request;
    this.endpoint = endpoint;
    this.clock = clock;
    this.#settings = settings;
    this.record = new CallRecord(request.model, callId(), clock);
    this.#setDeadline();
  }

  get request(): CallRequest {
    return this.#request;
  }

  /** Counted when a limit needs it. */
  get prompt(): PromptSize {
    return (this.#prompt ??= new PromptSize());
  }

  get metadata(): RouterMetadata {
    return this.record.metadata;
  }

  /** Hooks have changed the request before the first attempt. Its deadline still counts from when the call was made. */
  replaceRequest(request: CallRequest): void {
    this.#request = request;
    this.record.replaceModel(request.model);
    this.#clearDeadline?.();
    this.#setDeadline();
  }

  /** Rules have sent the call elsewhere, before its first attempt. */
  routeTo(request: CallRequest): void {
    this.#request = request;
    for (const record of request.routed?.records ?? []) this.record.follow([{ record }]);
  }

  /** Aborted by the caller's signal or by `total_timeout`; the reason says which. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Seconds until `total_timeout` strikes. */
  get secondsLeft(): number {
    return this.#deadline === undefined ? Infinity : Math.max(0, (this.#deadline - this.clock.now()) / 1000);
  }

  #setDeadline(): void {
    const { signal, total_timeout: total = this.#settings.total_timeout } = this.#request.options;
    this.#clearDeadline = undefined;
    this.#deadline = undefined;
    if (total === undefined && signal === undefined) return;
    const onAbort = (): void => this.abort(signal?.reason);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });

    let cancelTimer: (() => void) | undefined;
    if (total !== undefined) {
      this.#deadline = this.record.startedAt + total * 1000;
      cancelTimer = this.clock.timer(Math.max(0, this.#deadline - this.clock.now()), () => this.#timeOut(total));
    }
    this.#clearDeadline = () => {
      cancelTimer?.();
      signal?.removeEventListener("abort", onAbort);
    };
  }

  /** `total_timeout` has ended the call. */
  get isTimedOut(): boolean {
    return this.#isTimedOut;
  }

  #timeOut(total: number): void {
    if (this.signal.aborted) return;
    this.#isTimedOut = true;
    const { model } = this.request;
    const message = `The call to ${quotedName(model)} was not done within its total_timeout of ${total} s.`;
    this.abort(new Timeout(message, { phase: "total", model_group: model }));
  }

  /** Throws when the call is over. Checks the clock too: a slow filter keeps the timer from firing. */
  throwIfOver(): void {
    const total = this.#request.options.total_timeout ?? this.#settings.total_timeout;
    if (total !== undefined && this.secondsLeft <= 0) this.#timeOut(total);
    this.signal.throwIfAborted();
  }

  /** Ends the call with all its attempts: the caller gave up, time is over, or the consumer of a stream left. */
  abort(reason: unknown): void {
    if (this.signal.aborted) return;
    this.#abandonAttempts(reason);
    this.#controller.abort(reason);
  }

  /** The call has failed: attempts still under way are of no use. */
  giveUp(reason: unknown): void {
    this.#abandonAttempts(reason);
  }

  /** From now on the attempt ends when the call does. */
  attach(attempt: Abandonable): void {
    this.#attempts.push(attempt);
    if (this.signal.aborted) this.#abandonAttempts(this.signal.reason);
  }

  detach(attempt: Abandonable): void {
    const index = this.#attempts.indexOf(attempt);
    if (index !== -1) this.#attempts.splice(index, 1);
  }

  #abandonAttempts(reason: unknown): void {
    for (const attempt of this.#attempts.splice(0)) attempt.abandon("aborted", reason);
  }

  /** Waits for `work`, but no longer than the call: rejects with the reason of its abort. */
  outlive<T>(work: T | PromiseLike<T>): Promise<T> {
    return untilAborted(this.signal, work);
  }

  async sleep(seconds: number): Promise<void> {
    const before = this.clock.now();
    await this.outlive(this.clock.sleep(seconds * 1000, this.signal));
    this.record.addWait(this.clock.now() - before);
  }

  /** The call is over: no timer and no listener is left, and its record is final. */
  close(): void {
    this.#clearDeadline?.();
    this.record.close();
  }
}
