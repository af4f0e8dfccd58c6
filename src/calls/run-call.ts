/** What comes before a call is made: its parameters are checked. */
import { APIConnectionError } from "../errors.ts";
import type { Call, Endpoint } from "../routing/call.ts";
import type { RouterContext } from "../routing/router-context.ts";
import { readFrom } from "../routing/foreign-code.ts";
import type { ChatCompletion, EmbeddingResponse, Routed } from "../types/openai.ts";
import { readCall } from "./read-call.ts";
import type { Asked, AskingHook, Before } from "./asked.ts";
import { checkFallbacks } from "./call-fallbacks.ts";
import type { Send } from "./carry-out.ts";
import { completed } from "./completed.ts";
import type { CompletionStream } from "./completion-stream.ts";
import type { DroppedStreams } from "./dropped-streams.ts";
import { unrouted } from "./with-metadata.ts";

/** What calls need of a router beside its engine. */
export interface Parts {
  readonly engine: RouterContext;
  /** Those that may change what is asked. */
  readonly hooks: readonly AskingHook[];
  /** Makes calls; loaded with the first one, since a program that starts has none to make yet. */
  readonly carrying: Carrying;
  readonly dropped: DroppedStreams;
  /** The router has been closed: calls are refused. */
  closed?: boolean;
}

interface Carrying {
  use<T>(work: (module: CarryOut) => Promise<T>): Promise<T>;
}

type CarryOut = typeof import("./carry-out.ts");

export function runCompletion(params: unknown, options: unknown, parts: Parts): Promise<Routed<ChatCompletion>> {
  return runOnce(params, options, "chat", parts, (dispatch) => dispatch.complete());
}

export function runEmbedding(params: unknown, options: unknown, parts: Parts): Promise<Routed<EmbeddingResponse>> {
  return runOnce(params, options, "embedding", parts, (dispatch) => dispatch.embed());
}

function runOnce<T extends object>(
  params: unknown,
  options: unknown,
  endpoint: Endpoint,
  parts: Parts,
  send: Send<T>,
): Promise<Routed<T>> {
  return run(params, options, endpoint, parts, ({ carryOut }, asked) => carryOut(asked, parts.engine, send));
}

/** `onCall` is told of the call as soon as there is one, so that it can be ended before it has a stream. */
export function runStream(
  params: unknown,
  options: unknown,
  parts: Parts,
  onCall: (call: Call) => void,
): Promise<CompletionStream> {
  return run(params, options, "chat", parts, ({ openStream }, asked) =>
    openStream(asked, parts.engine, parts.dropped, onCall),
  );
}

/** A call is checked in the tick in which it is made. */
function run<T>(
  params: unknown,
  options: unknown,
  endpoint: Endpoint,
  parts: Parts,
  work: (module: CarryOut, asked: Asked) => Promise<T>,
): Promise<T> {
  let signal: AbortSignal | undefined;
  try {
    const ask = readCall(params, options, endpoint);
    signal = ask.options.signal;
    signal?.throwIfAborted();
    if (parts.closed === true) throw new APIConnectionError("The router is closed: make a new one. Nothing was sent.");
    const before = beforeIt(params, options, parts);
    // What hooks may change is looked at again after them.
    if (before === undefined) checkFallbacks(ask, parts.engine);
    const asked: Asked = { ask, endpoint, before };
    return parts.carrying.use((module) => work(module, asked));
  } catch (error) {
    const gaveUp = signal?.aborted === true && error === signal.reason;
    return Promise.reject(refused(error, params, gaveUp ? "aborted" : "failure", parts.engine));
  }
}

function beforeIt(params: unknown, options: unknown, { hooks }: Parts): Before | undefined {
  if (hooks.length === 0) return undefined;
  return { hooks, params: readFrom("The call", () => ({ ...Object(params) })), options };
}

/** The call is over before it was made, and says so like any other. */
function refused(error: unknown, params: unknown, outcome: "aborted" | "failure", engine: RouterContext): unknown {
  const metadata = unrouted(error, params, engine.callId);
  engine.announcer.tell(() => completed(metadata, engine.clock.now(), outcome, error));
  return error;
}
