/** A provider that repeats what it was sent, in every place and form there is. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { eventStreamFrame } from "../support/eventstream.ts";

/** What it knows to say: all secrets there are, and the request as it came. */
export interface Heard {
  readonly secrets: readonly string[];
  readonly head: string;
  readonly streams: boolean;
}

export interface Repetition {
  readonly name: string;
  answer(heard: Heard): {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: string | Buffer;
  };
}

export class RepeatingProvider implements AsyncDisposable {
  /** Heads of all requests, in order. */
  readonly heads: string[] = [];
  repetition: Repetition | undefined;
  secrets: readonly string[] = [];
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));

  static async start(): Promise<RepeatingProvider> {
    const provider = new RepeatingProvider();
    provider.#server.listen(0, "127.0.0.1");
    await once(provider.#server, "listening");
    return provider;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const head = `${request.method} ${request.url} ${JSON.stringify(request.headers)}`;
    this.heads.push(head);
    const streams = /[sS]tream/.test(request.url ?? "") || body.includes('"stream":true');
    const told = this.repetition?.answer({ secrets: this.secrets, head, streams });
    response.writeHead(told?.status ?? 500, { "content-type": "application/json", ...told?.headers });
    response.end(told?.body ?? "");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

/** As an error in every vendor's fields at once. */
function inJson(said: string): string {
  const error = { message: said, type: said, code: said, param: said, status: said };
  return JSON.stringify({ error, message: said, __type: said, request_id: said });
}

function inHeaders(said: string): Record<string, string> {
  return {
    "x-request-id": said,
    "request-id": said,
    "x-amzn-requestid": said,
    "x-amzn-errortype": said,
    "x-repeated": said,
    "x-ratelimit-reset-tokens": said,
    "retry-after": said,
    "set-cookie": `session=${said}`,
    authorization: `Bearer ${said}`,
    "www-authenticate": `Basic realm="${said}"`,
  };
}

const all = ({ secrets, head }: Heard): string => `${secrets.join(" ")} ${head}`;
const forHeader = (heard: Heard): string => all(heard).replaceAll(/[^ -~]/g, "");

const events = (said: string): string =>
  `event: error\ndata: ${inJson(said)}\n\n` +
  `data: ${JSON.stringify({ type: "error", error: { type: "api_error", message: said } })}\n\n`;

function stream(heard: Heard, said: string): ReturnType<Repetition["answer"]> {
  if (!heard.streams) return { status: 200, body: inJson(said) };
  if (!heard.head.includes("/converse-stream"))
    return { status: 200, headers: { "content-type": "text/event-stream" }, body: events(said) };
  const headers = { ":message-type": "exception", ":exception-type": "validationException" };
  return {
    status: 200,
    headers: { "content-type": "application/vnd.amazon.eventstream" },
    body: eventStreamFrame(headers, JSON.stringify({ message: said })),
  };
}

const escaped = (said: string): string =>
  said.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Puts every secret across the place where a text is cut. */
const across = (secrets: readonly string[], limit: number): string =>
  secrets.map((secret, index) => "~".repeat(index === 0 ? limit - 12 : limit - secret.length - 3) + secret).join("");

export const REPETITIONS: readonly Repetition[] = [
  ...[400, 401, 403, 404, 429, 500, 503].map((status): Repetition => ({
    name: `an error of status ${status}`,
    answer: (heard) => ({ status, headers: inHeaders(forHeader(heard)), body: inJson(all(heard)) }),
  })),
  { name: "headers alone", answer: (heard) => ({ status: 502, headers: inHeaders(forHeader(heard)), body: "" }) },
  {
    name: "a redirect",
    answer: (heard) => ({ status: 302, headers: { location: `/?key=${heard.secrets[0]}` }, body: all(heard) }),
  },
  {
    name: "a page",
    answer: (heard) => ({
      status: 502,
      headers: { "content-type": "text/html" },
      body: `<html><title>${escaped(all(heard))}</title><body>${escaped(all(heard))}</body></html>`,
    }),
  },
  {
    name: "a page without a title",
    answer: (heard) => ({ status: 401, headers: { "content-type": "text/html" }, body: `<p>${escaped(all(heard))}` }),
  },
  {
    name: "a page in the place of an answer",
    answer: (heard) => ({
      status: 200,
      headers: { "content-type": "text/html" },
      body: `<html><title>${escaped(all(heard))}</title></html>`,
    }),
  },
  {
    name: "plain text",
    answer: (heard) => ({ status: 500, headers: { "content-type": "text/plain" }, body: all(heard) }),
  },
  {
    name: "plain text in the place of an answer",
    answer: (heard) => ({ status: 200, headers: { "content-type": "text/plain" }, body: all(heard) }),
  },
  { name: "JSON that is cut", answer: (heard) => ({ status: 200, body: `{"id":${JSON.stringify(all(heard))},"cho` }) },
  { name: "an error that is cut", answer: (heard) => ({ status: 500, body: `{"error":{"message":"${all(heard)}` }) },
  { name: "an error inside an answer", answer: (heard) => stream(heard, all(heard)) },
  {
    name: "a content type",
    answer: (heard) => ({
      status: 200,
      headers: { "content-type": `text/event-stream; boundary=${heard.secrets.join(";")}` },
      body: ": ping\n\n",
    }),
  },
  {
    name: "JSON in JSON",
    answer: (heard) => ({ status: 400, body: inJson(JSON.stringify({ error: all(heard) })) }),
  },
  {
    name: "letters of an address",
    answer: ({ secrets }) => ({
      status: 400,
      headers: { "x-request-id": encodeURIComponent(secrets.join(" ")) },
      body: inJson(secrets.map(encodeURIComponent).join("&")),
    }),
  },
  {
    name: "base64",
    answer: ({ secrets }) => ({
      status: 400,
      body: inJson(secrets.map((secret) => Buffer.from(secret).toString("base64")).join(" ")),
    }),
  },
  {
    name: "halves",
    answer: ({ secrets }) => ({
      status: 401,
      body: inJson(
        secrets.map((secret) => `${secret.slice(0, secret.length / 2)}… …${secret.slice(secret.length / 2)}`).join(" "),
      ),
    }),
  },
  ...[2000, 4000, 8000].map((limit): Repetition => ({
    name: `words that are cut at ${limit}`,
    answer: ({ secrets }) => ({ status: 400, body: inJson(across(secrets, limit)) }),
  })),
];
