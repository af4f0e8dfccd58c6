import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What the server does with the next request. */
export interface Replay {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** The body, in the pieces it is written in. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** How the body ends. Default: well. */
  readonly end?: "cut" | "silence";
}

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** A local server that gives recorded bytes for an answer, or breaks off in the middle of them. */
export class ReplayServer implements AsyncDisposable {
  readonly seen: Seen[] = [];
  readonly #server: Server;
  /** Requests whose socket the client has closed. */
  left = 0;

  private constructor(replay: () => Replay) {
    this.#server = createServer((request, response) => {
      void text(request).then(async (body) => {
        this.seen.push({
          method: request.method,
          url: request.url,
          headers: request.headers,
          body: JSON.parse(body) as Record<string, unknown>,
        });
        const { status = 200, headers = {}, pieces, end } = replay();
        response.once("close", () => {
          if (!response.writableFinished) this.left += 1;
        });
        response.writeHead(status, headers);
        response.flushHeaders();
        for (const piece of pieces) {
          response.write(piece);
          // A turn of the loop between two writes, so that they arrive as two.
          await new Promise((resolve) => setImmediate(resolve));
        }
        if (end === "cut") response.destroy();
        else if (end === undefined) response.end();
      });
    });
  }

  static async start(replay: Replay | (() => Replay)): Promise<ReplayServer> {
    const server = new ReplayServer(typeof replay === "function" ? replay : () => replay);
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}

export const JSON_HEADERS: Record<string, string> = { "content-type": "application/json", "request-id": "req_local" };
export const EVENT_HEADERS: Record<string, string> = {
  "content-type": "text/event-stream; charset=utf-8",
  "request-id": "req_local",
};
