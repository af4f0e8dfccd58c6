/** What comes before a call is made: its parameters are checked, and hooks are asked. */
import { APIConnectionError } from "../errors.ts";
import type { Hook } from "../hooks.ts";
import type { Ask, Call, Endpoint } from "../routing/call.ts";
import type { Engine } from "../routing/engine.ts";
import type { ChatCompletion, EmbeddingResponse, Routed } from "../types/openai.ts";
import { readAsk } from "./ask.ts";
import { checkFallbacks } from "./call-fallbacks.ts";
import type { Send } from "./carry-out.ts";
import type { CompletionStream } from "./completion-stream.ts";
import { unrouted } from "./with-metadata.ts";

/** What calls need of a router beside its engine. */
export interface Parts {
  readonly engine: Engine;
  /** Those that may change what is asked. */
  readonly hooks: readonly AskingHook[];
  /** Makes calls; loaded with the first one, since a program that starts has none to make yet. */
  readonly carrying: Carrying;
  /** The router has been closed: calls are refused. */
  closed?: boolean;
}

/** A hook with a `before`. */
export type AskingHook = Hook & Required<Pick<Hook, "before">>;

export function isAsking(hook: Hook): hook is AskingHook {
  return hook.before !== undefined;
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
  return run(params, options, endpoint, parts, ({ carryOut }, ask) => carryOut(ask, endpoint, parts.engine, send));
}

/** `onCall` is told of the call as soon as there is one, so that it can be ended before it has a stream. */
export function runStream(
  params: unknown,
  options: unknown,
  parts: Parts,
  onCall: (call: Call) => void,
): Promise<CompletionStream> {
  return run(params, options, "chat", parts, ({ openStream }, ask) => openStream(ask, parts.engine, onCall));
}

/** A call without hooks is checked in the tick in which it is made, and pays for no promise of its own. */
function run<T>(
  params: unknown,
  options: unknown,
  endpoint: Endpoint,
  parts: Parts,
  work: (module: CarryOut, ask: Ask) => Promise<T>,
): Promise<T> {
  const make = (ask: Ask): Promise<T> => parts.carrying.use((module) => work(module, ask));
  if (parts.hooks.length > 0) return afterHooks(params, options, endpoint, parts).then(make);
  try {
    return make(prepared(params, options, endpoint, parts));
  } catch (error) {
    return Promise.reject(error);
  }
}

/** What the caller asked for, checked. */
function prepared(params: unknown, options: unknown, endpoint: Endpoint, parts: Parts): Ask {
  try {
    const ask = read(params, options, endpoint, parts);
    checkFallbacks(ask, parts.engine);
    return ask;
  } catch (error) {
    throw unrouted(error, params, parts.engine.callId);
  }
}

/** The same where hooks may change it: checked before they see it, and again after. */
async function afterHooks(params: unknown, options: unknown, endpoint: Endpoint, parts: Parts): Promise<Ask> {
  try {
    read(params, options, endpoint, parts);
    let current: Record<string, unknown> = { ...Object(params) };
    for (const hook of parts.hooks) current = (await hook.before(current)) ?? current;
    const ask = readAsk(current, options, endpoint);
    ask.options.signal?.throwIfAborted();
    checkFallbacks(ask, parts.engine);
    return ask;
  } catch (error) {
    throw unrouted(error, params, parts.engine.callId);
  }
}

function read(params: unknown, options: unknown, endpoint: Endpoint, parts: Parts): Ask {
  const ask = readAsk(params, options, endpoint);
  ask.options.signal?.throwIfAborted();
  if (parts.closed === true) throw new APIConnectionError("The router is closed: make a new one. Nothing was sent.");
  return ask;
}
