import { systemClock } from "../clock.ts";
import { parseAddress } from "./address.ts";
import { connectionError } from "./connection-error.ts";
import { exchange, type Route } from "./node-exchange.ts";
import { type Connector, Connectors } from "./socket-connector.ts";
import { proxyFor, type ProxyRules, readProxyRules } from "./proxy.ts";
import { SocketPool } from "./socket-pool.ts";
import { AgentSockets, AgentSocketSource, PlainAgents } from "./agent-sockets.ts";
import { NO_INTERNALS, type NodeInternals, probeNodeInternals } from "./node-internals.ts";
import { ReadBuffer } from "./read-buffer.ts";
import { isNode } from "./runtime.ts";
import { PooledSocketSource, type SocketSource } from "./socket-source.ts";
import type { TransportSettings } from "./transport-settings.ts";
import type { HttpRequest, HttpResponse, Recipient, Transport, TransportOptions } from "./http.ts";

/** `internals`: which of Node's internals may be relied on; they are probed when none are given. */
export async function nodeTransport(settings: TransportSettings, internals?: NodeInternals): Promise<Transport> {
  return new NodeTransport(settings, internals ?? (isNode() ? await probeNodeInternals() : NO_INTERNALS));
}

/** Sends over Node's own HTTP client, on sockets that are kept open. */
class NodeTransport implements Transport {
  readonly #settings: TransportSettings;
  readonly #rules: ProxyRules;
  readonly #connectors: Connectors;
  readonly #agentSockets: AgentSockets;
  /** Keeps the transport's own sockets … */
  readonly #pool: SocketPool;
  /** … or these do, where an assumption about Node does not hold. */
  readonly #agents: PlainAgents | undefined;
  /** The last route to each target: most requests to it have the same URL. */
  readonly #routes = new WeakMap<Recipient, { readonly url: string; readonly route: Route }>();

  constructor(settings: TransportSettings, internals: NodeInternals) {
    const { env, ca, clock = systemClock } = settings;
    const { addRequest, onSocket, httpMessage, dataEvent } = internals;
    this.#settings = settings;
    this.#rules = readProxyRules(env);
    this.#connectors = new Connectors(ca, dataEvent ? new ReadBuffer() : undefined);
    this.#agentSockets = new AgentSockets(clock);
    this.#pool = new SocketPool(clock);
    if (!addRequest || !onSocket || !httpMessage) this.#agents = new PlainAgents(this.#agentSockets);
  }

  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    return exchange(request, () => this.#route(request.url, options.target), options);
  }

  /** Closes idle sockets at once, and those in use when their answer has ended. Calls in progress may still send. */
  close(): void {
    this.#pool.close();
    this.#agents?.close();
  }

  /** The credentials for proxies. */
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
      return {
        address,
        proxy: undefined,
        sockets: new AgentSocketSource(agent, address.url, this.#agentSockets),
      };
    }
    const proxy = proxyFor(address.url, this.#rules);
    if (proxy !== undefined && "problem" in proxy)
      throw connectionError(`${proxy.problem}; nothing was sent to ${address.url.origin}`, target);
    const connector =
      proxy !== undefined && address.url.protocol === "https:"
        ? this.#connectors.viaProxy(proxy, address.url)
        : this.#connectors.direct(proxy?.url ?? address.url);
    return { address, proxy, sockets: this.#socketsOf(connector) };
  }

  #socketsOf(connector: Connector): SocketSource {
    return this.#agents?.sourceFor(connector) ?? new PooledSocketSource(this.#pool, connector);
  }
}
