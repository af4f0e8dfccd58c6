/**
 * Sends through the caller's own client of the `openai` or `@anthropic-ai/sdk` package (`litellm_params.client`): with its
 * address, credential, headers, proxy and instrumentation, but with our body, decoding, errors, retries and time limits.
 * A client is recognised by its shape, so that any copy of the package works, and any stand-in.
 */
import { BadRequestError, isRouterError, locationOf } from "../errors.ts";
import type { AttemptContext, Target } from "../provider.ts";
import { readingErrorResponses } from "./client-error-responses.ts";
import { connectionError } from "../transport/connection-error.ts";
import { quote } from "../translation/errors/error-facts.ts";
import { abortable, fromFetchResponse } from "../transport/fetch-transport.ts";
import { isFields, textOf } from "../translation/json.ts";
import { readErrorResponseBody } from "./error-response-body.ts";
import { isPathSegment } from "../translation/address/url-parts.ts";
import type { HttpRequest, HttpResponse } from "../transport/http.ts";

/** The part of a client that is used: the raw response of one request. */
interface RawClient {
  post(path: string, options: object): { asResponse(): Promise<Response> };
}

/** How the clients of one package are used. */
export interface ClientKind {
  /** The path to post to: the client adds its own address. */
  path(request: HttpRequest): string;
  /** Headers that the client sets itself: ours are left out. */
  readonly ownHeaders: ReadonlySet<string>;
  /** The client puts the body's model into the path of its address. */
  modelInPath?(client: object): boolean;
  /** The response body behind a thrown error, from the part that its `error` property holds. */
  bodyOf(error: unknown): unknown;
}

/** The longest a timer can wait, in milliseconds: the router's limits apply, not the client's. */
const NEVER = 2 ** 31 - 1;

/** Headers that no longer apply once the body has been decoded. */
const BODY_ENCODING_HEADERS = ["content-encoding", "content-length", "transfer-encoding"];

/** Sends `request` through `client`. An error that the client throws for a status becomes a response again. */
export function sendViaClient(
  client: object,
  request: HttpRequest,
  context: AttemptContext,
  kind: ClientKind,
): Promise<HttpResponse> {
  // The client does not report when it has connected; a silent server must not look like an unreachable one.
  context.progress("connected");
  return abortable(context, (signal) => post(client, request, signal, context, kind));
}

async function post(
  client: object,
  request: HttpRequest,
  signal: AbortSignal,
  context: AttemptContext,
  kind: ClientKind,
): Promise<Response> {
  const { target } = context;
  if (!isRawClient(client)) throw connectionError("litellm_params.client cannot send: it has no post method", target);
  // Parsed, because some clients read the model or the deployment's name in it.
  const body: unknown = JSON.parse(request.body);
  checkModel(client, body, target, kind);
  const stream = isFields(body) && body["stream"] === true;
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !kind.ownHeaders.has(name)));
  let read: ReadErrorResponse | undefined;
  const reading = readingErrorResponses(client, async (response) => {
    if (!isErrorResponse(response)) return response;
    read = await readErrorResponse(response, context);
    return responseOf(read);
  });
  const sent = { body, headers, signal, stream, maxRetries: 0, timeout: NEVER, ...reading };
  try {
    return await client.post(kind.path(request), sent).asResponse();
  } catch (cause) {
    const thrown = thrownResponse(cause, kind);
    // After an error response the client may have sent another request, with a fresh token.
    if (thrown !== undefined) return responseOf(thrown.status === read?.status ? read : thrown);
    if (isRouterError(cause)) throw cause;
    const reason = cause instanceof Error ? quote(cause.message, target) : "";
    const why = reason === "" ? "" : `: ${reason}`;
    throw connectionError(`The client of deployment "${target.deployment_id}" got no answer${why}`, target, { cause });
  }
}

/** @throws BadRequestError for a model that would change the path. */
function checkModel(client: object, body: unknown, target: Target, kind: ClientKind): void {
  if (kind.modelInPath?.(client) !== true || (isFields(body) && isPathSegment(textOf(body["model"])))) return;
  throw new BadRequestError(
    `Nothing was sent. The client of deployment "${target.deployment_id}" puts the model into the path, and this model is not a deployment's name.`,
    { ...locationOf(target), param: "model" },
  );
}

/** True for an object that can send requests. */
export function isRawClient(client: object): client is RawClient {
  return "post" in client && typeof client.post === "function";
}

/** An error response whose body has been read. */
interface ReadErrorResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

function isErrorResponse({ status }: { readonly status: number }): boolean {
  return Number.isInteger(status) && status >= 300 && status <= 599;
}

/** Reads it within the same limits as an error response of our own transport. */
async function readErrorResponse(response: Response, context: AttemptContext): Promise<ReadErrorResponse> {
  const { status, headers } = response;
  return { status, headers, body: await readErrorResponseBody(fromFetchResponse(response, context), context) };
}

function responseOf({ status, headers, body }: ReadErrorResponse): Response {
  // The runtime allows no body for status 304.
  const response = new Response(body === "" || status === 304 ? null : body, { status, headers });
  for (const name of BODY_ENCODING_HEADERS) response.headers.delete(name);
  return response;
}

/** The response behind an error that a client threw: what the error holds is enough to classify it. */
function thrownResponse(thrown: unknown, kind: ClientKind): ReadErrorResponse | undefined {
  if (!(thrown instanceof Error) || !("status" in thrown) || typeof thrown.status !== "number") return undefined;
  const { status } = thrown;
  if (!isErrorResponse({ status })) return undefined;
  const error = "error" in thrown ? thrown.error : undefined;
  const isKept = error !== undefined && error !== null;
  const body = (isKept ? jsonOf(kind.bodyOf(error)) : undefined) ?? bodyInMessage(thrown.message, status);
  return { status, headers: headersOf("headers" in thrown ? thrown.headers : undefined), body };
}

/** `undefined` for a value that cannot be written as JSON. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function headersOf(headers: unknown): Headers {
  if (headers instanceof Headers) return new Headers(headers);
  const copy = new Headers();
  if (typeof headers !== "object" || headers === null) return copy;
  const entries: Iterable<unknown> = isIterable(headers) ? headers : Object.entries(headers);
  for (const entry of entries) {
    const [name, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (typeof name === "string" && typeof value === "string") setHeader(copy, name, value);
  }
  return copy;
}

/** Leaves out what is not a valid header. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // Not a valid name or value.
  }
}

/** A body that was not JSON stands in the message, behind the status. */
function bodyInMessage(message: string, status: number): string {
  const text = message.startsWith(`${status} `) ? message.slice(String(status).length + 1) : message;
  return text === "status code (no body)" ? "" : text;
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}
