/** Where the sockets of requests come from: the transport's own pool, or an agent of the user's. */
import { Agent, type ClientRequest, request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import type { Clock } from "../clock.ts";
import { socketHost, portOf } from "./address.ts";
import { KeptSocket } from "./kept-socket.ts";
import type { Connector } from "./socket-connector.ts";
import type { SocketPool } from "./socket-pool.ts";

/** What a request begins with: a flat list of headers, which Node writes out as it is. */
export interface RequestHead extends RequestOptions {
  readonly headers: string[];
}

/** Who sends a request on a socket that is found for it. */
export interface Sender {
  /** Ends the wait for a socket. */
  readonly signal: AbortSignal;
  /** The request is put on this connection now. */
  onConnection(connection: KeptSocket): void;
  /** No socket could be opened. */
  onError(cause: Error): void;
}

/** Sockets to one place. */
export interface SocketSource {
  /** Begins a request, which gets its socket now or later. Throws for headers that cannot be sent. */
  request(head: RequestHead, sender: Sender): ClientRequest;
  /** The request on this connection is over. */
  release(connection: KeptSocket): void;
  /** Closes those that are idle. */
  drop(): void;
}

/** An agent that finds no sockets: a request waits until it is handed one. */
class NoSockets extends Agent {
  addRequest(): void {}
}

/** Node's own agents cost a third of a whole request; so the sockets are kept here, and Node is only handed one. */
export class PooledSocketSource implements SocketSource {
  readonly #pool: SocketPool;
  readonly #place: Connector;
  readonly #agent = new NoSockets({ keepAlive: true });

  constructor(pool: SocketPool, place: Connector) {
    this.#pool = pool;
    this.#place = place;
  }

  request(head: RequestHead, sender: Sender): ClientRequest {
    head.headers.push("connection", "keep-alive");
    head.agent = this.#agent;
    const client = httpRequest(head);
    const use = (connection: KeptSocket): void => {
      connection.begin();
      sender.onConnection(connection);
      client.onSocket(connection.socket);
    };
    const idle = this.#pool.take(this.#place.key);
    if (idle !== undefined) use(idle);
    else this.#open(use, sender);
    return client;
  }

  #open(use: (connection: KeptSocket) => void, sender: Sender): void {
    const socket = this.#place.open(sender.signal, (outcome) => {
      if (outcome instanceof Error) sender.onError(outcome);
      else use(this.#pool.add(this.#place.key, outcome));
    });
    if (socket !== undefined) use(this.#pool.add(this.#place.key, socket));
  }

  release(connection: KeptSocket): void {
    this.#pool.keep(this.#place.key, connection);
  }

  drop(): void {
    this.#pool.drop(this.#place.key);
  }
}

/** What is known of the sockets of agents; of those that others used it is nothing. */
export type KnownSockets = WeakMap<Socket, KeptSocket>;

/** An agent of the user's, which keeps its sockets itself. */
export class AgentSocketSource implements SocketSource {
  readonly #agent: Agent;
  readonly #peer: URL;
  readonly #known: KnownSockets;
  readonly #clock: Clock;

  /** `peer`: who is at the other end. */
  constructor(agent: Agent, peer: URL, known: KnownSockets, clock: Clock) {
    this.#agent = agent;
    this.#peer = peer;
    this.#known = known;
    this.#clock = clock;
  }

  request(head: RequestHead, sender: Sender): ClientRequest {
    head.agent = this.#agent;
    const client = (this.#peer.protocol === "https:" ? httpsRequest : httpRequest)(head);
    client.on("socket", (socket) => {
      const connection = this.#known.get(socket) ?? new KeptSocket(socket, this.#clock);
      this.#known.set(socket, connection);
      connection.begin();
      sender.onConnection(connection);
    });
    return client;
  }

  release(connection: KeptSocket): void {
    connection.end();
  }

  drop(): void {
    const prefix = `${socketHost(this.#peer)}:${portOf(this.#peer)}:`;
    for (const [name, sockets] of Object.entries(this.#agent.freeSockets ?? {})) {
      if (name.startsWith(prefix)) for (const socket of sockets ?? []) socket.destroy();
    }
  }
}
