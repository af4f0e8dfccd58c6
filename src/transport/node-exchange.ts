import type { ClientRequest, IncomingMessage } from "node:http";
import { systemClock } from "../clock.ts";
import { type Address, socketHost, portOf } from "./address.ts";
import { MOST_INTERIM } from "./body-limits.ts";
import type { KeptSocket } from "./kept-socket.ts";
import { connectionError } from "./connection-error.ts";
import { decompress } from "./decompress.ts";
import { NodeResponse, type ResponseOwner } from "./node-response.ts";
import type { Proxy } from "./proxy.ts";
import { quietly } from "./quietly.ts";
import { requestFailure } from "./request-failure.ts";
import type { RequestHead, Sender, SocketSource } from "./socket-source.ts";
import type { HttpRequest, HttpResponse, TransportOptions } from "./http.ts";

/** How a request reaches its address. */
export interface Route {
  readonly address: Address;
  /** The proxy in between, if any. */
  readonly proxy: Proxy | undefined;
  readonly sockets: SocketSource;
}

/** Sends one request; see `Transport.send`. */
export function exchange(request: HttpRequest, routed: () => Route, options: TransportOptions): Promise<HttpResponse> {
  return new Promise((resolve, reject) => new Exchange(request, routed(), options, resolve, reject).start());
}

/** One request and its response. Listens to the signal until the body has ended. */
class Exchange implements ResponseOwner, Sender {
  readonly #request: HttpRequest;
  readonly #route: Route;
  readonly #options: TransportOptions;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (reason: unknown) => void;
  #client: ClientRequest | undefined;
  #message: IncomingMessage | undefined;
  #response: NodeResponse | undefined;
  #connected = false;
  #over = false;
  #resent = false;
  #interim = 0;
  #connection: KeptSocket | undefined;

