import { systemClock } from "../clock.ts";
import { parseAddress } from "./address.ts";
import { connectionError } from "./connection-error.ts";
import { exchange, type Route } from "./node-exchange.ts";
import { Connectors } from "./socket-connector.ts";
import { type Proxy, proxyFor, type ProxyRules, readProxyRules } from "./proxy.ts";
import { SocketPool } from "./socket-pool.ts";
import { AgentSockets, AgentSocketSource, PlainAgents } from "./agent-sockets.ts";
import { FetchTransport } from "./fetch-transport.ts";
import { isSpy, NodeClients, type ReplacedClients } from "./node-clients.ts";
import { NO_INTERNALS, type NodeInternals, probeNodeInternals } from "./node-internals.ts";
import { ReadBuffer } from "./read-buffer.ts";
import { isNode } from "./runtime.ts";
import { PooledSocketSource, type SocketSource } from "./socket-source.ts";
import type { TransportSettings } from "./transport-settings.ts";
import type { HttpRequest, HttpResponse, Recipient, Transport, TransportOptions } from "./http.ts";

/** `internals`: which of Node's internals may be relied on; they are probed when none are given. */
export function nodeTransport(settings: TransportSettings, internals?: NodeInternals): Transport {
  return new NodeTransport(settings, internals);
}

/** A route, and for what it was found. */
interface KnownRoute {
  readonly url: string;
  readonly replaced: ReplacedClients;
  readonly route: Route;
}

/**
 * Sends over Node's own HTTP client, on sockets that are kept open. Where somebody has replaced that client, or `fetch`,
 * requests go through the replacement and use none of these sockets.
 */
class NodeTransport implements Transport {
  readonly #settings: TransportSettings;
  readonly #rules: ProxyRules;
  readonly #clients = new NodeClients();
  readonly #agentSockets: AgentSockets;
  /** Keeps the transport's own sockets … */
  readonly #pool: SocketPool;
  /** … or these do, where Node's client is replaced, or an assumption about it does not hold. */
  readonly #agents: PlainAgents;
  /** Opens sockets that read by themselves: what replaces the client may keep what it is given. */
  readonly #connectors: Connectors;
  /** Opens those of the pool, which share a buffer where they can. */
  #sharing: Connectors;
  /** Unknown until the first request over Node's own client. */
  #internals: NodeInternals | undefined;
  #probing: Promise<void> | undefined;
  /** The last route to each target: most requests to it have the same URL. */
  readonly #routes = new WeakMap<Recipient, KnownRoute>();

  constructor(settings: TransportSettings, internals: NodeInternals | undefined) {
    const { env, ca, clock = systemClock } = settings;
    this.#settings = settings;
    this.#rules = readProxyRules(env);
    this.#agentSockets = new AgentSockets(clock);
    this.#pool = new SocketPool(clock);
    this.#agents = new PlainAgents(this.#agentSockets);
    this.#connectors = this.#sharing = new Connectors(ca, undefined);
    if (internals !== undefined) this.#rely(internals);
  }

  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse> {
    const { url } = request;
    const { target } = options;
    const replaced = this.#clients.replaced();
    const fetch = this.#fetchFor(url, target, replaced);
    if (fetch !== undefined) return new FetchTransport(fetch).send(request, options);
    if (this.#internals === undefined && !replaced.request) {
      return (this.#probing ??= this.#probe()).then(() => this.send(request, options));
    }
    return exchange(request, () => this.#route(url, target, replaced), options);
  }

  /** Closes idle sockets at once, and those in use when their answer has ended. Calls in progress may still send. */
  close(): void {
    this.#pool.close();
    this.#agents.close();
  }

  /** The credentials for proxies. */
  secrets(): readonly string[] {
    const { http, https } = this.#rules;
    return [http, https].flatMap((proxy) =>
      proxy !== undefined && "authorization" in proxy ? (proxy.authorization ?? []) : [],
    );
  }

  /** Not while the client is replaced: the probe would be taken for a request of the program's. */
  async #probe(): Promise<void> {
    this.#rely(isNode() ? await probeNodeInternals() : NO_INTERNALS);
  }

  #rely(internals: NodeInternals): void {
    this.#internals = internals;
    if (internals.dataEvent) this.#sharing = new Connectors(this.#settings.ca, new ReadBuffer());
  }

  /**
   * What stands in for `fetch`, unless there is an agent. An APM agent replaces the client as well as `fetch`, and `fetch`
   * knows no proxy: a request that needs one goes through the client. A spy answers by itself.
   */
  #fetchFor(url: string, target: Recipient, { fetch, request }: ReplacedClients): typeof globalThis.fetch | undefined {
    if (fetch === undefined || (target.params.agent ?? this.#settings.agent) !== undefined) return undefined;
    const parsed = request && !isSpy(fetch) ? URL.parse(url) : null;
    return parsed !== null && proxyFor(parsed, this.#rules) !== undefined ? undefined : fetch;
  }

  #route(url: string, target: Recipient, replaced: ReplacedClients): Route {
    const known = this.#routes.get(target);
    if (known?.url === url && known.replaced === replaced) return known.route;
    const route = this.#findRoute(url, target, replaced);
    this.#routes.set(target, { url, replaced, route });
    return route;
  }

  #findRoute(url: string, target: Recipient, replaced: ReplacedClients): Route {
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
    return { address, proxy, sockets: this.#socketsTo(address.url, proxy, replaced) };
  }

  #socketsTo(url: URL, proxy: Proxy | undefined, replaced: ReplacedClients): SocketSource {
    const { addRequest, onSocket, httpMessage } = this.#internals ?? NO_INTERNALS;
    const isPooled = !replaced.request && addRequest && onSocket && httpMessage;
    const connectors = isPooled ? this.#sharing : this.#connectors;
    const connector =
      proxy !== undefined && url.protocol === "https:"
        ? connectors.viaProxy(proxy, url)
        : connectors.direct(proxy?.url ?? url);
    return isPooled ? new PooledSocketSource(this.#pool, connector) : this.#agents.sourceFor(connector);
  }
}
