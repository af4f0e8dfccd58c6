import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What the server does with a request. */
export interface Replay {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** The body, in the pieces it is written in. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** How the body ends. Default: well. */
  readonly end?: "cut" | "silence";
}

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A local server that gives recorded bytes for an answer, or breaks off in the middle of them. */
export class ReplayServer implements AsyncDisposable {
  readonly seen: Seen[] = [];
  readonly #server: Server;
  /** Requests whose socket the client has closed. */
  left = 0;

  private constructor(replay: (seen: Seen) => Replay) {
    this.#server = createServer((request, response) => {
      void text(request).then(async (body) => {
        const { method = "", url = "", headers } = request;
        const seen = { method, url, headers, text: body };
        this.seen.push(seen);
        const reply = replay(seen);
        response.once("close", () => {
          if (!response.writableFinished) this.left += 1;
        });
        response.writeHead(reply.status ?? 200, reply.headers ?? {});
        response.flushHeaders();
        for (const piece of reply.pieces) {
          response.write(piece);
          // A turn of the loop between two writes, so that they arrive as two.
          await new Promise((resolve) => setImmediate(resolve));
        }
        if (reply.end === "cut") response.destroy();
        else if (reply.end === undefined) response.end();
      });
    });
  }

  static async start(replay: Replay | ((seen: Seen) => Replay)): Promise<ReplayServer> {
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

export const JSON_HEADERS: Record<string, string> = {
  "content-type": "application/json",
  "x-amzn-requestid": "req-local",
};
export const STREAM_HEADERS: Record<string, string> = {
  "content-type": "application/vnd.amazon.eventstream",
  "x-amzn-requestid": "req-local",
};
