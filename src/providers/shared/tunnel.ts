import { Agent as HttpAgent, type ClientRequest, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { AgentOptions, RequestOptions } from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { hostOf, portOf } from "./address.ts";
import type { Proxy } from "./proxy.ts";

/** What a request tells the agent beside Node's own options. */
export interface TunnelRequestOptions {
  /** Ends the talk with the proxy, which belongs to no request that Node could destroy. */
  readonly connect_signal?: AbortSignal;
}

/** The proxy did not open a tunnel. */
export class TunnelError extends Error {
  static override readonly name: string = "TunnelError";
  /** The status the proxy answered with. */
  readonly status: number;

  constructor(status: number) {
    super(`The proxy answered CONNECT with status ${status}`);
    this.status = status;
  }
}

type Callback = (error: Error | null, stream: Duplex) => void;

/** TLS through a proxy's CONNECT tunnel. Tunnels are pooled and kept alive like any other connection of an agent. */
export class TunnelAgent extends HttpsAgent {
  readonly #proxy: Proxy;
  readonly #settings: AgentOptions;

  constructor(proxy: Proxy, settings: AgentOptions = {}) {
    super(settings);
    this.#proxy = proxy;
    this.#settings = settings;
  }

  override createConnection(options: RequestOptions & TunnelRequestOptions, callback: Callback): undefined {
    const connect = this.#connectRequest(options);
    const signal = options.connect_signal;
    const onAbort = (): void => void connect.destroy();
    let settled = false;
    const settle = (failure: Error | undefined, socket?: Socket): void => {
      if (settled) return;
      settled = true;
      signal?.removeEventListener("abort", onAbort);
      const secured = socket === undefined ? undefined : this.#secure(options, socket);
      if (secured === undefined || secured === null) fail(callback, failure);
      else callback(null, secured);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    connect.on("error", (failure) => settle(failure));
    connect.on("connect", ({ statusCode = 0 }, socket, head) => {
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        return settle(new TunnelError(statusCode));
      }
      if (head.length > 0) socket.unshift(head);
      settle(undefined, socket);
    });
    connect.end();
    return undefined;
  }

  #secure(options: RequestOptions, socket: Socket): Duplex | null | undefined {
    // Node takes the socket to put TLS on here, though its types do not say so.
    return super.createConnection({ ...options, socket } as RequestOptions);
  }

  #connectRequest(options: RequestOptions): ClientRequest {
    const { url, authorization } = this.#proxy;
    const host = String(options.host ?? "localhost");
    const authority = `${host.includes(":") ? `[${host}]` : host}:${String(options.port ?? 443)}`;
    const headers: Record<string, string> = { host: authority };
    if (authorization !== undefined) headers["proxy-authorization"] = authorization;
    const secure = url.protocol === "https:";
    const send = secure ? httpsRequest : httpRequest;
    return send({
      host: hostOf(url),
      port: portOf(url),
      method: "CONNECT",
      path: authority,
      headers,
      // The socket becomes the tunnel, so no pool may keep it.
      agent: secure ? new HttpsAgent({ ca: this.#settings.ca }) : new HttpAgent(),
    });
  }
}

/** Node reads only the error, but types the stream as present. */
function fail(callback: Callback, failure: Error | undefined): void {
  (callback as (error: Error) => void)(failure ?? new Error("The proxy closed the connection"));
}
