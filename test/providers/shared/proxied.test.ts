import { getEventListeners } from "node:events";
import { Agent } from "node:https";
import { afterEach, describe, expect, it } from "vitest";
import type { Clock } from "../../../src/clock.ts";
import { APIConnectionError } from "../../../src/errors.ts";
import { NO_INTERNALS } from "../../../src/transport/node-internals.ts";
import { createTransport } from "../../../src/transport/transport.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { until } from "../../support/until.ts";
import { failureOf, KEY, requestTo, sendingTo } from "./support/attempt.ts";
import { certificate } from "./support/certificate.ts";
import { localProxy } from "./support/local-proxy.ts";
import { answering, LocalServer } from "./support/local-server.ts";
import type { Transport } from "../../../src/transport/http.ts";
import type { Environment } from "../../../src/types/environment.ts";

const transports: Transport[] = [];

afterEach(() => {
  for (const made of transports.splice(0)) made.close();
});

async function textFrom(transport: Transport, url: string): Promise<string> {
  return (await transport.send(requestTo(url), sendingTo(url))).text();
}

describe.each([
  { node: "this Node", internals: undefined },
  { node: "a Node without the internals that are relied on", internals: NO_INTERNALS },
])("in $node, through a proxy", ({ internals }) => {
  function through(env: Environment, clock?: Clock): Transport {
    const made = createTransport({ env, ca: certificate.cert, clock }, internals);
    transports.push(made);
    return made;
  }

  it("an https address is reached by a tunnel that is kept alive, with the proxy's credential and not ours", async () => {
    await using proxy = await localProxy();
    await using server = await LocalServer.https(answering({ a: 1 }));
    const transport = through({ HTTPS_PROXY: `http://user:pa%20ss@127.0.0.1:${proxy.port}` });
    const first = sendingTo(server.origin);
    expect(await (await transport.send(requestTo(server.origin), first)).text()).toBe('{"a":1}');
    const second = sendingTo(server.origin);
    expect(await (await transport.send(requestTo(server.origin), second)).text()).toBe('{"a":1}');
    expect(first.steps).toEqual(["connected", "headers"]);
    expect(second.steps).toEqual(["connected", "headers"]);
    expect(proxy.asked).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
    expect(proxy.credentials).toEqual([`Basic ${btoa("user:pa ss")}`]);
    expect([proxy.connections, server.connections]).toEqual([1, 1]);
    expect(getEventListeners(first.signal, "abort")).toEqual([]);
    transport.close();
    await until(async () => (await proxy.open()) + (await server.open()) === 0);
  });

  it("that speaks TLS itself, both kinds of address are reached", async () => {
    await using proxy = await localProxy(undefined, true);
    await using server = await LocalServer.https(answering({ a: 1 }));
    await using plain = await LocalServer.http(answering({ b: 1 }));
    const transport = through({ ALL_PROXY: proxy.origin });
    for (let count = 0; count < 2; count += 1) {
      expect(await textFrom(transport, server.origin)).toBe('{"a":1}');
      expect(await textFrom(transport, `${plain.origin}/x`)).toBe('{"b":1}');
    }
    expect(proxy.asked.toSorted()).toEqual([
      `CONNECT 127.0.0.1:${server.port}`,
      `POST ${plain.origin}/x`,
      `POST ${plain.origin}/x`,
    ]);
    expect(proxy.connections).toBe(2);
  });

  it("the certificate is checked against the name asked for, not the proxy's", async () => {
    await using proxy = await localProxy();
    await using server = await LocalServer.https(answering({ a: 1 }));
    const error = await failureOf(
      textFrom(through({ HTTPS_PROXY: proxy.origin }), `https://service.test:${server.port}`),
    );
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/service\.test:\d+ through the proxy .*\(ERR_TLS_CERT_ALTNAME_INVALID\)$/),
    });
    expect(proxy.asked).toEqual([`CONNECT service.test:${server.port}`]);
  });

  it("a stale tunnel is replaced without anybody noticing", async () => {
    await using proxy = await localProxy();
    let requests = 0;
    await using server = await LocalServer.https((request, response) => {
      requests += 1;
      if (requests === 2) return void request.socket.destroy();
      response.end("ok");
    });
    const clock = new FakeClock();
    const transport = through({ https_proxy: proxy.origin }, clock);
    expect(await textFrom(transport, server.origin)).toBe("ok");
    clock.advance(5);
    expect(await textFrom(transport, server.origin)).toBe("ok");
    expect([requests, proxy.connections]).toEqual([3, 2]);
  });

  it("an http address is asked for in full, over one kept connection", async () => {
    await using proxy = await localProxy();
    const seen: unknown[] = [];
    await using server = await LocalServer.http((request, response) => {
      seen.push(
        request.url,
        request.headers.host,
        request.headers["proxy-authorization"],
        request.headers.authorization,
      );
      response.end("ok");
    });
    const transport = through({ http_proxy: `http://u:p@127.0.0.1:${proxy.port}` });
    expect(await textFrom(transport, `${server.origin}/v1?a=1`)).toBe("ok");
    expect(await textFrom(transport, `${server.origin}/v1?a=1`)).toBe("ok");
    expect(proxy.asked).toEqual([`POST ${server.origin}/v1?a=1`, `POST ${server.origin}/v1?a=1`]);
    expect(proxy.credentials[0]).toBe(`Basic ${btoa("u:p")}`);
    expect(seen.slice(0, 4)).toEqual(["/v1?a=1", `127.0.0.1:${server.port}`, undefined, `Bearer ${KEY}`]);
    expect(proxy.connections).toBe(1);
  });

  it("nothing goes that NO_PROXY exempts, or a deployment's own agent carries", async () => {
    await using proxy = await localProxy(502);
    await using server = await LocalServer.https(answering({ a: 1 }));
    expect(await textFrom(through({ HTTPS_PROXY: proxy.origin, NO_PROXY: "127.0.0.1" }), server.origin)).toBe(
      '{"a":1}',
    );
    const agent = new Agent({ ca: certificate.cert });
    const response = await through({ HTTPS_PROXY: proxy.origin }).send(
      requestTo(server.origin),
      sendingTo(server.origin, { agent }),
    );
    expect(await response.text()).toBe('{"a":1}');
    expect(proxy.connections).toBe(0);
  });

  it("that refuses, the error names it without its password", async () => {
    for (const status of [407, 502]) {
      await using proxy = await localProxy(status);
      const env = { ALL_PROXY: `http://user:secret@127.0.0.1:${proxy.port}` };
      const options = sendingTo("https://service.test");
      const error = await failureOf(through(env).send(requestTo("https://service.test/x"), options));
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error).toMatchObject({
        message: `Could not connect to https://service.test through the proxy ${proxy.origin}, which refused with status ${status}`,
        status: undefined,
        deployment_id: "deployment-1",
      });
      expect(options.steps).toEqual([]);
      expect(getEventListeners(options.signal, "abort")).toEqual([]);
      await until(async () => (await proxy.open()) === 0);
    }
    await using proxy = await localProxy(407);
    const error = await failureOf(
      textFrom(through({ ALL_PROXY: `http://user:secret@127.0.0.1:${proxy.port}` }), "http://service.test/x"),
    );
    expect(error).toMatchObject({
      name: "APIConnectionError",
      message: `The proxy ${proxy.origin} refused the request with status 407`,
    });
  });

  it("that is down, the error names it", async () => {
    const proxy = await localProxy();
    const { origin } = proxy;
    await proxy[Symbol.asyncDispose]();
    for (const scheme of ["http", "https"]) {
      const error = await failureOf(textFrom(through({ ALL_PROXY: origin }), `${scheme}://service.test/x`));
      expect(error).toMatchObject({
        name: "APIConnectionError",
        message: `Could not connect to ${scheme}://service.test through the proxy ${origin} (ECONNREFUSED)`,
      });
    }
  });

  it("that says nothing, an abort closes the connection to it", async () => {
    await using silent = await LocalServer.raw(() => {});
    const controller = new AbortController();
    const sending = failureOf(
      through({ ALL_PROXY: silent.origin }).send(
        requestTo("https://service.test"),
        sendingTo("x", {}, controller.signal),
      ),
    );
    await until(() => silent.connections === 1);
    controller.abort("enough");
    expect(await sending).toBe("enough");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await until(async () => (await silent.open()) === 0);
  });

  it("of an unknown kind nothing is sent", async () => {
    const error = await failureOf(
      textFrom(through({ ALL_PROXY: "socks5://u:secret@127.0.0.1:1080" }), "https://service.test"),
    );
    expect(error).toMatchObject({
      name: "APIConnectionError",
      message: expect.stringMatching(/^ALL_PROXY names a proxy of the kind socks5:/),
    });
  });
});
