/** The clients' ends of the sockets of this process, so that a local server can see what its client has read. */
import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import { settled } from "../../support/until.ts";

/** By the port they come from, for as long as it is not another's. */
const CLIENTS = new Map<number, Socket>();

subscribe("net.client.socket", (message) => {
  const { socket } = message as { readonly socket: Socket };
  socket.once("connect", () => CLIENTS.set(socket.localPort ?? 0, socket));
});

/**
 * Resolves when the client has read all that was written to `served`, the server's end, or is gone: what is written then is
 * read by itself, whatever the machine is busy with.
 */
export async function untilRead(served: Socket): Promise<void> {
  const client = CLIENTS.get(served.remotePort ?? 0);
  if (served.destroyed) return;
  // Older versions of Node do not announce clients' TLS sockets.
  if (client === undefined && served instanceof TLSSocket) return settled();
  if (client === undefined) throw new Error("The client's end of the socket is not in this process.");
  do await nextTurn();
  while (!client.destroyed && !served.destroyed && client.bytesRead < served.bytesWritten);
}
