/** Where the sockets of requests come from: the transport's own pool, or an agent of the user's. */
import { type Agent, type ClientRequest, request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import type { Clock } from "../../clock.ts";
import { hostOf, portOf } from "./address.ts";
import { Connection } from "./connection.ts";
import type { Place } from "./places.ts";
import type { SocketPool } from "./socket-pool.ts";

/** What a request begins with: a flat list of headers, which Node writes out as it is. */
export interface RequestHead extends RequestOptions {
  readonly headers: string[];
}

type OnConnection = (connection: Connection) => void;

/** Sockets to one place. */
export interface Sockets {
  /** Begins a request, and tells `onConnection` what it is put on. Throws for headers that cannot be sent. */
  request(head: RequestHead, signal: AbortSignal, onConnection: OnConnection): ClientRequest;
  /** Closes those that are idle. */
  drop(): void;
}

/** Node's own agents cost a third of a whole request; so the sockets are kept here, and Node is only handed one. */
export class PooledSockets implements Sockets {
  readonly #pool: SocketPool;
  readonly #place: Place;

  constructor(pool: SocketPool, place: Place) {
    this.#pool = pool;
    this.#place = place;
  }

  request(head: RequestHead, signal: AbortSignal, onConnection: OnConnection): ClientRequest {
    let connection: Connection | undefined;
    const use = (used: Connection): Socket => {
      connection = used;
      used.begin();
      onConnection(used);
      return used.socket;
    };
    head.headers.push("connection", "keep-alive");
    head.createConnection = (_, opened) => {
      const idle = this.#pool.take(this.#place.key);
      if (idle !== undefined) return use(idle);
      const socket = this.#place.open(signal, (outcome) => {
        if (outcome instanceof Error) fail(opened, outcome);
        else opened(null, use(this.#pool.add(this.#place.key, outcome)));
      });
      return socket && use(this.#pool.add(this.#place.key, socket));
    };
    const client = httpRequest(head);
    // Without an agent Node closes each socket after its answer, unless it is told not to.
    client.shouldKeepAlive = true;
    client.on("close", () => connection && this.#pool.keep(this.#place.key, connection));
    return client;
  }

  drop(): void {
    this.#pool.drop(this.#place.key);
  }
}

/** What is known of the sockets of agents; of those that others used it is nothing. */
export type KnownSockets = WeakMap<Socket, Connection>;

/** An agent of the user's, which keeps its sockets itself. */
export class AgentSockets implements Sockets {
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

  request(head: RequestHead, _: AbortSignal, onConnection: OnConnection): ClientRequest {
    head.agent = this.#agent;
    const client = (this.#peer.protocol === "https:" ? httpsRequest : httpRequest)(head);
    client.on("socket", (socket) => {
      const connection = this.#known.get(socket) ?? new Connection(socket, this.#clock);
      this.#known.set(socket, connection);
      connection.begin();
      onConnection(connection);
      client.on("close", () => connection.end());
    });
    return client;
  }

  drop(): void {
    const prefix = `${hostOf(this.#peer)}:${portOf(this.#peer)}:`;
    for (const [name, sockets] of Object.entries(this.#agent.freeSockets ?? {})) {
      if (name.startsWith(prefix)) for (const socket of sockets ?? []) socket.destroy();
    }
  }
}

/** Node reads only the error, but types the socket as present. */
function fail(opened: (error: Error | null, socket: Socket) => void, failure: Error): void {
  (opened as (error: Error) => void)(failure);
}
