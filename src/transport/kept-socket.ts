import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { afterThisTurn, type Clock } from "../clock.ts";

/**
 * How soon after the request the break of a socket shows that the server had closed it before. It refuses the request with
 * the next packet; a server that takes longer may have read it, and may charge for it. Milliseconds.
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
  /** When the turn was over in which the request was sent; `undefined` until it is. */
  #seen_at: number | undefined;
  #wasUsed = false;
  #bytesRead = 0;
  #usable_until = Infinity;

  constructor(socket: Socket, clock: Clock) {
    this.socket = socket;
    this.#clock = clock;
  }

  /** A request is sent now. `wasUsed`: the socket has served another one, of somebody else's. */
  begin(wasUsed = false): void {
    this.#wasUsed ||= wasUsed;
    this.#seen_at = undefined;
    // Work that goes on in this turn is no time that the server takes.
    if (this.#wasUsed) afterThisTurn(() => (this.#seen_at ??= this.#clock.now()));
    this.#bytesRead = this.socket.bytesRead;
  }

  /** The request and its answer are over. `limit`: milliseconds for which the socket can be used again. */
  end(limit: number = Infinity): void {
    this.answer = undefined;
    this.seenIdle = false;
    this.#wasUsed = true;
    this.#usable_until = limit === Infinity ? Infinity : this.#clock.now() + limit;
    this.#bytesRead = this.socket.bytesRead;
  }

  /** Open, and without data from the server since `end`: such data would be read as the next answer. */
  get isUsable(): boolean {
    if (this.socket.destroyed || this.socket.readableEnded || this.socket.bytesRead !== this.#bytesRead) return false;
    return this.#usable_until === Infinity || this.#clock.now() < this.#usable_until;
  }

  /**
   * After it broke: true when it had served before, and broke at once and without a byte of an answer. Servers close a
   * socket behind an answer, or after a while, and the request that takes it at that moment never arrives: it may be sent
   * again. Any other break is a failure, because the server may have processed the request and will charge for it.
   */
  wasClosedBefore(): boolean {
    const isPrompt = this.#seen_at === undefined || this.#clock.now() - this.#seen_at <= PROMPT_MS;
    return this.#wasUsed && isPrompt && this.socket.bytesRead === this.#bytesRead;
  }
}
