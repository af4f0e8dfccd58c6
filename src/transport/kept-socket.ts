import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Clock } from "../clock.ts";

/**
 * How long a socket must have been idle before a server may be taken to have closed it for that. No server's limit is
 * shorter; whatever breaks sooner broke because of the request. Milliseconds.
 */
const IDLE_MS = 1000;
/**
 * How soon after the request its breaking must be known. A server that had closed already refuses the request with the
 * next packet; one that takes longer had the time to read it. Milliseconds.
 */
const PROMPT_MS = 1000;

/** A socket that one request after the other is put on. */
export class KeptSocket {
  readonly socket: Socket;
  /** The answer to the request that is on it. */
  answer: IncomingMessage | undefined;
  /** Idle at the last sweep. */
  seenIdle = false;
  readonly #clock: Clock;
  #sent_at = 0;
  #ended_at: number | undefined;
  #wasIdle = false;
  #bytesRead = 0;
  #usable_until = Infinity;

  constructor(socket: Socket, clock: Clock) {
    this.socket = socket;
    this.#clock = clock;
  }

  /** A request is put on it now. */
  begin(): void {
    this.#sent_at = this.#clock.now();
    this.#wasIdle = this.#ended_at !== undefined && this.#sent_at - this.#ended_at >= IDLE_MS;
    this.#bytesRead = this.socket.bytesRead;
  }

  /** The request and its answer are over. `limit`: milliseconds for which it can be used again. */
  end(limit: number = Infinity): void {
    this.answer = undefined;
    this.seenIdle = false;
    this.#ended_at = this.#clock.now();
    this.#usable_until = this.#ended_at + limit;
    this.#bytesRead = this.socket.bytesRead;
  }

  /** It is open, and the server has said nothing on it since then: what it said would be taken for the next answer. */
  get isUsable(): boolean {
    if (this.socket.destroyed || this.socket.readableEnded || this.socket.bytesRead !== this.#bytesRead) return false;
    return this.#usable_until === Infinity || this.#clock.now() < this.#usable_until;
  }

  /**
   * Asked when it has broken: true when the server must have closed it while it was idle, before the request came. Then
   * the request may be sent again in silence. One that broke with a request on it is a failure, for the server may have
   * done, and charged for, its work.
   */
  wasClosedBefore(): boolean {
    const isPrompt = this.#clock.now() - this.#sent_at <= PROMPT_MS;
    return this.#wasIdle && isPrompt && this.socket.bytesRead === this.#bytesRead;
  }
}
