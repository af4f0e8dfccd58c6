/**
 * Sending through the caller's own client of the `openai` package (`litellm_params.client`): its address, credential,
 * headers and proxy; our body, decoding and errors. Known by its shape alone, so that any copy of the package will do.
 */
import type { HttpRequest, HttpResponse, Target, TransportOptions } from "../provider.ts";
import { connectionError } from "../shared/connection-error.ts";
import { quote } from "../shared/errors.ts";
import { abortable } from "../shared/fetch-transport.ts";

/** What of the client is used: the raw response of one request. */
interface RawClient {
  post(path: string, options: RawOptions): { asResponse(): Promise<Response> };
}

interface RawOptions {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly stream: boolean;
  readonly maxRetries: number;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Headers of ours that are the client's business. */
const CLIENTS_OWN: ReadonlySet<string> = new Set([
  "authorization",
  "api-key",
  "content-type",
  "accept",
  "user-agent",
  "openai-organization",
]);

/** The longest a timer can wait: the router's limits are to strike, not the client's. */
const NEVER_MS = 2 ** 31 - 1;

/** Sends `request` through `client`. What the client throws for an error status becomes the response it was made of. */
export function sendViaClient(client: object, request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
  // The client does not tell when it has connected; a silent server must not look like an unreachable one.
  options.progress("connected");
  return abortable(options, (signal) => post(client, request, signal, options.target));
}

async function post(client: object, request: HttpRequest, signal: AbortSignal, target: Target): Promise<Response> {
  if (!isRawClient(client))
    throw connectionError("litellm_params.client is not a client of the openai package", target);
  // An object, because Azure's client reads the deployment's name from it.
  const body: unknown = JSON.parse(request.body);
  const stream = typeof body === "object" && body !== null && "stream" in body && body.stream === true;
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !CLIENTS_OWN.has(name)));
  try {
    return await client
      .post(endpointOf(request.url), { body, headers, signal, stream, maxRetries: 0, timeout: NEVER_MS })
      .asResponse();
  } catch (cause) {
    const response = errorResponse(cause);
    if (response !== undefined) return response;
    const reason = cause instanceof Error ? quote(cause.message, target) : "";
    throw connectionError(
      `The client of deployment "${target.deployment_id}" got no answer${reason === "" ? "" : `: ${reason}`}`,
      target,
      { cause },
    );
  }
}

/** The client adds the path to its own address; Azure's adds the deployment as well. */
function endpointOf(url: string): string {
  return /\/embeddings(?:\?|$)/.test(url) ? "/embeddings" : "/chat/completions";
}

/**
 * The client reads an error's body and throws. It keeps the `error` of the body, or the body itself where there is
 * none (as `error` too), or the text in its message: together enough to classify by.
 */
function errorResponse(thrown: unknown): Response | undefined {
  if (!(thrown instanceof Error) || !("status" in thrown) || typeof thrown.status !== "number") return undefined;
  if (thrown.status < 300 || thrown.status > 599) return undefined;
  const headers = "headers" in thrown ? headersOf(thrown.headers) : new Headers();
  // The text is decoded, so these no longer describe it.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const error = "error" in thrown ? thrown.error : undefined;
  const body =
    error === undefined || error === null ? textOf(thrown.message, thrown.status) : JSON.stringify({ error });
  return new Response(body, { status: thrown.status, headers });
}

function headersOf(headers: unknown): Headers {
  if (headers instanceof Headers) return new Headers(headers);
  const copy = new Headers();
  if (typeof headers !== "object" || headers === null) return copy;
  const entries: Iterable<[string, unknown]> = isIterable(headers) ? headers : Object.entries(headers);
  for (const [name, value] of entries) if (typeof value === "string") copy.set(name, value);
  return copy;
}

/** The client's message is the status and the text of the body, if it had any. */
function textOf(message: string, status: number): string {
  const text = message.startsWith(`${status} `) ? message.slice(String(status).length + 1) : message;
  return text === "status code (no body)" ? "" : text;
}

function isIterable(value: object): value is Iterable<[string, unknown]> {
  return Symbol.iterator in value;
}

function isRawClient(client: object): client is RawClient {
  return "post" in client && typeof client.post === "function";
}
