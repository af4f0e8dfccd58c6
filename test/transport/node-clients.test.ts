/** Mocks and APM agents replace Node's clients, before or after the first call: requests go through what they put there. */
import { EventEmitter } from "node:events";
import http from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { PassThrough, Readable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NodeClients } from "../../src/transport/node-clients.ts";
import { failureOf, requestTo, sendingTo } from "../providers/shared/support/attempt.ts";
import { certificate } from "../providers/shared/support/certificate.ts";
import { localProxy } from "../providers/shared/support/local-proxy.ts";
import { answering, LocalServer } from "../providers/shared/support/local-server.ts";
import { messageOf, readAll, transport } from "./support/sending.ts";
import type { Transport } from "../../src/transport/http.ts";

const { fetch } = globalThis;
/** Older and newer versions of Node look at different ones. */
const DISPATCHERS = [1, 2].map((version) => Symbol.for(`undici.globalDispatcher.${version}`));

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.fetch = fetch;
});

async function ask(send: Transport, origin: string): Promise<string> {
  return (await send.send(requestTo(`${origin}/v1/chat?a=1`), sendingTo(origin))).text();
}

it("Node's own clients are known as such, and found the same until one changes", () => {
  const clients = new NodeClients();
  const first = clients.replaced();
  expect(first).toEqual({ fetch: undefined, request: false });
  expect(clients.replaced()).toBe(first);
  const spy = vi.spyOn(globalThis, "fetch");
  expect(clients.replaced()).toEqual({ fetch: spy, request: false });
  spy.mockRestore();
  expect(clients.replaced()).toEqual(first);
});

it.each([
  { what: "http.request", object: http, name: "request" },
  { what: "https.request", object: https, name: "request" },
  { what: "Socket.prototype.connect", object: Socket.prototype, name: "connect" },
] as const)("$what is found to be replaced by a wrapper, a proxy or a bound function", ({ object, name }) => {
  const own = Reflect.get(object, name) as (...given: unknown[]) => unknown;
  const wrapper = (...given: unknown[]): unknown => own(...given);
  for (const replacement of [wrapper, new Proxy(own, {}), own.bind(object), vi.fn<typeof own>(own)]) {
    Reflect.set(object, name, replacement);
    const found = new NodeClients().replaced();
    Reflect.set(object, name, own);
    expect(found).toEqual({ fetch: undefined, request: true });
  }
});

describe("A replaced fetch", () => {
  it("is what requests go through, from the next one on and until it is put back", async () => {
    await using server = await LocalServer.http(answering({ of: "the server" }));
    const send = transport();
    expect(await ask(send, server.origin)).toBe('{"of":"the server"}');
    const spy = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(() => Promise.resolve(Response.json({ of: "a mock" })));
    expect(await ask(send, server.origin)).toBe('{"of":"a mock"}');
    expect(await ask(transport(), server.origin)).toBe('{"of":"a mock"}');
    expect(spy).toHaveBeenCalledWith(`${server.origin}/v1/chat?a=1`, expect.objectContaining({ method: "POST" }));
    spy.mockRestore();
    expect(await ask(send, server.origin)).toBe('{"of":"the server"}');
    expect(server.connections).toBe(1);
  });

  it("that gives no Response is a failure that says so", async () => {
    for (const given of [undefined, {}, { ok: true, status: 200, json: () => Promise.resolve({}) }]) {
      globalThis.fetch = () => Promise.resolve(given as Response);
      const error = await failureOf(ask(transport(), "http://x.invalid"));
      expect(messageOf(error)).toBe("The fetch in use gave no Response for http://x.invalid");
    }
  });

  it("may give a body that is a stream of Node's, as node-fetch does", async () => {
    const body = Readable.from([Buffer.from("one "), Buffer.from("two")]);
    globalThis.fetch = () => Promise.resolve({ status: 200, headers: new Headers(), body } as unknown as Response);
    const response = await transport().send(requestTo("http://x.invalid"), sendingTo("http://x.invalid"));
    expect(await readAll(response)).toBe("one two");
  });

  it("is not used where Next.js wraps Node's own, to cache what pages fetch", async () => {
    await using server = await LocalServer.http(answering({ of: "the server" }));
    const wrapped = vi.fn<typeof fetch>(fetch);
    globalThis.fetch = Object.assign(wrapped, { __nextPatched: true as const, _nextOriginalFetch: fetch });
    expect(await ask(transport(), server.origin)).toBe('{"of":"the server"}');
    expect(wrapped).not.toHaveBeenCalled();
    const mock: typeof fetch = () => Promise.resolve(Response.json({ of: "a mock" }));
    globalThis.fetch = Object.assign(vi.fn(mock), { __nextPatched: true as const, _nextOriginalFetch: mock });
    expect(await ask(transport(), server.origin)).toBe('{"of":"a mock"}');
  });

  it("is also one whose dispatcher is a mock of undici's", async () => {
    await using server = await LocalServer.http(answering({}));
    const before = DISPATCHERS.map((symbol) => Reflect.get(globalThis, symbol) as unknown);
    const dispatch = vi.fn<() => never>(() => {
      throw new Error("no such mock");
    });
    for (const symbol of DISPATCHERS) Reflect.set(globalThis, symbol, { dispatch, disableNetConnect: () => {} });
    const error = await failureOf(ask(transport(), server.origin)).finally(() =>
      DISPATCHERS.forEach((symbol, index) => Reflect.set(globalThis, symbol, before[index])),
    );
    expect(messageOf(error)).toMatch(/^Could not get an answer from/);
    expect([dispatch.mock.calls.length, server.connections]).toEqual([1, 0]);
  });

  it("knows no proxy: what needs one goes through the replaced client instead, if there is one, but not past a spy", async () => {
    await using server = await LocalServer.http(answering({ of: "the server" }));
    await using proxy = await localProxy();
    const env = { http_proxy: proxy.origin };
    globalThis.fetch = () => Promise.resolve(Response.json({ of: "the fetch" }));
    expect(await ask(transport({ env }), server.origin)).toBe('{"of":"the fetch"}');
    const own = http.request;
    vi.spyOn(http, "request").mockImplementation(own);
    expect(await ask(transport({ env }), server.origin)).toBe('{"of":"the server"}');
    expect(proxy.asked).toEqual([`POST ${server.origin}/v1/chat?a=1`]);
    expect(await ask(transport(), server.origin)).toBe('{"of":"the fetch"}');
    vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(Response.json({ of: "a spy" })));
    expect(await ask(transport({ env }), server.origin)).toBe('{"of":"a spy"}');
  });
});

