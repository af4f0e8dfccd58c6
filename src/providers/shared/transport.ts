/** The one transport of a router, and the one place that decides what requests are sent with. */
import type { HttpRequest, HttpResponse, Transport, TransportOptions } from "../provider.ts";
import { FetchTransport } from "./fetch-transport.ts";
import type { TransportSettings } from "./transport-settings.ts";

export type { TransportSettings } from "./transport-settings.ts";

/**
 * A transport over Node's HTTP client, or over `fetch` where one is given or Node's client does not exist. Opens nothing
 * until the first request.
 */
export function createTransport(settings: TransportSettings): Transport {
  return new RouterTransport(settings);
}

class RouterTransport implements Transport {
  readonly #settings: TransportSettings;
  #native: Transport | undefined;
  #loading: Promise<void> | undefined;
  #closed = false;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
  }

  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    const fetch = this.#fetchFor(options);
    if (fetch !== undefined) return new FetchTransport(fetch).send(request, options);
    if (this.#native !== undefined) return this.#native.send(request, options);
    this.#loading ??= this.#load();
    return this.#loading.then(() => this.send(request, options));
  }

  /** Idle sockets are closed; calls under way may go on sending, without keeping any. */
  close(): void {
    this.#closed = true;
    this.#native?.close();
  }

  /** What a deployment brings wins over what the router has. */
  #fetchFor({ target }: TransportOptions): typeof globalThis.fetch | undefined {
    const { fetch, agent } = target.params;
    return fetch ?? (agent === undefined ? this.#settings.fetch : undefined);
  }

  async #load(): Promise<void> {
    const native = await nodeTransport();
    // A runtime without Node's HTTP client has `fetch`.
    this.#native =
      native === undefined ? new FetchTransport(globalThis.fetch) : new native.NodeTransport(this.#settings);
    if (this.#closed) this.#native.close();
  }
}

/** Node's client, loaded with the first request; `undefined` where there is none. */
async function nodeTransport(): Promise<typeof import("./node-transport.ts") | undefined> {
  try {
    return await import("./node-transport.ts");
  } catch {
    return undefined;
  }
}
