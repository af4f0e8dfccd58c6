/** What the transport relies on and Node does not document: that it holds here, and how the transport works without it. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request, type RequestOptions } from "node:http";
import { connect, type Socket } from "node:net";
import { PerformanceObserver } from "node:perf_hooks";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import {
  feed,
  forgetRequest,
  NO_INTERNALS,
  type NodeInternals,
  probeNodeInternals,
  sendOn,
  WaitingAgent,
} from "../../src/transport/node-internals.ts";
import { heapInUse } from "../performance/allocated.ts";
import { requestTo, sendingTo } from "../providers/shared/support/attempt.ts";
import { answering, LocalServer } from "../providers/shared/support/local-server.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { testBehaviour } from "./support/behaviour.ts";
import { transport } from "./support/sending.ts";

const ALL: NodeInternals = { addRequest: true, onSocket: true, httpMessage: true, dataEvent: true };
const NAMES = ["addRequest", "onSocket", "httpMessage", "dataEvent"] as const;

/** A request that waits for a socket. */
function waiting(server: LocalServer): ClientRequest {
  return request({ agent: new WaitingAgent(), host: "127.0.0.1", port: server.port, method: "POST" });
}

/** Sends a request on `socket` and reads its answer. */
async function exchangeOn(socket: Socket, server: LocalServer): Promise<string> {
  const client = waiting(server);
  sendOn(socket, client);
  const closed = once(client, "close");
  const [message] = (await once(client.end(), "response")) as [IncomingMessage];
  const body = await text(message);
  await closed;
  return body;
}

describe("In this Node", () => {
  it("the probe finds that every assumption holds", async () => {
    expect(await probeNodeInternals()).toEqual(ALL);
  });

  it("a request asks its agent for a socket by addRequest, and opens none itself", async () => {
    await using server = await LocalServer.http(answering({ a: 1 }));
    const asked: unknown[] = [];
    class AskedAgent extends WaitingAgent {
      override addRequest(client: ClientRequest): void {
        asked.push(client);
      }
    }
    const client = request({ agent: new AskedAgent(), host: "127.0.0.1", port: server.port });
    client.end();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([asked, server.connections]).toEqual([[client], 0]);
  });

  it("onSocket sends a request on the given socket, which stays open after the answer", async () => {
    await using server = await LocalServer.http(answering({ a: 1 }));
    const socket = connect(server.port, "127.0.0.1");
    for (let count = 0; count < 3; count += 1) {
      expect(await exchangeOn(socket, server)).toBe('{"a":1}');
      expect([socket.destroyed, socket.writable]).toEqual([false, true]);
    }
    expect(server.connections).toBe(1);
    socket.destroy();
  });

  it("_httpMessage is the only reference of a socket to its last request", async () => {
    await using server = await LocalServer.http(answering({ a: 1 }));
    const socket = connect(server.port, "127.0.0.1");
    const last = await (async () => {
      const client = waiting(server);
      sendOn(socket, client);
      const [message] = (await once(client.end(), "response")) as [IncomingMessage];
      expect(Reflect.get(socket, "_httpMessage")).toBe(client);
      const closed = once(client, "close");
      await text(message);
      await closed;
      return new WeakRef(client);
    })();
    await heapInUse();
    expect(last.deref()).toBeDefined();
    forgetRequest(socket);
    await heapInUse();
    expect([last.deref(), socket.destroyed]).toEqual([undefined, false]);
    socket.destroy();
  });

  it("a request reads its answer from data events, also from those that Node did not emit", async () => {
    await using server = await LocalServer.raw(() => {});
    const socket = connect({
      port: server.port,
      host: "127.0.0.1",
      onread: { buffer: Buffer.alloc(8), callback: () => true },
    });
    const client = waiting(server);
    sendOn(socket, client);
    await once(client.end(), "socket");
    const answered = once(client, "response");
    for (const piece of ["HTTP/1.1 200 OK\r\nconte", "nt-length: 5\r\n\r\nhe", "llo"]) feed(socket, Buffer.from(piece));
    const [message] = (await answered) as [IncomingMessage];
    expect([message.statusCode, await text(message)]).toEqual([200, "hello"]);
    socket.destroy();
  });
});

/** Node's `request`, changed in one thing. */
const CHANGED: Readonly<Record<(typeof NAMES)[number], (options: RequestOptions) => ClientRequest>> = {
  addRequest: ({ agent: _, ...options }) => request(options),
  onSocket: (options) => Object.assign(request(options), { onSocket: () => {} }),
  httpMessage: (options) => {
    const client = request(options);
    Object.defineProperty(socketOf(options), "_httpMessage", { get: () => new Proxy(client, {}), set: () => {} });
    return client;
  },
  dataEvent: (options) => {
    const socket = socketOf(options);
    const emit = socket.emit.bind(socket);
    socket.emit = (event: string | symbol, ...values: unknown[]) => event !== "data" && emit(event, ...values);
    return request(options);
  },
};

/** The socket that the probe offers. */
function socketOf(options: RequestOptions): Socket {
  const socket = options.createConnection?.({}, () => {});
  return socket as Socket;
}

describe("The probe", () => {
  /** What cannot be looked at without an assumption is not relied on either. */
  it.each([
    ["addRequest", NO_INTERNALS],
    ["onSocket", { ...NO_INTERNALS, addRequest: true }],
    ["httpMessage", { ...ALL, httpMessage: false }],
    ["dataEvent", { ...ALL, dataEvent: false }],
  ] as const)("finds that %s does not hold", async (name, found) => {
    expect(await probeNodeInternals(CHANGED[name] as typeof request)).toEqual(found);
  });

  it("is not seen by what traces requests, other than a real request", async () => {
    const seen: string[] = [];
    const names = ["request.start", "request.error", "response.finish"].map((name) => `http.client.${name}`);
    const note = (_: unknown, name: string | symbol): void => void seen.push(String(name));
    for (const name of names) subscribe(name, note);
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.name)));
    observer.observe({ entryTypes: ["http"] });
    for (let count = 0; count < 3; count += 1) await probeNodeInternals();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([]);
    await using server = await LocalServer.http(answering({ a: 1 }));
    const socket = connect(server.port, "127.0.0.1");
    await exchangeOn(socket, server);
    socket.destroy();
    observer.disconnect();
    for (const name of names) unsubscribe(name, note);
    expect(seen).toContain("http.client.response.finish");
  });

  it("finds that nothing holds where requests fail", async () => {
    const failing = (): never => {
      throw new Error("There is no HTTP here.");
    };
    expect(await probeNodeInternals(failing)).toEqual(NO_INTERNALS);
  });
});

describe.each(NAMES)("A transport in a Node without %s", (name) => {
  const internals: NodeInternals = { ...ALL, [name]: false };
  testBehaviour([undefined], internals);

  it("keeps its sockets itself if it can hand them over, else leaves them to an agent of Node's", async () => {
    await using server = await LocalServer.http(answering({ a: 1 }));
    const clock = new FakeClock();
    const send = transport({ clock }, internals);
    await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text();
    await new Promise((resolve) => setImmediate(resolve));
    // A pool of its own sets a timer for its next sweep.
    expect(clock.background).toBe(name === "dataEvent" ? 1 : 0);
  });
});

describe("A transport in a runtime that only imitates Node", () => {
  testBehaviour([undefined], NO_INTERNALS);
});
