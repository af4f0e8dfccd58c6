import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { backgroundTimer, type Clock } from "../clock.ts";
import { bodyLimit, CUT, RELEASE_MS, tooLong } from "./body-limits.ts";
import { ByteQueue } from "./byte-queue.ts";
import type { Headers, HttpResponse } from "./http.ts";

/** Most bytes queued for a slow reader. With more the socket is paused, so that the provider has to wait. */
const HIGH_WATER = 64 * 1024;

/** The exchange that a response belongs to. */
export interface ResponseOwner {
  /** The exchange is over, whether it succeeded or failed. */
  over(): void;
  /** The error with the message "The answer of … `what`". */
  bodyError(what: string, cause?: Error): Error;
}

interface Waiting {
  resolve(pieces: readonly Uint8Array[] | undefined): void;
  reject(reason: unknown): void;
}

/**
 * A response of Node's client. The body flows into a short queue, which costs less per piece than reading the stream piece
 * by piece; a full queue pauses the socket.
 */
export class NodeResponse implements HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly #message: IncomingMessage;
  readonly #source: Readable;
  readonly #owner: ResponseOwner;
  readonly #clock: Clock;
  readonly #queue = new ByteQueue();
  /** Bytes queued before the socket is paused, or the body refused. */
  #limit = HIGH_WATER;
  #mode: "pieces" | "whole" | "discard" = "pieces";
  #discarded = 0;
  #waiting: Waiting | undefined;
  #ended = false;
  #failure: { readonly reason: unknown } | undefined;

  constructor(message: IncomingMessage, source: Readable, owner: ResponseOwner, clock: Clock) {
    this.status = message.statusCode ?? 0;
    this.headers = headersOf(message);
    this.#message = message;
    this.#source = source;
    this.#owner = owner;
    this.#clock = clock;
    source.on("data", this.#arrive);
    source.on("end", () => this.#end());
    source.on("error", (cause) => this.cut(cause));
    source.on("close", () => this.cut());
  }

  read(): Promise<readonly Uint8Array[] | undefined> {
    if (this.#queue.length > 0) return Promise.resolve(this.#take());
    if (this.#failure !== undefined) return Promise.reject(this.#failure.reason);
    if (this.#ended) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  text(): Promise<string> {
    this.#mode = "whole";
    this.#limit = bodyLimit(this.status);
    this.#source.resume();
    return new Promise((resolve, reject) => {
      const whole = (): void => resolve(this.#queue.takeText());
      if (this.#failure !== undefined) reject(this.#failure.reason);
      else if (this.#ended) whole();
      else this.#waiting = { resolve: whole, reject };
    });
  }

  cancel(): void {
    if (this.#ended || this.#failure !== undefined) return;
    this.fail(this.#owner.bodyError("was cancelled"));
  }

  /** Discards the rest. The socket can be used again if the body ends soon. */
  release(): void {
    if (this.#ended || this.#failure !== undefined) return;
    this.#mode = "discard";
    this.#queue.take();
    this.#owner.over();
    this.#source.resume();
    // Only decompression is left; the socket may serve another request by now.
    if (this.#message.readableEnded) return;
    // Bytes that still arrive do not extend it.
    this.#message.once(
      "close",
      backgroundTimer(this.#clock, RELEASE_MS, () => void this.#message.destroy()),
    );
  }

  /** The body broke off. What has arrived can still be read; the next read fails. */
  cut(cause?: Error): void {
    if (this.#ended || this.#failure !== undefined) return;
    this.#source.off("data", this.#arrive);
    for (
      let bytes = this.#source.read() as Uint8Array | null;
      bytes !== null;
      bytes = this.#source.read() as Uint8Array | null
    ) {
      this.#arrive(bytes);
    }
    if (this.#failure === undefined) this.#over(this.#owner.bodyError(CUT, cause));
  }

  /** Ends the response at once: all reads from now on fail with `reason`, whatever has arrived. */
  fail(reason: unknown): void {
    if (this.#ended || this.#failure !== undefined) return;
    this.#queue.take();
    this.#over(reason);
  }

  #over(reason: unknown): void {
    this.#failure = { reason };
    this.#owner.over();
    this.#message.destroy();
    this.#waiting?.reject(reason);
    this.#waiting = undefined;
  }

  readonly #arrive = (bytes: Uint8Array): void => {
    if (this.#failure !== undefined) return;
    if (this.#mode === "pieces" && this.#waiting !== undefined) {
      this.#waiting.resolve([bytes]);
      this.#waiting = undefined;
      return;
    }
    if (this.#mode === "discard") return this.#discard(bytes);
    this.#queue.add(bytes);
    if (this.#queue.length < this.#limit) return;
    if (this.#mode === "pieces") this.#source.pause();
    else this.fail(this.#owner.bodyError(tooLong(this.#limit)));
  };

  #discard(bytes: Uint8Array): void {
    this.#discarded += bytes.length;
    if (this.#discarded >= HIGH_WATER) this.#message.destroy();
  }

  #take(): readonly Uint8Array[] {
    if (this.#queue.length >= this.#limit) this.#source.resume();
    return this.#queue.take();
  }

  #end(): void {
    if (!this.#message.complete) return this.cut();
    this.#ended = true;
    this.#owner.over();
    this.#waiting?.resolve(undefined);
    this.#waiting = undefined;
  }
}

/** Node joins repeated headers, except `set-cookie`. */
function headersOf(message: IncomingMessage): Headers {
  const headers = message.headers as Headers;
  const cookies = message.headers["set-cookie"];
  return cookies === undefined ? headers : { ...headers, "set-cookie": cookies.join(", ") };
}
