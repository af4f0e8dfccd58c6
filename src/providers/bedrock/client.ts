import { connectionError } from "../../transport/connection-error.ts";
import { abortable } from "../../transport/fetch-transport.ts";
import { isFields } from "../../translation/json.ts";
import { loadSdk } from "../../exchange/optional-sdk.ts";
import { SDK } from "./credentials/key-provider.ts";
import type { HttpRequest, HttpResponse, Recipient, TransportOptions } from "../../transport/http.ts";

type Sdk = typeof import("@aws-sdk/client-bedrock-runtime");
type Client = Pick<InstanceType<Sdk["BedrockRuntimeClient"]>, "send">;
type Command = InstanceType<Sdk["ConverseCommand"]>;
type ResponseBody = ConstructorParameters<typeof Response>[0];

/** As much of the SDK's own request and answer as is used here. */
interface SdkRequest {
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}
interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

/** True for an object that commands can be sent through. */
export function isClient(client: object): client is Client {
  return "send" in client && typeof client.send === "function" && "config" in client;
}

/** Stands for the model in a command until our own path takes its place. */
const PLACEHOLDER = "literouter";

/** Headers that the client brings itself. */
const ITS_OWN: ReadonlySet<string> = new Set([
  "authorization",
  "host",
  "content-length",
  "x-amz-date",
  "x-amz-security-token",
]);

/**
 * Sends through the caller's own client: its region, endpoint, credentials, middleware and proxy, but our body, and the
 * raw answer. The client gets to see an empty answer in its place, so that it neither retries nor decodes anything.
 */
export async function viaClient(
  client: object,
  request: HttpRequest,
  options: TransportOptions,
): Promise<HttpResponse> {
  const { target } = options;
  if (!isClient(client)) throw connectionError("litellm_params.client cannot send: it has no send method", target);
  const { ConverseCommand } = await loadSdk<Sdk>(SDK);
  options.progress("connected");
  return abortable(options, async (signal) => {
    const exchange = new Exchange(request);
    // Replaced before it is signed; the SDK insists on a model all the same.
    const command = new ConverseCommand({ modelId: PLACEHOLDER, messages: [] });
    exchange.listenTo(command);
    try {
      await client.send(command, { abortSignal: signal });
    } catch (cause) {
      throw connectionError("The request could not be made by litellm_params.client", target, { cause });
    }
    return exchange.response(target);
  });
}

/** One command on its way through the SDK's middleware. */
class Exchange {
  readonly #request: HttpRequest;
  #answer: SdkResponse | undefined;
  #cause: unknown;

  constructor(request: HttpRequest) {
    this.#request = request;
  }

  listenTo({ middlewareStack }: Command): void {
    middlewareStack.add(
      (next) => (args) => {
        if (isFields(args) && isSdkRequest(args.request)) this.#replace(args.request);
        return next(args);
      },
      // Behind the SDK's own serialization, in front of its signature.
      { step: "serialize", priority: "low", name: "literouterRequest" },
    );
    middlewareStack.add(
      (next) => async (args) => {
        try {
          const { response } = await next(args);
          this.#answer = response as SdkResponse;
        } catch (cause) {
          this.#cause = cause;
        }
        // The command's own output is of no use to anybody; an empty one satisfies the SDK.
        return { response: emptied(this.#answer), output: { $metadata: {} } as never };
      },
      // Next to the wire, in front of the SDK's decoding.
      { step: "deserialize", priority: "low", name: "literouterResponse" },
    );
  }

  #replace(request: SdkRequest): void {
    const { url } = this.#request;
    // The client's address may have a path of its own.
    const base = request.path.slice(0, Math.max(0, request.path.lastIndexOf(`/model/${PLACEHOLDER}`)));
    request.path = base + url.slice(url.lastIndexOf("/model/"));
    request.body = this.#request.body;
    for (const [name, value] of Object.entries(this.#request.headers)) {
      if (!ITS_OWN.has(name)) request.headers[name] = value;
    }
  }

  /** What came, as a `Response`. */
  async response(target: Recipient): Promise<Response> {
    if (this.#answer === undefined) {
      throw connectionError("Could not get an answer through litellm_params.client", target, { cause: this.#cause });
    }
    const { statusCode, headers, body } = this.#answer;
    if (!Number.isInteger(statusCode) || statusCode < 200 || statusCode > 599) {
      throw connectionError(
        `The answer that came through litellm_params.client has the status ${String(Number(statusCode))}, which is none of an answer`,
        target,
      );
    }
    const bodyless = statusCode === 204 || statusCode === 205 || statusCode === 304;
    // Over HTTP/2 the status is among the headers, under a name that no header may have.
    const own = Object.entries(headers).filter(([name]) => !name.startsWith(":"));
    return new Response(bodyless ? null : await webBody(body), {
      status: statusCode,
      headers: Object.fromEntries(own),
    });
  }
}

function isSdkRequest(request: unknown): request is SdkRequest {
  return isFields(request) && typeof request["path"] === "string" && isFields(request["headers"]);
}

/** An answer of the SDK's own class, which it insists on, without a word in it. */
function emptied(answer: SdkResponse | undefined): unknown {
  const prototype: object | null =
    answer === undefined ? Object.prototype : (Object.getPrototypeOf(answer) as object | null);
  const fields = {
    statusCode: 200,
    headers: { "content-type": "application/json" },
    body: new TextEncoder().encode("{}"),
  };
  return Object.assign(Object.create(prototype) as object, fields);
}

/** Handlers for Node give a stream of Node's, those over `fetch` one of the web. */
async function webBody(body: unknown): Promise<ResponseBody> {
  if (body === undefined || body === null) return null;
  if (body instanceof ReadableStream || body instanceof Uint8Array || typeof body === "string")
    return body as ResponseBody;
  const { Readable } = await import("node:stream");
  return Readable.toWeb(body as InstanceType<typeof Readable>);
}
