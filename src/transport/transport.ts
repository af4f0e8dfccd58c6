/** The transport of a router: decides over which client each request is sent. */
import { FetchTransport } from "./fetch-transport.ts";
import { LazyModule } from "../lazy-module.ts";
import type { NodeInternals } from "./node-internals.ts";
import { isNode } from "./runtime.ts";
import type { TransportSettings } from "./transport-settings.ts";
import type { Fetch } from "../types/options.ts";
import type { HttpRequest, HttpResponse, Transport, TransportOptions } from "./http.ts";

export type { TransportSettings } from "./transport-settings.ts";

/**
 * A transport over Node's HTTP client in Node (or what replaces it), over the runtime's `fetch` elsewhere, and over a `fetch`
 * or an agent where one is given. Opens nothing until the first request. `internals`: see `nodeTransport`.
 */
export function createTransport(settings: TransportSettings, internals?: NodeInternals): Transport {
  return new RouterTransport(settings, internals);
}

class RouterTransport implements Transport {
  readonly #settings: TransportSettings;
  readonly #internals: NodeInternals | undefined;
  readonly #isNode = isNode();
  readonly #native = new LazyModule(() => this.#load());
  #closed = false;

  constructor(settings: TransportSettings, internals: NodeInternals | undefined) {
    this.#settings = settings;
    this.#internals = internals;
  }

  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    const fetch = this.#fetchFor(options);
    if (fetch !== undefined) return new FetchTransport(fetch).send(request, options);
    const native = this.#native.now;
    if (native !== undefined) return native.send(request, options);
    return this.#native.load().then((loaded) => loaded.send(request, options));
  }

  /** Closes idle sockets. Calls under way may still send; their sockets are closed afterwards. */
  close(): void {
    this.#closed = true;
    this.#native.now?.close();
  }

  secrets(): readonly string[] {
    return this.#native.now?.secrets?.() ?? [];
  }

  /** A deployment's setting wins over the router's, and that over the runtime's. */
  #fetchFor({ target }: TransportOptions): Fetch | undefined {
    const { fetch, agent } = target.params;
    if (fetch !== undefined || agent !== undefined) return fetch;
    if (this.#isNode || this.#settings.fetch !== undefined || this.#settings.agent !== undefined)
      return this.#settings.fetch;
    return globalThis.fetch;
  }

  /** Loaded when it is needed: other runtimes, and users with a `fetch`, do without Node's client, which takes long to load. */
  async #load(): Promise<Transport> {
    const { nodeTransport } = await import("./node-transport.ts");
    const native = nodeTransport(this.#settings, this.#internals);
    if (this.#closed) native.close();
    return native;
  }
}
