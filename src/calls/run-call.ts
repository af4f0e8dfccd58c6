/** A call from its first line to its last: hooks, routing, and what the caller gets. */
import { APIConnectionError, attachMetadata, isRouterError } from "../errors.ts";
import { factsOf, type Hook } from "../hooks.ts";
import type { Answer } from "../providers/provider.ts";
import { rateLimitFacts } from "../rate-limit-headers.ts";
import type { Attempt } from "../routing/attempt.ts";
import { type Ask, Call, emptyMetadata, type Endpoint } from "../routing/call.ts";
import { Dispatch, type Won } from "../routing/dispatch.ts";
import type { Engine } from "../routing/engine.ts";
import { Itinerary } from "../routing/itinerary.ts";
import { RoutedStream } from "../routing/routed-stream.ts";
import type { AttemptOutcome } from "../types/metadata.ts";
import type { ChatCompletion, EmbeddingResponse, Routed } from "../types/openai.ts";
import { readAsk } from "./ask.ts";
import { CompletionStream } from "./completion-stream.ts";
import { withMetadata } from "./with-metadata.ts";

/** What calls need of a router beside its engine. */
export interface Parts {
  readonly engine: Engine;
  readonly hooks: readonly Hook[];
  /** The router has been closed: calls are refused. */
  closed?: boolean;
}

export async function runCompletion(params: unknown, options: unknown, parts: Parts): Promise<Routed<ChatCompletion>> {
  return runOnce(params, options, "chat", parts, (dispatch) => dispatch.complete());
}

export async function runEmbedding(
  params: unknown,
  options: unknown,
  parts: Parts,
): Promise<Routed<EmbeddingResponse>> {
  return runOnce(params, options, "embedding", parts, (dispatch) => dispatch.embed());
}

async function runOnce<T extends object>(
  params: unknown,
  options: unknown,
  endpoint: Endpoint,
  parts: Parts,
  send: (dispatch: Dispatch) => Promise<Won<Answer<T>>>,
): Promise<Routed<T>> {
  const { engine } = parts;
  const { call, dispatch } = begin(await prepare(params, options, endpoint, parts), endpoint, engine);
  try {
    const { attempt, value } = await send(dispatch);
    won(call, attempt, value.headers);
    end(call, engine, "success");
    return withMetadata(value.body, call.metadata);
  } catch (error) {
    throw lost(call, dispatch, engine, error);
  }
}

/** `onCall` is told of the call as soon as there is one, so that it can be ended before it has a stream. */
export async function runStream(
  params: unknown,
  options: unknown,
  parts: Parts,
  onCall: (call: Call) => void,
): Promise<CompletionStream> {
  const { engine } = parts;
  const { call, dispatch } = begin(await prepare(params, options, "chat", parts), "chat", engine);
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

/** Checks what the caller gave, before the hooks see it and again after they changed it. */
async function prepare(params: unknown, options: unknown, endpoint: Endpoint, parts: Parts): Promise<Ask> {
  try {
    const ask = readAsk(params, options, endpoint);
    ask.options.signal?.throwIfAborted();
    if (parts.closed === true) throw new APIConnectionError("The router is closed: make a new one. Nothing was sent.");
    return await afterHooks(ask, params, options, endpoint, parts.hooks);
  } catch (error) {
    if (isRouterError(error))
      attachMetadata(error, emptyMetadata(String(Object(params).model), parts.engine.random), []);
    throw error;
  }
}

async function afterHooks(
  ask: Ask,
  params: unknown,
  options: unknown,
  endpoint: Endpoint,
  hooks: readonly Hook[],
): Promise<Ask> {
  const asking = hooks.filter((hook) => hook.before !== undefined);
  if (asking.length === 0) return ask;
  let current: Record<string, unknown> = { ...Object(params) };
  for (const hook of asking) current = (await hook.before?.(current)) ?? current;
  ask.options.signal?.throwIfAborted();
  return readAsk(current, options, endpoint);
}

function begin(ask: Ask, endpoint: Endpoint, engine: Engine): { call: Call; dispatch: Dispatch } {
  const call = new Call(ask, endpoint, engine.settings, engine.clock, engine.random);
  engine.budget.call(engine.clock.now());
  engine.hedges.call();
  return { call, dispatch: new Dispatch(call, engine, new Itinerary(call, engine)) };
}

function won(call: Call, attempt: Attempt, headers: Answer<unknown>["headers"]): void {
  call.attribute(attempt.plan.deployment);
  const limits = rateLimitFacts(headers);
  if (limits !== undefined) call.metadata.ratelimit = limits;
}

/** The call failed: what the caller is to get, with all that was tried. */
function lost(call: Call, dispatch: Dispatch, engine: Engine, error: unknown): unknown {
  const aborted = call.signal.aborted && !isRouterError(error);
  end(call, engine, aborted ? "aborted" : "failure", error);
  if (isRouterError(error)) attachMetadata(error, call.metadata, dispatch.itinerary.errors);
  return error;
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
