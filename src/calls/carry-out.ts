/** A call from its first attempt to what the caller gets. */
import { APIError, attachMetadata, isRouterError, type RouterError } from "../errors.ts";
import { factsOf } from "../hooks.ts";
import type { Answer } from "../providers/provider.ts";
import { rateLimitFacts } from "../rate-limit-headers.ts";
import type { Attempt } from "../routing/attempt.ts";
import { type Ask, Call, type Endpoint } from "../routing/call.ts";
import { Dispatch, type Won } from "../routing/dispatch.ts";
import type { Engine } from "../routing/engine.ts";
import { Itinerary } from "../routing/itinerary.ts";
import { RoutedStream } from "../routing/routed-stream.ts";
import type { AttemptOutcome } from "../types/metadata.ts";
import type { Routed } from "../types/openai.ts";
import { CompletionStream } from "./completion-stream.ts";
import { withMetadata } from "./with-metadata.ts";

/** Which of a dispatch's questions is asked. */
export type Send<T> = (dispatch: Dispatch) => Promise<Won<Answer<T>>>;

/** Makes a call whose answer comes whole. */
export async function carryOut<T extends object>(
  ask: Ask,
  endpoint: Endpoint,
  engine: Engine,
  send: Send<T>,
): Promise<Routed<T>> {
  const { call, dispatch } = begin(ask, endpoint, engine);
  try {
    const { attempt, value } = await send(dispatch);
    won(call, attempt, value.headers);
    end(call, engine, "success");
    return withMetadata(value.body, call.metadata);
  } catch (error) {
    throw lost(call, dispatch, engine, error);
  }
}

/** Makes a call whose answer is streamed. */
export async function openStream(ask: Ask, engine: Engine, onCall: (call: Call) => void): Promise<CompletionStream> {
  const { call, dispatch } = begin(ask, "chat", engine);
  try {
    onCall(call);
    const first = await dispatch.open();
    call.signal.throwIfAborted();
    won(call, first.attempt, first.value.source.headers);
    call.metadata.time_to_first_token_ms = call.elapsed_ms;
    const stream = new RoutedStream(call, engine, dispatch, first, (error) => {
      if (error === undefined) end(call, engine, "success");
      else lost(call, dispatch, engine, error);
    });
    return new CompletionStream(stream, call.metadata);
  } catch (error) {
    throw lost(call, dispatch, engine, error);
  }
}

function begin(ask: Ask, endpoint: Endpoint, engine: Engine): { call: Call; dispatch: Dispatch } {
  const call = new Call(ask, endpoint, engine.settings, engine.clock, engine.callId);
  engine.budget.call(call.started_at);
  engine.hedges.call();
  return { call, dispatch: new Dispatch(call, engine, new Itinerary(call, engine)) };
}

function won(call: Call, attempt: Attempt, headers: Answer<unknown>["headers"]): void {
  call.attribute(attempt.plan.deployment);
  const limits = rateLimitFacts(headers);
  if (limits !== undefined) call.metadata.ratelimit = limits;
}

/** The call failed: what the caller is to get, with all that was tried. */
function lost(call: Call, dispatch: Dispatch, engine: Engine, thrown: unknown): unknown {
  const error = call.signal.aborted || isRouterError(thrown) ? thrown : ofOwnCode(thrown);
  const aborted = call.signal.aborted && !isRouterError(error);
  end(call, engine, aborted ? "aborted" : "failure", error);
  if (isRouterError(error)) attachMetadata(error, call.metadata, dispatch.itinerary.errors);
  return error;
}

/** A filter, a strategy or a token counter of the user's threw: that is no failure of any deployment. */
function ofOwnCode(cause: unknown): RouterError {
  const what = cause instanceof Error ? cause.message : String(cause);
  return new APIError(`The call was given up, because something the router was given to call threw: ${what}`, {
    cause,
  });
}

function end(call: Call, engine: Engine, outcome: AttemptOutcome, error?: unknown): void {
  call.close();
  const { metadata } = call;
  engine.announcer.tell(() => ({
    type: "completed",
    call_id: metadata.call_id,
    at: engine.clock.now(),
    model_group: metadata.model_group,
    outcome,
    metadata,
    ...(isRouterError(error) && { error: factsOf(error) }),
  }));
}
