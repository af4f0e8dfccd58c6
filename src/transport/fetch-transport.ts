import { parseAddress } from "./address.ts";
import { connectionError } from "./connection-error.ts";
import { FetchResponse } from "./fetch-response.ts";
import { quietly } from "./quietly.ts";
import { untilAborted } from "../until-aborted.ts";
import type { HttpRequest, HttpResponse, Transport, TransportOptions } from "./http.ts";

/** How long an answer may take is for the router to say: Bun gives up after five minutes unless told so; others do not ask. */
const PATIENTLY = { timeout: false };

/** Sends through a `fetch`: the user's own, or that of a runtime other than Node. It keeps no sockets itself. */
export class FetchTransport implements Transport {
  readonly #fetch: typeof globalThis.fetch;

  constructor(fetch: typeof globalThis.fetch) {
    this.#fetch = fetch;
  }

  async send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    options.signal.throwIfAborted();
    const { url, authorization } = parseAddress(request.url, options.target);
    const headers = authorization === undefined ? request.headers : { authorization, ...request.headers };
    // A `fetch` does not tell when it has connected; a silent server must not look like an unreachable one.
    options.progress("connected");
    return abortable(options, async (signal) => {
      const fetch = this.#fetch;
      try {
        const init = { method: "POST", headers, body: request.body, redirect: "manual" as const, signal };
        return await fetch(url.href, { ...PATIENTLY, ...init });
      } catch (cause) {
        throw connectionError(`Could not get an answer from ${url.origin}`, options.target, { cause });
      }
    });
  }

  close(): void {}
}

/**
 * The response that `send` gets, as one of ours. `send` is given a signal of its own, because a `fetch` may ignore its
 * signal or leave listeners on it. For handed-over SDK clients: `abortable(options, (signal) => client.post(…))`.
 */
export async function abortable(
  options: TransportOptions,
  send: (signal: AbortSignal) => PromiseLike<Response>,
): Promise<HttpResponse> {
  const { signal } = options;
  signal.throwIfAborted();
  const controller = new AbortController();
  const sending = send(controller.signal);
  const response = await untilAborted(signal, sending, () => {
    controller.abort(signal.reason);
    sending.then(discard, () => {});
  });
  options.progress("headers");
  return fromFetchResponse(response, options, controller);
}

/** Ends a response that came after nobody wanted it any more. */
function discard(response: Response | undefined): void {
  // Where somebody reads it already, it is theirs to end. Of a foreign `fetch` anything may come.
  void quietly(() => response?.body?.cancel());
}

/** A `Response` as ours. `controller`, where there is one, ends the exchange behind it. */
export function fromFetchResponse(
  response: Response,
  options?: TransportOptions,
  controller?: AbortController,
): HttpResponse {
  return new FetchResponse(response, options, controller);
}
