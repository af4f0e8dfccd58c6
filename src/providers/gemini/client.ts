/**
 * Sends through a `GoogleGenAI` client of the caller. The SDK reads streams and errors itself and loses much of them, but it
 * accepts a `fetch` for each request. The one given here keeps the response and returns an empty one to the SDK.
 */
import { connectionError } from "../../transport/connection-error.ts";
import { abortable } from "../../transport/fetch-transport.ts";
import { isFields } from "../../translation/json.ts";
import type { HttpRequest, HttpResponse, TransportOptions } from "../../transport/http.ts";

type Fetch = typeof globalThis.fetch;

/** The parts of the SDK's inner client that are used here. */
interface RawClient {
  request(request: RawRequest): Promise<unknown>;
  isVertexAI?(): boolean;
  getBaseUrl?(): string;
  getFetch?(): Fetch | undefined;
}

interface RawRequest {
  /** Without the version of the API. The SDK prepends Vertex's project. */
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

/** Headers that the client sets itself. */
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

/** Sends `request` with the client's address, credential, headers and `fetch`, and the router's body and time limits. */
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
    let captured: Response | undefined;
    const capture = (response: Response): void => void (captured = response);
    try {
      await raw.request(
        rawRequest(raw, request, capturingFetch(raw.getFetch?.() ?? globalThis.fetch, signal, capture)),
      );
    } catch (cause) {
      throw connectionError(`The client of deployment "${target.deployment_id}" got no answer`, target, { cause });
    }
    if (captured !== undefined) return captured;
    throw connectionError(
      `The client of deployment "${target.deployment_id}" is of a version of @google/genai without a fetch for each request: update it`,
      target,
    );
  });
}

/** The client's own timeout and signal are not used: the router keeps the time limits. */
function capturingFetch(fetch: Fetch, signal: AbortSignal, capture: (response: Response) => void): Fetch {
  return async (address, init) => {
    capture(await fetch(address, { ...init, signal, redirect: "manual" }));
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
      // The SDK's default version for AI Studio lacks some parameters; that for Vertex has them.
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

/** The path after the version in an address. */
function pathOf(url: string): string {
  const steps = url.split("/");
  const start = steps.findIndex(
    (step, index) => /^v1[a-z0-9]*$/.test(step) && COLLECTIONS.has(steps[index + 1]) && index + 2 < steps.length,
  );
  // The SDK would append a whole address to its own.
  if (start === -1) throw new TypeError("The request has no path for a GoogleGenAI client");
  return steps.slice(start + 1).join("/");
}

/** `apiClient` is not in the client's types, but every version has it. */
function rawClient(client: object): RawClient | undefined {
  const inner: unknown = "apiClient" in client ? client.apiClient : undefined;
  return isFields(inner) && typeof inner["request"] === "function" ? (inner as unknown as RawClient) : undefined;
}
