import { Agent as HttpAgent, type ClientRequest, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { socketHost, portOf } from "./address.ts";
import type { Proxy } from "./proxy.ts";

/** How long a connection is silent before TCP probes it. Milliseconds. */
export const PROBE_MS = 1000;

/** The proxy refused the tunnel. */
export class TunnelError extends Error {
  static override readonly name: string = "TunnelError";
  /** The status of the proxy's answer. */
  readonly status: number;

  constructor(status: number) {
    super(`The proxy answered CONNECT with status ${status}`);
    this.status = status;
  }
}

/**
 * Opens a tunnel through `proxy` to the host of `url`. Calls `opened` once, with the socket or the error. `signal` aborts the
 * CONNECT handshake; `ca`: certificate authorities in place of Node's.
 */
export function openTunnel(
  proxy: Proxy,
  url: URL,
  ca: string | undefined,
  signal: AbortSignal,
  opened: (outcome: Socket | Error) => void,
): void {
  const connect = connectRequest(proxy, url, ca);
  const onAbort = (): void => void connect.destroy();
  let settled = false;
  const settle = (outcome: Socket | Error): void => {
    if (settled) return;
    settled = true;
    signal.removeEventListener("abort", onAbort);
    opened(outcome);
  };
  signal.addEventListener("abort", onAbort, { once: true });
  connect.on("error", settle);
  connect.on("close", () => settle(new Error("The proxy closed the connection")));
  connect.on("connect", ({ statusCode = 0 }, socket, head) => {
    if (statusCode < 200 || statusCode > 299) {
      socket.destroy();
      return settle(new TunnelError(statusCode));
    }
    socket.setKeepAlive(true, PROBE_MS);
    if (head.length > 0) socket.unshift(head);
    settle(socket);
  });
  connect.end();
}

function connectRequest({ url, authorization }: Proxy, target: URL, ca: string | undefined): ClientRequest {
  const secure = url.protocol === "https:";
  const send = secure ? httpsRequest : httpRequest;
  const authority = `${target.hostname}:${portOf(target)}`;
  const headers: Record<string, string> = { host: authority };
  if (authorization !== undefined) headers["proxy-authorization"] = authorization;
  return send({
    host: socketHost(url),
    port: portOf(url),
    method: "CONNECT",
    path: authority,
    headers,
    // An agent of its own, because the socket becomes the tunnel and must not be pooled.
    agent: secure ? new HttpsAgent({ ca }) : new HttpAgent(),
  });
}
