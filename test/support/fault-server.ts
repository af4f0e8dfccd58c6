/** A local provider that speaks a vendor's wire, and misbehaves as it is told. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { Exchange, type RecordedRequest } from "./exchange.ts";
import { perform } from "./performance.ts";
import type { Reply } from "./reply.ts";
import type { Wire } from "./wire.ts";
import { WIRES, type WireName } from "./wires.ts";

export * from "./reply.ts";
export * from "./vendor-errors.ts";
export type { WireName } from "./wires.ts";
export type { RecordedRequest } from "./exchange.ts";
export { continuing, refusingPrefill, textOf } from "./continuing.ts";
export { ANSWER } from "./performance.ts";

/** One reply for all requests; replies in turn, of which the last repeats; or a choice. */
export type Script = Reply | readonly Reply[] | ((request: RecordedRequest) => Reply | Promise<Reply>);

export interface FaultServerOptions {
  /** Default `"openai"`. */
  wire?: WireName;
  /** Whether a request that the vendor would refuse is refused before anything is answered. Default `true`. */
  strict?: boolean;
  /** Default: a good answer. */
  script?: Script;
}

export class FaultServer implements AsyncDisposable {
  /** Every request whose body has come, in order. */
  readonly requests: RecordedRequest[] = [];
  readonly #wire: Wire;
  readonly #server: Server;
  readonly #sockets: Set<Socket> = new Set();
  readonly #open: Set<Exchange> = new Set();
  #script: Script;
  #replies_given = 0;
  #total_connections = 0;
  #port = 0;
  #waiting: (() => void)[] = [];

  private constructor({ wire = "openai", strict = true, script = {} }: FaultServerOptions) {
    this.#wire = strict ? WIRES[wire] : { ...WIRES[wire], violation: () => undefined };
    this.#script = script;
    this.#server = createServer((incoming, response) => void this.#serve(incoming, response));
    this.#server.on("connection", (socket) => {
      this.#total_connections++;
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
  }

  static async start(options: FaultServerOptions = {}): Promise<FaultServer> {
    const server = new FaultServer(options);
    await server.comeBack();
    return server;
  }

  /** What goes into `api_base`: for OpenAI's wire with `/v1`. */
  get url(): string {
    return this.origin + this.#wire.base_path;
  }

  /** Scheme, host and port alone: Azure's `api_base`. */
  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Sockets open now. */
  connections(): number {
    return this.#sockets.size;
  }

  /** Sockets opened so far. */
  get total_connections(): number {
    return this.#total_connections;
  }

  /** From the next request on, `script` is played, from its beginning. */
  play(script: Script): void {
    this.#script = script;
    this.#replies_given = 0;
  }

  /** Waits until the `number`-th request (1 for the first) has come, and gives it. */
  async received(number: number): Promise<RecordedRequest> {
    for (;;) {
      const request = this.requests[number - 1];
      if (request) return request;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Closes the port and every socket: connections are refused from now on. */
  async goDown(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const exchange of this.#open) exchange.cut();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** Listens again, on the same port. */
  async comeBack(): Promise<void> {
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.goDown();
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    let body;
    try {
      body = await text(incoming);
    } catch {
      return; // The client went away before its request was whole: there is nobody to answer.
    }
    const exchange = new Exchange(this.#wire, this.requests.length + 1, incoming, body, response);
    this.requests.push(exchange.request);
    this.#open.add(exchange);
    void exchange.request.closed.then(() => this.#open.delete(exchange));
    const reply = this.#next(exchange.request);
    for (const resolve of this.#waiting.splice(0)) resolve();
    await perform(await reply, exchange);
    exchange.markSent();
  }

  #next(request: RecordedRequest): Reply | Promise<Reply> {
    if (typeof this.#script === "function") return this.#script(request);
    const replies = Array.isArray(this.#script) ? (this.#script as readonly Reply[]) : [this.#script as Reply];
    return replies[Math.min(this.#replies_given++, replies.length - 1)] ?? {};
  }
}

/** A URL at which nothing listens. */
export async function deadUrl(): Promise<string> {
  await using server = await FaultServer.start();
  return server.url;
}
