import type { OnReadOpts, Socket } from "node:net";
import { feed } from "./node-internals.ts";

/** As much as Node reads at a time. */
const READ_BYTES = 64 * 1024;

/**
 * Where the bytes of all sockets of a transport arrive. Node's HTTP client copies what it needs of them before the next ones
 * come, and so one place will do. Without it each read makes a buffer of its own; with enough of these, V8 collects all
 * garbage ten times a second.
 */
export class ReadBuffer {
  readonly #buffer = Buffer.allocUnsafeSlow(READ_BYTES);

  /** The socket that `open` makes. What arrives while no request listens is dropped; the socket counts it all the same. */
  of(open: (onread: OnReadOpts) => Socket): Socket {
    const buffer = this.#buffer;
    const socket = open({
      buffer,
      callback: (length) => {
        feed(socket, buffer.subarray(0, length));
        return true;
      },
    });
    return socket;
  }
}
