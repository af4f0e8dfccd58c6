import { APIConnectionError, type RouterError } from "../../errors.ts";
import type { Headers, HttpRequest, HttpResponse, Target, TransportOptions } from "../provider.ts";
import { connectionError } from "../shared/connection-error.ts";
import { abortable } from "../shared/fetch-transport.ts";
import { isFields } from "./wire.ts";

/** As much of the SDK's client as is used here. Any version of it has this, and so may a stand-in. */
interface RawClient {
  post(path: string, options: RawOptions): { asResponse(): Promise<Response> };
}

interface RawOptions {
  readonly body: unknown;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  readonly stream: boolean;
  readonly maxRetries: 0;
  readonly timeout: number;
}

/** The longest delay that a timer can hold, in milliseconds: time limits are the router's to keep. */
const NO_TIMEOUT = 2 ** 31 - 1;

/** Headers that the client brings itself. */
const ITS_OWN: ReadonlySet<string> = new Set(["x-api-key", "authorization"]);

/** True for an object that requests can be sent through. */
export function isClient(client: object): client is RawClient {
  return "post" in client && typeof client.post === "function";
}

/**
 * Sends through the caller's own client: its address, credential, proxy and instrumentation, but our version of the API,
 * our time limits and none of its retries. Its errors become responses again, so that they are read in one place.
 */
export async function viaClient(
  client: object,
  request: HttpRequest,
  options: TransportOptions,
): Promise<HttpResponse> {
  const { target } = options;
  if (!isClient(client)) throw connectionError("litellm_params.client cannot send: it has no post method", target);
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !ITS_OWN.has(name)));
  // An object, not text: the clients for Bedrock and Vertex read the model in it.
  const body: unknown = JSON.parse(request.body);
  const stream = isFields(body) && body["stream"] === true;
  options.progress("connected");
  return abortable(options, async (signal) => {
    try {
      return await client
        .post("/v1/messages", { body, headers, signal, stream, maxRetries: 0, timeout: NO_TIMEOUT })
        .asResponse();
    } catch (error) {
      const response = responseOf(error);
      if (response !== undefined) return response;
      throw failure(error, target);
    }
  });
}

/** The SDK throws away the body of an error once it has read it: what it keeps of it makes a response again. */
function responseOf(error: unknown): Response | undefined {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return undefined;
  const { status } = error;
  const headers = "headers" in error ? error.headers : undefined;
  const parsed = "error" in error ? error.error : undefined;
  // A body that was no JSON stands in the message, behind the status.
  const text = error.message.replace(`${status} `, "").replace("status code (no body)", "");
  const body = parsed === undefined || parsed === null ? text : JSON.stringify(parsed);
  return new Response(body, {
    status,
    headers: bodyless(headers instanceof globalThis.Headers ? headers : new globalThis.Headers()),
  });
}

/** Without the headers that told of the bytes on the wire. */
function bodyless(headers: globalThis.Headers): globalThis.Headers {
  const copy = new globalThis.Headers(headers);
  for (const name of ["content-length", "content-encoding", "transfer-encoding"]) copy.delete(name);
  return copy;
}

function failure(error: unknown, target: Target): RouterError {
  if (error instanceof APIConnectionError) return error;
  return connectionError("Could not get an answer through litellm_params.client", target, { cause: error });
}
