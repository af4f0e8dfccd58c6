/** Calls over real sockets, through the router's transport and through clients of the openai package. */
import OpenAI, { AzureOpenAI } from "openai";
import { afterAll, describe, expect, it } from "vitest";
import * as errors from "../../../src/errors.ts";
import { azureProvider, openAiProvider } from "../support/whole-providers.ts";
import { OPENAI } from "../../../src/providers/openai/compatible.ts";
import type { AttemptContext, ChunkSource } from "../../../src/provider.ts";
import type { WholeProvider } from "../support/whole-providers.ts";
import { createTransport } from "../../../src/transport/transport.ts";
import type { ChatCompletionChunk } from "../../../src/types/openai.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { FaultServer, rateLimited, type VendorErrorName } from "../../support/fault-server.ts";
import { expectApart, PiecesHeard } from "../support/pieces-heard.ts";
import { EVENT_TYPE } from "../support/replay-server.ts";
import { each, everyByte, headersFor, piecesOf, serving } from "../support/serving.ts";
import { fixture, joined, QUESTION, targetOf } from "./support/wire.ts";
import type { Progress } from "../../../src/transport/http.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

interface Way {
  readonly provider: WholeProvider;
  /** The caller's own client for a server, where one is used. */
  client?(server: { url: string; origin: string }): object;
  /** Where the provider is told to find the server. */
  base(server: { url: string; origin: string }): string;
}

const KEY = "sk-never-shown-0123456789";

// The clients retry and time out by themselves unless they are kept from it; these would be seen to.
const WAYS: Readonly<Record<string, Way>> = {
  "our transport": { provider: openAiProvider(OPENAI), base: ({ url }) => url },
  "our transport to Azure": { provider: azureProvider(), base: ({ origin }) => origin },
  "an OpenAI client": {
    provider: openAiProvider(OPENAI),
    base: ({ url }) => url,
    client: ({ url }) => new OpenAI({ baseURL: url, apiKey: KEY, maxRetries: 5, timeout: 10 }),
  },
  "an AzureOpenAI client": {
    provider: azureProvider(),
    base: ({ origin }) => origin,
    client: ({ origin }) =>
      new AzureOpenAI({ endpoint: origin, apiKey: KEY, apiVersion: "2024-10-21", maxRetries: 5, timeout: 10 }),
  },
};

interface Attempt extends AttemptContext {
  readonly steps: Progress[];
}

function attempt(
  way: Way,
  server: { url: string; origin: string },
  signal: AbortSignal = new AbortController().signal,
): Attempt {
  const client = way.client?.(server);
  const steps: Progress[] = [];
  const { name } = way.provider;
  return {
    target: targetOf(name, {
      api_base: way.base(server),
      api_key: client === undefined ? KEY : undefined,
      params: { model: `${name}/a-model`, ...(client === undefined ? {} : { client }) },
    }),
    signal,
    transport,
    clock: new FakeClock(),
    steps,
    progress: (step) => void steps.push(step),
  };
}

async function drained(source: ChunkSource): Promise<ChatCompletionChunk[]> {
  const chunks: ChatCompletionChunk[] = [];
  for (let more = await source.read(); more !== undefined; more = await source.read()) chunks.push(...more);
  return chunks;
}

const STREAMED = { ...QUESTION, stream: true };

async function failure(promise: Promise<unknown>): Promise<errors.RouterError> {
  const value = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(value).toBeInstanceOf(errors.RouterError);
  return value as errors.RouterError;
}

