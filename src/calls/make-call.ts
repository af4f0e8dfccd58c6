/** A call from its first attempt to what the caller gets. */
import { addSentence, attachMetadata, isRouterError } from "../errors.ts";
import type { Answer } from "../provider.ts";
import type { Attempt } from "../routing/attempt/attempt.ts";
import { type Candidate, rejectionOf, validateFor } from "../routing/attempt/validation.ts";
import { Dispatch, type Judge } from "../routing/attempt/dispatch.ts";
import { type Send, sendCompletion, sendEmbedding, sendStream } from "../routing/attempt/send.ts";
import { Call } from "../routing/call.ts";
import { setFailure } from "../routing/answer-facts.ts";
import { callbackError, messageOf } from "../routing/foreign-code.ts";
import { checkOwnKey } from "../routing/itinerary/branches.ts";
import { Itinerary } from "../routing/itinerary/itinerary.ts";
import { route } from "../routing/route.ts";
import type { Rules } from "../routing/settings.ts";
import type { CallContext } from "../routing/router-context.ts";
import { RoutedStream } from "../routing/streams/routed-stream.ts";
import { shownName } from "../secrets.ts";
import type { AttemptOutcome, StoppedBy } from "../types/metadata.ts";
import type { ChatCompletion, EmbeddingResponse, Routed } from "../types/openai.ts";
import { runHooks } from "./before-call.ts";
import type { CheckContext, CheckedCall } from "./check-call.ts";
import { callFinished, callStarted } from "./call-events.ts";
import { CompletionStream } from "./completion-stream.ts";
import { CallHandle } from "./pending-stream.ts";
import { DroppedStreams } from "./dropped-streams.ts";
import { failureSummary } from "./failure-summary.ts";
import { withMetadata } from "./with-metadata.ts";

/** Makes the calls of one router. */
export class CallMaker {
  readonly #context: CallContext & CheckContext;
  readonly #dropped: DroppedStreams;

  constructor(context: CallContext & CheckContext) {
    this.#context = context;
    this.#dropped = new DroppedStreams(context.announcer);
  }

  complete(checked: CheckedCall): Promise<Routed<ChatCompletion>> {
    return this.#whole(checked, sendCompletion, this.#judge);
  }

  embed(checked: CheckedCall): Promise<Routed<EmbeddingResponse>> {
    return this.#whole(checked, sendEmbedding);
  }

