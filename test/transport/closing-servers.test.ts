/** Servers that close a socket on which they have answered, without a word: just as the next request takes it. */
import { Agent, createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { NO_INTERNALS, type NodeInternals } from "../../src/transport/node-internals.ts";
import type { Transport } from "../../src/transport/http.ts";
import { failureOf, requestTo, sendingTo } from "../providers/shared/support/attempt.ts";
import { untilRead } from "../providers/support/client-sockets.ts";
import { certificate } from "../providers/shared/support/certificate.ts";
import { localProxy } from "../providers/shared/support/local-proxy.ts";
import { LocalServer } from "../providers/shared/support/local-server.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { until } from "../support/until.ts";
import { messageOf, readAll, transport } from "./support/sending.ts";

/** How a server ends a socket. */
const ENDS: readonly (readonly [string, (socket: Socket) => void])[] = [
  ["in good order", (socket) => void socket.end()],
  ["at once", (socket) => void socket.destroy()],
];

/** Keeps the bodies that arrive, answers each with itself, and closes its socket behind the answer. */
function closing(end: (socket: Socket) => void, seen: string[]): RequestListener {
  return (request, response) => {
    // Node's server still reads what comes on a socket that it has ended.
    if (request.socket.writableEnded) return;
    let body = "";
    request.on("data", (bytes) => (body += String(bytes)));
    request.on("end", () => {
      seen.push(body);
      response.end(body, () => end(request.socket));
    });
  };
}

interface Path {
  readonly path: string;
  readonly secure: boolean;
  readonly proxy?: "http" | "https";
  readonly calls: number;
}

const PATHS: readonly Path[] = [
  { path: "directly", secure: false, calls: 200 },
  { path: "over TLS", secure: true, calls: 200 },
  { path: "through a proxy", secure: false, proxy: "http", calls: 50 },
  { path: "in a tunnel", secure: true, proxy: "http", calls: 50 },
  { path: "in a tunnel through a proxy that speaks TLS", secure: true, proxy: "https", calls: 50 },
];

interface Way {
  readonly send: Transport;
  readonly server: LocalServer;
  readonly clock: FakeClock;
}

async function way(
  { secure, proxy }: Path,
  listener: RequestListener,
  internals: NodeInternals | undefined,
  stack: AsyncDisposableStack,
): Promise<Way> {
  const made = secure ? createSecureServer(certificate, listener) : createServer(listener);
  const server = stack.use(await LocalServer.of(made, secure ? "https" : "http"));
  const between = proxy === undefined ? undefined : stack.use(await localProxy(undefined, proxy === "https"));
  const env = between === undefined ? {} : { ALL_PROXY: between.origin };
  const clock = new FakeClock();
  return { send: transport({ env, ca: certificate.cert, clock }, internals), server, clock };
}

describe.each([
  { node: "this Node", internals: undefined },
  { node: "a Node without the internals that are relied on", internals: NO_INTERNALS },
])("In $node, a server that closes each socket behind its answer", ({ internals }) => {
  for (const place of PATHS) {
    it.each(ENDS)(`is asked ${place.calls} times ${place.path} and %s, and answers each once`, async (_, end) => {
      await using stack = new AsyncDisposableStack();
      const seen: string[] = [];
      const { send, server } = await way(place, closing(end, seen), internals, stack);
      const asked = Array.from({ length: place.calls }, (_item, number) => `{"call":${number}}`);
      for (const [number, body] of asked.entries()) {
        const options = sendingTo(server.origin);
        const response = await send.send(requestTo(server.origin, body), options);
        // Every second answer is read as a stream is.
        expect(await (number % 2 === 0 ? response.text() : readAll(response))).toBe(body);
        expect(options.steps).toEqual(["connected", "headers"]);
      }
      expect(seen).toEqual(asked);
    });
  }
});

describe.each(PATHS)("A socket that was used before ($path)", (place) => {
  /** Answers the first request of a socket; `then` is done with the others. */
  function answeringOnce(then: (socket: Socket) => void, seen: { requests: number }): RequestListener {
    const known = new WeakSet<Socket>();
    return (request, response) => {
      request.resume().on("end", () => {
        seen.requests += 1;
        if (known.has(request.socket)) return then(request.socket);
        known.add(request.socket);
        response.end("ok");
      });
    };
  }

  it.each(ENDS)("and is closed %s as it takes a request costs nothing: the request is sent again", async (_, end) => {
    await using stack = new AsyncDisposableStack();
    const seen = { requests: 0 };
    const { send, server } = await way(place, answeringOnce(end, seen), undefined, stack);
    for (let count = 0; count < 6; count += 1) {
      const response = await send.send(requestTo(server.origin), sendingTo(server.origin));
      expect(await response.text()).toBe("ok");
    }
    expect(seen.requests).toBe(11);
    expect(server.connections).toBe(6);
  });

  // A proxy that forwards answers in its own name.
  it.skipIf(place.proxy !== undefined && !place.secure)(
    "and is closed in the middle of the head of an answer is a failure",
    async () => {
      await using stack = new AsyncDisposableStack();
      const seen = { requests: 0 };
      const cut = (socket: Socket): void => {
        socket.write("HTTP/1.1 20");
        void untilRead(socket).then(() => socket.end());
      };
      const { send, server } = await way(place, answeringOnce(cut, seen), undefined, stack);
      await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
      expect(messageOf(await failureOf(send.send(requestTo(server.origin), sendingTo(server.origin))))).toMatch(
        /before an answer came|did not answer in HTTP/,
      );
      expect([seen.requests, server.connections]).toEqual([2, 1]);
    },
  );
});

describe("A request that is sent again", () => {
  it("and meets the same end on its new socket has failed, once", async () => {
    let requests = 0;
    await using server = await LocalServer.raw((socket) => {
      requests += 1;
      if (requests > 1) return void socket.end();
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    });
    const send = transport();
    await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
    const options = sendingTo(server.origin);
    expect(messageOf(await failureOf(send.send(requestTo(server.origin), options)))).toMatch(
      /closed the connection before an answer came \(ECONNRESET\)$/,
    );
    expect([requests, server.connections, options.steps]).toEqual([3, 2, ["connected"]]);
  });

  it("and finds the server gone says that it could not connect", async () => {
    let gone: Promise<void> | undefined;
    const server = await LocalServer.raw((socket, number) => {
      if (number > 1) return void (gone = server[Symbol.asyncDispose]());
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    });
    const { origin } = server;
    const send = transport();
    await (await send.send(requestTo(origin), sendingTo(origin))).text();
    expect(messageOf(await failureOf(send.send(requestTo(origin), sendingTo(origin))))).toMatch(
      /^Could not connect to http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)$/,
    );
    await gone;
  });

  it("ends with its signal, also on the new socket", async () => {
    const controller = new AbortController();
    let requests = 0;
    await using server = await LocalServer.raw((socket) => {
      requests += 1;
      if (requests === 1) return void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
      if (requests === 2) socket.destroy();
      else controller.abort("enough");
    });
    const send = transport();
    await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
    const options = sendingTo(server.origin, {}, controller.signal);
    expect(await failureOf(send.send(requestTo(server.origin), options))).toBe("enough");
    await until(async () => (await server.open()) === 0);
    expect(requests).toBe(3);
  });

  it("is one also where the process was busy before it could see that the socket is closed", async () => {
    await using server = await LocalServer.raw((socket, number) => {
      if (number > 1) return void socket.destroy();
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    });
    const clock = new FakeClock();
    const send = transport({ clock });
    await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
    const sending = send.send(requestTo(server.origin), sendingTo(server.origin));
    // Work that goes on in the turn in which the request is sent.
    clock.advance(30);
    expect(await (await sending).text()).toBe("ok");
    expect(server.connections).toBe(2);
  });

  it("is none after an abort", async () => {
    const controller = new AbortController();
    let requests = 0;
    await using server = await LocalServer.raw((socket) => {
      requests += 1;
      if (requests === 1) return void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
      controller.abort("enough");
      socket.destroy();
    });
    const send = transport();
    await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
    const options = sendingTo(server.origin, {}, controller.signal);
    expect(await failureOf(send.send(requestTo(server.origin), options))).toBe("enough");
    await until(async () => (await server.open()) === 0);
    expect([requests, server.connections]).toEqual([2, 1]);
  });

  it("carries a body of any size, whole", async () => {
    const sizes: number[] = [];
    await using server = await LocalServer.http((request, response) => {
      if (request.socket.writableEnded) return;
      let size = 0;
      request.on("data", (bytes: Buffer) => (size += bytes.length));
      request.on("end", () => {
        sizes.push(size);
        response.end("ok", () => request.socket.end());
      });
    });
    const send = transport();
    const body = "é".repeat(2_000_000);
    for (let count = 0; count < 6; count += 1) {
      expect(await (await send.send(requestTo(server.origin, body), sendingTo(server.origin))).text()).toBe("ok");
    }
    expect(sizes).toEqual(Array.from({ length: 6 }, () => 4_000_000));
  });

  it("is told from a request on a new socket also where another user of an agent has used the socket", async () => {
    await using server = await LocalServer.raw((socket, number) => {
      if (number > 1) return void socket.destroy();
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    });
    const agent = new Agent({ keepAlive: true });
    const other = transport({ agent });
    await (await other.send(requestTo(server.origin), sendingTo(server.origin))).text();
    await until(() => Object.keys(agent.freeSockets).length === 1);
    const send = transport({ agent });
    expect(await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text()).toBe("ok");
    expect(server.connections).toBe(2);
    agent.destroy();
  });
});
