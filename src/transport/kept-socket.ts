import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Clock } from "../clock.ts";

/**
 * How long a socket must have been idle before a break can be the server's idle limit. No server's limit is shorter, so
 * what breaks sooner broke because of the request. Milliseconds.
 */
const IDLE_MS = 1000;
/**
 * How soon after the request such a break shows. A server that had closed before refuses the request with the next packet;
 * one that takes longer may have read it. Milliseconds.
 */
const PROMPT_MS = 1000;

/** A socket that sends one request after the other. */
export class KeptSocket {
  readonly socket: Socket;
  /** The answer to its current request. */
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

  /** A request is sent now. */
  begin(): void {
    this.#sent_at = this.#clock.now();
    this.#wasIdle = this.#ended_at !== undefined && this.#sent_at - this.#ended_at >= IDLE_MS;
    this.#bytesRead = this.socket.bytesRead;
  }

  /** The request and its answer are over. `limit`: milliseconds for which the socket can be used again. */
  end(limit: number = Infinity): void {
    this.answer = undefined;
    this.seenIdle = false;
    this.#ended_at = this.#clock.now();
    this.#usable_until = this.#ended_at + limit;
    this.#bytesRead = this.socket.bytesRead;
  }

  /** Open, and without data from the server since `end`: such data would be read as the next answer. */
  get isUsable(): boolean {
    if (this.socket.destroyed || this.socket.readableEnded || this.socket.bytesRead !== this.#bytesRead) return false;
    return this.#usable_until === Infinity || this.#clock.now() < this.#usable_until;
  }

  /**
   * After it broke: true when the server must have closed it while it was idle, before the request arrived. Then the
   * request may be sent again. Any other break is a failure, because the server may have processed the request and will
   * charge for it.
   */
  wasClosedBefore(): boolean {
    const isPrompt = this.#clock.now() - this.#sent_at <= PROMPT_MS;
    return this.#wasIdle && isPrompt && this.socket.bytesRead === this.#bytesRead;
  }
}
