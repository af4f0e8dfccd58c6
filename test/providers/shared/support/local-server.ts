import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Server as SocketServer,
  type Socket,
} from "node:net";
import { promisify } from "node:util";
import { certificate } from "./certificate.ts";

/** A server on 127.0.0.1 that counts its connections. `await using` closes it and whatever is connected. */
export class LocalServer implements AsyncDisposable {
  readonly #server: SocketServer;
  readonly #scheme: string;
  readonly #sockets = new Set<Socket>();
  connections = 0;

  private constructor(server: SocketServer, scheme: string) {
    this.#server = server;
    this.#scheme = scheme;
    server.on("connection", (socket: Socket) => {
      this.connections += 1;
      this.#sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => this.#sockets.delete(socket));
    });
  }

  /** An HTTP server. */
  static http(listener: RequestListener): Promise<LocalServer> {
    return LocalServer.#listen(createServer({ keepAliveTimeout: 60_000 }, listener), "http");
  }

  /** An HTTPS server with the certificate of `certificate.ts`. */
  static https(listener: RequestListener): Promise<LocalServer> {
    return LocalServer.#listen(createSecureServer({ ...certificate, keepAliveTimeout: 60_000 }, listener), "https");
  }

  /** A server that speaks bytes. `listener` is called once a whole request has come on a socket, with its number there. */
  static raw(listener: (socket: Socket, requestOnSocket: number) => void): Promise<LocalServer> {
    const server = createSocketServer((socket) => {
      let [received, count] = ["", 0];
      socket.on("data", (bytes) => {
        received += bytes.toString("latin1");
        for (;;) {
          const head = received.indexOf("\r\n\r\n");
          const length = Number(/content-length: (\d+)/i.exec(received.slice(0, head))?.[1] ?? 0);
          if (head === -1 || received.length < head + 4 + length) return;
          received = received.slice(head + 4 + length);
          count += 1;
          listener(socket, count);
        }
      });
    });
    return LocalServer.#listen(server, "http");
  }

  /** A server that is `server`, such as a proxy with its own `connect` listener. */
  static of(server: Server, scheme: "http" | "https"): Promise<LocalServer> {
    return LocalServer.#listen(server, scheme);
  }

  static async #listen(server: SocketServer, scheme: string): Promise<LocalServer> {
    const local = new LocalServer(server, scheme);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return local;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `${this.#scheme}://127.0.0.1:${this.port}`;
  }

  /** Sockets that are open now. */
  open(): Promise<number> {
    return promisify(this.#server.getConnections.bind(this.#server))();
  }

  /** Closes every socket, as a server does with those that were idle too long. */
  dropConnections(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dropConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

/** Answers every request with this JSON, once it has been read. */
export function answering(reply: unknown, headers: Record<string, string> = {}): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    request
      .resume()
      .on("end", () =>
        response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(reply)),
      );
  };
}
