/**
 * Kept-alive sockets that the server closed while they were idle, told from those that broke with a request on them. The
 * former may be replaced in silence; the latter are failures, for the server may have done, and charged for, its work.
 */
import type { Socket } from "node:net";
import type { Clock } from "../../clock.ts";

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

/** When each socket was last used. Of sockets that others used nothing is known: they are never taken to have been idle. */
export class KeptSockets {
  readonly #clock: Clock;
  readonly #used = new WeakMap<Socket, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A request is put on `socket` now. */
  use(socket: Socket): SocketUse {
    const { bytesRead } = socket;
    const sent_at = this.#clock.now();
    const wasIdle = sent_at - (this.#used.get(socket) ?? sent_at) >= IDLE_MS;
    return {
      end: () => void this.#used.set(socket, this.#clock.now()),
      wasClosedBefore: () => wasIdle && socket.bytesRead === bytesRead && this.#clock.now() - sent_at <= PROMPT_MS,
    };
  }
}

/** One exchange on a socket. */
export interface SocketUse {
  /** Its answer has ended. */
  end(): void;
  /** Asked when the socket has broken: true when the server must have closed it before the request came. */
  wasClosedBefore(): boolean;
}
