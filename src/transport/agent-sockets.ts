/** Sockets kept by an agent: the user's, or Node's own where the transport cannot keep them itself. */
import http, { Agent, type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
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
    client.on("socket", (socket) => {
      const connection = this.#known.get(socket) ?? new KeptSocket(socket, this.#clock);
      this.#known.set(socket, connection);
      connection.begin(client.reusedSocket);
      sender.onConnection(connection);
    });
    return client;
  }
}

/**
 * Begins a request in the form that most programs use, with the client as it is now: what has replaced it reads the headers
 * as an object, and may give the answer to the callback alone.
 */
function begin(head: RequestHead & WaitingHead, protocol: string, agent: Agent, sender: Sender): ClientRequest {
  const client = protocol === "https:" ? https : http;
  const headers: Record<string, string> = {};
  for (let index = 0; index + 1 < head.headers.length; index += 2) {
    const [name, value] = head.headers.slice(index, index + 2);
    if (name !== undefined && value !== undefined) headers[name] = value;
  }
  const request = client.request({ ...head, headers, protocol, agent }, (message) => sender.onResponse(whole(message)));
  // Before the sender listens.
  request.on("response", whole);
  return request;
}

/** A stand-in for an answer may be no more than a stream with a status. */
function whole(message: Partial<IncomingMessage>): IncomingMessage {
  message.headers ??= {};
  if (message.complete === undefined) {
    Object.defineProperty(message, "complete", { get: () => message.readableEnded });
  }
  return message as IncomingMessage;
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
    return this.#sockets.watch(begin(head, this.#peer.protocol, this.#agent, sender), sender);
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
 * leave it to the servers to close idle sockets. Requests are made as any program makes them.
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
    const agent = this.#agent;
    return this.#sockets.watch(begin({ ...head, waiting: sender.signal }, agent.protocol, agent, sender), sender);
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
  /** Node sends only requests of this protocol over the agent. */
  readonly protocol: string;
  readonly #connector: Connector;

  constructor(connector: Connector, keepsIdle: boolean) {
    super({ keepAlive: true, maxFreeSockets: MOST_IDLE_PER_ADDRESS });
    this.protocol = connector.protocol;
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