describe.each(Object.entries(WAYS))("through %s", (name, way) => {
  const azure = name.includes("Azure");

  it("sends a request and reads the answer with its headers", async () => {
    await using server = await FaultServer.start({
      script: { answer: "Hello there", headers: { "x-request-id": "req_7" } },
    });
    const context = attempt(way, server);
    const { body, headers } = await way.provider.complete(
      { ...QUESTION, temperature: 0, extra_headers: { "x-trace": "t" } },
      context,
    );
    expect(body.choices[0].message.content).toBe("Hello there");
    expect(headers["x-request-id"]).toBe("req_7");
    const [request] = server.requests;
    expect(request?.path).toContain(
      azure ? "/openai/deployments/a-model/chat/completions?api-version=" : "/v1/chat/completions",
    );
    expect(request?.headers[azure ? "api-key" : "authorization"]).toBe(azure ? KEY : `Bearer ${KEY}`);
    expect(request?.headers["x-trace"]).toBe("t");
    expect(request?.body).toMatchObject({ model: "a-model", temperature: 0 });
    expect(context.steps).toEqual(["connected", "headers"]);
  });

  it("streams, with usage", async () => {
    await using server = await FaultServer.start({
      script: { answer: "one two three", tool_calls: [{ name: "f", arguments: { a: 1 } }] },
    });
    const chunks = await drained(await way.provider.stream(STREAMED, attempt(way, server)));
    expect(joined(chunks)).toBe("one two three");
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
    expect(server.requests[0]?.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
  });

  it("embeds", async () => {
    await using server = await FaultServer.start({
      script: { status: 200, body: fixture("openai/embeddings.json"), headers: { "content-type": "application/json" } },
    });
    const answer = await way.provider.embed?.({ model: "e", input: ["a"] }, attempt(way, server));
    expect(answer?.body.data[0]?.embedding).toEqual([0.25, -0.5]);
    expect(server.requests[0]?.path).toMatch(
      azure ? /^\/openai\/deployments\/a-model\/embeddings\?/ : /^\/v1\/embeddings$/,
    );
  });

  it.each<[VendorErrorName, string]>([
    ["rate_limited", "RateLimitError"],
    ["quota", "BudgetExceededError"],
    ["unauthorized", "AuthenticationError"],
    ["not_found", "NotFoundError"],
    ["context_too_long", "ContextWindowExceededError"],
    ["content_policy", "ContentPolicyViolationError"],
    ["bad_request", "BadRequestError"],
    ["timeout", "Timeout"],
    ["server_error", "InternalServerError"],
    ["overloaded", "ServiceUnavailableError"],
  ])("%s is %s, after one request", async (error, className) => {
    await using server = await FaultServer.start({ script: { error } });
    for (const request of [QUESTION, STREAMED]) {
      const call =
        request === STREAMED
          ? way.provider.stream(request, attempt(way, server))
          : way.provider.complete(request, attempt(way, server));
      const thrown = await failure(call);
      expect(thrown.name).toBe(className);
      expect(thrown).toMatchObject({ deployment_id: `${way.provider.name}-1`, request_id: expect.any(String) });
    }
    expect(server.requests).toHaveLength(2);
  });

  it("keeps retry-after and the headers", async () => {
    await using server = await FaultServer.start({ script: rateLimited(17) });
    const thrown = await failure(way.provider.complete(QUESTION, attempt(way, server)));
    expect(thrown).toMatchObject({ status: 429, retry_after: 17, code: "rate_limit_exceeded" });
    expect(thrown.headers?.["retry-after"]).toBe("17");
  });

  it.each([
    [
      400,
      { message: "Please reduce the length of the messages", code: "context_length_exceeded" },
      "ContextWindowExceededError",
    ],
    [400, { code: "invalid", error: "Incorrect API key provided: xa***A." }, "AuthenticationError"],
    [403, { detail: "Not authenticated" }, "AuthenticationError"],
    [400, [{ error: { message: "API key not valid.", status: "INVALID_ARGUMENT" } }], "AuthenticationError"],
    [401, "Authentication Fails", "AuthenticationError"],
    [502, "<html><head><title>502 Bad Gateway</title></head></html>", "BadGatewayError"],
    [413, "", "BadRequestError"],
  ])("reads an error %i of another form than OpenAI's: %j", async (status, body, className) => {
    await using server = await FaultServer.start({
      script: { status, body, headers: typeof body === "string" ? { "content-type": "text/plain" } : {} },
    });
    const thrown = await failure(way.provider.complete(QUESTION, attempt(way, server)));
    expect([thrown.name, thrown.status]).toEqual([className, status]);
    expect(thrown.message).not.toMatch(/no body|html>/);
    expect(server.requests).toHaveLength(1);
  });

  it("skips a malformed event", async () => {
    await using server = await FaultServer.start({
      script: { fault: "malformed", answer: "one two three four", after: 2 },
    });
    const source = await way.provider.stream(STREAMED, attempt(way, server));
    expect(joined(await drained(source))).toBe("one two three four");
    expect(source.malformed).toBe(1);
  });

  it.each(["cut", "truncate", "short_body", "error_event"] as const)(
    "takes no stream for whole that ends with %s",
    async (fault) => {
      await using server = await FaultServer.start({ script: { fault, answer: "one two three four", after: 2 } });
      const source = await way.provider.stream(STREAMED, attempt(way, server));
      const chunks: ChatCompletionChunk[] = [];
      const reading = (async () => {
        for (let more = await source.read(); more !== undefined; more = await source.read()) chunks.push(...more);
      })();
      const thrown = await failure(reading);
      expect(thrown.name).toBe(fault === "error_event" ? "ServiceUnavailableError" : "APIConnectionError");
      expect(joined(chunks)).toBe("one two");
    },
  );

  it("recognises a whole answer that is cut", async () => {
    await using server = await FaultServer.start({ script: { fault: "cut", answer: "one two three four" } });
    const thrown = await failure(way.provider.complete(QUESTION, attempt(way, server)));
    expect(thrown).toBeInstanceOf(errors.APIConnectionError);
  });

  it("reports a refused connection", async () => {
    const server = await FaultServer.start();
    await server.goDown();
    const thrown = await failure(way.provider.complete(QUESTION, attempt(way, server)));
    expect(thrown).toBeInstanceOf(errors.APIConnectionError);
    expect(thrown.status).toBeUndefined();
  });

  it("is stopped by the signal, with its reason, before and during the answer", async () => {
    await using server = await FaultServer.start({
      script: { fault: "stall", answer: "one two three four", after: 1 },
    });
    const reason = new Error("enough");
    const controller = new AbortController();
    const source = await way.provider.stream(STREAMED, attempt(way, server, controller.signal));
    await source.read();
    controller.abort(reason);
    await expect(drained(source)).rejects.toBe(reason);
    expect(await (await server.received(1)).closed).toBe("aborted");

    server.play({ answer: "late", delay_ms: 60_000 });
    const silent = new AbortController();
    const waiting = way.provider.complete(QUESTION, attempt(way, server, silent.signal));
    const request = await server.received(2);
    silent.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(await request.closed).toBe("aborted");
  });

  it("waits longer than the client's own limit", async () => {
    // The limits of the clients are a tenth of this: a late machine can only make this pass.
    await using server = await FaultServer.start({ script: { answer: "slow", delay_ms: 100 } });
    const { body } = await way.provider.complete(QUESTION, attempt(way, server));
    expect(body.choices[0].message.content).toBe("slow");
    expect(server.requests).toHaveLength(1);
  });
});

describe("a client of the user", () => {
  it("that throws something unexpected becomes an APIConnectionError without its secrets", async () => {
    const way = WAYS["our transport"] as Way;
    const client = { post: () => ({ asResponse: () => Promise.reject(new Error(`no token for ${KEY}`)) }) };
    const context = attempt(way, { url: "http://127.0.0.1:1/v1", origin: "http://127.0.0.1:1" });
    const thrown = await failure(
      way.provider.complete(QUESTION, { ...context, target: { ...context.target, params: { model: "m", client } } }),
    );
    expect(thrown).toBeInstanceOf(errors.APIConnectionError);
    expect(thrown.message).not.toContain(KEY);
  });
});

describe("a stream of OpenAI", () => {
  const way = WAYS["our transport"] as Way;
  const bytes = Buffer.from(fixture("openai/text.sse"));
  const text = "Good morning, Zoë 🌅";

  it("is the same in two pieces, split anywhere", async () => {
    await using server = await serving(bytes, EVENT_TYPE);
    using pieces = new PiecesHeard();
    const context = attempt(way, { url: `${server.url}/v1`, origin: server.url });
    const differing: number[] = [];
    await each(everyByte(bytes), async (split) => {
      const request = { ...STREAMED, extra_headers: { ...headersFor({ split }) } };
      if (joined(await drained(await way.provider.stream(request, context))) !== text) differing.push(split);
    });
    expect(differing).toEqual([]);
    expectApart(
      pieces.take(),
      everyByte(bytes).map((at) => piecesOf(bytes, at)),
    );
  });
});
