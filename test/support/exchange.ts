/** One request at a local provider: what came, and the means to answer it, well or badly. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Asked, Wire, WireBody } from "./wire.ts";

/** How a request ended: answered to the end, given up by the client, or broken off by the provider. */
export type Outcome = "complete" | "aborted" | "broken";

export interface RecordedRequest extends Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: WireBody;
  /** The body as it came. */
  readonly text: string;
  /** Milliseconds since the epoch, by the machine's clock. */
  readonly received_at: number;
  /** Bytes of the body handed to the network so far: a slow reader holds them back. */
  readonly bytes_sent: number;
  readonly outcome: Outcome | undefined;
  /** True once the client has closed the socket before the reply was complete. */
  readonly aborted: boolean;
  /** Resolves when the reply has been sent as far as it goes: what follows is silence, pings or the end. */
  readonly sent: Promise<void>;
  /** Resolves when the request has ended one way or another. */
  readonly closed: Promise<Outcome>;
}

export class Exchange {
  readonly request: RecordedRequest;
  readonly wire: Wire;
  readonly #response: ServerResponse;
  readonly #ended: AbortController = new AbortController();
  readonly #sent = Promise.withResolvers<void>();
  #broken = false;
  #bytes_sent = 0;
  #outcome: Outcome | undefined;

  constructor(wire: Wire, number: number, incoming: IncomingMessage, text: string, response: ServerResponse) {
    this.wire = wire;
    this.#response = response;
    const closed = new Promise<Outcome>((resolve) => {
      response.once("close", () => {
        this.#outcome = response.writableFinished ? "complete" : this.#broken ? "broken" : "aborted";
        this.#ended.abort();
        this.markSent();
        resolve(this.#outcome);
      });
    });
    const live = { bytes_sent: () => this.#bytes_sent, outcome: () => this.#outcome };
    this.request = {
      number,
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      headers: incoming.headers,
      body: parsed(text),
      text,
      received_at: Date.now(),
      sent: this.#sent.promise,
      closed,
      get bytes_sent() {
        return live.bytes_sent();
      },
      get outcome() {
        return live.outcome();
      },
      get aborted() {
        return live.outcome() === "aborted";
      },
    };
  }

  /** Aborts when the request has ended. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** Sends the headers. */
  open(status: number, headers: Readonly<Record<string, string>>): void {
    this.#response.writeHead(status, { ...this.wire.headers(this.request), ...headers });
    this.#response.flushHeaders();
  }

  /** Sends a piece of the body, as soon as the client takes it. False when nobody listens any more. */
  async send(bytes: string | Uint8Array): Promise<boolean> {
    if (this.#ended.signal.aborted) return false;
    // The callback comes also when the socket is destroyed with the bytes still waiting.
    await new Promise<void>((resolve) => this.#response.write(bytes, () => resolve()));
    if (this.#ended.signal.aborted) return false;
    this.#bytes_sent += Buffer.byteLength(bytes);
    return true;
  }

  /** Everything that says something has been sent. */
  markSent(): void {
    this.#sent.resolve();
  }

  end(): void {
    this.#response.end();
  }

  /** Closes the socket wherever the body stands; what was sent still arrives. */
  cut(): void {
    this.#broken = true;
    this.#response.destroy();
  }

  /** Closes the socket with a reset. */
  reset(): void {
    this.#broken = true;
    this.#response.socket?.resetAndDestroy();
  }

  /** Sends bytes past HTTP, and closes. */
  raw(bytes: string): void {
    this.#broken = true;
    this.#response.socket?.end(bytes);
  }

  /** Waits. False when the request ended meanwhile. */
  async pause(ms: number): Promise<boolean> {
    if (ms > 0) await wait(ms, undefined, { signal: this.#ended.signal }).catch(() => undefined);
    return !this.#ended.signal.aborted;
  }
}

function parsed(text: string): WireBody {
  try {
    return JSON.parse(text) as WireBody;
  } catch {
    return {};
  }
}