  /** Makes a call whose answer comes whole. */
  async #whole<T extends object>(
    checked: CheckedCall,
    send: Send<Answer<T>>,
    judge?: Judge<Answer<T>>,
  ): Promise<Routed<T>> {
    const call = this.#begin(checked);
    if (checked.forHooks !== undefined) await this.#runHooks(call, checked);
    const preparing = this.#prepare(call);
    if (preparing !== undefined) await preparing;
    const dispatch = this.#start(call, send, judge);
    try {
      const { attempt, value } = await route(call, dispatch.itinerary, this.#context.announcer, dispatch);
      recordSuccess(call, attempt, value.headers, dispatch.itinerary);
      this.#end(call, "success");
      if (call.record.shownModel !== undefined) Object.assign(value.body, { model: call.record.shownModel });
      return withMetadata(value.body, call.record);
    } catch (error) {
      throw this.#recordFailure(call, dispatch.itinerary, error);
    }
  }

  /** Makes a call whose answer is streamed. `handle` can end it before there is a stream. */
  async stream(checked: CheckedCall, handle: CallHandle): Promise<CompletionStream> {
    const call = this.#begin(checked);
    handle.attach(call);
    if (checked.forHooks !== undefined) await this.#runHooks(call, checked);
    const preparing = this.#prepare(call);
    if (preparing !== undefined) await preparing;
    const dispatch = this.#start(call, sendStream);
    const { itinerary } = dispatch;
    try {
      const first = await route(call, itinerary, this.#context.announcer, dispatch);
      call.signal.throwIfAborted();
      recordSuccess(call, first.attempt, first.value.source.headers, itinerary);
      call.metadata.time_to_first_token_ms = call.record.elapsedMs;
      let ended = (): void => undefined;
      const stream = new RoutedStream(call, this.#context, dispatch, first, this.#judge, (error) => {
        ended();
        if (error === undefined) this.#end(call, "success");
        else this.#recordFailure(call, itinerary, error);
      });
      const held = this.#dropped.watch(stream, call, (onEnd) => (ended = onEnd));
      return new CompletionStream(held, call.record);
    } catch (error) {
      throw this.#recordFailure(call, itinerary, error);
    }
  }

  /** Makes a streamed call that nobody reads, to its end. */
  async drain(checked: CheckedCall): Promise<void> {
    const stream = await this.stream(checked, new CallHandle());
    for await (const chunk of stream) void chunk;
  }

  #begin({ request, endpoint, mirroredFrom }: CheckedCall): Call {
    const { settings, clock, callId, announcer } = this.#context;
    const call = new Call(request, endpoint, settings, clock, callId);
    if (mirroredFrom !== undefined) call.record.mirrors(mirroredFrom);
    announcer.tell(() => {
      // A model that is unknown may be a key in the wrong place.
      const model_group = this.#context.resolve(request.model) === undefined ? shownName(request.model) : request.model;
      const { stream } = request;
      const copied = mirroredFrom === undefined ? {} : { mirrored_from: mirroredFrom };
      return callStarted(call.metadata.call_id, call.record.startedAt, { model_group, endpoint, stream, ...copied });
    });
    return call;
  }

  /** The caller gets what hooks throw. */
  async #runHooks(call: Call, checked: CheckedCall): Promise<void> {
    try {
      await runHooks(call, checked, this.#context);
    } catch (error) {
      throw this.#fail(call, undefined, error);
    }
  }

  /** `undefined` when nothing is to be awaited, as nearly always: the call then begins in the tick in which it was made. */
  #prepare(call: Call): Promise<void> | undefined {
    const loading = this.#context.loadRedirects?.();
    const { rules } = this.#context.settings;
    return loading === undefined && rules === undefined ? undefined : this.#applyRules(call, rules, loading);
  }

  /** Loads what is needed to choose between names, and applies the rules about where calls go. */
  async #applyRules(call: Call, rules: Rules | undefined, loading: Promise<unknown> | undefined): Promise<void> {
    try {
      await call.outlive(loading);
      const request = rules && (await this.#context.redirects?.ruled(call, rules));
      if (request?.routed === undefined) return;
      const { routed, model } = request;
      checkOwnKey([model, routed.model], request, this.#context.resolve);
      call.routeTo(request);
      this.#hideUnknown(call);
      const { call_id, model_group } = call.metadata;
      const at = call.clock.now();
      for (const route of routed.records)
        this.#context.announcer.tell(() => ({ type: "route_selected", call_id, at, model_group, route }));
    } catch (error) {
      const isKnown = call.signal.aborted || isRouterError(error);
      throw this.#fail(
        call,
        undefined,
        isKnown ? error : callbackError("a part of the router cannot be loaded", error),
      );
    }
  }

  /** What the call or the router asks of an answer. Nothing is awaited where nothing is asked. */
  readonly #judge: Judge<Candidate> = (attempt, answer) => {
    const validate = validateFor(attempt, this.#context.settings);
    return validate && rejectionOf(validate, answer(), attempt);
  };

  #start<T>(call: Call, send: Send<T>, judge?: Judge<T>): Dispatch<T> {
    this.#context.budget.call(call.record.startedAt);
    this.#context.hedges.call();
    return new Dispatch(call, this.#context, new Itinerary(call, this.#context), send, judge);
  }

  /** The error that the caller gets, with all attempts. */
  #recordFailure(call: Call, itinerary: Itinerary, thrown: unknown): unknown {
    const isKnown = call.signal.aborted || isRouterError(thrown);
    const error = isKnown
      ? thrown
      : callbackError(`something the router was given to call threw: ${messageOf(thrown)}`, thrown);
    return this.#fail(call, itinerary, error);
  }

  /** A model that is unknown may be a key in the wrong place: it is reported as such names are. */
  #hideUnknown({ request, record }: Call): void {
    if (this.#context.resolve(request.model) === undefined) record.setModelGroup(shownName(request.model));
  }

  /** `itinerary`: `undefined` when the call failed before it had one. */
  #fail(call: Call, itinerary: Itinerary | undefined, error: unknown): unknown {
    if (itinerary === undefined) this.#hideUnknown(call);
    const aborted = call.signal.aborted && !isRouterError(error);
    call.giveUp(error);
    const metadata = call.record.shown;
    if (isRouterError(error)) setFailure(metadata, error);
    const stoppedBy = limitOf(call, itinerary);
    if (stoppedBy !== undefined) metadata.stopped_by = stoppedBy;
    const summary = isRouterError(error) ? failureSummary(error, metadata) : undefined;
    if (isRouterError(error) && summary !== undefined) addSentence(error, summary);
    this.#end(call, aborted ? "aborted" : "failure", error);
    if (isRouterError(error)) attachMetadata(error, metadata, itinerary?.errors ?? []);
    return error;
  }

  #end(call: Call, outcome: AttemptOutcome, error?: unknown): void {
    call.close();
    this.#context.announcer.tell(() => callFinished(call.record.shown, this.#context.clock.now(), outcome, error));
  }
}

/** The limit of the router's own that ended the call. */
function limitOf(call: Call, itinerary: Itinerary | undefined): StoppedBy | undefined {
  if (call.isTimedOut) return "total_timeout";
  return call.signal.aborted ? undefined : itinerary?.stoppedBy;
}

function recordSuccess(
  call: Call,
  attempt: Attempt,
  headers: Answer<unknown>["headers"],
  { failures }: Pick<Itinerary, "failures">,
): void {
  attempt.becomesAnswer(headers);
  const { include_fallback_errors: includes } = call.request.options;
  if (includes === true && call.metadata.fallbacks_used.length > 0) {
    call.metadata.fallback_errors = failures.map(({ message, type, param, code }) => ({ message, type, param, code }));
  }
}
