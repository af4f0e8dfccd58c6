import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { APIConnectionError, RateLimitError, ServiceUnavailableError } from "../../src/errors.ts";
import type { ChunkSource } from "../../src/provider.ts";
import { EventChunkSource } from "../../src/exchange/chunk-source.ts";
import { errorFor } from "../../src/translation/errors/provider-error.ts";
import { abortable } from "../../src/transport/fetch-transport.ts";
import { httpCalls } from "../../src/exchange/http-provider.ts";
import { createTransport } from "../../src/transport/transport.ts";
import type { ChatRequest } from "../../src/types/openai.ts";
import { attemptAt, failureOf } from "../providers/shared/support/attempt.ts";
import { untilRead } from "../providers/support/client-sockets.ts";
import { settled, until } from "../support/until.ts";
import { answering, bodyOf, LocalServer } from "../providers/shared/support/local-server.ts";
import {
  chunkOf,
  eventOf,
  plainTranslator,
  wholeCompletion,
  wholeStream,
} from "../providers/shared/support/plain-translator.ts";
import type { Transport } from "../../src/transport/http.ts";
import type { HttpTranslator } from "../../src/exchange/translator.ts";

const provider = httpCalls(plainTranslator);
const request: ChatRequest = { model: "m", messages: [{ role: "user", content: "Hi" }] };
const streaming: ChatRequest = { ...request, stream: true };
let transport: Transport;

beforeEach(() => {
  transport = createTransport({ env: {} });
});
afterEach(() => transport.close());

/** A server that answers with an event stream of these pieces, each in a packet of its own, and then does `last`. */
function streamOf(
  pieces: readonly (string | Uint8Array)[],
  last = (response: ServerResponse): unknown => response.end(),
): Promise<LocalServer> {
  return LocalServer.http(async (incoming, response) => {
    await bodyOf(incoming);
    response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": "r1" });
    for (const piece of pieces) {
      response.write(piece);
      await untilRead(incoming.socket);
    }
    last(response);
  });
}

function replying(status: number, body: string, type = "application/json"): Promise<LocalServer> {
  return LocalServer.http(
    (_, response) => void response.writeHead(status, { "content-type": type, "retry-after": "7" }).end(body),
  );
}

/** The text of a stream until its end or failure, with the failure. */
async function drain(source: ChunkSource): Promise<{ text: string; batches: number; failure?: unknown }> {
  let [text, batches] = ["", 0];
  try {
    for (let chunks = await source.read(); chunks !== undefined; chunks = await source.read()) {
      expect(chunks.length).toBeGreaterThan(0);
      batches += 1;
      text += chunks.map((chunk) => chunk.choices[0]?.delta.content ?? "").join("");
    }
    return { text, batches };
  } catch (failure) {
    return { text, batches, failure };
  }
}

async function streamFrom(server: LocalServer, body: ChatRequest = streaming): Promise<ChunkSource> {
  return provider.stream(body, attemptAt(server.origin, transport));
}

