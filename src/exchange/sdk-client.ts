/**
 * Sending through the caller's own client of the `openai` or `@anthropic-ai/sdk` package (`litellm_params.client`): its
 * address, credential, headers, proxy and instrumentation; our body, decoding and errors, and none of its retries and
 * time limits. Known by its shape alone, so that any copy of the package will do, and any stand-in.
 */
import { BadRequestError, isRouterError } from "../errors.ts";
import type { AttemptContext, Target } from "../provider.ts";
import { readingErrorResponses } from "./client-error-responses.ts";
import { connectionError, targetFacts } from "../transport/connection-error.ts";
import { quote } from "../translation/errors/error-facts.ts";
import { abortable, fromFetchResponse } from "../transport/fetch-transport.ts";
import { isFields, textOf } from "../translation/json.ts";
import { readErrorResponseBody } from "./error-response-body.ts";
import { isPathSegment } from "../translation/address/url-parts.ts";
import type { HttpRequest, HttpResponse } from "../transport/http.ts";

/** What of a client is used: the raw response of one request. */
interface RawClient {
  post(path: string, options: object): { asResponse(): Promise<Response> };
}

/** How a package's client is used. */
export interface ClientManners {
  /** The path to post to: the client adds its own address. */
  path(request: HttpRequest): string;
  /** Headers of ours that are the client's business. */
  readonly its_own: ReadonlySet<string>;
  /** The client puts the body's model into the path of its address. */
  modelInPath?(client: object): boolean;
  /** The body that a thrown error was made of, from what its `error` property keeps of it. */
  bodyOf(error: unknown): unknown;
}

/** The longest a timer can wait, in milliseconds: the router's limits are to strike, not the client's. */
const NEVER = 2 ** 31 - 1;

/** Of a body that has been read, no longer true. */
const OF_THE_BYTES = ["content-encoding", "content-length", "transfer-encoding"];

/** Sends `request` through `client`. What the client throws for an error status becomes the response it was made of. */
export function sendViaClient(
  client: object,
  request: HttpRequest,
  context: AttemptContext,
  manners: ClientManners,
): Promise<HttpResponse> {
  // The client does not tell when it has connected; a silent server must not look like an unreachable one.
  context.progress("connected");
  return abortable(context, (signal) => post(client, request, signal, context, manners));
}

async function post(
  client: object,
  request: HttpRequest,
  signal: AbortSignal,
  context: AttemptContext,
  manners: ClientManners,
): Promise<Response> {
  const { target } = context;
  if (!isRawClient(client)) throw connectionError("litellm_params.client cannot send: it has no post method", target);
  // An object, because some clients read the model or the deployment's name in it.
  const body: unknown = JSON.parse(request.body);
  checkModel(client, body, target, manners);
  const stream = isFields(body) && body["stream"] === true;
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !manners.its_own.has(name)));
  let refusal: Refusal | undefined;
  const reading = readingErrorResponses(client, async (response) => {
    if (!isRefusal(response)) return response;
    refusal = await readRefusal(response, context);
    return responseOf(refusal);
  });
  const sent = { body, headers, signal, stream, maxRetries: 0, timeout: NEVER, ...reading };
  try {
    return await client.post(manners.path(request), sent).asResponse();
  } catch (cause) {
    const thrown = refusalOf(cause, manners);
    // A refusal may also have been followed by another request, with a fresh token.
    if (thrown !== undefined) return responseOf(thrown.status === refusal?.status ? refusal : thrown);
    if (isRouterError(cause)) throw cause;
    const reason = cause instanceof Error ? quote(cause.message, target) : "";
    const why = reason === "" ? "" : `: ${reason}`;
    throw connectionError(`The client of deployment "${target.deployment_id}" got no answer${why}`, target, { cause });
  }
}

/** @throws BadRequestError for a model that would be another path. */
function checkModel(client: object, body: unknown, target: Target, manners: ClientManners): void {
  if (manners.modelInPath?.(client) !== true || (isFields(body) && isPathSegment(textOf(body["model"])))) return;
  throw new BadRequestError(
    `Nothing was sent. The client of deployment "${target.deployment_id}" makes a path of the model, which is no name of a deployment.`,
    { ...targetFacts(target), param: "model" },
  );
}

/** True for an object that requests can be sent through. */
export function isRawClient(client: object): client is RawClient {
  return "post" in client && typeof client.post === "function";
}

/** An error response, read. */
interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

function isRefusal({ status }: { readonly status: number }): boolean {
  return Number.isInteger(status) && status >= 300 && status <= 599;
}

/** As our own transport's errors are read: not longer, and no more of them. */
async function readRefusal(response: Response, context: AttemptContext): Promise<Refusal> {
  const { status, headers } = response;
  return { status, headers, body: await readErrorResponseBody(fromFetchResponse(response, context), context) };
}

function responseOf({ status, headers, body }: Refusal): Response {
  // Of a 304 the runtime takes no body.
  const response = new Response(body === "" || status === 304 ? null : body, { status, headers });
  for (const name of OF_THE_BYTES) response.headers.delete(name);
  return response;
}

/** Where a client reads an error itself and throws, what it keeps of it is enough to classify by. */
function refusalOf(thrown: unknown, manners: ClientManners): Refusal | undefined {
  if (!(thrown instanceof Error) || !("status" in thrown) || typeof thrown.status !== "number") return undefined;
  const { status } = thrown;
  if (!isRefusal({ status })) return undefined;
  const error = "error" in thrown ? thrown.error : undefined;
  const isKept = error !== undefined && error !== null;
  const body = (isKept ? jsonOf(manners.bodyOf(error)) : undefined) ?? wordsOf(thrown.message, status);
  return { status, headers: headersOf("headers" in thrown ? thrown.headers : undefined), body };
}

/** `undefined` for what cannot be written as JSON: the status is not lost with it. */
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

/** What is no header is left out. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The runtime says so by throwing.
  }
}

/** A body that was no JSON stands in the message, behind the status. */
function wordsOf(message: string, status: number): string {
  const text = message.startsWith(`${status} `) ? message.slice(String(status).length + 1) : message;
  return text === "status code (no body)" ? "" : text;
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}
