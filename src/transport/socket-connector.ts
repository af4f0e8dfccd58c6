/** How sockets are opened: directly, or in a tunnel through a proxy. */
import { connect, isIP, type OnReadOpts, type Socket } from "node:net";
import { connect as connectSecurely, type ConnectionOptions } from "node:tls";
import { LRUCache } from "lru-cache";
import { socketHost, portOf } from "./address.ts";
import { READ_AHEAD } from "./body-limits.ts";
import type { Proxy } from "./proxy.ts";
import type { ReadBuffer } from "./read-buffer.ts";
import { openTunnel, PROBE_MS } from "./tunnel.ts";

/** Called once, with the socket or the error. */
export type Opened = (outcome: Socket | Error) => void;

export interface Connector {
  /** Equal for sockets that are interchangeable. */
  readonly key: string;
  /** What is spoken on them: `http:` or `https:`. */
  readonly protocol: string;
  /** Returns the socket, or passes it to `opened` later. `signal` aborts the CONNECT handshake. */
  open(signal: AbortSignal, opened: Opened): Socket | undefined;
}

/** Hosts whose TLS sessions are remembered. */
const SESSIONS = 100;
/** Node's client takes this over for the answer. It keeps an object per piece, also for pieces of one byte. */
const READING = { highWaterMark: READ_AHEAD };
const SOCKET = {
  noDelay: true,
  keepAlive: true,
  keepAliveInitialDelay: PROBE_MS,
  ...READING,
};

/** The connectors of one transport. They share certificate authorities, the read buffer and TLS sessions. */
export class Connectors {
  readonly #ca: string | undefined;
  readonly #reads: ReadBuffer | undefined;
  readonly #sessions = new LRUCache<string, Buffer>({ max: SESSIONS });

  /** `ca`: certificate authorities in place of Node's, in PEM. `reads`: the buffer for all sockets; without it each has its own. */
  constructor(ca: string | undefined, reads: ReadBuffer | undefined) {
    this.#ca = ca;
    this.#reads = reads;
  }

  /** To the host of `url`. */
  direct(url: URL): Connector {
    const key = url.origin;
    const [host, port] = [socketHost(url), portOf(url)];
    const open = (reading?: { readonly onread: OnReadOpts }): Socket =>
      url.protocol === "http:"
        ? connect({ ...SOCKET, host, port, ...reading })
        : this.#secure(key, { ...SOCKET, host, port, ...reading });
    const { protocol } = url;
    return {
      key,
      protocol,
      open: () => (this.#reads === undefined ? open() : this.#reads.of((onread) => open({ onread }))),
    };
  }

  /** To the host of an `https:` URL, in a tunnel through `proxy`. */
  viaProxy(proxy: Proxy, url: URL): Connector {
    const key = `${url.origin} ${proxy.url.origin}`;
    return {
      key,
      protocol: url.protocol,
      open: (signal, opened) => {
        openTunnel(proxy, url, this.#ca, signal, (tunnel) => {
          opened(tunnel instanceof Error ? tunnel : this.#secure(key, { host: socketHost(url), socket: tunnel }));
        });
        return undefined;
      },
    };
  }

  #secure(key: string, options: ConnectionOptions & { readonly host: string; readonly onread?: OnReadOpts }): Socket {
    const { host } = options;
    const socket = connectSecurely({
      ...READING,
      ...options,
      ca: this.#ca,
      // TLS has no server name for an IP address.
      servername: isIP(host) === 0 ? host : "",
      ALPNProtocols: ["http/1.1"],
      session: this.#sessions.get(key),
    });
    socket.on("session", (session) => void this.#sessions.set(key, session));
    // The server may have rejected the resumed session.
    socket.once("error", () => void this.#sessions.delete(key));
    return socket;
  }
}
