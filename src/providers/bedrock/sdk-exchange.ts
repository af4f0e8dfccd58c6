import { connectionError } from "../../transport/connection-error.ts";
import type { HttpRequest, Recipient } from "../../transport/http.ts";
import { isFields } from "../../translation/json.ts";

type Sdk = typeof import("@aws-sdk/client-bedrock-runtime");
type Command = InstanceType<Sdk["ConverseCommand"]>;
type ResponseBody = ConstructorParameters<typeof Response>[0];

/** The fields of the SDK's own request and response that are used here. */
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

/** The model of a command, whose path is replaced. */
export const PLACEHOLDER_MODEL = "literouter";

/** Headers that the client sets itself. */
const CLIENT_HEADERS: ReadonlySet<string> = new Set([
  "authorization",
  "host",
  "content-length",
  "x-amz-date",
  "x-amz-security-token",
]);

/** One request on its way through the SDK's middleware: the command's request is replaced, and the raw response is kept. */
export class SdkExchange {
  readonly #request: HttpRequest;
  #answer: SdkResponse | undefined;
  #cause: unknown;

  constructor(request: HttpRequest) {
    this.#request = request;
  }

  attachTo({ middlewareStack }: Command): void {
    middlewareStack.add(
      (next) => (args) => {
        if (isFields(args) && isSdkRequest(args.request)) this.#replace(args.request);
        return next(args);
      },
      // After the SDK's own serialization, before its signature.
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
        // The SDK requires an output; an empty one is enough.
        return { response: emptied(this.#answer), output: { $metadata: {} } as never };
      },
      // Next to the wire, before the SDK's decoding.
      { step: "deserialize", priority: "low", name: "literouterResponse" },
    );
  }

  #replace(request: SdkRequest): void {
    const { url } = this.#request;
    // The client's address may have a path of its own.
    const base = request.path.slice(0, Math.max(0, request.path.lastIndexOf(`/model/${PLACEHOLDER_MODEL}`)));
    request.path = base + url.slice(url.lastIndexOf("/model/"));
    request.body = this.#request.body;
    for (const [name, value] of Object.entries(this.#request.headers)) {
      if (!CLIENT_HEADERS.has(name)) request.headers[name] = value;
    }
  }

  /** The raw response. */
  async response(target: Recipient): Promise<Response> {
    if (this.#answer === undefined) {
      throw connectionError("Could not get an answer through litellm_params.client", target, { cause: this.#cause });
    }
    const { statusCode, headers, body } = this.#answer;
    if (!Number.isInteger(statusCode) || statusCode < 200 || statusCode > 599) {
      throw connectionError(
        `The answer through litellm_params.client has the invalid status ${String(Number(statusCode))}`,
        target,
      );
    }
    const bodyless = statusCode === 204 || statusCode === 205 || statusCode === 304;
    // HTTP/2 has the status among the headers, under a name that is not valid for a header.
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

/** An empty response of the SDK's own class, which the SDK checks. */
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

/** The SDK's handlers for Node give a stream of Node's; those for `fetch`, a web stream. */
async function webBody(body: unknown): Promise<ResponseBody> {
  if (body === undefined || body === null) return null;
  if (body instanceof ReadableStream || body instanceof Uint8Array || typeof body === "string")
    return body as ResponseBody;
  const { Readable } = await import("node:stream");
  return Readable.toWeb(body as InstanceType<typeof Readable>);
}
