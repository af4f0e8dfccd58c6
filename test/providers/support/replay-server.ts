/** A local provider that sends recorded bytes, in the pieces it is told to, and breaks off where it is told to. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { untilRead } from "./client-sockets.ts";

export interface Replay {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, in the pieces it is sent in: each is sent when the client has read the one before. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** `cut`: the socket breaks behind the last piece. `hang`: nothing more comes. Default: the body ends. */
  readonly end?: "cut" | "hang" | undefined;
}

export interface Received {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** `{}` for what is no JSON. */
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
      let body = "";
      incoming.setEncoding("utf8").on("data", (text: string) => (body += text));
      incoming.once("end", () => {
        const { method = "", url: path = "", headers } = incoming;
        const request: Received = { method, path, headers, body: parsed(body), text: body };
        this.requests.push(request);
        void this.#answer(this.#play(request), response);
      });
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
  play(replay: Replay): void {
    this.#play = () => replay;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #answer({ status = 200, headers = {}, pieces, end }: Replay, response: ServerResponse): Promise<void> {
    const { socket } = response;
    response.once("close", () => (this.aborted += response.writableFinished || end === "cut" ? 0 : 1));
    response.writeHead(status, headers);
    response.flushHeaders();
    for (const piece of pieces) {
      if (pieces.length > 1 && socket !== null) await untilRead(socket);
      await new Promise<void>((resolve) => response.write(piece, () => resolve()));
    }
    if (end === "cut") response.destroy();
    else if (end === undefined) response.end();
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
