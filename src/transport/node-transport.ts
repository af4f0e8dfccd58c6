import { systemClock } from "../clock.ts";
import type { Clock } from "../clock.ts";
import { parseAddress } from "./address.ts";
import { connectionError } from "./connection-error.ts";
import { exchange, type Route } from "./node-exchange.ts";
import { Connectors } from "./socket-connector.ts";
import { proxyFor, type ProxyRules, readProxyRules } from "./proxy.ts";
import { SocketPool } from "./socket-pool.ts";
import { AgentSocketSource, type KnownSockets, PooledSocketSource } from "./socket-source.ts";
import type { TransportSettings } from "./transport-settings.ts";
import type { HttpRequest, HttpResponse, Recipient, Transport, TransportOptions } from "./http.ts";

/** Sends over Node's own HTTP client, on sockets that are kept open. */
export class NodeTransport implements Transport {
  readonly #settings: TransportSettings;
  readonly #rules: ProxyRules;
  readonly #clock: Clock;
  readonly #pool: SocketPool;
  readonly #places: Connectors;
  readonly #ofAgents: KnownSockets = new WeakMap();
  /** The last route to each target: most of its requests go to the same URL. */
  readonly #routes = new WeakMap<Recipient, { readonly url: string; readonly route: Route }>();

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#rules = readProxyRules(settings.env);
    this.#clock = settings.clock ?? systemClock;
    this.#pool = new SocketPool(this.#clock);
    this.#places = new Connectors(settings.ca);
  }

  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    return exchange(request, () => this.#route(request.url, options.target), options);
  }

  /** Closes idle sockets at once, and those in use when their answer has ended. Calls under way may still send. */
  close(): void {
    this.#pool.close();
  }

  /** What proxies are let in with. */
  secrets(): readonly string[] {
    const { http, https } = this.#rules;
    return [http, https].flatMap((proxy) =>
      proxy !== undefined && "authorization" in proxy ? (proxy.authorization ?? []) : [],
    );
  }

  #route(url: string, target: Recipient): Route {
    const known = this.#routes.get(target);
    if (known?.url === url) return known.route;
    const route = this.#findRoute(url, target);
    this.#routes.set(target, { url, route });
    return route;
  }

  #findRoute(url: string, target: Recipient): Route {
    const address = parseAddress(url, target);
    const agent = target.params.agent ?? this.#settings.agent;
    if (agent !== undefined) {
      const sockets = new AgentSocketSource(agent, address.url, this.#ofAgents, this.#clock);
      return { address, proxy: undefined, sockets };
    }
    const proxy = proxyFor(address.url, this.#rules);
    if (proxy !== undefined && "problem" in proxy)
      throw connectionError(`${proxy.problem}; nothing was sent to ${address.url.origin}`, target);
    const place =
      proxy !== undefined && address.url.protocol === "https:"
        ? this.#places.viaProxy(proxy, address.url)
        : this.#places.direct(proxy?.url ?? address.url);
    return { address, proxy, sockets: new PooledSocketSource(this.#pool, place) };
  }
}
