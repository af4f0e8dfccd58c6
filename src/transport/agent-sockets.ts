/** Sockets kept by an agent: the user's, or Node's own where the transport cannot keep them itself. */
import { Agent, type ClientRequest, request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { Socket } from "node:net";
import type { Clock } from "../clock.ts";
import { socketHost, portOf } from "./address.ts";
import { MOST_IDLE_PER_ADDRESS } from "./body-limits.ts";
import { KeptSocket } from "./kept-socket.ts";
import type { Connector, Opened } from "./socket-connector.ts";
import type { RequestHead, Sender, SocketSource } from "./socket-source.ts";

/** Tracks the sockets that agents keep. A socket's use elsewhere in the program is not seen. */
export class AgentSockets {
  readonly #clock: Clock;
  readonly #known = new WeakMap<Socket, KeptSocket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Tells `sender` which socket the agent gives to `client`. */
  watch(client: ClientRequest, sender: Sender): ClientRequest {
    return client.on("socket", (socket) => {
      const connection = this.#known.get(socket) ?? new KeptSocket(socket, this.#clock);
      this.#known.set(socket, connection);
      connection.begin(client.reusedSocket);
      sender.onConnection(connection);
    });
  }
}

/** An agent of the user's. */
export class AgentSocketSource implements SocketSource {
  readonly #agent: Agent;
  readonly #peer: URL;
  readonly #sockets: AgentSockets;

  /** `peer`: the other end of its sockets. */
  constructor(agent: Agent, peer: URL, sockets: AgentSockets) {
    this.#agent = agent;
    this.#peer = peer;
    this.#sockets = sockets;
  }

  request(head: RequestHead, sender: Sender): ClientRequest {
    head.agent = this.#agent;
    const send = this.#peer.protocol === "https:" ? httpsRequest : httpRequest;
    return this.#sockets.watch(send(head), sender);
  }

  release(connection: KeptSocket): void {
    connection.end();
  }

  drop(): void {
    closeIdle(this.#agent, `${socketHost(this.#peer)}:${portOf(this.#peer)}:`);
  }
}

/**
 * Agents of Node's that keep the transport's sockets, one for each address. They do what `SocketPool` does, except that they
 * leave it to the servers to close idle sockets.
 */
export class PlainAgents {
  readonly #sockets: AgentSockets;
  readonly #agents = new Map<string, ConnectorAgent>();
  #closed = false;

  constructor(sockets: AgentSockets) {
    this.#sockets = sockets;
  }

  sourceFor(connector: Connector): SocketSource {
    let agent = this.#agents.get(connector.key);
    if (agent === undefined) this.#agents.set(connector.key, (agent = new ConnectorAgent(connector, !this.#closed)));
    return new PlainAgentSource(agent, this.#sockets);
  }

  /** Closes all idle sockets, and keeps none from now on. */
  close(): void {
    this.#closed = true;
    for (const agent of this.#agents.values()) {
      agent.keepsIdle = false;
      closeIdle(agent);
    }
  }
}

/** Passed to `http.request`, which hands all its options on to `createConnection`. */
interface WaitingHead {
  /** Ends the wait for a socket. */
  waiting?: AbortSignal;
}

class PlainAgentSource implements SocketSource {
  readonly #agent: ConnectorAgent;
  readonly #sockets: AgentSockets;

  constructor(agent: ConnectorAgent, sockets: AgentSockets) {
    this.#agent = agent;
    this.#sockets = sockets;
  }

  request(head: RequestHead & WaitingHead, sender: Sender): ClientRequest {
    head.headers.push("connection", "keep-alive");
    head.agent = this.#agent;
    head.waiting = sender.signal;
    // Plain `http.request` also for TLS: the connector has opened a TLS socket.
    return this.#sockets.watch(httpRequest(head), sender);
  }

  release(connection: KeptSocket): void {
    connection.end();
  }

  drop(): void {
    closeIdle(this.#agent);
  }
}

/** Opens its sockets with a connector. */
class ConnectorAgent extends Agent {
  keepsIdle: boolean;
  readonly #connector: Connector;

  constructor(connector: Connector, keepsIdle: boolean) {
    super({ keepAlive: true, maxFreeSockets: MOST_IDLE_PER_ADDRESS });
    this.#connector = connector;
    this.keepsIdle = keepsIdle;
  }

  override createConnection(
    { waiting = new AbortController().signal }: RequestOptions & WaitingHead,
    callback?: (error: Error | null, socket: Socket) => void,
  ): Socket | undefined {
    const opened: Opened = (outcome) => {
      // Node ignores the socket when there is an error.
      if (outcome instanceof Error) callback?.(outcome, new Socket());
      else callback?.(null, outcome);
    };
    return this.#connector.open(waiting, opened);
  }

  override keepSocketAlive(socket: Socket): boolean | void {
    return this.keepsIdle && super.keepSocketAlive(socket);
  }
}

/** Closes the idle sockets of `agent` whose name starts with `prefix`. */
function closeIdle(agent: Agent, prefix = ""): void {
  for (const [name, sockets] of Object.entries(agent.freeSockets ?? {})) {
    if (name.startsWith(prefix)) for (const socket of sockets ?? []) socket.destroy();
  }
}
