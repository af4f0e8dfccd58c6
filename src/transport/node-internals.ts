/**
 * What the transport relies on in Node without Node's documentation: four things, used here and nowhere else. Each was
 * found to hold in 16.20, 18.20, 20.19, 22.13, 24.21 and 26.10. A transport looks once, when it is loaded, whether they
 * hold in its Node (`probeNodeInternals`); where one does not, it does with what is documented (see `node-transport.ts`).
 */
import { Agent, type ClientRequest, request } from "node:http";
import { Socket } from "node:net";

/** Which of the assumptions hold. */
export interface NodeInternals {
  /** A request asks its agent for a socket by `agent.addRequest`, and waits until it is given one. */
  readonly addRequest: boolean;
  /**
   * `request.onSocket` sends the request on the socket given to it. With the end of the answer it lets go of the socket,
   * which stays open, and emits `close`.
   */
  readonly onSocket: boolean;
  /** `socket._httpMessage` is what holds the last request on a socket: once it is null, an idle socket holds nothing of it. */
  readonly httpMessage: boolean;
  /** A request reads its answer from the `data` events of the socket, whoever emits them. */
  readonly dataEvent: boolean;
}

/** Of runtimes that only imitate Node. */
export const NO_INTERNALS: NodeInternals = {
  addRequest: false,
  onSocket: false,
  httpMessage: false,
  dataEvent: false,
};

/** `addRequest`: an agent that finds no sockets, so that a request waits until it is handed one. */
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

/** A socket, as Node's client marks it. */
interface MarkedSocket extends Socket {
  _httpMessage?: unknown;
}

/** `httpMessage`: as Node's own agents do, because an idle socket would hold all of its last request and answer. */
export function forgetRequest(socket: MarkedSocket): void {
  socket._httpMessage = null;
}

/** `dataEvent`: gives `bytes`, which arrived in a buffer of ours, to the request on `socket`. */
export function feed(socket: Socket, bytes: Uint8Array): void {
  socket.emit("data", bytes);
}

const REPLY = Buffer.from("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
/** Ticks in which an answer that is there has ended for long. In all Nodes above it is over after one. */
const TICKS = 20;

/** Looks which assumptions hold, by one exchange with a socket that leads nowhere. `send`: Node's, except in tests. */
export async function probeNodeInternals(send: typeof request = request): Promise<NodeInternals> {
  const socket = new ProbeSocket();
  const agent = new ProbeAgent(socket);
  try {
    const client = send({ agent, createConnection: () => socket, method: "POST", headers: [], host: "probe.invalid" });
    return await probed(client, agent, socket);
  } catch {
    return NO_INTERNALS;
  } finally {
    socket.destroy();
  }
}

async function probed(client: ClientRequest, agent: ProbeAgent, socket: ProbeSocket): Promise<NodeInternals> {
  let [answered, closed] = [false, false];
  // The end of its socket is one.
  client.on("error", () => {});
  const addRequest = agent.asked === client;
  if (!addRequest) return NO_INTERNALS;
  client.on("response", (message) => {
    answered = true;
    message.resume();
  });
  client.on("close", () => (closed = true));
  client.end();
  sendOn(socket, client);
  await tick();
  const httpMessage = (socket as MarkedSocket)._httpMessage === client;
  feed(socket, REPLY);
  for (let ticks = 0; ticks < TICKS && !closed; ticks += 1) await tick();
  // Without an answer nobody knows whether the socket would have been let go.
  const onSocket = socket.sent && (!answered || (closed && !socket.destroyed));
  return { addRequest, onSocket, httpMessage, dataEvent: answered };
}

function tick(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

/** Notes the request that asks it for a socket, and opens none in any case. */
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

/** Leads nowhere. */
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
