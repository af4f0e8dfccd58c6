import type { Socket } from "node:net";
import { backgroundTimer, type Clock } from "../clock.ts";
import { MOST_IDLE, MOST_IDLE_AT_ONE_PLACE } from "./body-limits.ts";
import { KeptSocket } from "./kept-socket.ts";
import { forgetRequest } from "./node-internals.ts";

/** Milliseconds between two sweeps of the idle sockets: one that is idle at two in a row is closed. */
const SWEEP_MS = 15_000;
/** A server that says how long it keeps a socket closes it then, and a request must not meet that. Milliseconds. */
const MARGIN_MS = 1000;

/**
 * The open sockets of a transport that are idle, by the place they lead to. Node's own agent does the same, at a third of
 * the price of a whole request; and it takes what a server says out of turn for the next answer.
 */
export class SocketPool {
  readonly #clock: Clock;
  readonly #idle = new Map<string, KeptSocket[]>();
  /** All of them, the one that has been idle for longest first. */
  readonly #byAge = new Set<KeptSocket>();
  /** Cancels the next sweep; `undefined` while no socket is idle. */
  #cancelSweep: (() => void) | undefined;
  #closed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes the connection to `place` that was used last, for it will live longest. */
  take(place: string): KeptSocket | undefined {
    const idle = this.#idle.get(place);
    for (let connection = idle?.pop(); connection !== undefined; connection = idle?.pop()) {
      this.#byAge.delete(connection);
      if (!connection.isUsable) {
        connection.socket.destroy();
        continue;
      }
      connection.socket.ref();
      return connection;
    }
    return undefined;
  }

  /** Watches over a new socket, from its opening to its end. */
  add(place: string, socket: Socket): KeptSocket {
    const connection = new KeptSocket(socket, this.#clock);
    // Whoever uses it hears of its errors too. While it is idle they are nobody's concern.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#forget(place, connection));
    return connection;
  }

  /** The connection's request is over: keeps it for the next one where that is possible, else closes it. */
  keep(place: string, connection: KeptSocket): void {
    const { socket, answer } = connection;
    const idle = this.#idle.get(place) ?? [];
    const limit = idleLimit(answer?.headers["keep-alive"]);
    const isFull = this.#closed || idle.length >= MOST_IDLE_AT_ONE_PLACE;
    if (isFull || limit <= 0 || !isWhole(connection)) return void socket.destroy();
    connection.end(limit);
    forgetRequest(socket);
    // A program that has nothing else to do may end.
    socket.unref();
    if (idle.push(connection) === 1) this.#idle.set(place, idle);
    this.#byAge.add(connection);
    if (this.#byAge.size > MOST_IDLE) this.#closeOldest();
    this.#cancelSweep ??= backgroundTimer(this.#clock, SWEEP_MS, this.#sweep);
  }

  /** Closes the idle connections to `place`. */
  drop(place: string): void {
    for (const { socket } of this.#idle.get(place) ?? []) socket.destroy();
    this.#idle.delete(place);
  }

  /** Closes what is idle, and keeps nothing from now on. */
  close(): void {
    this.#closed = true;
    for (const place of this.#idle.keys()) this.drop(place);
    this.#cancelSweep?.();
    this.#cancelSweep = undefined;
  }

  /** A program that asks ever new places must not run out of sockets for those that are in use. */
  #closeOldest(): void {
    const [oldest] = this.#byAge;
    if (oldest === undefined) return;
    this.#byAge.delete(oldest);
    oldest.socket.destroy();
  }

  readonly #sweep = (): void => {
    for (const connection of this.#byAge) {
      if (connection.seenIdle) connection.socket.destroy();
      connection.seenIdle = true;
    }
    this.#cancelSweep = this.#idle.size > 0 ? backgroundTimer(this.#clock, SWEEP_MS, this.#sweep) : undefined;
  };

  #forget(place: string, connection: KeptSocket): void {
    this.#byAge.delete(connection);
    const idle = this.#idle.get(place);
    if (idle === undefined) return;
    const index = idle.indexOf(connection);
    if (index !== -1) idle.splice(index, 1);
    if (idle.length === 0) this.#idle.delete(place);
  }
}

/** Nothing of its answer is still to come. */
function isWhole({ socket, answer }: KeptSocket): boolean {
  return answer?.complete === true && !socket.destroyed && socket.writable;
}

/** Milliseconds for which a server says it keeps a socket: `keep-alive: timeout=5`. */
function idleLimit(header: string | string[] | undefined): number {
  if (header === undefined) return Infinity;
  const seconds = /(?:^|[,;\s])timeout=(\d+)/i.exec(String(header))?.[1];
  return seconds === undefined ? Infinity : Number(seconds) * 1000 - MARGIN_MS;
}
