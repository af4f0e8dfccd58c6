/** Calls without a router: `completion({ model: "provider/name", … })`. */
import { CallHandle, PendingStream } from "./calls/pending-stream.ts";
import { Router } from "./router.ts";
import type { CompletionParams, EmbedParams, PlainParams, StreamingParams } from "./router/call-signatures.ts";
import type { ChatCompletion, EmbeddingResponse, Routed } from "./types/openai.ts";
import { asksForStream, isCallOption, readParams } from "./calls/read-call.ts";
import { unrouted } from "./calls/with-metadata.ts";
import { put } from "./config/check.ts";
import { callIds } from "./routing/call-id.ts";
import { readablePart } from "./routing/catalog/deployment-ids.ts";
import { readFrom } from "./routing/foreign-code.ts";
import type { Hook } from "./types/events.ts";
import type { CallOptions } from "./types/options.ts";
import { isMocked, isRequestParameter } from "./param-kinds.ts";
import type { MockOptions } from "./types/mocks.ts";

/**
 * One completion from `"provider/model"`, with the key from the environment or from `api_key`. Retries, time limits, results
 * and errors are those of a router with one deployment; nothing is remembered between calls. Beyond a script, use a `Router`.
 */
export function completion(params: StreamingParams, options?: CallOptions): PendingStream;
export function completion(params: PlainParams, options?: CallOptions): Promise<Routed<ChatCompletion>>;
export function completion(
  params: CompletionParams,
  options?: CallOptions,
): Promise<Routed<ChatCompletion>> | PendingStream;
export function completion(
  params: CompletionParams,
  options?: CallOptions,
): Promise<Routed<ChatCompletion>> | PendingStream {
  if (!asksForStream(params))
    return once(params, (router, own) => router.completion({ ...own, stream: false }, options));
  const handle = new CallHandle();
  const stream = once(params, async (router, own) => {
    const pending = router.completion({ ...own, stream: true }, options);
    handle.attach(pending);
    return pending;
  });
  return new PendingStream(stream, handle);
}

/** Embeddings from `"provider/model"`, in the same way. */
export function embedding(params: EmbedParams, options?: CallOptions): Promise<Routed<EmbeddingResponse>> {
  return once(params, (router, own) => router.embedding(own, options));
}

/** Creates a router for one call. It closes itself when the call, or its stream, has ended. */
async function once<Params extends { model: string }, T>(
  params: Params,
  call: (router: Router, own: Params) => Promise<T>,
): Promise<T> {
  const { router, own } = prepared(params);
  try {
    return await call(router, own);
  } catch (error) {
    router.close();
    throw error;
  }
}

/** A router for calls with these parameters, and what is left of them for each call. */
export function prepared<Params extends { model: string }>(
  params: Params,
  hooks: (router: () => Router) => readonly Hook[] = closingHook,
): { router: Router; own: Params } {
  try {
    const { model } = readParams(params);
    const { own, connection } = readFrom("The call", () => split(params));
    const router: Router = new Router<string, never, string>({
      model_list: [
        { model_name: model, litellm_params: { ...connection, model }, model_info: { id: readablePart(model) } },
        // For fallbacks, which may name models of any provider, with keys from the environment.
        { model_name: "*", litellm_params: { model: "*" } },
      ],
      hooks: hooks(() => router),
    });
    return { router, own };
  } catch (error) {
    unrouted(error, params, callIds(Math.random));
    throw error;
  }
}

/** The router closes itself after its call. */
function closingHook(router: () => Router): readonly Hook[] {
  return [{ onEvent: ({ type }) => void (type === "call_finished" && router().close()) }];
}

/** Splits the parameters: address, credential and other settings for the deployment, the rest for the call. */
function split<Params extends object>(params: Params): { own: Params; connection: Record<string, unknown> } {
  const own = { ...params };
  const connection: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(params)) {
    const isCredential = key === "api_key" || key === "api_base" || key === "base_url";
    if (key === "model") continue;
    if (!isCredential && (isRequestParameter(key) || isCallOption(key))) continue;
    put(connection, key, value);
    Reflect.deleteProperty(own, key);
  }
  // A mocked call needs no key: its deployment is a mock as well.
  if (isMocked(params)) {
    const { mock_response, mock_tool_calls, mock_timeout }: MockOptions = params;
    Object.assign(connection, { mock_response, mock_tool_calls, ...(mock_timeout === true && { mock_timeout }) });
  }
  return { own, connection };
}
