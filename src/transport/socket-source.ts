/** Where the sockets of requests come from. */
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import type { KeptSocket } from "./kept-socket.ts";
import { sendOn, WaitingAgent } from "./node-internals.ts";
import type { Connector } from "./socket-connector.ts";
import type { SocketPool } from "./socket-pool.ts";

/** The options of a request; its headers are a flat list, which Node writes as it is. */
export interface RequestHead extends RequestOptions {
  readonly headers: string[];
}

/** Sends a request on the socket that is found for it. */
export interface Sender {
  /** Ends the wait for a socket. */
  readonly signal: AbortSignal;
  /** The request is sent on this connection now. */
  onConnection(connection: KeptSocket): void;
  /** May be called more than once for the same answer. */
  onResponse(message: IncomingMessage): void;
  /** No socket could be opened. */
  onError(cause: Error): void;
}

/** Sockets to one address. */
export interface SocketSource {
  /** Begins a request, which gets its socket now or later. Throws for headers that cannot be sent. */
  request(head: RequestHead, sender: Sender): ClientRequest;
  /** The request on this connection is over. */
  release(connection: KeptSocket): void;
  /** Closes the idle ones. */
  drop(): void;
}

/** The transport's own pool. Node's agents would cost a third of a whole request. */
export class PooledSocketSource implements SocketSource {
  readonly #pool: SocketPool;
  readonly #connector: Connector;
  readonly #agent = new WaitingAgent();

  constructor(pool: SocketPool, connector: Connector) {
    this.#pool = pool;
    this.#connector = connector;
  }

  request(head: RequestHead, sender: Sender): ClientRequest {
    head.headers.push("connection", "keep-alive");
    head.agent = this.#agent;
    const client = http.request(head);
    const use = (connection: KeptSocket): void => {
      connection.begin();
      sender.onConnection(connection);
      sendOn(connection.socket, client);
    };
    const idle = this.#pool.take(this.#connector.key);
    if (idle !== undefined) use(idle);
    else this.#open(use, sender);
    return client;
  }

  #open(use: (connection: KeptSocket) => void, sender: Sender): void {
    const socket = this.#connector.open(sender.signal, (outcome) => {
      if (outcome instanceof Error) sender.onError(outcome);
      else use(this.#pool.add(this.#connector.key, outcome));
    });
    if (socket !== undefined) use(this.#pool.add(this.#connector.key, socket));
  }

  release(connection: KeptSocket): void {
    this.#pool.keep(this.#connector.key, connection);
  }

  drop(): void {
    this.#pool.drop(this.#connector.key);
  }
}
