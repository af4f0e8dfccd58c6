/** The one transport of a router, and the one place that decides what requests are sent with. */
import { FetchTransport } from "./fetch-transport.ts";
import { NodeTransport } from "./node-transport.ts";
import { isNode } from "./runtime.ts";
import type { TransportSettings } from "./transport-settings.ts";
import type { HttpRequest, HttpResponse, Transport, TransportOptions } from "./http.ts";

export type { TransportSettings } from "./transport-settings.ts";

/**
 * A transport over Node's HTTP client in Node, over the runtime's `fetch` elsewhere, and over a `fetch` or an agent where
 * one is given. Opens nothing until the first request.
 */
export function createTransport(settings: TransportSettings): Transport {
  return new RouterTransport(settings);
}

class RouterTransport implements Transport {
  readonly #settings: TransportSettings;
  readonly #isNode = isNode();
  #native: Transport | undefined;
  #closed = false;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
  }

  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    const fetch = this.#fetchFor(options);
    if (fetch !== undefined) return new FetchTransport(fetch).send(request, options);
    return this.#node().send(request, options);
  }

  /** Idle sockets are closed; calls under way may go on sending, without keeping any. */
  close(): void {
    this.#closed = true;
    this.#native?.close();
  }

  secrets(): readonly string[] {
    return this.#native?.secrets?.() ?? [];
  }

  /** What a deployment brings wins over what the router has, and that over what the runtime has. */
  #fetchFor({ target }: TransportOptions): typeof globalThis.fetch | undefined {
    const { fetch, agent } = target.params;
    if (fetch !== undefined || agent !== undefined) return fetch;
    if (this.#isNode || this.#settings.fetch !== undefined || this.#settings.agent !== undefined)
      return this.#settings.fetch;
    return globalThis.fetch;
  }

  /** Made when it is first needed: outside Node that is only where an agent was given. */
  #node(): Transport {
    if (this.#native !== undefined) return this.#native;
    this.#native = new NodeTransport(this.#settings);
    if (this.#closed) this.#native.close();
    return this.#native;
  }
}
