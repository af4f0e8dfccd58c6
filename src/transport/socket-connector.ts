/** Where a transport's sockets lead to, and how one is opened. */
import { connect, isIP, type OnReadOpts, type Socket } from "node:net";
import { connect as connectSecurely, type ConnectionOptions } from "node:tls";
import { LRUCache } from "lru-cache";
import { socketHost, portOf } from "./address.ts";
import { READ_AHEAD } from "./body-limits.ts";
import type { Proxy } from "./proxy.ts";
import type { ReadBuffer } from "./read-buffer.ts";
import { openTunnel, PROBE_MS } from "./tunnel.ts";

/** Told once how it went. */
export type Opened = (outcome: Socket | Error) => void;

export interface Connector {
  /** The same for all sockets that may stand in for each other. */
  readonly key: string;
  /** Returns the socket, or tells `opened` of it later. `signal` ends a talk that comes before there is one. */
  open(signal: AbortSignal, opened: Opened): Socket | undefined;
}

/** Hosts whose TLS sessions are remembered. */
const SESSIONS = 100;
/** Node's client takes this over for the answer: of one that comes in single bytes it keeps an object for each. */
const READING = { highWaterMark: READ_AHEAD };
const SOCKET = {
  noDelay: true,
  keepAlive: true,
  keepAliveInitialDelay: PROBE_MS,
  ...READING,
};

/** The places of one transport: they trust the same authorities, and resume each other's TLS sessions. */
export class Connectors {
  readonly #ca: string | undefined;
  readonly #reads: ReadBuffer | undefined;
  readonly #sessions = new LRUCache<string, Buffer>({ max: SESSIONS });

  /** `ca`: certificate authorities in place of Node's, in PEM. `reads`: where all sockets read to, instead of each on its own. */
  constructor(ca: string | undefined, reads: ReadBuffer | undefined) {
    this.#ca = ca;
    this.#reads = reads;
  }

  /** The host of `url` itself. */
  direct(url: URL): Connector {
    const key = url.origin;
    const [host, port] = [socketHost(url), portOf(url)];
    const open = (reading?: { readonly onread: OnReadOpts }): Socket =>
      url.protocol === "http:"
        ? connect({ ...SOCKET, host, port, ...reading })
        : this.#secure(key, { ...SOCKET, host, port, ...reading });
    return { key, open: () => (this.#reads === undefined ? open() : this.#reads.of((onread) => open({ onread }))) };
  }

  /** The host of an `https:` URL, in a tunnel through `proxy`. */
  viaProxy(proxy: Proxy, url: URL): Connector {
    const key = `${url.origin} ${proxy.url.origin}`;
    return {
      key,
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
      // An address is no name: TLS has no field for it.
      servername: isIP(host) === 0 ? host : "",
      ALPNProtocols: ["http/1.1"],
      session: this.#sessions.get(key),
    });
    socket.on("session", (session) => void this.#sessions.set(key, session));
    // It may have been the session that the server did not like.
    socket.once("error", () => void this.#sessions.delete(key));
    return socket;
  }
}
