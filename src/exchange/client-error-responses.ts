/**
 * An SDK reads an error's body to its end before it throws: one that stalls or has no end would take the status and
 * `retry-after` with it. So the `fetch` of a handed-over client is wrapped, once, in one that lets us read the errors of
 * our own requests first and gives the client what we read. Everything else passes as it is.
 */

type Fetch = typeof globalThis.fetch;

/** Reads an error response, and returns what the client is to get in its place. */
export type ErrorResponseReader = (response: Response) => Promise<Response>;

/** Under this name a request's reader stands among the options that a client hands on to its `fetch`. */
const READER = Symbol("literouter");

interface MarkedOptions extends RequestInit {
  readonly [READER]?: ErrorResponseReader;
}

/** Marks a `fetch` that is wrapped. */
const WRAPPED = Symbol("literouter");

/** A redirect would take the client's credential along to wherever it leads: only some of its headers stay behind. */
const UNREDIRECTED = { redirect: "manual" as const };

/**
 * What to add to the options of one request of `client`, so that `read` reads its error, where it has a `fetch`, and that no
 * redirect is followed.
 */
export function readingErrorResponses(client: object, read: ErrorResponseReader): object {
  if (!("fetch" in client) || typeof client.fetch !== "function") return { fetchOptions: UNREDIRECTED };
  // In place: a copy of the client would not have its tokens, nor what was changed on it since it was made.
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
