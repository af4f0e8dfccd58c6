import { getEventListeners, once } from "node:events";
import { Agent, type IncomingMessage } from "node:http";
import { connect, createServer, Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { createTransport, type TransportSettings } from "../../src/transport/transport.ts";
import { SocketPool } from "../../src/transport/socket-pool.ts";
import { heapInUse } from "../performance/allocated.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { failureOf, requestTo, sendingTo } from "../providers/shared/support/attempt.ts";
import { untilRead } from "../providers/support/client-sockets.ts";
import { settled, until } from "../support/until.ts";
import { certificate } from "../providers/shared/support/certificate.ts";
import { answering, LocalServer } from "../providers/shared/support/local-server.ts";
import type { Transport } from "../../src/transport/http.ts";

const transports: Transport[] = [];

function transport(settings: Partial<TransportSettings> = {}): Transport {
  const made = createTransport({ env: {}, ...settings });
  transports.push(made);
  return made;
}

afterEach(() => {
  for (const made of transports.splice(0)) made.close();
});

async function ask(send: Transport, server: LocalServer): Promise<string> {
  return (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
}

describe("an idle socket", () => {
  it.each([
    ["timeout=5", 3.9, 1],
    ["timeout=5", 4.1, 2],
    ["max=100, Timeout=5", 4.1, 2],
    ["max=100", 14, 1],
    ["timeout=1", 0, 2],
  ])(
    "with keep-alive: %j, needed again after %d s: connections opened in all: %d",
    async (header, seconds, connections) => {
      await using server = await LocalServer.raw((socket) => {
        socket.write(`HTTP/1.1 200 OK\r\nkeep-alive: ${header}\r\ncontent-length: 2\r\n\r\nok`);
      });
      const clock = new FakeClock();
      const send = transport({ clock });
      expect(await ask(send, server)).toBe("ok");
      clock.advance(seconds);
      expect(await ask(send, server)).toBe("ok");
      expect(server.connections).toBe(connections);
    },
  );

  it("on which the server sends data unasked is closed: the data is not read as the next answer", async () => {
    const sockets: Socket[] = [];
    await using server = await LocalServer.raw((socket) => {
      sockets.push(socket);
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    });
    const send = transport();
    expect(await ask(send, server)).toBe("ok");
    for (const socket of sockets) {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nwrong");
      await untilRead(socket);
    }
    await settled();
    expect(await ask(send, server)).toBe("ok");
    expect(server.connections).toBe(2);
  });

  it("is closed once it has been idle from one sweep to the next, and one that was used meanwhile is not", async () => {
    await using server = await LocalServer.http(answering({ a: 1 }));
    await using busy = await LocalServer.http(answering({ b: 1 }));
    const clock = new FakeClock();
    const send = transport({ clock });
    await ask(send, server);
    await ask(send, busy);
    clock.advance(15);
    await ask(send, busy);
    clock.advance(15);
    await until(async () => (await server.open()) === 0);
    expect([await busy.open(), busy.connections]).toEqual([1, 1]);
    clock.advance(15);
    await until(async () => (await busy.open()) === 0);
    expect(clock.background).toBe(1);
    clock.advance(15);
    // No socket is left to sweep.
    expect(clock.background).toBe(0);
  });

  it("that the server closed is not used", async () => {
    const sockets: Socket[] = [];
    await using server = await LocalServer.raw((socket) => {
      sockets.push(socket);
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    });
    const send = transport();
    expect(await ask(send, server)).toBe("ok");
    for (const socket of sockets) socket.end();
    await until(async () => (await server.open()) === 0);
    expect(await ask(send, server)).toBe("ok");
    expect(server.connections).toBe(2);
  });

  it("is not kept where the server announces that it closes it", async () => {
    await using server = await LocalServer.http((_, response) =>
      response.writeHead(200, { connection: "close" }).end("ok"),
    );
    const send = transport();
    for (let count = 1; count < 4; count += 1) {
      expect(await ask(send, server)).toBe("ok");
      expect(server.connections).toBe(count);
    }
  });

  it("is one of at most 256 per address", async () => {
    const waiting: (() => void)[] = [];
    await using server = await LocalServer.http((_, response) => void waiting.push(() => response.end("ok")));
    const send = transport();
    const calls = Array.from({ length: 260 }, () => ask(send, server));
    await until(() => waiting.length === 260);
    for (const answer of waiting.splice(0)) answer();
    await Promise.all(calls);
    await until(async () => (await server.open()) === 256);
    expect(server.connections).toBe(260);
  });
});

describe("idle sockets", () => {
  /** Sockets that have sent a request and are idle: `each` to every one of `places` addresses. */
  function idle(pool: SocketPool, places: number, each = 1): Socket[] {
    return Array.from({ length: places * each }, (_, number) => {
      const socket = new Socket();
      // Stands for an open socket.
      Object.defineProperty(socket, "writable", { value: true });
      const place = `place ${number % places}`;
      const connection = pool.add(place, socket);
      connection.answer = { complete: true, headers: {} } as IncomingMessage;
      pool.keep(place, connection);
      return socket;
    });
  }
  const open = (sockets: readonly Socket[]): number => sockets.filter(({ destroyed }) => !destroyed).length;

  it("are at most 1024, however many addresses there are: the longest idle is closed", () => {
    const pool = new SocketPool(new FakeClock());
    const sockets = idle(pool, 6000);
    expect(open(sockets)).toBe(1024);
    expect(sockets.slice(0, -1024).every(({ destroyed }) => destroyed)).toBe(true);
    expect(pool.take("place 0")).toBeUndefined();
    expect(pool.take("place 5999")?.socket).toBe(sockets[5999]);
    pool.close();
    expect(open(sockets)).toBe(1);
    sockets[5999]?.destroy();
  });

  it("that were used meanwhile are not closed as the oldest", () => {
    const pool = new SocketPool(new FakeClock());
    const sockets = idle(pool, 1024);
    const used = pool.take("place 0");
    if (used === undefined) throw new Error("There is no socket.");
    used.answer = { complete: true, headers: {} } as IncomingMessage;
    pool.keep("place 0", used);
    idle(pool, 1);
    expect([sockets[0]?.destroyed, sockets[1]?.destroyed, open(sockets)]).toEqual([false, true, 1023]);
    pool.close();
  });

  it("are at most 1024 also with many per address", async () => {
    const pool = new SocketPool(new FakeClock());
    const sockets = idle(pool, 20, 300);
    expect(open(sockets)).toBe(1024);
    // Once they are closed, there is room again.
    await Promise.all(sockets.filter(({ closed }) => !closed).map((socket) => once(socket.destroy(), "close")));
    expect(open(idle(pool, 1000))).toBe(1000);
    pool.close();
  });
});

describe("a socket", () => {
  it("that the server has ended is not used, also before it is closed", async () => {
    await using server = await LocalServer.raw((socket) => void socket.end());
    const pool = new SocketPool(new FakeClock());
    const socket = connect(server.port, "127.0.0.1");
    const connection = pool.add("here", socket);
    connection.answer = { complete: true, headers: {} } as IncomingMessage;
    await once(socket, "connect");
    pool.keep("here", connection);
    const taken = once(socket, "end").then(() => [socket.destroyed, pool.take("here")]);
    socket.resume().write("POST / HTTP/1.1\r\n\r\n");
    expect(await taken).toEqual([false, undefined]);
    expect(socket.destroyed).toBe(true);
  });

  it("that is idle keeps nothing of its last request in memory", async () => {
    await using server = await LocalServer.http(answering({ a: 1 }));
    const send = transport();
    const requests = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const request = requestTo(server.origin, "x".repeat(1000));
        await (await send.send(request, sendingTo(server.origin))).text();
        return new WeakRef(request);
      }),
    );
    await heapInUse();
    expect(await server.open()).toBe(5);
    expect(requests.map((request) => request.deref())).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it.each(["keep-alive", "close"])(
    "on which an answer came before the request was written (connection: %s) is closed with the answer",
    async (connection) => {
      const open = new Set<Socket>();
      const server = createServer((socket) => {
        open.add(socket.on("close", () => open.delete(socket)).on("error", () => {}));
        socket.once("data", () => {
          socket.pause().write(`HTTP/1.1 413 Too Large\r\nconnection: ${connection}\r\ncontent-length: 2\r\n\r\nno`);
        });
      });
      await once(server.listen(0, "127.0.0.1"), "listening");
      const origin = `http://127.0.0.1:${Object(server.address()).port}`;
      const send = transport();
      const read = await send.send(requestTo(origin, "x".repeat(30_000_000)), sendingTo(origin));
      expect([read.status, await read.text()]).toEqual([413, "no"]);
      const released = await send.send(requestTo(origin, "x".repeat(30_000_000)), sendingTo(origin));
      released.release?.();
      const [first] = open;
      expect(first).toBeDefined();
      // Only a socket that reads notices that the other side has closed.
      await until(() => {
        for (const socket of open) socket.resume();
        return open.size === 0;
      });
      server.close();
    },
  );

  it("on which the server switches protocols fails the request at once", async () => {
    await using server = await LocalServer.raw(
      (socket) =>
        void socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n"),
    );
    const options = sendingTo(server.origin);
    const error = await failureOf(transport().send(requestTo(server.origin), options));
    expect(error).toMatchObject({
      name: "APIConnectionError",
      message: expect.stringMatching(/closed the connection before an answer came$/),
    });
    expect(getEventListeners(options.signal, "abort")).toEqual([]);
    await until(async () => (await server.open()) === 0);
  });
});

describe("a TLS session", () => {
  it("is resumed by the next connection to the same host", async () => {
    const resumed: boolean[] = [];
    await using server = await LocalServer.https((request, response) => {
      resumed.push((request.socket as TLSSocket).isSessionReused());
      response.writeHead(200, { connection: "close" }).end("ok");
    });
    const send = transport({ ca: certificate.cert });
    for (let count = 0; count < 3; count += 1) expect(await ask(send, server)).toBe("ok");
    expect(resumed).toEqual([false, true, true]);
    expect(server.connections).toBe(3);
  });
});

describe("a user's agent", () => {
  it("decides whether its connections are kept", async () => {
    const said: unknown[] = [];
    await using server = await LocalServer.http((request, response) => {
      said.push(request.headers.connection);
      response.end("ok");
    });
    const send = transport();
    for (const agent of [new Agent({ keepAlive: true }), new Agent()]) {
      for (let count = 0; count < 2; count += 1) {
        expect(await (await send.send(requestTo(server.origin), sendingTo(server.origin, { agent }))).text()).toBe(
          "ok",
        );
      }
      agent.destroy();
    }
    expect(said).toEqual(["keep-alive", "keep-alive", "close", "close"]);
    expect(server.connections).toBe(3);
  });
});
