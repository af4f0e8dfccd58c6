import { once } from "node:events";
import type { RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { ReadBuffer } from "../../src/transport/read-buffer.ts";
import { Connectors } from "../../src/transport/socket-connector.ts";
import { createTransport } from "../../src/transport/transport.ts";
import { requestTo, sendingTo } from "../providers/shared/support/attempt.ts";
import { certificate } from "../providers/shared/support/certificate.ts";
import { LocalServer } from "../providers/shared/support/local-server.ts";
import type { Transport } from "../../src/transport/http.ts";

let sending: Transport | undefined;
afterEach(() => sending?.close());

/** The number of buffers into which two sockets read their answers. */
async function buffersOf(server: LocalServer): Promise<number> {
  const connector = new Connectors(certificate.cert, new ReadBuffer()).direct(new URL(server.origin));
  const arrived = new Set<ArrayBufferLike>();
  for (const path of ["/a", "/b"]) {
    const socket = connector.open(new AbortController().signal, () => {});
    if (socket === undefined) throw new Error("There is no socket.");
    expect(socket.readableHighWaterMark).toBe(16 * 1024);
    socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    const [bytes] = (await once(socket, "data")) as [Uint8Array];
    expect(Buffer.from(bytes).toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    arrived.add(bytes.buffer);
    socket.destroy();
  }
  return arrived.size;
}

const SCHEMES = [
  { scheme: "http", serve: (listener: RequestListener) => LocalServer.http(listener) },
  { scheme: "https", serve: (listener: RequestListener) => LocalServer.https(listener) },
] as const;

describe.each(SCHEMES)("the bytes of all sockets, over $scheme,", ({ serve }) => {
  it("arrive in one buffer", async () => {
    await using server = await serve((_, response) => response.end());
    expect(await buffersOf(server)).toBe(1);
  });

  it("are not mixed up, however slowly the answers are read", async () => {
    await using server = await serve(async (request, response) => {
      for (let part = 0; part < 40; part += 1) {
        const piece = Buffer.alloc(1 + ((part * 7919) % 30_000), `${request.url}:${part};`);
        if (!response.write(piece)) await once(response, "drain");
      }
      response.end();
    });
    const send = createTransport({ env: {}, ca: certificate.cert });
    sending = send;
    const expected = (url: string): string =>
      Array.from({ length: 40 }, (_, part) =>
        Buffer.alloc(1 + ((part * 7919) % 30_000), `${url}:${part};`).toString(),
      ).join("");
    const readSlowly = async (path: string, pause: number): Promise<void> => {
      const response = await send.send(requestTo(server.origin + path), sendingTo(server.origin));
      const all: Uint8Array[] = [];
      for (let pieces = await response.read(); pieces !== undefined; pieces = await response.read()) {
        all.push(...pieces);
        // How long it takes does not matter: the bytes are the same at any pace.
        if (pause >= 0) await new Promise((resolve) => setTimeout(resolve, pause));
      }
      expect(Buffer.concat(all).toString() === expected(path)).toBe(true);
    };
    await Promise.all(Array.from({ length: 12 }, (_, index) => readSlowly(`/stream-${index}`, (index % 4) - 1)));
    // And once more, on sockets that have been used.
    await Promise.all(Array.from({ length: 12 }, (_, index) => readSlowly(`/again-${index}`, (index % 4) - 1)));
    expect(server.connections).toBe(12);
  });
});