  constructor(
    request: HttpRequest,
    route: Route,
    options: TransportOptions,
    resolve: (response: HttpResponse) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#request = request;
    this.#route = route;
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(): void {
    const { signal } = this.#options;
    if (signal.aborted) return this.#reject(signal.reason);
    signal.addEventListener("abort", this.#onAbort);
    this.#send();
  }

  get signal(): AbortSignal {
    return this.#options.signal;
  }

  over(): void {
    this.#over = true;
    this.#options.signal.removeEventListener("abort", this.#onAbort);
  }

  bodyError(what: string, cause?: Error): Error {
    const { status, headers } = this.#response ?? {};
    return connectionError(`The answer of ${this.#route.address.url.origin} ${what}`, this.#options.target, {
      status,
      headers,
      cause,
    });
  }

  readonly #onAbort = (): void => this.#fail(this.#options.signal.reason);

  #send(): void {
    try {
      const client = this.#route.sockets.request(this.#head(), this);
      this.#client = client;
      client.on("information", this.#onInterim);
      client.on("response", this.onResponse);
      client.on("error", this.onError);
      client.on("close", this.#onClose);
      client.end(this.#request.body);
    } catch (cause) {
      // Node checks headers here: a key with a line break must neither be sent nor crash the call.
      this.#fail(this.#requestError(cause));
    }
  }

  #head(): RequestHead {
    const { url } = this.#route.address;
    // A tunnel is transparent; a proxy for plain HTTP is sent the whole address.
    const plainProxy = url.protocol === "http:" ? this.#route.proxy : undefined;
    const peer = plainProxy?.url ?? url;
    const path = `${url.pathname}${url.search}`;
    return {
      method: "POST",
      host: socketHost(peer),
      port: portOf(peer),
      path: plainProxy === undefined ? path : `${url.origin}${path}`,
      headers: this.#headers(plainProxy),
    };
  }

  #headers(plainProxy: Proxy | undefined): string[] {
    const { headers, body } = this.#request;
    const { url, authorization } = this.#route.address;
    const list = ["host", headers.host ?? url.host];
    for (const name in headers) {
      const value = headers[name];
      if (value !== undefined && name !== "host" && name !== "content-length") list.push(name, value);
    }
    if (authorization !== undefined && headers.authorization === undefined) list.push("authorization", authorization);
    if (headers["accept-encoding"] === undefined) list.push("accept-encoding", "identity");
    list.push("content-length", String(Buffer.byteLength(body)));
    if (plainProxy?.authorization !== undefined) list.push("proxy-authorization", plainProxy.authorization);
    return list;
  }

  onConnection(connection: KeptSocket): void {
    const { socket } = connection;
    this.#connection = connection;
    const handshaking = "secureConnecting" in socket && socket.secureConnecting === true;
    if (!socket.connecting && !handshaking) return this.#onConnected();
    socket.once(handshaking ? "secureConnect" : "connect", this.#onConnected);
  }

  readonly #onConnected = (): void => {
    if (this.#over || this.#connected) return;
    this.#connected = true;
    // A request that is sent again had come so far before.
    if (!this.#resent) this.#options.progress("connected");
  };

  /** Interim responses are ignored, but an endless series of them would keep the process busy. */
  readonly #onInterim = (): void => {
    this.#interim += 1;
    if (this.#interim <= MOST_INTERIM) return;
    const { origin } = this.#route.address.url;
    const what = `${origin} sent more than ${MOST_INTERIM} interim responses (1xx) and no answer`;
    this.#fail(connectionError(what, this.#options.target));
  };

  readonly onResponse = (message: IncomingMessage): void => {
    if (message === this.#message) return;
    if (this.#over || this.#message !== undefined) return void message.destroy();
    this.#message = message;
    if (this.#connection !== undefined) this.#connection.answer = message;
    this.#options.progress("headers");
    this.#endEarly(message);
    const { proxy, address } = this.#route;
    if (message.statusCode === 407 && proxy !== undefined && address.url.protocol === "http:") {
      return this.#fail(
        connectionError(`The proxy ${proxy.url.origin} refused the request with status 407`, this.#options.target),
      );
    }
    const source = decompress(message, message.headers["content-encoding"]);
    if (source === undefined) return this.#fail(this.bodyError("is compressed in a way that was not asked for"));
    this.#response = new NodeResponse(message, source, this, this.#options.clock ?? systemClock);
    this.#resolve(this.#response);
  };

  readonly onError = (cause: Error & { rawPacket?: unknown }): void => {
    // Bytes that Node could not parse may hold anything, and are overwritten by the next read.
    delete cause.rawPacket;
    if (this.#response !== undefined) return this.#response.cut(cause);
    if (this.#isStale(cause)) return this.#resend();
    this.#fail(this.#requestError(cause));
  };

  readonly #onClose = (): void => {
    if (this.#connection !== undefined) this.#route.sockets.release(this.#connection);
    // Node emits nothing else for an answer that switches to another protocol.
    if (this.#response === undefined) this.#fail(this.#requestError(new Error("There was no answer")));
  };

  /** A server that answers early may never read the rest of the request: the socket would wait for ever. */
  #endEarly(message: IncomingMessage): void {
    const client = this.#client;
    if (client === undefined || client.writableFinished) return;
    message.once("end", () => {
      if (!client.writableFinished) this.#close();
    });
  }

  /** The server had closed the socket before the request arrived, so it never saw the request. */
  #isStale(cause: Error): boolean {
    if (this.#over || this.#resent) return false;
    if (!("code" in cause) || (cause.code !== "ECONNRESET" && cause.code !== "EPIPE")) return false;
    return this.#connection?.wasClosedBefore() === true;
  }

  /** Sends again, once, on a new socket: the idle ones to this address may be as dead as the one that failed. */
  #resend(): void {
    this.#resent = true;
    this.#connected = false;
    this.#connection = undefined;
    // Its socket is lost: what else it reports is about nothing.
    this.#client
      ?.off("close", this.#onClose)
      .off("error", this.onError)
      .on("error", () => {})
      .destroy();
    this.#route.sockets.drop();
    this.#send();
  }

  #fail(reason: unknown): void {
    if (this.#over) return;
    this.over();
    if (this.#response !== undefined) this.#response.fail(reason);
    else this.#reject(reason);
    this.#close();
  }

  /** What stands in for Node's client in a test may lack the method. */
  #close(): void {
    void quietly(() => this.#client?.destroy());
  }

  #requestError(cause: unknown): Error {
    return requestFailure(cause, this.#connected, this.#route, this.#options.target);
  }
}
