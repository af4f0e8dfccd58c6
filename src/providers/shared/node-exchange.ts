import { type Agent, type ClientRequest, type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import type { HttpRequest, HttpResponse, TransportOptions } from "../provider.ts";
import { type Address, hostOf, portOf } from "./address.ts";
import { connectionError } from "./connection-error.ts";
import { decompress } from "./decompress.ts";
import type { KeptSockets, SocketUse } from "./kept-sockets.ts";
import { NodeResponse, type ResponseOwner } from "./node-response.ts";
import type { Proxy } from "./proxy.ts";
import { requestFailure } from "./request-failure.ts";

/** How a request gets to its address. */
export interface Route {
  readonly address: Address;
  readonly agent: Agent;
  /** The proxy on the way, if any. */
  readonly proxy: Proxy | undefined;
  /** What is known of the agent's sockets. */
  readonly sockets: KeptSockets;
}

/** Sends one request; see `Transport.send`. */
export function exchange(request: HttpRequest, route: Route, options: TransportOptions): Promise<HttpResponse> {
  return new Promise((resolve, reject) => new Exchange(request, route, options, resolve, reject).start());
}

/** One request and its response. Lives until the body has ended; until then it listens to the signal. */
class Exchange implements ResponseOwner {
  readonly #request: HttpRequest;
  readonly #route: Route;
  readonly #options: TransportOptions;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (reason: unknown) => void;
  #client: ClientRequest | undefined;
  #response: NodeResponse | undefined;
  #connected = false;
  #over = false;
  #resent = false;
  #use: SocketUse | undefined;

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

  over(): void {
    this.#over = true;
    this.#use?.end();
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
      const client = (this.#peer().protocol === "https:" ? httpsRequest : httpRequest)(this.#requestOptions());
      this.#client = client;
      client.on("socket", this.#onSocket);
      client.on("response", this.#onResponse);
      client.on("error", this.#onError);
      client.end(this.#request.body);
    } catch (cause) {
      // Node checks headers here: a key with a line break in it must not be sent, and must not be a crash.
      this.#fail(this.#requestError(cause));
    }
  }

  /** Who is at the other end of the socket: for plain HTTP the proxy, where there is one; a tunnel is not seen. */
  #peer(): URL {
    const { address, proxy } = this.#route;
    return proxy !== undefined && address.url.protocol === "http:" ? proxy.url : address.url;
  }

  #requestOptions(): object {
    const { address, agent, proxy } = this.#route;
    const plainProxy = address.url.protocol === "http:" ? proxy : undefined;
    const peer = this.#peer();
    const path = `${address.url.pathname}${address.url.search}`;
    return {
      method: "POST",
      host: hostOf(peer),
      port: portOf(peer),
      path: plainProxy === undefined ? path : `${address.url.origin}${path}`,
      headers: this.#headers(plainProxy),
      agent,
      ...(proxy === undefined ? undefined : { connect_signal: this.#options.signal }),
    };
  }

  /** A flat list of names and values: Node writes it out as it is, without a map in between. */
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

  readonly #onSocket = (socket: Socket): void => {
    this.#use = this.#route.sockets.use(socket);
    const handshaking = "secureConnecting" in socket && socket.secureConnecting === true;
    if (!socket.connecting && !handshaking) return this.#onConnected();
    socket.once(handshaking ? "secureConnect" : "connect", this.#onConnected);
  };

  readonly #onConnected = (): void => {
    if (this.#over || this.#connected) return;
    this.#connected = true;
    this.#options.progress("connected");
  };

  readonly #onResponse = (message: IncomingMessage): void => {
    if (this.#over) return void message.destroy();
    this.#options.progress("headers");
    const { proxy, address } = this.#route;
    if (message.statusCode === 407 && proxy !== undefined && address.url.protocol === "http:") {
      return this.#fail(
        connectionError(`The proxy ${proxy.url.origin} refused the request with status 407`, this.#options.target),
      );
    }
    const source = decompress(message, message.headers["content-encoding"]);
    if (source === undefined) return this.#fail(this.bodyError("is compressed in a way that was not asked for"));
    this.#response = new NodeResponse(message, source, this);
    this.#resolve(this.#response);
  };

  readonly #onError = (cause: Error): void => {
    if (this.#response !== undefined) return this.#response.cut(cause);
    if (this.#isStale(cause)) return this.#resend();
    this.#fail(this.#requestError(cause));
  };

  /** The server had closed a kept-alive socket while the request was on its way: it saw nothing of it. */
  #isStale(cause: Error): boolean {
    if (this.#over || this.#resent || this.#client?.reusedSocket !== true) return false;
    if (!("code" in cause) || (cause.code !== "ECONNRESET" && cause.code !== "EPIPE")) return false;
    return this.#use?.wasClosedBefore() === true;
  }

  /** Sends again on a fresh socket: whatever else is idle for this address is as old as the one that failed. */
  #resend(): void {
    this.#resent = true;
    const { agent } = this.#route;
    const peer = this.#peer();
    const prefix = `${hostOf(peer)}:${portOf(peer)}:`;
    for (const [name, sockets] of Object.entries(agent.freeSockets ?? {})) {
      if (name.startsWith(prefix)) for (const socket of sockets ?? []) socket.destroy();
    }
    this.#send();
  }

  #fail(reason: unknown): void {
    if (this.#over) return;
    this.over();
    if (this.#response !== undefined) this.#response.fail(reason);
    else this.#reject(reason);
    this.#client?.destroy();
  }

  #requestError(cause: unknown): Error {
    return requestFailure(cause, this.#connected, this.#route, this.#options.target);
  }
}
