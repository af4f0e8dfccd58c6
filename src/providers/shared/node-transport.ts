import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { systemClock } from "../../clock.ts";
import type { HttpRequest, HttpResponse, Target, Transport, TransportOptions } from "../provider.ts";
import { parseAddress } from "./address.ts";
import { connectionError } from "./connection-error.ts";
import { KeptSockets } from "./kept-sockets.ts";
import { exchange, type Route } from "./node-exchange.ts";
import { type Proxy, proxyFor, type ProxyRules, readProxyRules } from "./proxy.ts";
import type { TransportSettings } from "./transport-settings.ts";
import { TunnelAgent } from "./tunnel.ts";

/** How long a socket may be idle before it is closed, unless the server asks for less. Milliseconds. */
const IDLE_MS = 30_000;

/** Sends over Node's own HTTP client, whose sockets it keeps alive. */
export class NodeTransport implements Transport {
  readonly #settings: TransportSettings;
  readonly #rules: ProxyRules;
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;
  readonly #sockets: KeptSockets;
  /** The last route to each target: most of its requests go to the same URL. */
  readonly #routes = new WeakMap<Target, { readonly url: string; readonly route: Route }>();
  #tunnels: TunnelAgent | undefined;
  #closed = false;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#rules = readProxyRules(settings.env);
    this.#sockets = new KeptSockets(settings.clock ?? systemClock);
    this.#http = new HttpAgent({ keepAlive: true, noDelay: true, timeout: IDLE_MS });
    this.#https = new HttpsAgent(this.#secureOptions());
  }

  async send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    return exchange(request, this.#route(request.url, options.target), options);
  }

  /** Closes idle sockets at once, and those in use when their answer has ended. Calls under way may still send. */
  close(): void {
    this.#closed = true;
    for (const agent of [this.#http, this.#https, this.#tunnels]) if (agent !== undefined) closeIdle(agent);
  }

  #route(url: string, target: Target): Route {
    const known = this.#routes.get(target);
    if (known?.url === url) return known.route;
    const route = this.#findRoute(url, target);
    this.#routes.set(target, { url, route });
    return route;
  }

  #findRoute(url: string, target: Target): Route {
    const address = parseAddress(url, target);
    const sockets = this.#sockets;
    const own = target.params.agent ?? this.#settings.agent;
    if (own !== undefined) return { address, agent: own, proxy: undefined, sockets };
    const proxy = proxyFor(address.url, this.#rules);
    if (proxy !== undefined && "problem" in proxy)
      throw connectionError(`${proxy.problem}; nothing was sent to ${address.url.origin}`, target);
    if (address.url.protocol === "http:")
      return { address, agent: proxy?.url.protocol === "https:" ? this.#https : this.#http, proxy, sockets };
    return { address, agent: proxy === undefined ? this.#https : this.#tunnelAgent(proxy), proxy, sockets };
  }

  /** There is one proxy for all `https:` addresses, and so one agent. */
  #tunnelAgent(proxy: Proxy): TunnelAgent {
    this.#tunnels ??= new TunnelAgent(proxy, this.#secureOptions());
    if (this.#closed) closeIdle(this.#tunnels);
    return this.#tunnels;
  }

  #secureOptions(): object {
    return { keepAlive: true, noDelay: true, timeout: IDLE_MS, ca: this.#settings.ca };
  }
}

/** A socket that is in use is closed when it is freed: its agent then no longer keeps any. */
function closeIdle(agent: HttpAgent): void {
  for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
  agent.maxFreeSockets = 0;
}
