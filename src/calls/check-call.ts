/** What comes before a call is made: its parameters are checked, in the tick in which the caller passed them. */
import { APIConnectionError } from "../errors.ts";
import type { CallRequest, Endpoint } from "../routing/call.ts";
import { readFrom } from "../routing/foreign-code.ts";
import type { RouterContext } from "../routing/router-context.ts";
import type { Hook } from "../types/events.ts";
import { checkFallbacks } from "./call-fallbacks.ts";
import { callFinished, callStarted } from "./call-events.ts";
import { refuseMocks } from "./refuse-mocks.ts";
import { asksForStream, readCall } from "./read-call.ts";
import { unrouted } from "./with-metadata.ts";

/** A hook that may change a call before it is made. */
export type ChangingHook = Hook & Required<Pick<Hook, "beforeCall">>;

/** What checks need of a router. */
export interface CheckContext extends RouterContext {
  /** Those that may change a call. */
  readonly hooks: readonly ChangingHook[];
  /** The router is closed: calls are refused. */
  isClosed(): boolean;
}

/** A call to make. */
export interface CheckedCall {
  /** It is a copy of the call with this id. */
  readonly mirroredFrom?: string;
  readonly request: CallRequest;
  readonly endpoint: Endpoint;
  /** For `beforeCall` hooks: a copy of the caller's first argument, and the second. `undefined` without hooks. */
  readonly forHooks: { readonly params: Record<string, unknown>; readonly options: unknown } | undefined;
}

export function isChanging(hook: Hook): hook is ChangingHook {
  return hook.beforeCall !== undefined;
}

/** @throws the error that the caller gets. It is reported in events, as that of any other call. */
export function checkCall(params: unknown, options: unknown, endpoint: Endpoint, context: CheckContext): CheckedCall {
  let signal: AbortSignal | undefined;
  try {
    const request = readCall(params, options, endpoint);
    signal = request.options.signal;
    signal?.throwIfAborted();
    if (context.isClosed()) throw new APIConnectionError("The router is closed: make a new one. Nothing was sent.");
    if (context.settings.disable_mock_calls) refuseMocks(request);
    if (context.hooks.length > 0) return { request, endpoint, forHooks: { params: copied(params), options } };
    // What hooks may change is checked after them.
    checkFallbacks(request, context);
    return { request, endpoint, forHooks: undefined };
  } catch (error) {
    const gaveUp = signal?.aborted === true && error === signal.reason;
    announceRefusal(error, gaveUp ? "aborted" : "failure", params, endpoint, context);
    throw error;
  }
}

/** The call is over before it was made: it has a first and a last event like any other. */
function announceRefusal(
  error: unknown,
  outcome: "aborted" | "failure",
  params: unknown,
  endpoint: Endpoint,
  { announcer, callId, clock }: CheckContext,
): void {
  const metadata = unrouted(error, params, callId);
  const { call_id, model_group } = metadata;
  const stream = endpoint === "chat" && asksForStream(Object(params));
  const now = clock.now();
  announcer.tell(() => callStarted(call_id, now, { model_group, endpoint, stream }));
  announcer.tell(() => callFinished(metadata, now, outcome, error));
}

function copied(params: unknown): Record<string, unknown> {
  return readFrom("The call", () => ({ ...Object(params) }));
}
