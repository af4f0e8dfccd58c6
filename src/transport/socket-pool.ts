import type { Socket } from "node:net";
import { backgroundTimer, type Clock } from "../clock.ts";
import { MOST_IDLE, MOST_IDLE_PER_ADDRESS } from "./body-limits.ts";
import { KeptSocket } from "./kept-socket.ts";
import { forgetRequest } from "./node-internals.ts";

/** Milliseconds between two sweeps of the idle sockets: one that is idle at two in a row is closed. */
const SWEEP_MS = 15_000;
/** How long before the server's own limit a socket is no longer used, so that no request meets its end. Milliseconds. */
const MARGIN_MS = 1000;

/**
 * The idle sockets of a transport, by the key of their connector. Node's own agent does the same at a third of the cost of a
 * whole request, and in older versions goes on using a socket on which the server has sent data between two requests.
 */
export class SocketPool {
  readonly #clock: Clock;
  readonly #idle = new Map<string, KeptSocket[]>();
  /** All of them, the longest idle first. */
  readonly #byAge = new Set<KeptSocket>();
  /** Cancels the next sweep; `undefined` while no socket is idle. */
  #cancelSweep: (() => void) | undefined;
  #closed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes the most recently used connection, which will stay open longest. */
  take(key: string): KeptSocket | undefined {
    const idle = this.#idle.get(key);
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

  /** Follows a new socket until it is closed. */
  add(key: string, socket: Socket): KeptSocket {
    const connection = new KeptSocket(socket, this.#clock);
    // A request in progress has its own listener; errors of an idle socket only close it.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#forget(key, connection));
    return connection;
  }

  /** The request is over: keeps the connection for the next one if possible, else closes it. */
  keep(key: string, connection: KeptSocket): void {
    const { socket, answer } = connection;
    const idle = this.#idle.get(key) ?? [];
    const limit = idleLimit(answer?.headers["keep-alive"]);
    const isFull = this.#closed || idle.length >= MOST_IDLE_PER_ADDRESS;
    if (isFull || limit <= 0 || !isWhole(connection)) return void socket.destroy();
    connection.end(limit);
    forgetRequest(socket);
    // An idle socket keeps no program running.
    socket.unref();
    if (idle.push(connection) === 1) this.#idle.set(key, idle);
    this.#byAge.add(connection);
    if (this.#byAge.size > MOST_IDLE) this.#closeOldest();
    this.#cancelSweep ??= backgroundTimer(this.#clock, SWEEP_MS, this.#sweep);
  }

  /** Closes the idle connections of `key`. */
  drop(key: string): void {
    for (const { socket } of this.#idle.get(key) ?? []) socket.destroy();
    this.#idle.delete(key);
  }

  /** Closes all idle connections, and keeps none from now on. */
  close(): void {
    this.#closed = true;
    for (const key of this.#idle.keys()) this.drop(key);
    this.#cancelSweep?.();
    this.#cancelSweep = undefined;
  }

  /** Idle sockets to ever new addresses must not use up the process's sockets. */
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

  #forget(key: string, connection: KeptSocket): void {
    this.#byAge.delete(connection);
    const idle = this.#idle.get(key);
    if (idle === undefined) return;
    const index = idle.indexOf(connection);
    if (index !== -1) idle.splice(index, 1);
    if (idle.length === 0) this.#idle.delete(key);
  }
}

/** Its answer has arrived completely. */
function isWhole({ socket, answer }: KeptSocket): boolean {
  return answer?.complete === true && !socket.destroyed && socket.writable;
}

/** Milliseconds for which the server keeps the socket, by its header `keep-alive: timeout=5`. */
function idleLimit(header: string | string[] | undefined): number {
  if (header === undefined) return Infinity;
  const seconds = /(?:^|[,;\s])timeout=(\d+)/i.exec(String(header))?.[1];
  return seconds === undefined ? Infinity : Number(seconds) * 1000 - MARGIN_MS;
}
