/** A call from its first attempt to what the caller gets. */
import { attachMetadata, isRouterError, type RouterError } from "../errors.ts";
import type { Answer } from "../provider.ts";
import { rateLimitFacts } from "../translation/errors/rate-limit-headers.ts";
import type { Attempt } from "../routing/attempt/attempt.ts";
import { Call } from "../routing/call.ts";
import { Dispatch, type Won } from "../routing/attempt/dispatch.ts";
import type { RouterContext } from "../routing/router-context.ts";
import { ofOwnCode, wordsOf } from "../routing/foreign-code.ts";
import { Itinerary } from "../routing/itinerary/itinerary.ts";
import { RoutedStream } from "../routing/streams/routed-stream.ts";
import type { AttemptOutcome } from "../types/metadata.ts";
import type { Routed } from "../types/openai.ts";
import { askHooks } from "./ask-hooks.ts";
import type { Asked } from "./asked.ts";
import { completed } from "./completed.ts";
import { CompletionStream } from "./completion-stream.ts";
import type { DroppedStreams } from "./dropped-streams.ts";
import { withMetadata } from "./with-metadata.ts";

/** Which of a dispatch's questions is asked. */
export type Send<T> = (dispatch: Dispatch) => Promise<Won<Answer<T>>>;

/** Makes a call whose answer comes whole. */
export async function carryOut<T extends object>(
  asked: Asked,
  engine: RouterContext,
  send: Send<T>,
): Promise<Routed<T>> {
  const call = new Call(asked.ask, asked.endpoint, engine.settings, engine.clock, engine.callId);
  if (asked.before !== undefined) await askedHooks(call, asked, engine);
  const dispatch = startCall(call, engine);
  try {
    const { attempt, value } = await send(dispatch);
    recordSuccess(call, attempt, value.headers);
    endCall(call, engine, "success");
    return withMetadata(value.body, call.metadata);
  } catch (error) {
    throw recordFailure(call, dispatch, engine, error);
  }
}

/** Makes a call whose answer is streamed. */
export async function openStream(
  asked: Asked,
  engine: RouterContext,
  dropped: DroppedStreams,
  onCall: (call: Call) => void,
): Promise<CompletionStream> {
  const call = new Call(asked.ask, "chat", engine.settings, engine.clock, engine.callId);
  onCall(call);
  if (asked.before !== undefined) await askedHooks(call, asked, engine);
  const dispatch = startCall(call, engine);
  try {
    const first = await dispatch.open();
    call.signal.throwIfAborted();
    recordSuccess(call, first.attempt, first.value.source.headers);
    call.metadata.time_to_first_token_ms = call.elapsed_ms;
    let ended = (): void => undefined;
    const stream = new RoutedStream(call, engine, dispatch, first, (error) => {
      ended();
      if (error === undefined) endCall(call, engine, "success");
      else recordFailure(call, dispatch, engine, error);
    });
    const held = dropped.watch(stream, call, (onEnd) => (ended = onEnd));
    return new CompletionStream(held, call.metadata);
  } catch (error) {
    throw recordFailure(call, dispatch, engine, error);
  }
}

/** What hooks throw is what the caller gets. */
async function askedHooks(call: Call, asked: Asked, engine: RouterContext): Promise<void> {
  try {
    await askHooks(call, asked, engine);
  } catch (error) {
    throw over(call, [], engine, error);
  }
}

function startCall(call: Call, engine: RouterContext): Dispatch {
  engine.budget.call(call.started_at);
  engine.hedges.call();
  return new Dispatch(call, engine, new Itinerary(call, engine));
}

function recordSuccess(call: Call, attempt: Attempt, headers: Answer<unknown>["headers"]): void {
  call.attribute(attempt.plan.deployment);
  const limits = rateLimitFacts(headers);
  if (limits !== undefined) call.metadata.ratelimit = limits;
}

/** The call failed: what the caller is to get, with all that was tried. */
function recordFailure(call: Call, dispatch: Dispatch, engine: RouterContext, thrown: unknown): unknown {
  const isKnown = call.signal.aborted || isRouterError(thrown);
  const error = isKnown
    ? thrown
    : ofOwnCode(`something the router was given to call threw: ${wordsOf(thrown)}`, thrown);
  return over(call, dispatch.itinerary.errors, engine, error);
}

function over(call: Call, errors: readonly RouterError[], engine: RouterContext, error: unknown): unknown {
  const aborted = call.signal.aborted && !isRouterError(error);
  call.giveUp(error);
  endCall(call, engine, aborted ? "aborted" : "failure", error);
  if (isRouterError(error)) attachMetadata(error, call.metadata, errors);
  return error;
}

function endCall(call: Call, engine: RouterContext, outcome: AttemptOutcome, error?: unknown): void {
  call.close();
  engine.announcer.tell(() => completed(call.metadata, engine.clock.now(), outcome, error));
}