describe("complete", () => {
  it("sends what the translator says and returns its reply with the headers", async () => {
    let seen: unknown;
    await using server = await LocalServer.http(async (incoming, response) => {
      seen = { url: incoming.url, body: JSON.parse(await bodyOf(incoming)) as unknown };
      response.writeHead(200, { "x-request-id": "r1" }).end(JSON.stringify(wholeCompletion));
    });
    const answer = await provider.complete(request, attemptAt(server.origin, transport));
    expect(seen).toEqual({ url: "/chat", body: request });
    expect(answer.body).toEqual(wholeCompletion);
    expect(answer.headers).toMatchObject({ "x-request-id": "r1" });
  });

  it.each([300, 307, 400, 429, 500, 529])(
    "turns status %i into the translator's error, with body and headers",
    async (status) => {
      await using server = await replying(status, "no");
      for (const call of [provider.complete(request, attemptAt(server.origin, transport)), streamFrom(server)]) {
        const error = await failureOf(call);
        expect(error).toBeInstanceOf(RateLimitError);
        expect(error).toMatchObject({
          message: `status ${status}: no`,
          // One that is no failure's is not passed on as one.
          status: status < 400 ? 429 : status,
          headers: { "retry-after": "7" },
        });
      }
    },
  );

  it("keeps the connection for the next call after an error", async () => {
    await using server = await replying(429, "no");
    for (let count = 0; count < 3; count += 1)
      await failureOf(provider.complete(request, attemptAt(server.origin, transport)));
    expect(server.connections).toBe(1);
  });

  it("reports the status of an error whose body is cut, with what came of it", async () => {
    await using server = await LocalServer.raw(
      (socket) => void socket.end("HTTP/1.1 429 No\r\ncontent-length: 100\r\n\r\nslow down"),
    );
    const error = await failureOf(provider.complete(request, attemptAt(server.origin, transport)));
    expect(error).toMatchObject({ message: "status 429: slow down" });
  });

  it("does not wait for an error's body that stalls", async () => {
    const { promise: read, resolve: isRead } = Promise.withResolvers<void>();
    await using server = await LocalServer.http(async (incoming, response) => {
      response.writeHead(503).write("slow");
      await untilRead(incoming.socket);
      isRead();
    });
    const context = attemptAt(server.origin, transport);
    const failing = failureOf(provider.complete(request, context));
    await until(() => context.clock.pending === 1);
    await read.then(() => settled());
    context.clock.advance(5);
    expect(await failing).toMatchObject({ message: "status 503: slow" });
    await until(async () => (await server.open()) === 0);
  });

  it("takes no more than 1 MiB of an error's body", async () => {
    await using server = await replying(500, "x".repeat(3 * 1024 * 1024));
    const context = attemptAt(server.origin, transport);
    const { message } = (await failureOf(provider.complete(request, context))) as Error;
    expect(message.length).toBeGreaterThan(1024 * 1024);
    expect(message.length).toBeLessThan(1.5 * 1024 * 1024);
    expect(context.clock.pending).toBe(0);
    await until(async () => (await server.open()) === 0);
  });

  it("rejects with the signal's reason while an error's body is read", async () => {
    await using server = await LocalServer.http((_, response) => void response.writeHead(503).write("slow"));
    const controller = new AbortController();
    const context = attemptAt(server.origin, transport, {}, controller.signal);
    const failing = failureOf(provider.complete(request, context));
    await until(() => context.clock.pending === 1);
    controller.abort("enough");
    expect(await failing).toBe("enough");
    expect(context.clock.pending).toBe(0);
  });

  it.each(["", "  \n\n "])("takes an empty answer (%j) for none", async (body) => {
    await using server = await replying(200, body);
    for (const call of [provider.complete(request, attemptAt(server.origin, transport)), streamFrom(server)]) {
      const error = await failureOf(call);
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error).toMatchObject({
        message: "The provider answered with status 200 and an empty body",
        status: undefined,
        deployment_id: "deployment-1",
      });
    }
  });

  it("passes on what the translator says of an error that came with status 200, and of HTML", async () => {
    await using server = await replying(200, '{"error":{"message":"overloaded"}}');
    expect(await failureOf(provider.complete(request, attemptAt(server.origin, transport)))).toBeInstanceOf(
      ServiceUnavailableError,
    );
    await using page = await replying(200, "<html>", "text/html");
    expect(await failureOf(provider.complete(request, attemptAt(page.origin, transport)))).toBeInstanceOf(
      APIConnectionError,
    );
  });

  it("reports an answer that is cut", async () => {
    await using server = await LocalServer.raw(
      (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"choices":['),
    );
    expect(await failureOf(provider.complete(request, attemptAt(server.origin, transport)))).toMatchObject({
      name: "APIConnectionError",
      message: expect.stringContaining("was cut off before its end"),
      status: undefined,
    });
  });

  it("measures a date of Retry-After against the router's clock when the response has none of its own", async () => {
    await using server = await LocalServer.http((_, response) => {
      response.sendDate = false;
      response.writeHead(429, { "retry-after": "Thu, 01 Jan 2026 00:00:20 GMT" }).end();
    });
    const timed = httpCalls({
      ...plainTranslator,
      error: ({ status, headers, body: message, received_at }, target) =>
        errorFor({ status, headers, message, received_at }, target),
    });
    const error = await failureOf(timed.complete(request, attemptAt(server.origin, transport)));
    expect(error).toMatchObject({ status: 429, retry_after: 20 });
    expect(error).not.toHaveProperty("headers.date");
  });

  it("merges the headers that take I/O to get, and sends through a client that was handed over", async () => {
    let seen: unknown;
    await using server = await LocalServer.http((incoming, response) => {
      seen = incoming.headers;
      answering(wholeCompletion)(incoming, response);
    });
    const client = { post: fetch };
    const authorized: HttpTranslator = {
      ...plainTranslator,
      authorize: async (target) => ({ authorization: `Token of ${target.deployment_id}` }),
      viaClient: (given, { url, headers, body }, options) => {
        expect(given).toBe(client);
        return abortable(options, (signal) =>
          client.post(url, { method: "POST", headers: { ...headers, "x-client": "1" }, body, signal }),
        );
      },
    };
    await httpCalls(authorized).complete(request, attemptAt(server.origin, transport));
    expect(seen).toMatchObject({ authorization: "Token of deployment-1", "content-type": "application/json" });
    await httpCalls(authorized).complete(request, attemptAt(server.origin, transport, { client }));
    expect(seen).toMatchObject({ authorization: "Token of deployment-1", "x-client": "1" });
    await httpCalls(plainTranslator).complete(request, attemptAt(server.origin, transport, { client }));
    expect(seen).not.toHaveProperty("x-client");
  });
});

describe("stream", () => {
  it("delivers the chunks of every event and then its end", async () => {
    await using server = await streamOf([wholeStream]);
    const source = await streamFrom(server);
    expect(source.headers).toMatchObject({ "x-request-id": "r1" });
    expect(await drain(source)).toEqual({ text: "Hello", batches: 1 });
    expect(await source.read()).toBeUndefined();
    expect(source.malformed).toBe(0);
    source.cancel();
    expect(await source.read()).toBeUndefined();
  });

  it("delivers chunks as they come", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await using server = await streamOf([eventOf(chunkOf("Hel"))], async (response) => {
      await promise;
      response.end(eventOf(chunkOf("lo", "stop")));
    });
    const source = await streamFrom(server);
    expect(await source.read()).toEqual([chunkOf("Hel")]);
    resolve();
    expect(await source.read()).toEqual([chunkOf("lo", "stop")]);
    expect(await source.read()).toBeUndefined();
  });

  it("finds the same answer however the bytes are split", async () => {
    const bytes = Buffer.from(`: hi\r\n\r\n${eventOf(chunkOf("Grüße 🦆"))}${wholeStream}`);
    const server = await LocalServer.http(async (incoming, response) => {
      const cuts = JSON.parse((JSON.parse(await bodyOf(incoming)) as { user: string }).user) as number[];
      response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
      const points = [0, ...cuts, bytes.length];
      for (const [index, point] of points.entries()) {
        if (index === 0) continue;
        response.write(bytes.subarray(points[index - 1], point));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    const answer = async (cuts: number[]): Promise<void> => {
      const source = await streamFrom(server, { ...streaming, user: JSON.stringify(cuts) });
      expect((await drain(source)).text).toBe("Grüße 🦆Hello");
    };
    for (let at = 1; at < bytes.length; at += 1) await answer([at]);
    await answer(Array.from({ length: bytes.length - 1 }, (_, index) => index + 1));
    const cuts = fc
      .uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }))
      .map((points) => points.toSorted((a, b) => a - b));
    await fc.assert(fc.asyncProperty(cuts, answer), { numRuns: 30 });
    await server[Symbol.asyncDispose]();
  });

  it("adds what the translator held back when the stream ended well", async () => {
    const usage = {
      ...chunkOf("", "stop"),
      choices: [],
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    };
    await using server = await streamOf([eventOf(usage) + wholeStream]);
    const source = await streamFrom(server);
    expect((await source.read())?.at(-1)).toEqual(usage);
    expect(await source.read()).toBeUndefined();
  });

  it("is complete without [DONE], without a last blank line, and without more than a finish reason before the socket is cut", async () => {
    const events = eventOf(chunkOf("Hello")) + eventOf(chunkOf(undefined, "stop"));
    await using plain = await streamOf([events]);
    expect(await drain(await streamFrom(plain))).toMatchObject({ text: "Hello" });
    await using short = await streamOf([events.trimEnd()]);
    expect((await drain(await streamFrom(short))).failure).toBeUndefined();
    await using cut = await streamOf([events], (response) => response.destroy());
    expect(await drain(await streamFrom(cut))).toMatchObject({ text: "Hello" });
    await using both = await streamOf([events.trimEnd()], (response) => response.destroy());
    expect((await drain(await streamFrom(both))).failure).toBeUndefined();
  });

  it("that ends before its end is an error", async () => {
    for (const last of [
      (response: ServerResponse) => response.end(),
      (response: ServerResponse) => response.end("data: [DONE]\n\n"),
    ]) {
      await using server = await streamOf([eventOf(chunkOf("Hel"))], last);
      const context = attemptAt(server.origin, transport);
      const source = await provider.stream(streaming, context);
      const { text, failure } = await drain(source);
      expect(text).toBe("Hel");
      expect(failure).toBeInstanceOf(APIConnectionError);
      expect(failure).toMatchObject({
        message: "The stream ended before the answer was complete",
        deployment_id: "deployment-1",
        model_group: "main",
        status: undefined,
        request_id: "r1",
        headers: { "x-request-id": "r1" },
      });
      expect(await failureOf(source.read())).toBe(failure);
      expect(getEventListeners(context.signal, "abort")).toEqual([]);
    }
  });

  it("that is cut delivers what came before", async () => {
    await using server = await streamOf([eventOf(chunkOf("Hel")), 'data: {"choi'], (response) => response.destroy());
    const { text, failure } = await drain(await streamFrom(server));
    expect(text).toBe("Hel");
    expect(failure).toMatchObject({
      name: "APIConnectionError",
      message: expect.stringContaining("was cut off before its end"),
    });
  });

  it("says of an answer that is no event stream what it was", async () => {
    await using server = await replying(200, "<html>\n<p>Hi\n</html>", "text/html");
    expect(await drain(await streamFrom(server))).toMatchObject({
      failure: {
        name: "APIConnectionError",
        message: "The stream ended before the answer was complete (content-type: text/html)",
      },
    });
  });

  it("skips malformed events and counts them", async () => {
    const events = `data: {"choi\n\ndata: null\n\n${eventOf({ odd: true })}`;
    await using server = await streamOf([eventOf(chunkOf("Hel")) + events + eventOf(chunkOf("lo", "stop"))]);
    const source = await streamFrom(server);
    expect(await drain(source)).toMatchObject({ text: "Hello" });
    expect(source.malformed).toBe(3);
  });

  it("of malformed events only is an error", async () => {
    await using server = await streamOf(["data: {\n\n", "data: }\n\n", "data: [DONE]\n\n"]);
    const source = await streamFrom(server);
    expect((await drain(source)).failure).toMatchObject({
      name: "APIConnectionError",
      message: "The stream ended before the answer was complete; 2 malformed events were skipped",
    });
    expect(source.malformed).toBe(2);
  });

  it("delivers the chunks before an error that the provider reports, then the error, and closes the socket", async () => {
    const error = { error: { message: "overloaded" } };
    for (const last of [eventOf(error), JSON.stringify(error, undefined, 2)]) {
      await using server = await streamOf([eventOf(chunkOf("Hel")) + last + "\n\n"], () => {});
      const { origin } = server;
      const source = await provider.stream(streaming, attemptAt(origin, transport));
      const { text, failure } = await drain(source);
      expect(text).toBe("Hel");
      expect(failure).toBeInstanceOf(ServiceUnavailableError);
      expect(await failureOf(source.read())).toBe(failure);
      await until(async () => (await server.open()) === 0);
    }
  });

  it("makes chunks of a whole completion, from servers that do not know `stream`", async () => {
    await using server = await replying(200, JSON.stringify(wholeCompletion), "application/json; charset=utf-8");
    const source = await streamFrom(server, { ...streaming, stream_options: { include_usage: true } });
    expect(source.headers).toMatchObject({ "retry-after": "7" });
    const chunks = await source.read();
    expect(chunks?.map((chunk) => chunk.choices[0]?.delta.content)).toEqual(["Hello", undefined, undefined]);
    expect(chunks?.at(-1)?.usage).toEqual(wholeCompletion.usage);
    expect(await source.read()).toBeUndefined();
    expect([source.malformed, server.connections]).toEqual([0, 1]);
  });

  it("passes on what the translator says of an error object in place of a stream", async () => {
    await using server = await replying(200, '{"error":{"message":"overloaded"}}');
    expect(await failureOf(streamFrom(server))).toBeInstanceOf(ServiceUnavailableError);
  });

  it("reads events that are announced as JSON", async () => {
    await using server = await replying(200, wholeStream);
    expect(await drain(await streamFrom(server))).toMatchObject({ text: "Hello" });
  });

  it.each([
    ["events", wholeStream],
    ["a whole completion", JSON.stringify(wholeCompletion)],
  ])("reads %s behind blank lines that are announced as JSON", async (_, body) => {
    await using server = await LocalServer.http(async (incoming, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      for (const piece of ["\n", "\uFEFF\r\n \n", `\n\n${body}`]) {
        response.write(piece);
        await untilRead(incoming.socket);
      }
      response.end();
    });
    expect(await drain(await streamFrom(server))).toMatchObject({ text: "Hello" });
  });

  it("is an error when blank lines are all that is announced as JSON", async () => {
    await using server = await replying(200, "\n\n \n");
    expect(await failureOf(streamFrom(server))).toMatchObject({
      name: "APIConnectionError",
      message: "The provider answered with status 200 and an empty body",
    });
  });

  it("takes nothing that comes after [DONE]", async () => {
    await using server = await streamOf([wholeStream + eventOf(chunkOf("more"))]);
    expect(await drain(await streamFrom(server))).toEqual({ text: "Hello", batches: 1 });
  });

  it("does not wait for the end of a body after [DONE]", async () => {
    await using server = await streamOf([wholeStream], () => {});
    const context = attemptAt(server.origin, transport);
    expect(await drain(await provider.stream(streaming, context))).toMatchObject({ text: "Hello" });
    expect(getEventListeners(context.signal, "abort")).toEqual([]);
    context.clock.advance(1);
    await until(async () => (await server.open()) === 0);
  });

  it("leaves the connection to the next call", async () => {
    let ended = 0;
    await using server = await streamOf([wholeStream], (response) => response.end(() => (ended += 1)));
    for (let count = 1; count < 5; count += 1) {
      await drain(await streamFrom(server));
      await until(() => ended === count);
      await settled();
    }
    expect(server.connections).toBe(1);
  });

  it("rejects with the signal's reason at once when it is aborted while it waits", async () => {
    await using server = await streamOf([eventOf(chunkOf("Hel"))], () => {});
    const controller = new AbortController();
    const source = await provider.stream(streaming, attemptAt(server.origin, transport, {}, controller.signal));
    await source.read();
    const reading = failureOf(source.read());
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await reading).toBe(reason);
    expect(await failureOf(source.read())).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await until(async () => (await server.open()) === 0);
  });

  it("rejects with the signal's reason also when the answer was complete but for its end", async () => {
    await using server = await streamOf([eventOf(chunkOf("Hello", "stop"))], () => {});
    const controller = new AbortController();
    const source = await provider.stream(streaming, attemptAt(server.origin, transport, {}, controller.signal));
    await source.read();
    const reading = failureOf(source.read());
    controller.abort("enough");
    expect(await reading).toBe("enough");
  });

  it("that is cancelled closes its socket", async () => {
    await using server = await streamOf([eventOf(chunkOf("Hel"))], () => {});
    const context = attemptAt(server.origin, transport);
    const source = await provider.stream(streaming, context);
    await source.read();
    const reading = failureOf(source.read());
    source.cancel();
    source.cancel();
    expect(await reading).toMatchObject({ name: "APIConnectionError", message: "The stream was cancelled" });
    await until(async () => (await server.open()) === 0);
    expect(getEventListeners(context.signal, "abort")).toEqual([]);
  });

  it("of more than 512 MiB is an error, whatever it says", async () => {
    const piece = new Uint8Array(16 * 1024 * 1024);
    let cancelled = 0;
    const response = {
      status: 200,
      headers: {},
      read: () => Promise.resolve([piece]),
      text: () => Promise.resolve(""),
      cancel: () => (cancelled += 1),
    };
    const events = {
      push: (_: unknown, list: object[]) => void list.push({ event: undefined, data: "a" }),
      end: () => {},
    };
    const decoder = {
      complete: false,
      ended: false,
      decode: (_: unknown, chunks: object[]) => chunks.push(chunkOf("a")) > 0,
    };
    const context = attemptAt("http://127.0.0.1:1", transport);
    const source = new EventChunkSource(response, decoder, context, { events });
    const { batches, failure } = await drain(source);
    expect(batches).toBe(32);
    expect(failure).toMatchObject({
      name: "APIConnectionError",
      message: expect.stringContaining("sent a stream of more than 512 MiB"),
      deployment_id: "deployment-1",
    });
    expect(cancelled).toBe(1);
  });

  it("whose event does not end is an error, and its socket is closed", async () => {
    await using server = await streamOf(["data: ", ...Array<Buffer>(18).fill(Buffer.alloc(1024 * 1024, 97))], () => {});
    expect((await drain(await streamFrom(server))).failure).toMatchObject({
      message: "The provider sent an event of more than 16 MiB",
      deployment_id: "deployment-1",
    });
    await until(async () => (await server.open()) === 0);
  });
});

describe("the rest of a provider", () => {
  it("embeds where the translator does", async () => {
    const reply = { object: "list", model: "m", data: [], usage: { prompt_tokens: 1, total_tokens: 1 } };
    await using server = await LocalServer.http(answering(reply));
    const answer = await provider.embed?.({ model: "m", input: "x" }, attemptAt(server.origin, transport));
    expect(answer?.body).toEqual(reply);
    const without = { ...plainTranslator };
    delete without.translateEmbedding;
    expect(httpCalls(without).embed).toBeUndefined();
  });
});
