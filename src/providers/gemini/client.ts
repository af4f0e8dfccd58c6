/**
 * Sending through the caller's own `GoogleGenAI` client. The SDK reads streams and errors itself and loses much of them;
 * but it lets each request bring a `fetch` of its own. Ours takes the response as it comes and shows the SDK an empty one.
 */
import { connectionError } from "../../transport/connection-error.ts";
import { abortable } from "../../transport/fetch-transport.ts";
import { isFields } from "../../translation/json.ts";
import type { HttpRequest, HttpResponse, TransportOptions } from "../../transport/http.ts";

type Fetch = typeof globalThis.fetch;

/** As much of the SDK's inner client as is used here. */
interface RawClient {
  request(request: RawRequest): Promise<unknown>;
  isVertexAI?(): boolean;
  getBaseUrl?(): string;
  getFetch?(): Fetch | undefined;
}

interface RawRequest {
  /** Without the version of the API; Vertex's project is put before it. */
  readonly path: string;
  readonly body: string;
  readonly httpMethod: "POST";
  readonly httpOptions: {
    readonly fetch: Fetch;
    readonly headers: Readonly<Record<string, string>>;
    readonly apiVersion?: string;
    readonly retryOptions: { readonly attempts: 1 };
  };
}

/** Headers that the client brings itself. */
const ITS_OWN: ReadonlySet<string> = new Set(["x-goog-api-key", "authorization", "content-type", "user-agent"]);

/** True for an object that requests can be sent through. */
export function isClient(client: object): boolean {
  return rawClient(client) !== undefined;
}

/** The client's own address. */
export function clientsBase(client: object): string | undefined {
  try {
    return rawClient(client)?.getBaseUrl?.();
  } catch {
    return undefined;
  }
}

/** Sends `request` with the client's address, credential, headers and `fetch`; our body, time limits and decoding. */
export async function viaClient(
  client: object,
  request: HttpRequest,
  options: TransportOptions,
): Promise<HttpResponse> {
  const { target } = options;
  const raw = rawClient(client);
  if (raw === undefined) throw connectionError("litellm_params.client is not a GoogleGenAI client", target);
  options.progress("connected");
  return abortable(options, async (signal) => {
    let answer: Response | undefined;
    const take = (response: Response): void => void (answer = response);
    try {
      await raw.request(rawRequest(raw, request, capture(raw.getFetch?.() ?? globalThis.fetch, signal, take)));
    } catch (cause) {
      throw connectionError(`The client of deployment "${target.deployment_id}" got no answer`, target, { cause });
    }
    if (answer !== undefined) return answer;
    throw connectionError(
      `The client of deployment "${target.deployment_id}" is of a version of @google/genai that takes no fetch for a request: update it`,
      target,
    );
  });
}

/** The client's own timeout and signal stay out of it: time limits are the router's to keep. */
function capture(fetch: Fetch, signal: AbortSignal, take: (response: Response) => void): Fetch {
  return async (address, init) => {
    take(await fetch(address, { ...init, signal, redirect: "manual" }));
    return new Response("{}", { status: 200, headers: { "content-type": "application/json" } });
  };
}

function rawRequest(raw: RawClient, { url, headers, body }: HttpRequest, fetch: Fetch): RawRequest {
  const given = Object.entries(headers).filter(([name]) => !ITS_OWN.has(name));
  return {
    path: pathOf(url),
    body,
    httpMethod: "POST",
    httpOptions: {
      fetch,
      headers: Object.fromEntries(given),
      // The SDK's default for AI Studio does not know all that we say; Vertex's knows more.
      ...(raw.isVertexAI?.() === true ? {} : { apiVersion: "v1beta" }),
      retryOptions: { attempts: 1 },
    },
  };
}

const COLLECTIONS: ReadonlySet<string | undefined> = new Set([
  "models",
  "tunedModels",
  "publishers",
  "projects",
  "endpoints",
]);

/** What follows the version in an address of ours. */
function pathOf(url: string): string {
  const steps = url.split("/");
  const start = steps.findIndex(
    (step, index) => /^v1[a-z0-9]*$/.test(step) && COLLECTIONS.has(steps[index + 1]) && index + 2 < steps.length,
  );
  // The SDK would put a whole address behind its own.
  if (start === -1) throw new TypeError("The request has no path that a GoogleGenAI client could take");
  return steps.slice(start + 1).join("/");
}

/** Not in the client's types, but in every version of it. */
function rawClient(client: object): RawClient | undefined {
  const inner: unknown = "apiClient" in client ? client.apiClient : undefined;
  return isFields(inner) && typeof inner["request"] === "function" ? (inner as unknown as RawClient) : undefined;
}
