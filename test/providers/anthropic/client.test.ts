import Anthropic from "@anthropic-ai/sdk";
import { describe, expect, it } from "vitest";
import { APIConnectionError } from "../../../src/errors.ts";
import { anthropicProvider } from "../support/whole-providers.ts";
import type { AttemptContext } from "../../../src/provider.ts";
import { type Replay, ReplayServer } from "../support/replay-server.ts";
import { ask, chunksOf, contextOf, deltasOf, EVENT_HEADERS, fixture, JSON_HEADERS, targetOf } from "./setting.ts";

const anthropic = anthropicProvider();

function clientOf(baseURL: string): Anthropic {
  return new Anthropic({
    baseURL,
    apiKey: "sk-ant-the-clients-own",
    defaultHeaders: { "x-tenant": "quay" },
    logLevel: "off",
    maxRetries: 2,
  });
}

function through(client: object, signal?: AbortSignal): AttemptContext & { steps: string[] } {
  return contextOf(
    targetOf(undefined, { api_base: "http://unused.example", api_key: undefined, params: { model: "m", client } }),
    signal,
  );
}

const errorBody = (type: string, message: string): string =>
  JSON.stringify({ type: "error", error: { type, message }, request_id: "req_b" });

describe("the caller's own client", () => {
  it("sends with its own address, key and headers, but the router's version of the API", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    const context = through(clientOf(server.url));
    const { body, headers } = await anthropic.complete(
      ask({ temperature: 0.2, extra_headers: { "anthropic-beta": "b-1" } }),
      context,
    );
    expect(body.choices[0].message.content).toBe("The ferry leaves at 7:40.");
    expect(headers["request-id"]).toBe("req_local");
    expect(context.steps).toEqual(["connected", "headers"]);
    const [seen] = server.requests;
    expect(seen).toMatchObject({
      path: "/v1/messages",
      headers: { "anthropic-version": "2023-06-01", "x-tenant": "quay", "anthropic-beta": "b-1" },
      body: { temperature: 0.2 },
    });
    expect(JSON.stringify([seen?.headers.authorization, seen?.headers["x-api-key"]])).toContain(
      "sk-ant-the-clients-own",
    );
  });

  it("streams, and the router decodes", async () => {
    await using server = await ReplayServer.start({
      headers: EVENT_HEADERS,
      pieces: fixture("thinking.sse").split(/(?<=\n\n)/),
    });
    const source = await anthropic.stream(ask({ stream: true }), through(clientOf(server.url)));
    const chunks = [];
    for (let batch = await source.read(); batch !== undefined; batch = await source.read()) chunks.push(...batch);
    expect(deltasOf(chunks)).toEqual(deltasOf(chunksOf(fixture("thinking.sse"))));
  });

  it("reports a stream that was cut", async () => {
    await using server = await ReplayServer.start({
      headers: EVENT_HEADERS,
      pieces: fixture("text.sse")
        .split(/(?<=\n\n)/)
        .slice(0, 5),
      end: "cut",
    });
    const source = await anthropic.stream(ask({ stream: true }), through(clientOf(server.url)));
    await expect(
      (async () => {
        while ((await source.read()) !== undefined);
      })(),
    ).rejects.toBeInstanceOf(APIConnectionError);
  });

  const ERRORS: readonly (readonly [Replay, object])[] = [
    [
      {
        status: 429,
        headers: { ...JSON_HEADERS, "retry-after": "9", "x-should-retry": "true" },
        pieces: [errorBody("rate_limit_error", "Slow down")],
      },
      { name: "RateLimitError", status: 429, retry_after: 9, request_id: "req_local" },
    ],
    [
      { status: 529, headers: JSON_HEADERS, pieces: [errorBody("overloaded_error", "Overloaded")] },
      { name: "ServiceUnavailableError", status: 529 },
    ],
    [
      {
        status: 400,
        headers: JSON_HEADERS,
        pieces: [errorBody("invalid_request_error", "prompt is too long: 9 tokens > 8 maximum")],
      },
      { name: "ContextWindowExceededError", status: 400 },
    ],
    [
      {
        status: 429,
        headers: JSON_HEADERS,
        pieces: [
          JSON.stringify({
            type: "error",
            error: {
              type: "rate_limit_error",
              message: "Used up.",
              details: { error_code: "contract_spend_limit_reached" },
            },
          }),
        ],
      },
      { name: "BudgetExceededError", code: "contract_spend_limit_reached" },
    ],
    [
      { status: 401, headers: JSON_HEADERS, pieces: [errorBody("authentication_error", "invalid x-api-key")] },
      { name: "AuthenticationError" },
    ],
    [
      { status: 502, headers: { "content-type": "text/html" }, pieces: ["<html><title>Bad gateway</title></html>"] },
      { name: "BadGatewayError", message: expect.stringContaining("Bad gateway") as string },
    ],
    [{ status: 503, pieces: [] }, { name: "ServiceUnavailableError" }],
  ];

  it.each(ERRORS)(
    "is called once, and its error is read like one from the router's transport: %j",
    async (replay, error) => {
      await using server = await ReplayServer.start(replay);
      await expect(anthropic.complete(ask(), through(clientOf(server.url)))).rejects.toMatchObject(error);
      expect(server.requests).toHaveLength(1);
    },
  );

  it("reports a connection error when there is no answer", async () => {
    const server = await ReplayServer.start({ pieces: [] });
    const { url } = server;
    await server[Symbol.asyncDispose]();
    await expect(anthropic.complete(ask(), through(clientOf(url)))).rejects.toBeInstanceOf(APIConnectionError);
  });

  it.each(["before the headers", "after them"])("is stopped by the caller's reason, %s", async (when) => {
    await using server = await ReplayServer.start({
      headers: EVENT_HEADERS,
      pieces: fixture("text.sse")
        .split(/(?<=\n\n)/)
        .slice(0, 4),
      end: "hang",
    });
    const controller = new AbortController();
    const reason = new Error("enough");
    const context = through(clientOf(server.url), controller.signal);
    const attempt = (async (): Promise<void> => {
      const source = await anthropic.stream(ask({ stream: true }), context);
      setImmediate(() => controller.abort(reason));
      while ((await source.read()) !== undefined);
    })();
    if (when === "before the headers") controller.abort(reason);
    await expect(attempt).rejects.toBe(reason);
  });

  it("may be any object with a post method", async () => {
    const asked: unknown[] = [];
    const client = {
      post: (path: string, options: { body: unknown }) => {
        asked.push(path, options.body);
        return { asResponse: () => Promise.resolve(new Response(fixture("text.json"), { headers: JSON_HEADERS })) };
      },
    };
    const { body } = await anthropic.complete(ask(), through(client));
    expect(body.id).toBe("msg_w1");
    expect(asked).toMatchObject(["/v1/messages", { model: "claude-sonnet-4-5" }]);
    await expect(anthropic.complete(ask(), through({ send: 1 }))).rejects.toBeInstanceOf(APIConnectionError);
  });

  it("is not bound by its own time limit for long answers without a stream", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    await expect(anthropic.complete(ask({ max_tokens: 64_000 }), through(clientOf(server.url)))).resolves.toMatchObject(
      { body: { id: "msg_w1" } },
    );
  });
});
