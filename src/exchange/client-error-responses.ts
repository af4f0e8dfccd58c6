/**
 * Reads the error responses of a handed-over SDK client before the client does. An SDK reads an error's body to its end
 * before it throws: with a body that stalls or never ends, the status and `retry-after` would be lost. So the client's
 * `fetch` is wrapped, once. Requests that are not ours pass through unchanged.
 */

type Fetch = typeof globalThis.fetch;

/** Reads an error response, and returns the response that the client gets instead. */
export type ErrorResponseReader = (response: Response) => Promise<Response>;

/** The key of a request's reader among the options that a client passes to its `fetch`. */
const READER = Symbol("literouter");

interface MarkedOptions extends RequestInit {
  readonly [READER]?: ErrorResponseReader;
}

/** Marks a `fetch` that is wrapped. */
const WRAPPED = Symbol("literouter");

/** A redirect would carry the client's credential to another host: `fetch` removes only some of its headers. */
const UNREDIRECTED = { redirect: "manual" as const };

/**
 * Options for one request of `client`: no redirect is followed, and `read` reads its error response if the client has a
 * `fetch`.
 */
export function readingErrorResponses(client: object, read: ErrorResponseReader): object {
  if (!("fetch" in client) || typeof client.fetch !== "function") return { fetchOptions: UNREDIRECTED };
  // In place: a copy of the client would lack its tokens and later changes to it.
  const isReady = WRAPPED in client.fetch || Reflect.set(client, "fetch", wrappedFetch(client.fetch as Fetch));
  return { fetchOptions: isReady ? { ...UNREDIRECTED, [READER]: read } : UNREDIRECTED };
}

function wrappedFetch(fetch: Fetch): Fetch {
  const wrapper = async (address: Parameters<Fetch>[0], options?: MarkedOptions): Promise<Response> => {
    const response = await fetch(address, options);
    const read = options?.[READER];
    return response.ok || read === undefined ? response : read(response);
  };
  return Object.assign(wrapper, { [WRAPPED]: true });
}
