import { getEventListeners } from "node:events";
import { Agent } from "node:http";
import type { Socket } from "node:net";
import { inspect } from "node:util";
import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { fromFetchResponse } from "../../src/transport/fetch-transport.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { failureOf, KEY, requestTo, sendingTo } from "../providers/shared/support/attempt.ts";
import { settled, until } from "../support/until.ts";
import { answering, bodyOf, LocalServer } from "../providers/shared/support/local-server.ts";
import { testBehaviour } from "./support/behaviour.ts";
import { messageOf, readAll, transport } from "./support/sending.ts";

testBehaviour([undefined, globalThis.fetch]);

describe("what is sent", () => {
  it("is the body with its length, the headers and the path with its query", async () => {
    let seen: unknown;
    await using server = await LocalServer.http(async (request, response) => {
      seen = { method: request.method, url: request.url, headers: request.headers, body: await bodyOf(request) };
      response.writeHead(201, { "X-Request-ID": "r1", "set-cookie": ["a=1", "b=2"] }).end("ok");
    });
    const options = sendingTo(server.origin);
    const response = await transport().send(
      requestTo(`${server.origin}/v1/chat?a=1#x`, "Grüße", { "x-more": "1" }),
      options,
    );
    expect(seen).toMatchObject({
      method: "POST",
      url: "/v1/chat?a=1",
      body: "Grüße",
      headers: {
        host: `127.0.0.1:${server.port}`,
        "content-length": "7",
        authorization: `Bearer ${KEY}`,
        "x-more": "1",
        "accept-encoding": "identity",
      },
    });
    expect(response.status).toBe(201);
    expect(response.headers).toMatchObject({ "x-request-id": "r1", "set-cookie": "a=1, b=2" });
    expect(await response.text()).toBe("ok");
    expect(options.steps).toEqual(["connected", "headers"]);
  });

  it("may be large", async () => {
    await using server = await LocalServer.http(async (request, response) => {
      response.end(String((await bodyOf(request)).length));
    });
    const body = "x".repeat(20 * 1024 * 1024);
    const response = await transport().send(requestTo(server.origin, body), sendingTo(server.origin));
    expect(await response.text()).toBe(String(body.length));
  });

  it("turns user and password of the address into a header, unless there is one", async () => {
    const seen: unknown[] = [];
    await using server = await LocalServer.http((request, response) => {
      seen.push(request.headers.authorization, request.url);
      response.end();
    });
    const url = `http://user:p%40ss@127.0.0.1:${server.port}/x`;
    const { fetch } = globalThis;
    for (const settings of [{}, { fetch }]) {
      const send = transport(settings);
      await (await send.send({ url, headers: {}, body: "" }, sendingTo(server.origin))).text();
      await (await send.send(requestTo(url), sendingTo(server.origin))).text();
    }
    const basic = `Basic ${btoa("user:p@ss")}`;
    expect(seen).toEqual([basic, "/x", `Bearer ${KEY}`, "/x", basic, "/x", `Bearer ${KEY}`, "/x"]);
  });

  it("is nothing when a header is invalid, and the error does not show its value", async () => {
    await using server = await LocalServer.http(answering({}));
    const request = requestTo(server.origin, "{}", { authorization: "Bearer secret\nkey" });
    const error = await failureOf(transport().send(request, sendingTo(server.origin)));
    expect(messageOf(error)).toMatch(
      /^Nothing was sent to http:\/\/127.0.0.1:\d+: the header authorization has a character/,
    );
    expect(server.connections).toBe(0);
  });

  it("is nothing when the address is invalid", async () => {
    for (const url of ["secret", "ftp://secret.example/", "http://"]) {
      const error = await failureOf(transport().send(requestTo(url), sendingTo("http://x")));
      expect(messageOf(error)).toMatch(/^api_base is not an http:\/\/ or https:\/\/ address$/);
    }
  });
});

