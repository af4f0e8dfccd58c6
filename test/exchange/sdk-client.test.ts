/** Errors that come through the callers' own clients: as much of them as over our own transport, and as soon. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Anthropic from "@anthropic-ai/sdk";
import OpenAI, { AzureOpenAI } from "openai";
import { describe, expect, it } from "vitest";
import type { RouterError } from "../../src/errors.ts";
import { Router } from "../../src/router.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { untilRead } from "../providers/support/client-sockets.ts";
import { settled, until } from "../support/until.ts";

type Fetch = typeof globalThis.fetch;
type Answering = (request: IncomingMessage, response: ServerResponse) => void;

interface Local extends AsyncDisposable {
  readonly origin: string;
  readonly asked: IncomingMessage[];
  /** Answers that are still being sent. */
  open(): number;
  /** Resolves when the client has read all that the answer to its last request says. */
  isRead(): Promise<void>;
}

async function serving(answer: Answering): Promise<Local> {
  const asked: IncomingMessage[] = [];
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    response.on("close", () => (open -= 1));
    request.resume().on("end", () => {
      asked.push(request);
      answer(request, response);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    open: () => open,
    isRead: async () => {
      await until(() => asked.length > 0);
      const socket = asked.at(-1)?.socket;
      if (socket !== undefined) await untilRead(socket);
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Client {
  readonly model: string;
  make(origin: string, fetch?: Fetch): OpenAI | Anthropic;
}

const CLIENTS: Readonly<Record<string, Client>> = {
  OpenAI: {
    model: "openai/m",
    make: (origin, fetch) => new OpenAI({ baseURL: `${origin}/v1`, apiKey: "sk-own", ...(fetch && { fetch }) }),
  },
  AzureOpenAI: {
    model: "azure/m",
    make: (origin, fetch) =>
      new AzureOpenAI({ endpoint: origin, apiKey: "sk-own", apiVersion: "2024-10-21", ...(fetch && { fetch }) }),
  },
  Anthropic: {
    model: "anthropic/claude-sonnet-4-5",
    make: (origin, fetch) =>
      new Anthropic({ baseURL: origin, apiKey: "sk-own", logLevel: "off", ...(fetch && { fetch }) }),
  },
};

const messages = [{ role: "user" as const, content: "Hi" }];

/** What a call through `client` fails with; from `begun` on its clock is moved until it has. */
async function failure(
  client: object,
  model: string,
  signal?: AbortSignal,
  begun: Promise<void> = Promise.resolve(),
): Promise<RouterError> {
  const clock = new FakeClock();
  using router = new Router({
    clock,
    env: {},
    num_retries: 0,
    timeout: 9,
    model_list: [{ model_name: "main", litellm_params: { model, client } }],
  });
  const call = router.completion({ model: "main", messages }, signal && { signal }).then(
    () => undefined,
    (error: unknown) => error,
  );
  let ended = false;
  void call.then(() => (ended = true));
  await Promise.race([begun, call]);
  while (!ended) {
    await settled(50);
    clock.advance(0.1);
  }
  return (await call) as RouterError;
}

describe.each(Object.entries(CLIENTS))("through a client of the caller's own, %s,", (_, { model, make }) => {
  it("an error whose body stalls keeps its status and Retry-After", async () => {
    await using server = await serving((_request, response) => {
      response.writeHead(429, { "content-type": "application/json", "retry-after": "7" });
      response.write('{"error":{"message":"slow');
    });
    expect(await failure(make(server.origin), model, undefined, server.isRead())).toMatchObject({
      name: "RateLimitError",
      status: 429,
      retry_after: 7,
      message: expect.stringContaining("slow") as string,
    });
    expect(server.asked).toHaveLength(1);
    await until(() => server.open() === 0);
  });

  it("an error whose body is endless is not read to its end", async () => {
    let sent = 0;
    await using server = await serving(async (_request, response) => {
      response.writeHead(500, { "content-type": "text/plain" });
      const piece = Buffer.alloc(1024 * 1024, 120);
      for (; sent < 200 && !response.destroyed; sent += 1) {
        if (!response.write(piece)) await Promise.race([once(response, "drain"), once(response, "close")]);
      }
      response.end();
    });
    expect(await failure(make(server.origin), model)).toMatchObject({ name: "InternalServerError", status: 500 });
    await until(() => server.open() === 0);
    // What sockets and streams hold, beside the one that is read.
    expect(sent).toBeLessThan(50);
  });

  it("an error's body is read as it came", async () => {
    const body = '{"code":"the-code","error":"The model is resting."}';
    await using server = await serving((_request, response) => void response.writeHead(503).end(body));
    expect(await failure(make(server.origin), model)).toMatchObject({
      name: "ServiceUnavailableError",
      code: "the-code",
      message: expect.stringContaining("The model is resting.") as string,
    });
  });

  it("requests go over its own `fetch`, and those that are none of ours are left alone", async () => {
    const long = JSON.stringify({ error: { message: "x".repeat(2 * 1024 * 1024) } });
    await using server = await serving((_request, response) => void response.writeHead(503).end(long));
    let fetched = 0;
    const client = make(server.origin, (address, options) => {
      fetched += 1;
      return fetch(address, options);
    });
    const error = await failure(client, model);
    await failure(client, model);
    expect(fetched).toBe(2);
    expect(error.message.length).toBeLessThan(4000);
    const own: unknown = await client
      .post("/chat/completions", { body: {}, maxRetries: 0 })
      .then(() => undefined)
      .catch((thrown: unknown) => thrown);
    expect((own as Error).message.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(fetched).toBe(3);
  });

  it("a response that comes after the abort, from a `fetch` that did not listen, is closed", async () => {
    await using server = await serving((_request, response) => void response.writeHead(200).write("x"));
    const { promise: delay, resolve: goOn } = Promise.withResolvers<void>();
    const client = make(server.origin, async (address, options) => {
      const response = await fetch(address, { ...options, signal: null });
      await delay;
      return response;
    });
    const controller = new AbortController();
    const failed = failure(client, model, controller.signal);
    await until(() => server.open() === 1);
    controller.abort(new Error("enough"));
    expect(await failed).toMatchObject({ message: "enough" });
    expect(server.open()).toBe(1);
    goOn();
    await until(() => server.open() === 0);
  });
});

describe("a client that gets its tokens itself", () => {
  it("is told of a 401, and has a fresh one for the next request", async () => {
    let tokens = 0;
    await using server = await serving((request, response) => {
      const fresh = request.headers.authorization === "Bearer token-2";
      response.writeHead(fresh ? 429 : 401, { "content-type": "application/json", "retry-after": "7" });
      response.end('{"type":"error","error":{"type":"rate_limit_error","message":"Slow down"}}');
    });
    const client = new Anthropic({
      baseURL: server.origin,
      apiKey: null,
      logLevel: "off",
      credentials: async () => ({ token: `token-${(tokens += 1)}`, expiresAt: null }),
    });
    expect(await failure(client, "anthropic/claude-sonnet-4-5")).toMatchObject({ status: 401 });
    expect(await failure(client, "anthropic/claude-sonnet-4-5")).toMatchObject({ status: 429, retry_after: 7 });
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
});

describe("a client with middleware", () => {
  it("shows it the error as it was read", async () => {
    const body = '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';
    await using server = await serving((_request, response) => void response.writeHead(529).end(body));
    const seen: unknown[] = [];
    const client = new Anthropic({
      baseURL: server.origin,
      apiKey: "sk-own",
      logLevel: "off",
      middleware: [
        async (request, next) => {
          const response = await next(request);
          seen.push(response.status, await response.clone().text());
          return response;
        },
      ],
    });
    expect(await failure(client, "anthropic/claude-sonnet-4-5")).toMatchObject({ name: "ServiceUnavailableError" });
    expect(seen).toEqual([529, body]);
  });
});

describe("a client that cannot be looked into", () => {
  it("reads its errors itself", async () => {
    await using server = await serving(
      (_request, response) =>
        void response.writeHead(429, { "retry-after": "7" }).end('{"error":{"message":"Slow down","code":"c"}}'),
    );
    const client = Object.freeze(CLIENTS["OpenAI"]?.make(server.origin)) as object;
    expect(await failure(client, "openai/m")).toMatchObject({ status: 429, retry_after: 7, code: "c" });
  });
});

/** What a client throws that reads an error itself, as far as its stand-ins may get it wrong. */
function throwing(error: object): object {
  return { post: () => ({ asResponse: () => Promise.reject(Object.assign(new Error("429 Slow down"), error)) }) };
}

describe("what a client throws", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["again"] = cyclic;

  it.each([
    ["with an error that is no JSON", { status: 429, error: cyclic }],
    ["with headers that are none", { status: 429, headers: { "no header": "x", "retry-after": "7", "x-y": "a\nb" } }],
    ["with headers that are a list of something else", { status: 429, headers: [7, null, ["retry-after", 7]] }],
    ["with headers that only look like a list", { status: 429, headers: { [Symbol.iterator]: 7 } }],
    ["with an error of no type", { status: 429, error: 7n }],
  ])("%s keeps its status", async (_, thrown) => {
    expect(await failure(throwing(thrown), "openai/m")).toMatchObject({ name: "RateLimitError", status: 429 });
  });

  it.each([304, 300, 399])("with status %d is a failure without a status", async (status) => {
    const error = await failure(throwing({ status, error: { message: "Look elsewhere" } }), "openai/m");
    expect(error).toMatchObject({ name: "APIError", status: undefined });
    expect(error.message).toContain(`status ${status}`);
  });

  it.each([0, 42, 101, 200, 204, 600, 404.5, NaN, -1, "429"])(
    "with %j for a status is one without any",
    async (status) => {
      const error = await failure(throwing({ status }), "openai/m");
      expect(error).toMatchObject({ name: "APIConnectionError", status: undefined });
    },
  );
});

describe("what is no client's answer", () => {
  it.each([undefined, null, 7, "text", {}, { status: 200 }, { status: 200, headers: {} }])(
    "%j is a failure",
    async (answer) => {
      const client = { post: () => ({ asResponse: () => Promise.resolve(answer) }) };
      const error = await failure(client, "openai/m");
      expect(error.router_metadata.attempts).toHaveLength(1);
      expect(error.status).toBeUndefined();
    },
  );
});
