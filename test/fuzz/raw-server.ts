/** A provider over a bare socket: what HTTP says and what comes can be two things. */
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { Asked, WireBody } from "../support/wire.ts";
import type { Delivery } from "./draft.ts";

/** What is answered to a request, decided when it has come. */
export type Answering = (asked: Asked, port: number) => Delivery | undefined;

/** One turn of the event loop: what was written before is read before what is written after. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const CRLF2 = "\r\n\r\n";

export class RawServer implements AsyncDisposable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Counts whatever happens here: requests, writes, closes. */
  activity = 0;
  /** Replies that are still being written. */
  writing = 0;
  /** Set for each case; without one, requests are left unanswered. */
  answering: Answering | undefined;

  private constructor(server: Server) {
    this.#server = server;
    server.on("connection", (socket) => this.#connected(socket));
  }

  static async start(): Promise<RawServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new RawServer(server);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  connections(): number {
    return this.#sockets.size;
  }

  dropConnections(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dropConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #connected(socket: Socket): void {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => {});
    socket.on("close", () => {
      this.activity += 1;
      this.#sockets.delete(socket);
    });
    let received: Buffer = Buffer.alloc(0);
    socket.on("data", (bytes: Buffer) => {
      this.activity += 1;
      received = Buffer.concat([received, bytes]);
      for (let request = takeRequest(received); request !== undefined; request = takeRequest(received)) {
        received = request.rest;
        const delivery = this.answering?.(request.asked, this.port);
        if (delivery !== undefined) void this.#deliver(socket, delivery);
      }
    });
  }

  async #deliver(socket: Socket, { pieces, pauses, end }: Delivery): Promise<void> {
    this.writing += 1;
    for (const [index, piece] of pieces.entries()) {
      if (socket.destroyed) break;
      if (pauses.has(index)) await this.#pause();
      this.activity += 1;
      socket.write(piece);
      await nextTurn();
    }
    if (end === "fin") socket.end();
    if (end === "rst") socket.resetAndDestroy();
    this.activity += 1;
    this.writing -= 1;
  }

  /** Nothing is under way meanwhile: the clock may move. */
  async #pause(): Promise<void> {
    this.writing -= 1;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    this.writing += 1;
  }
}

const PAUSE_MS = 12;

interface Taken {
  readonly asked: Asked;
  readonly rest: Buffer;
}

/** The first request, once it is whole. The number is filled in by whoever counts. */
function takeRequest(received: Buffer): Taken | undefined {
  const head = received.indexOf(CRLF2);
  if (head === -1) return undefined;
  const [line = "", ...fields] = received.toString("latin1", 0, head).split("\r\n");
  const headers = Object.fromEntries(
    fields.map((field) => {
      const colon = field.indexOf(":");
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
  const end = head + CRLF2.length + Number(headers["content-length"] ?? 0);
  if (received.length < end) return undefined;
  const body = received.toString("utf8", head + CRLF2.length, end);
  const path = line.split(" ")[1] ?? "";
  return { asked: { number: 0, path, headers, body: parsed(body) }, rest: received.subarray(end) };
}

function parsed(text: string): WireBody {
  try {
    return JSON.parse(text) as WireBody;
  } catch {
    return {};
  }
}