describe("a connection that fails", () => {
  it("is reported with its address and Node's code when it is refused", async () => {
    const server = await LocalServer.http(answering({}));
    const { origin } = server;
    await server[Symbol.asyncDispose]();
    const options = sendingTo(origin);
    const failure = await failureOf(transport().send(requestTo(`${origin}/v1?key=secret`), options));
    expect(messageOf(failure)).toMatch(/^Could not connect to http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)$/);
    expect(failure).toMatchObject({ status: undefined, cause: { code: "ECONNREFUSED" } });
    expect(options.steps).toEqual([]);
    expect(getEventListeners(options.signal, "abort")).toEqual([]);
  });

  it("is reported when the name does not exist", async () => {
    const error = await failureOf(
      transport().send(requestTo("http://name.invalid/"), sendingTo("http://name.invalid")),
    );
    expect(messageOf(error)).toMatch(/^Could not connect to http:\/\/name\.invalid \((ENOTFOUND|EAI_AGAIN)\)$/);
  });

  it("is reported when the certificate is not trusted", async () => {
    await using server = await LocalServer.https(answering({}));
    const options = sendingTo(server.origin);
    expect(messageOf(await failureOf(transport().send(requestTo(server.origin), options)))).toMatch(
      /^Could not connect to https:.* \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/,
    );
    expect(options.steps).toEqual([]);
  });

  it("is reported when the server does not speak TLS, or not HTTP", async () => {
    await using server = await LocalServer.raw((socket) => socket.end("SMTP ready\r\n\r\n"));
    const error = await failureOf(transport().send(requestTo(server.origin), sendingTo(server.origin)));
    expect(messageOf(error)).toMatch(/did not answer in HTTP \(HPE_/);
    expect(inspect(error)).not.toContain("rawPacket");
    await using plain = await LocalServer.http(answering({}));
    const secure = plain.origin.replace("http:", "https:");
    expect(messageOf(await failureOf(transport().send(requestTo(secure), sendingTo(secure))))).toMatch(
      /^Could not connect to https:.* \((EPROTO|ERR_SSL_\w+)\)$/,
    );
  });

  it("is reported when it is reset or closed before the headers", async () => {
    for (const end of [(socket: Socket) => void socket.resetAndDestroy(), (socket: Socket) => void socket.end()]) {
      await using server = await LocalServer.raw(end);
      const options = sendingTo(server.origin);
      const error = await failureOf(transport().send(requestTo(server.origin), options));
      expect(messageOf(error)).toMatch(/closed the connection before an answer came \(ECONNRESET\)$/);
      expect(server.connections).toBe(1);
      expect(options.steps).toEqual(["connected"]);
    }
  });
});

