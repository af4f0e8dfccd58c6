/**
 * The four things that the transport relies on and Node does not document. They are used here and nowhere else. All hold in
 * Node from 16 on (checked: 16.20, 18.20, 20.19, 22.13, 24.21, 26.10). A transport probes them once, when it is loaded
 * (`probeNodeInternals`). Where one does not hold, `node-transport.ts` uses what is documented: an agent of Node's in place
 * of the socket pool, or sockets that read by themselves in place of the read buffer.
 */
import { Agent, type ClientRequest, request } from "node:http";
import { Socket } from "node:net";

/** Which assumptions hold. */
export interface NodeInternals {
  /** A request calls `agent.addRequest`, and waits until it gets a socket. */
  readonly addRequest: boolean;
  /**
   * `request.onSocket` sends the request on the given socket. After the answer the request emits `close`, and the socket stays
   * open; this second half is checked by the tests alone.
   */
  readonly onSocket: boolean;
  /** `socket._httpMessage` is the socket's only reference to its last request: set to null, the request can be collected. */
  readonly httpMessage: boolean;
  /** A request reads its answer from the `data` events of the socket, also from events that Node did not emit. */
  readonly dataEvent: boolean;
}

/** For runtimes that imitate Node: nothing is relied on. */
export const NO_INTERNALS: NodeInternals = {
  addRequest: false,
  onSocket: false,
  httpMessage: false,
  dataEvent: false,
};

/** `addRequest`: an agent without sockets, so that a request waits for `sendOn`. */
export class WaitingAgent extends Agent {
  constructor() {
    super({ keepAlive: true });
  }

  addRequest(_client: ClientRequest): void {}
}

/** `onSocket`: sends `client` on `socket`. */
export function sendOn(socket: Socket, client: ClientRequest): void {
  client.onSocket(socket);
}

interface MarkedSocket extends Socket {
  _httpMessage?: unknown;
}

/** `httpMessage`: what Node's agents do too. Otherwise an idle socket would keep its last request and answer in memory. */
export function forgetRequest(socket: MarkedSocket): void {
  socket._httpMessage = null;
}

/** `dataEvent`: passes `bytes` from the read buffer to the request on `socket`. */
export function feed(socket: Socket, bytes: Uint8Array): void {
  socket.emit("data", bytes);
}

const INTERIM = Buffer.from("HTTP/1.1 102 Processing\r\n\r\n");

/**
 * Finds which assumptions hold, by a request over a socket without a connection. It is begun, gets an interim response, and
 * is dropped: neither it nor its end is reported to anything that traces requests. `send`: Node's, except in tests.
 */
export async function probeNodeInternals(send: typeof request = request): Promise<NodeInternals> {
  const socket = new ProbeSocket();
  const agent = new ProbeAgent(socket);
  try {
    const client = send({ agent, createConnection: () => socket, method: "POST", headers: [], host: "probe.invalid" });
    if (agent.asked === client) return await probed(client, socket);
    client.on("error", () => {});
    client.destroy();
  } catch {
    // What fails here is not relied on.
  }
  return NO_INTERNALS;
}

async function probed(client: ClientRequest, socket: ProbeSocket): Promise<NodeInternals> {
  let answered = false;
  client.on("information", () => (answered = true));
  client.flushHeaders();
  sendOn(socket, client);
  // The request takes the socket in the next tick.
  await new Promise<void>((resolve) => process.nextTick(resolve));
  const httpMessage = (socket as MarkedSocket)._httpMessage === client;
  feed(socket, INTERIM);
  return { addRequest: true, onSocket: socket.sent, httpMessage, dataEvent: answered };
}

/** Records the request that asks for a socket. Opens no connection, even where `addRequest` is not called. */
class ProbeAgent extends WaitingAgent {
  asked: ClientRequest | undefined;
  readonly #socket: Socket;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
  }

  override addRequest(client: ClientRequest): void {
    this.asked = client;
  }

  override createConnection(): Socket {
    return this.#socket;
  }
}

/** A socket without a connection. */
class ProbeSocket extends Socket {
  sent = false;

  override _write(_chunk: unknown, _encoding: string, callback: () => void): void {
    this.sent = true;
    callback();
  }

  override _writev(_chunks: unknown, callback: () => void): void {
    this.sent = true;
    callback();
  }

  override _read(): void {}

  override _final(callback: () => void): void {
    callback();
  }
}
