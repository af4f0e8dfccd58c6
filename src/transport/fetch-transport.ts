import { parseAddress } from "./address.ts";
import { connectionError } from "./connection-error.ts";
import { FetchResponse } from "./fetch-response.ts";
import { quietly } from "./quietly.ts";
import { untilAborted } from "../until-aborted.ts";
import type { Fetch } from "../types/options.ts";
import type { HttpRequest, HttpResponse, Transport, TransportOptions } from "./http.ts";

/** The router has time limits of its own. Bun's `fetch` would give up after five minutes; others ignore the option. */
const NO_TIMEOUT = { timeout: false };

/** Sends through a `fetch`: the user's, or that of a runtime other than Node. Keeps no sockets. */
export class FetchTransport implements Transport {
  readonly #fetch: Fetch;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  async send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    options.signal.throwIfAborted();
    const { url, authorization } = parseAddress(request.url, options.target);
    const headers = authorization === undefined ? request.headers : { authorization, ...request.headers };
    // A `fetch` does not report when it has connected; without this, a silent server would look unreachable.
    options.progress("connected");
    return abortable(options, async (signal) => {
      const fetch = this.#fetch;
      let response: Response;
      try {
        const init = { method: "POST" as const, headers, body: request.body, redirect: "manual" as const, signal };
        // undici's and others' are compatible, but of other types.
        response = (await fetch(url.href, { ...NO_TIMEOUT, ...init })) as Response;
      } catch (cause) {
        throw connectionError(`Could not get an answer from ${url.origin}`, options.target, { cause });
      }
      if (isResponse(response)) return response;
      throw connectionError(`The fetch in use gave no Response for ${url.origin}`, options.target);
    });
  }

  close(): void {}
}

/**
 * The response of `send`, as an `HttpResponse`. `send` gets a signal of its own, because a `fetch` may ignore its signal or
 * leave listeners on it. For the user's SDK clients: `abortable(options, (signal) => client.post(…))`.
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

/** A mock of a `fetch` may give a plain object, or nothing. */
function isResponse(given: Partial<Response> | undefined): boolean {
  return typeof given?.status === "number" && typeof given.headers?.[Symbol.iterator] === "function";
}

/** Cancels a response that arrived after the abort. */
function discard(response: Response | undefined): void {
  // Fails when the body is being read already. A user's `fetch` may give anything.
  void quietly(() => response?.body?.cancel());
}

/** A `Response` as an `HttpResponse`. `controller` aborts the exchange behind it. */
export function fromFetchResponse(
  response: Response,
  options?: TransportOptions,
  controller?: AbortController,
): HttpResponse {
  return new FetchResponse(response, options, controller);
}