describe("a body", () => {
  it("of a redirect is returned as it is: redirects are not followed", async () => {
    await using elsewhere = await LocalServer.http(answering({}));
    await using server = await LocalServer.http(
      (_, response) => void response.writeHead(307, { location: elsewhere.origin }).end("moved"),
    );
    for (const fetch of [undefined, globalThis.fetch]) {
      const response = await transport({ fetch }).send(requestTo(server.origin), sendingTo(server.origin));
      expect([response.status, response.headers["location"], await response.text()]).toEqual([
        307,
        elsewhere.origin,
        "moved",
      ]);
    }
    expect(elsewhere.connections).toBe(0);
  });

  it.each([
    ["gzip", zlib.gzipSync],
    ["x-gzip", zlib.gzipSync],
    ["deflate", zlib.deflateSync],
    ["br", zlib.brotliCompressSync],
    ["gzip, br", (text: string) => zlib.brotliCompressSync(zlib.gzipSync(text))],
    ...(typeof zlib.zstdCompressSync === "function" ? ([["zstd", zlib.zstdCompressSync]] as const) : []),
  ] as const)("is decompressed when it comes as %s, and cut off when it lacks its end", async (encoding, compress) => {
    const text = "héllo ".repeat(50_000);
    const packed = compress(text);
    await using server = await LocalServer.http((request, response) => {
      response.writeHead(200, { "content-encoding": encoding });
      response.end(request.url === "/cut" ? packed.subarray(0, packed.length - 12) : packed);
    });
    const send = transport();
    expect(await (await send.send(requestTo(server.origin), sendingTo(server.origin))).text()).toBe(text);
    expect(await readAll(await send.send(requestTo(server.origin), sendingTo(server.origin)))).toBe(text);
    expect(server.connections).toBe(1);
    const cut = await send.send(requestTo(`${server.origin}/cut`), sendingTo(server.origin));
    expect(messageOf(await failureOf(cut.text()))).toMatch(/was cut off before its end/);
  });

  it("that does not match its encoding is cut off", async () => {
    await using server = await LocalServer.http(
      (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end("plain text"),
    );
    const response = await transport().send(requestTo(server.origin), sendingTo(server.origin));
    expect(messageOf(await failureOf(response.text()))).toMatch(/was cut off before its end \(Z_DATA_ERROR\)$/);
  });

  it("in an unknown encoding is refused", async () => {
    await using server = await LocalServer.http(
      (_, response) => void response.writeHead(200, { "content-encoding": "compress" }).end("x"),
    );
    const error = await failureOf(transport().send(requestTo(server.origin), sendingTo(server.origin)));
    expect(messageOf(error)).toMatch(/is compressed in a way that was not asked for/);
  });

  it("may use all of 64 MiB, and an error 1 MiB", async () => {
    await using server = await LocalServer.http((request, response) => {
      const [, status, size] = (request.url ?? "").split("/").map(Number);
      response.writeHead(status ?? 200).end(Buffer.alloc(size ?? 0, 97));
    });
    const mib = 1024 * 1024;
    const send = transport();
    for (const fetch of [undefined, globalThis.fetch]) {
      const get = async (status: number, size: number): Promise<string> =>
        (
          await send.send(requestTo(`${server.origin}/${status}/${size}`), sendingTo(server.origin, fetch && { fetch }))
        ).text();
      expect(await get(200, 2 * mib)).toHaveLength(2 * mib);
      expect(await get(500, mib - 1)).toHaveLength(mib - 1);
      expect(messageOf(await failureOf(get(500, mib + 1)))).toMatch(/is longer than 1 MiB/);
      expect(messageOf(await failureOf(get(200, 64 * mib + 1)))).toMatch(/is longer than 64 MiB/);
    }
  });

  it("of a `fetch` that is released but does not end is cancelled", async () => {
    const told: unknown[] = [];
    const body = new ReadableStream({ cancel: (reason) => void told.push(reason) });
    const clock = new FakeClock();
    fromFetchResponse(new Response(body), { ...sendingTo("http://x"), clock }).release?.();
    clock.advance(0.99);
    expect(told).toEqual([]);
    clock.advance(0.01);
    await until(() => told.length === 1);
    expect(told).toMatchObject([{ message: "The answer was cancelled" }]);
  });
});

describe("an abort", () => {
  const reason = new Error("changed my mind");

  it("ends the wait for a `fetch` that ignores its signal", async () => {
    const fetch = (): Promise<Response> => new Promise(() => {});
    const controller = new AbortController();
    const sending = failureOf(
      transport().send(requestTo("http://x/"), sendingTo("http://x", { fetch }, controller.signal)),
    );
    controller.abort(reason);
    expect(await sending).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});

describe("a response that comes after the abort", () => {
  it("of a `fetch` that ignores its signal is cancelled", async () => {
    const { promise: delay, resolve: goOn } = Promise.withResolvers<void>();
    const told: unknown[] = [];
    const late: typeof fetch = async () => {
      await delay;
      return new Response(new ReadableStream({ cancel: (reason) => void told.push(reason) }));
    };
    const controller = new AbortController();
    const sending = failureOf(
      transport().send(requestTo("http://x/"), sendingTo("http://x", { fetch: late }, controller.signal)),
    );
    controller.abort("enough");
    expect(await sending).toBe("enough");
    goOn();
    await until(() => told.length === 1);
  });

  it("is ignored when it is a failure, or has no body", async () => {
    for (const answer of [() => Promise.reject(new Error("late")), async () => new Response(null)]) {
      const { promise: delay, resolve: goOn } = Promise.withResolvers<void>();
      const late: typeof fetch = async () => {
        await delay;
        return answer();
      };
      const controller = new AbortController();
      const sending = failureOf(
        transport().send(requestTo("http://x/"), sendingTo("http://x", { fetch: late }, controller.signal)),
      );
      controller.abort("enough");
      expect(await sending).toBe("enough");
      goOn();
      await settled();
    }
  });
});

describe("a user's `fetch`", () => {
  it("of a deployment is used before that of the router", async () => {
    const seen: string[] = [];
    const named =
      (name: string) =>
      async (url: string | URL | Request): Promise<Response> => {
        seen.push(`${name} ${url instanceof Request ? url.url : url.toString()}`);
        return new Response("ok", { status: 203, headers: { "X-A": "1" } });
      };
    const send = transport({ fetch: named("router") });
    const options = sendingTo("http://x", { fetch: named("deployment") });
    const response = await send.send(requestTo("http://x/y"), options);
    expect([response.status, response.headers["x-a"], await response.text(), options.steps]).toEqual([
      203,
      "1",
      "ok",
      ["connected", "headers"],
    ]);
    await (await send.send(requestTo("http://x/z"), sendingTo("http://x"))).text();
    expect(seen).toEqual(["deployment http://x/y", "router http://x/z"]);
  });

  it("has its own signal aborted when its response is cancelled", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const mine: typeof fetch = async (_, init) => {
      signals.push(init?.signal);
      return new Response(new ReadableStream());
    };
    const options = sendingTo("http://x", { fetch: mine });
    const response = await transport().send(requestTo("http://x/"), options);
    expect(signals[0]?.aborted).toBe(false);
    response.cancel();
    expect(signals[0]?.aborted).toBe(true);
    expect(options.signal.aborted).toBe(false);
  });

  it("may return a body that ignores its signal: the body is cancelled all the same", async () => {
    const told: unknown[] = [];
    const body = (): ReadableStream => new ReadableStream({ cancel: (reason) => void told.push(reason) });
    fromFetchResponse(new Response(body())).cancel();
    expect(told).toMatchObject([{ message: "The answer was cancelled" }]);
    const controller = new AbortController();
    const response = fromFetchResponse(new Response(body()), sendingTo("http://x", {}, controller.signal));
    const reading = failureOf(response.read());
    controller.abort("enough");
    expect(await reading).toBe("enough");
    expect(told[1]).toBe("enough");
  });

  it("is not used where the deployment has an agent", async () => {
    await using server = await LocalServer.http(answering({ a: 1 }));
    const agent = new Agent();
    const response = await transport({ fetch: () => Promise.reject(new Error("not me")) }).send(
      requestTo(server.origin),
      sendingTo(server.origin, { agent }),
    );
    expect(await response.text()).toBe('{"a":1}');
  });

  it("that fails is a connection error with the code of its cause", async () => {
    const server = await LocalServer.http(answering({}));
    const { origin } = server;
    await server[Symbol.asyncDispose]();
    const error = await failureOf(transport().send(requestTo(`${origin}/?key=secret`), sendingTo(origin, { fetch })));
    expect(messageOf(error)).toMatch(/^Could not get an answer from http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)$/);
  });
});