describe("A wrapped http.request, as an APM agent leaves it", () => {
  it("sees every request, each in the form that most programs use, over sockets that are kept", async () => {
    const seen: unknown[] = [];
    await using server = await LocalServer.http((request, response) => {
      seen.push(request.headers.traceparent);
      response.end("ok");
    });
    const send = transport();
    await ask(send, server.origin);
    const own = http.request;
    const wrapper = vi.spyOn(http, "request").mockImplementation(((
      options: http.RequestOptions,
      answered: () => void,
    ) => {
      Object.assign(options.headers as object, { traceparent: "00-1-2-01" });
      return own(options, answered);
    }) as typeof http.request);
    for (let count = 0; count < 3; count += 1) expect(await ask(send, server.origin)).toBe("ok");
    expect(await ask(transport(), server.origin)).toBe("ok");
    expect(seen).toEqual([undefined, ...Array.from({ length: 4 }, () => "00-1-2-01")]);
    expect(wrapper).toHaveBeenCalledTimes(4);
    expect(wrapper.mock.calls[0]?.[0]).toMatchObject({
      protocol: "http:",
      host: "127.0.0.1",
      port: server.port,
      path: "/v1/chat?a=1",
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    // One of the pool, one of each transport.
    expect(server.connections).toBe(3);
    wrapper.mockRestore();
    await ask(send, server.origin);
    expect([server.connections, seen.at(-1)]).toEqual([3, undefined]);
  });

  it("also sees requests over TLS", async () => {
    await using server = await LocalServer.https(answering({ a: 1 }));
    const own = https.request;
    const wrapper = vi.spyOn(https, "request").mockImplementation(own);
    expect(await ask(transport({ ca: certificate.cert }), server.origin)).toBe('{"a":1}');
    expect(wrapper.mock.calls[0]?.[0]).toMatchObject({ protocol: "https:", host: "127.0.0.1", port: server.port });
  });

  it("also sees the requests over an agent", async () => {
    await using server = await LocalServer.http(answering({ a: 1 }));
    const own = http.request;
    const wrapper = vi.spyOn(http, "request").mockImplementation(own);
    using agent = Object.assign(new http.Agent(), { [Symbol.dispose]: () => agent.destroy() });
    expect(await ask(transport({ agent }), server.origin)).toBe('{"a":1}');
    expect(wrapper).toHaveBeenCalledTimes(1);
  });
});

describe("A stub of http.request", () => {
  /** The least that tests make do with. */
  const message = (): http.IncomingMessage => {
    const made = Object.assign(new PassThrough(), { statusCode: 200 });
    made.end("stubbed");
    return made as unknown as http.IncomingMessage;
  };

  it.each([
    {
      how: "the callback",
      stub: (_: unknown, answered: (message: http.IncomingMessage) => void) => {
        queueMicrotask(() => answered(message()));
        return Object.assign(new EventEmitter(), { end: () => {} });
      },
    },
    {
      how: "the callback, at once",
      stub: (_: unknown, answered: (message: http.IncomingMessage) => void) => {
        answered(message());
        return { on: () => {}, end: () => {} };
      },
    },
    {
      how: "an event",
      stub: () => {
        const client = Object.assign(new EventEmitter(), { end: () => {} });
        setImmediate(() => client.emit("response", message()));
        return client;
      },
    },
  ])("answers through $how", async ({ stub }) => {
    vi.spyOn(http, "request").mockImplementation(stub as unknown as typeof http.request);
    expect(await ask(transport(), "http://x.invalid")).toBe("stubbed");
  });

  it("that returns nothing, or throws, is a failure", async () => {
    for (const stub of [() => undefined, () => fail()]) {
      vi.spyOn(http, "request").mockImplementation(stub as unknown as typeof http.request);
      expect(messageOf(await failureOf(ask(transport(), "http://x.invalid")))).toBe(
        "Could not connect to http://x.invalid",
      );
    }
  });

  it("that never answers is left when the call is aborted, whatever it lacks", async () => {
    const stub = (): unknown => ({ on: () => {}, end: () => {} });
    vi.spyOn(http, "request").mockImplementation(stub as unknown as typeof http.request);
    const abort = new AbortController();
    const answer = transport().send(requestTo("http://x.invalid"), sendingTo("http://x.invalid", {}, abort.signal));
    setImmediate(() => abort.abort(new Error("enough")));
    expect(await failureOf(answer)).toMatchObject({ message: "enough" });
  });
});

function fail(): never {
  throw new Error("no network in tests");
}
