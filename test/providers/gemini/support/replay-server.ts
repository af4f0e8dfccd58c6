/** A local Google that sends recorded bytes, in the pieces it is told to, and breaks off where it is told to. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate as nextTurn } from "node:timers/promises";

export interface Replay {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, in the pieces it is sent in. */
  readonly pieces: readonly Uint8Array[];
  /** `cut`: the socket breaks behind the last piece. `hang`: nothing more comes. Default: the body ends. */
  readonly end?: "cut" | "hang";
}

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

export class ReplayServer implements AsyncDisposable {
  readonly requests: Received[] = [];
  readonly #server: Server;
  #play: (request: Received) => Replay;
  /** Exchanges whose client has gone before their end. */
  aborted = 0;

  private constructor(play: (request: Received) => Replay) {
    this.#play = play;
    this.#server = createServer((incoming, response) => {
      void (async () => {
        const body = await text(incoming);
        const request: Received = {
          path: incoming.url ?? "",
          headers: incoming.headers,
          body: parsed(body),
          text: body,
        };
        this.requests.push(request);
        const { status = 200, headers = {}, pieces, end } = this.#play(request);
        response.once("close", () => (this.aborted += response.writableFinished || end === "cut" ? 0 : 1));
        response.writeHead(status, headers);
        response.flushHeaders();
        for (const piece of pieces) {
          await new Promise<void>((resolve) => response.write(piece, () => resolve()));
          if (pieces.length > 1) await nextTurn();
        }
        if (end === "cut") response.destroy();
        else if (end === undefined) response.end();
      })();
    });
  }

  static async start(play: Replay | ((request: Received) => Replay)): Promise<ReplayServer> {
    const server = new ReplayServer(typeof play === "function" ? play : () => play);
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From the next request on. */
  play(play: Replay): void {
    this.#play = () => play;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

function parsed(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export const JSON_TYPE: Readonly<Record<string, string>> = { "content-type": "application/json; charset=UTF-8" };
export const EVENT_TYPE: Readonly<Record<string, string>> = { "content-type": "text/event-stream" };

export function inOne(body: Uint8Array): Uint8Array[] {
  return [body];
}

export function byteByByte(body: Uint8Array): Uint8Array[] {
  return Array.from(body, (byte) => Uint8Array.of(byte));
}

/** A stream's bytes up to the end of each of its events. */
export function prefixes(body: Uint8Array): Uint8Array[] {
  const found = Buffer.from(body)
    .toString("latin1")
    .matchAll(/(?:\r\n|\n){2}/g);
  return [...found].map(({ index, 0: end }) => body.slice(0, index + end.length));
}
