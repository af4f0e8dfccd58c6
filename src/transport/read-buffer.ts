import type { OnReadOpts, Socket } from "node:net";
import { feed } from "./node-internals.ts";

/** The size of Node's own reads. */
const READ_BYTES = 64 * 1024;

/**
 * One buffer into which all sockets of a transport read. Node's HTTP client copies what it needs before the next read, so
 * one is enough. Otherwise each read allocates a buffer, and with many of them V8 runs a full collection ten times a second.
 */
export class ReadBuffer {
  readonly #buffer = Buffer.allocUnsafeSlow(READ_BYTES);

  /** The socket that `open` makes. Bytes that arrive while no request listens are dropped, but counted in `bytesRead`. */
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
