import { Agent } from "node:http";
import type { TLSSocket } from "node:tls";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Transport } from "../../../src/providers/provider.ts";
import { createTransport, type TransportSettings } from "../../../src/providers/shared/transport.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { requestTo, sendingTo, until } from "./support/attempt.ts";
import { certificate } from "./support/certificate.ts";
import { answering, LocalServer } from "./support/local-server.ts";

const transports: Transport[] = [];

function transport(settings: Partial<TransportSettings> = {}): Transport {
  const made = createTransport({ env: {}, ...settings });
  transports.push(made);
  return made;
}

afterEach(() => {
  vi.useRealTimers();
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
    ["max=100", 60, 1],
    ["timeout=1", 0, 2],
  ])("whose server said %j is, %d s later, used so that there are %d", async (header, seconds, connections) => {
    await using server = await LocalServer.raw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nkeep-alive: ${header}\r\ncontent-length: 2\r\n\r\nok`);
    });
    const clock = new FakeClock();
    const send = transport({ clock });
    expect(await ask(send, server)).toBe("ok");
    clock.advance(seconds);
    expect(await ask(send, server)).toBe("ok");
    expect(server.connections).toBe(connections);
  });

  it("on which the server speaks out of turn is closed: what it said is no answer to the next request", async () => {
    let spoken = false;
    await using server = await LocalServer.raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
      setTimeout(() => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nwrong");
        spoken = true;
      }, 10);
    });
    const send = transport();
    expect(await ask(send, server)).toBe("ok");
    await until(() => spoken);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await ask(send, server)).toBe("ok");
    expect(server.connections).toBe(2);
  });

  it("is closed once it has been idle from one look to the next, and one that was used meanwhile is not", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await using server = await LocalServer.http(answering({ a: 1 }));
    await using busy = await LocalServer.http(answering({ b: 1 }));
    const send = transport();
    await ask(send, server);
    await ask(send, busy);
    vi.advanceTimersByTime(15_000);
    await ask(send, busy);
    vi.advanceTimersByTime(15_000);
    await until(async () => (await server.open()) === 0);
    expect([await busy.open(), busy.connections]).toEqual([1, 1]);
    vi.advanceTimersByTime(15_000);
    await until(async () => (await busy.open()) === 0);
    vi.advanceTimersByTime(15_000);
    // Nothing is left to look at.
    expect(vi.getTimerCount()).toBe(0);
  });

  it("that the server closed is not used", async () => {
    await using server = await LocalServer.raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
      setTimeout(() => socket.end(), 10);
    });
    const send = transport();
    expect(await ask(send, server)).toBe("ok");
    await until(async () => (await server.open()) === 0);
    expect(await ask(send, server)).toBe("ok");
    expect(server.connections).toBe(2);
  });

  it("is not kept where the server says that it closes it", async () => {
    await using server = await LocalServer.http((_, response) =>
      response.writeHead(200, { connection: "close" }).end("ok"),
    );
    const send = transport();
    for (let count = 1; count < 4; count += 1) {
      expect(await ask(send, server)).toBe("ok");
      expect(server.connections).toBe(count);
    }
  });

  it("is one of at most 256 for a host", async () => {
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

describe("an agent of the user's", () => {
  it("says itself whether its connections are kept", async () => {
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
