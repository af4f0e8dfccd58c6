/** How a transport behaves over Node's client, whichever of Node's internals it relies on: connections, bodies, aborts. */
import { getEventListeners, once } from "node:events";
import { Agent, type ServerResponse } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { Socket } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { NodeInternals } from "../../../src/transport/node-internals.ts";
import type { TransportSettings } from "../../../src/transport/transport.ts";
import { failureOf, requestTo, sendingTo } from "../../providers/shared/support/attempt.ts";
import { untilRead } from "../../providers/support/client-sockets.ts";
import { settled, until } from "../../support/until.ts";
import { certificate } from "../../providers/shared/support/certificate.ts";
import { answering, LocalServer } from "../../providers/shared/support/local-server.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { messageOf, readAll, readSome, transport as transportOf } from "./sending.ts";
import type { Transport } from "../../../src/transport/http.ts";

/** `fetches`: what requests are sent with; `undefined` for Node's client. */
export function testBehaviour(
  fetches: readonly (typeof globalThis.fetch | undefined)[],
  internals?: NodeInternals,
): void {
  const transport = (settings: Partial<TransportSettings> = {}): Transport => transportOf(settings, internals);

  describe("connections", () => {
    it("are kept and used again", async () => {
      await using server = await LocalServer.http(answering({ a: 1 }));
      const [send, second] = [transport(), sendingTo(server.origin)];
      await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
      for (let count = 0; count < 5; count += 1) await (await send.send(requestTo(server.origin), second)).text();
      expect(server.connections).toBe(1);
      expect(second.steps.slice(0, 2)).toEqual(["connected", "headers"]);
    });

    it("are as many as requests are in flight", async () => {
      await using server = await LocalServer.http(answering({ a: 1 }));
      const send = transport();
      await Promise.all(
        Array.from({ length: 20 }, async () =>
          (await send.send(requestTo(server.origin), sendingTo(server.origin))).text(),
        ),
      );
      expect(server.connections).toBe(20);
    });

    it("are closed with the transport, which keeps none for calls in progress", async () => {
      await using server = await LocalServer.http(answering({ a: 1 }));
      const send = transport();
      await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
      expect(await server.open()).toBe(1);
      send.close();
      await until(async () => (await server.open()) === 0);
      for (const connections of [2, 3]) {
        expect(await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text()).toBe('{"a":1}');
        await until(async () => (await server.open()) === 0);
        expect(server.connections).toBe(connections);
      }
    });

    it("are not kept either by a transport that was closed before its first request", async () => {
      await using server = await LocalServer.http(answering({ a: 1 }));
      const send = transport();
      send.close();
      expect(await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text()).toBe('{"a":1}');
      await until(async () => (await server.open()) === 0);
    });

    it("that are in use when the transport closes deliver their answer first", async () => {
      const { promise: closed, resolve: close } = Promise.withResolvers<void>();
      await using server = await LocalServer.http((_, response) => void closed.then(() => response.end("late")));
      const send = transport();
      const response = send.send(requestTo(server.origin), sendingTo(server.origin));
      await until(() => server.connections === 1);
      send.close();
      close();
      expect(await (await response).text()).toBe("late");
      await until(async () => (await server.open()) === 0);
    });

    it.each([
      ["that were idle", 5],
      ["that were in use a moment ago", 0],
    ])("%s and are closed as they take a request are replaced, and the request is sent again", async (_, idle) => {
      const requests: number[] = [];
      await using server = await LocalServer.raw((socket, number) => {
        requests.push(number);
        // The first socket is closed as its second request arrives.
        if (number === 2) return void socket.resetAndDestroy();
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
      });
      const clock = new FakeClock();
      const send = transport({ clock });
      expect(await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text()).toBe("ok");
      clock.advance(idle);
      const options = sendingTo(server.origin);
      expect(await (await send.send(requestTo(server.origin, '{"b":1}'), options)).text()).toBe("ok");
      expect(requests).toEqual([1, 2, 1]);
      expect(server.connections).toBe(2);
      expect(options.steps).toEqual(["connected", "headers"]);
      expect(getEventListeners(options.signal, "abort")).toEqual([]);
    });

    it.each([
      ["were in use a moment ago", 0],
      ["were idle", 14],
    ])("that %s and break only after a while fail with their request, which is not sent again", async (_, idle) => {
      const requests: number[] = [];
      const clock = new FakeClock();
      await using server = await LocalServer.raw((socket, number) => {
        requests.push(number);
        if (number === 1) return void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        clock.advance(1.1);
        socket.resetAndDestroy();
      });
      const send = transport({ clock });
      expect(await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text()).toBe("ok");
      clock.advance(idle);
      const options = sendingTo(server.origin);
      const error = await failureOf(send.send(requestTo(server.origin), options));
      expect(messageOf(error)).toMatch(/closed the connection before an answer came \(ECONNRESET\)$/);
      expect([requests, server.connections]).toEqual([[1, 2], 1]);
      expect(getEventListeners(options.signal, "abort")).toEqual([]);
    });

    it("that are all stale cost one resend, on a new one", async () => {
      let fresh = true;
      await using server = await LocalServer.raw((socket, number) => {
        if (number > 1) return void socket.destroy();
        if (fresh) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        else socket.destroy();
      });
      const clock = new FakeClock();
      const send = transport({ clock });
      const call = async (): Promise<string> =>
        (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
      await Promise.all([call(), call(), call()]);
      expect(server.connections).toBe(3);
      clock.advance(5);
      expect(await call()).toBe("ok");
      expect(server.connections).toBe(4);
      fresh = false;
      clock.advance(5);
      expect(messageOf(await failureOf(call()))).toMatch(/closed the connection before an answer came \(ECONNRESET\)/);
      expect(server.connections).toBe(5);
    });

    it("of an agent with only stale ones are tried twice, not for ever", async () => {
      let stale = 0;
      await using server = await LocalServer.raw((socket, number) => {
        if (number === 1) return void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        stale += 1;
        socket.destroy();
      });
      const agent = new Agent({ keepAlive: true });
      agent.getName = () => "one pool for all";
      const clock = new FakeClock();
      const send = transport({ agent, clock });
      const call = async (): Promise<string> =>
        (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
      await Promise.all([call(), call(), call()]);
      clock.advance(5);
      expect(messageOf(await failureOf(call()))).toMatch(/closed the connection before an answer came/);
      expect([stale, server.connections]).toEqual([2, 3]);
      agent.destroy();
    });

    it("that break in the middle of an answer are not tried again", async () => {
      await using server = await LocalServer.raw((socket, number) => {
        socket.write(number === 1 ? "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok" : "HTTP/1.1 200");
        if (number === 2) void untilRead(socket).then(() => socket.destroy());
      });
      const clock = new FakeClock();
      const send = transport({ clock });
      await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
      clock.advance(5);
      expect(messageOf(await failureOf(send.send(requestTo(server.origin), sendingTo(server.origin))))).toMatch(
        /ECONNRESET/,
      );
      expect(server.connections).toBe(1);
    });

    it("come from the user's agent where one is given", async () => {
      await using server = await LocalServer.http(answering({ a: 1 }));
      const mine = new Agent({ keepAlive: true });
      const send = transport({
        env: { HTTP_PROXY: "http://127.0.0.1:1" },
        agent: new Agent({ keepAlive: true, maxSockets: 1 }),
      });
      await (await send.send(requestTo(server.origin), sendingTo(server.origin, { agent: mine }))).text();
      expect(Object.keys(mine.freeSockets)).toEqual([`127.0.0.1:${server.port}:`]);
      await Promise.all(
        Array.from({ length: 3 }, async () =>
          (await send.send(requestTo(server.origin), sendingTo(server.origin))).text(),
        ),
      );
      expect(server.connections).toBe(2);
      send.close();
      expect(Object.keys(mine.freeSockets)).toHaveLength(1);
      mine.destroy();
    });
  });

  describe("TLS", () => {
    it("is connected only after the handshake, and is resumed and reused", async () => {
      const resumed: boolean[] = [];
      await using server = await LocalServer.https((request, response) => {
        resumed.push("isSessionReused" in request.socket && (request.socket.isSessionReused as () => boolean)());
        response.writeHead(200, resumed.length === 2 ? { connection: "close" } : {}).end("ok");
      });
      const send = transport({ ca: certificate.cert });
      for (let count = 0; count < 3; count += 1) {
        const options = sendingTo(server.origin);
        const response = await send.send(requestTo(server.origin), options);
        expect(await response.text()).toBe("ok");
        expect(options.steps).toEqual(["connected", "headers"]);
      }
      expect(server.connections).toBe(2);
      expect(resumed).toEqual([false, false, true]);
    });

    it("counts as not connected while the handshake hangs", async () => {
      await using server = await LocalServer.raw(() => {});
      const controller = new AbortController();
      const options = sendingTo("", {}, controller.signal);
      const sending = failureOf(transport().send(requestTo(server.origin.replace("http:", "https:")), options));
      await until(() => server.connections === 1);
      controller.abort("enough");
      expect(await sending).toBe("enough");
      expect(options.steps).toEqual([]);
      await until(async () => (await server.open()) === 0);
    });

    it("works with the user's agent", async () => {
      await using server = await LocalServer.https(answering({ a: 1 }));
      const agent = new SecureAgent({ ca: certificate.cert });
      const response = await transport().send(requestTo(server.origin), sendingTo(server.origin, { agent }));
      expect(await response.text()).toBe('{"a":1}');
    });
  });

  describe("a body", () => {
    it("is read in pieces, then ends", async () => {
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      await using server = await LocalServer.http((_, response) => {
        response.write("one ");
        void begun.then(() => response.end("two"));
      });
      const response = await transport().send(requestTo(server.origin), sendingTo(server.origin));
      expect(await readSome(response)).toBe("one ");
      begin();
      expect(await readAll(response)).toBe("two");
      expect(await response.read()).toBeUndefined();
      response.cancel();
    });

    it("may be empty", async () => {
      await using server = await LocalServer.http(
        (request, response) => void response.writeHead(request.url === "/none" ? 204 : 200).end(),
      );
      const send = transport();
      for (const path of ["/none", "/empty"]) {
        expect(await (await send.send(requestTo(server.origin + path), sendingTo(server.origin))).text()).toBe("");
        expect(
          await (await send.send(requestTo(server.origin + path), sendingTo(server.origin))).read(),
        ).toBeUndefined();
      }
      expect(server.connections).toBe(1);
    });

    it("may follow interim responses", async () => {
      await using server = await LocalServer.http((_, response) => {
        response.writeEarlyHints({ link: "</x>; rel=preload" });
        response.writeProcessing();
        response.end("ok");
      });
      const options = sendingTo(server.origin);
      const response = await transport().send(requestTo(server.origin), options);
      expect([response.status, await response.text(), options.steps]).toEqual([200, "ok", ["connected", "headers"]]);
    });

    it.each([
      ["a content-length that is not met", "content-length: 100\r\n\r\nhello"],
      ["chunks without the last one", "transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n"],
      ["half a chunk", "transfer-encoding: chunked\r\n\r\n50\r\nhello"],
    ])("with %s is an error, however the socket ends", async (_, rest) => {
      for (const end of [(socket: Socket) => socket.end(), (socket: Socket) => socket.resetAndDestroy()]) {
        await using server = await LocalServer.raw((socket) => {
          socket.write(`HTTP/1.1 200 OK\r\nx-request-id: r1\r\n${rest}`);
          void untilRead(socket).then(() => settled().then(() => end(socket)));
        });
        for (const fetch of fetches) {
          const response = await transport().send(
            requestTo(server.origin),
            sendingTo(server.origin, fetch && { fetch }),
          );
          expect(await readSome(response)).toBe("hello");
          const error = await failureOf(response.read());
          expect(messageOf(error)).toMatch(/^The answer .*was cut off before its end( \(\w+\))?$/);
          expect(error).toMatchObject({ status: undefined, headers: { "x-request-id": "r1" } });
          expect(await failureOf(response.read())).toBe(error);
          const whole = await transport().send(requestTo(server.origin), sendingTo(server.origin, fetch && { fetch }));
          expect(messageOf(await failureOf(whole.text()))).toMatch(/was cut off before its end/);
        }
      }
    });

    it("with an invalid chunk is an error", async () => {
      await using server = await LocalServer.raw(
        (socket) =>
          void socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\nnonsense\r\n"),
      );
      const response = await transport().send(requestTo(server.origin), sendingTo(server.origin));
      const error = await failureOf(readAll(response));
      expect(messageOf(error)).toMatch(/was cut off before its end \(HPE_/);
      expect(inspect(error)).not.toContain("rawPacket");
      await until(async () => (await server.open()) === 0);
    });

    it("that is cut off can be read as far as it arrived, however late", async () => {
      const head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n";
      for (const rest of ["nonsense\r\n", "6\r\n world\r\n"]) {
        await using server = await LocalServer.raw((socket) => void socket.end(head + rest));
        for (const turns of [0, 50]) {
          const response = await transport().send(requestTo(server.origin), sendingTo(server.origin));
          await settled(turns);
          expect(await readSome(response)).toMatch(/^hello( world)?$/);
          expect(messageOf(await failureOf(readAll(response)))).toMatch(/was cut off before its end/);
        }
      }
    });

    it("without a length ends with its connection, and is cut off when that is reset", async () => {
      await using server = await LocalServer.raw((socket) => {
        socket.write("HTTP/1.1 200 OK\r\n\r\nhello");
        void untilRead(socket).then(() => socket.end());
      });
      expect(await (await transport().send(requestTo(server.origin), sendingTo(server.origin))).text()).toBe("hello");
      await using reset = await LocalServer.raw((socket) => {
        socket.write("HTTP/1.1 200 OK\r\n\r\nhello");
        void untilRead(socket).then(() => socket.resetAndDestroy());
      });
      const response = await transport().send(requestTo(reset.origin), sendingTo(reset.origin));
      expect(messageOf(await failureOf(response.text()))).toMatch(/was cut off/);
    });

    it("that is not read makes the provider wait", async () => {
      const total = 64 * 1024 * 1024;
      let written = 0;
      await using server = await LocalServer.http(async (_, response) => {
        const piece = Buffer.alloc(256 * 1024, 97);
        while (written < total) {
          written += piece.length;
          if (!response.write(piece)) await once(response, "drain");
        }
        response.end();
      });
      const response = await transport().send(requestTo(server.origin), sendingTo(server.origin));
      let before = -1;
      while (before !== written) {
        before = written;
        await settled(500);
      }
      // What the kernel's socket buffers hold, and no more.
      expect(written).toBeLessThan(total / 2);
      let read = 0;
      for (let pieces = await response.read(); pieces !== undefined; pieces = await response.read())
        read += Buffer.concat(pieces).length;
      expect(read).toBe(total);
    });

    it("that is cancelled closes its socket and fails pending reads", async () => {
      await using server = await LocalServer.http((_, response) => void response.write("x"));
      for (const fetch of fetches) {
        const options = sendingTo(server.origin, fetch && { fetch });
        const response = await transport().send(requestTo(server.origin), options);
        await response.read();
        const waiting = failureOf(response.read());
        response.cancel();
        response.cancel();
        expect(messageOf(await waiting)).toMatch(/was cancelled/);
        expect(messageOf(await failureOf(response.text()))).toMatch(/was cancelled/);
        expect(getEventListeners(options.signal, "abort")).toEqual([]);
        // The runtime's fetch decides when its socket is closed: some versions wait for more of the body.
        if (fetch === undefined) await until(async () => (await server.open()) === 0);
      }
    });

    it("that is released lets the socket be used again when its end comes soon", async () => {
      const answers: ServerResponse[] = [];
      await using server = await LocalServer.http((_, response) => {
        response.write("x");
        answers.push(response);
      });
      for (const fetch of fetches) {
        const send = transport();
        const before = server.connections;
        for (let count = 0; count < 2; count += 1) {
          const options = { ...sendingTo(server.origin, fetch && { fetch }), clock: new FakeClock() };
          const response = await send.send(requestTo(server.origin), options);
          await response.read();
          response.release?.();
          expect(getEventListeners(options.signal, "abort")).toEqual([]);
          expect(options.clock.background).toBe(1);
          answers.pop()?.end();
          await until(() => options.clock.background === 0);
        }
        expect(server.connections - before).toBe(1);
      }
    });

    it.each([
      ["sends nothing more", undefined],
      ["sends a little now and then", ": ping\n\n"],
    ])("that is released is cut off after a second when the server %s", async (_, ping) => {
      let pings = 0;
      await using server = await LocalServer.http((_incoming, response) => {
        response.write("x");
        const timer = setInterval(() => ping !== undefined && response.write(ping, () => (pings += 1)), 5);
        response.on("close", () => clearInterval(timer));
      });
      const clock = new FakeClock();
      const response = await transport().send(requestTo(server.origin), { ...sendingTo(server.origin), clock });
      await response.read();
      response.release?.();
      clock.advance(0.99);
      await until(() => ping === undefined || pings > 3);
      expect(await server.open()).toBe(1);
      clock.advance(0.01);
      await until(async () => (await server.open()) === 0);
      expect([server.connections, clock.background]).toEqual([1, 0]);
    });

    it("that is released but does not end is cut off", async () => {
      let written = 0;
      await using server = await LocalServer.http((_, response) => {
        const timer = setInterval(() => {
          response.write(Buffer.alloc(32 * 1024));
          written += 1;
        }, 5);
        response.on("close", () => clearInterval(timer));
      });
      const clock = new FakeClock();
      const response = await transport().send(requestTo(server.origin), { ...sendingTo(server.origin), clock });
      await response.read();
      response.release?.();
      await until(async () => (await server.open()) === 0);
      expect([server.connections, clock.background]).toEqual([1, 0]);
      expect(written).toBeLessThan(30);
    });
  });

  describe("an abort", () => {
    const reason = new Error("changed my mind");

    it("before the request sends nothing", async () => {
      await using server = await LocalServer.http(answering({}));
      for (const fetch of fetches) {
        const options = sendingTo(server.origin, fetch && { fetch }, AbortSignal.abort(reason));
        expect(await failureOf(transport().send(requestTo(server.origin), options))).toBe(reason);
        expect(getEventListeners(options.signal, "abort")).toEqual([]);
      }
      expect(server.connections).toBe(0);
    });

    it("ends a silent server's request at once and closes the socket", async () => {
      let requests = 0;
      await using server = await LocalServer.http(() => void (requests += 1));
      for (const fetch of fetches) {
        const before = requests;
        const controller = new AbortController();
        const sending = failureOf(
          transport().send(requestTo(server.origin), sendingTo(server.origin, fetch && { fetch }, controller.signal)),
        );
        await until(() => requests === before + 1);
        controller.abort(reason);
        expect(await sending).toBe(reason);
        expect(getEventListeners(controller.signal, "abort")).toEqual([]);
        await until(async () => (await server.open()) === 0);
      }
    });

    it("ends a stalled body at once, in pieces and as a whole", async () => {
      await using server = await LocalServer.http((_, response) => void response.write("x"));
      for (const fetch of fetches) {
        for (const whole of [true, false]) {
          const controller = new AbortController();
          const response = await transport().send(
            requestTo(server.origin),
            sendingTo(server.origin, fetch && { fetch }, controller.signal),
          );
          if (!whole) await response.read();
          const reading = failureOf(whole ? response.text() : response.read());
          controller.abort(reason);
          expect(await reading).toBe(reason);
          expect(await failureOf(response.read())).toBe(reason);
          expect(getEventListeners(controller.signal, "abort")).toEqual([]);
          // As above.
          if (fetch === undefined) await until(async () => (await server.open()) === 0);
        }
      }
    });

    it("discards what has arrived unread", async () => {
      const { promise: read, resolve: isRead } = Promise.withResolvers<void>();
      await using server = await LocalServer.http((incoming, response) => {
        response.write("x");
        void untilRead(incoming.socket).then(isRead);
      });
      const controller = new AbortController();
      const response = await transport().send(
        requestTo(server.origin),
        sendingTo(server.origin, {}, controller.signal),
      );
      await read.then(() => settled());
      controller.abort(reason);
      expect(await failureOf(response.read())).toBe(reason);
    });

    it("while connecting leaves no socket behind", async () => {
      await using server = await LocalServer.http(() => {});
      const send = transport();
      // Loads Node's client, so that the abort below arrives while the socket is connecting.
      await failureOf(send.send(requestTo("http://name.invalid/"), sendingTo(server.origin)));
      const controller = new AbortController();
      const sending = failureOf(send.send(requestTo(server.origin), sendingTo(server.origin, {}, controller.signal)));
      controller.abort(reason);
      expect(await sending).toBe(reason);
      send.close();
      await until(async () => (await server.open()) === 0);
    });

    it("after the end changes nothing, and no listener is left", async () => {
      await using server = await LocalServer.http(answering({ a: 1 }));
      for (const fetch of fetches) {
        const controller = new AbortController();
        const response = await transport().send(
          requestTo(server.origin),
          sendingTo(server.origin, fetch && { fetch }, controller.signal),
        );
        expect(await response.text()).toBe('{"a":1}');
        expect(getEventListeners(controller.signal, "abort")).toEqual([]);
        controller.abort(reason);
        expect(await response.read()).toBeUndefined();
      }
    });
  });
}
