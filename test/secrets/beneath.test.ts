/** What lies beneath an error: clients' and runtimes' errors hold requests, and requests hold secrets. */
import { inspect } from "node:util";
import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import OpenAI from "openai";
import { afterEach, describe, expect, it } from "vitest";
import { isRouterError, type RouterError } from "../../src/errors.ts";
import { completion } from "../../src/one-call.ts";
import { Router } from "../../src/router.ts";
import type { LitellmParams, RouterOptions } from "../../src/types/options.ts";
import type { AnyRouter } from "../scenarios/scenario.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer } from "../support/fault-server.ts";
import { canary, expectNoneOf } from "./canaries.ts";
import { leaves } from "./leaves.ts";
import type { RouterEvent } from "../../src/types/events.ts";

const asked = { model: "main", messages: [{ role: "user" as const, content: "Hi" }] };
const KEY = canary("key");
const CLOSED = "http://127.0.0.1:9/v1";

const routers: AnyRouter[] = [];
afterEach(() => routers.splice(0).forEach((router) => router.close()));

function routerOf(
  deployments: Readonly<Record<string, LitellmParams>>,
  options: Partial<RouterOptions> = {},
): { router: AnyRouter; events: RouterEvent[] } {
  const events: RouterEvent[] = [];
  const router = new Router<string, string, string>({
    env: {},
    clock: new FakeClock(),
    num_retries: 0,
    hooks: [{ onEvent: (event) => void events.push(event) }],
    ...options,
    model_list: Object.entries(deployments).map(([model_name, litellm_params]) => ({ model_name, litellm_params })),
  });
  routers.push(router);
  return { router, events };
}

async function failureOf(params: LitellmParams, secrets: readonly string[] = [KEY]): Promise<RouterError> {
  const { router, events } = routerOf({ main: params });
  const error: unknown = await router.completion(asked).catch((thrown: unknown) => thrown);
  if (!isRouterError(error)) throw new Error(`expected a RouterError, got ${inspect(error)}`);
  for (const [where, text] of leaves(router, events, error, asked)) expectNoneOf(secrets, text, where);
  return error;
}

const REQUEST: unique symbol = Symbol("request");

/** As axios, gaxios and others throw: with all that was sent. */
class HttpFailure extends Error {
  readonly code = "E_HTTP";
  readonly status = 502;
  readonly config = { headers: { authorization: `Bearer ${KEY}` }, data: { messages: ["a prompt"] } };
  readonly curl = `curl -H 'authorization: Bearer ${KEY}'`;
  override readonly cause = new Error(`the socket with ${KEY} closed`);
  readonly [REQUEST] = { key: KEY };
}

const throwing =
  (make: () => unknown): typeof fetch =>
  () => {
    throw make();
  };

describe("The cause of an error", () => {
  it("keeps its class and its words, and none of the objects it holds", async () => {
    const fetch = throwing(() => new HttpFailure(`Request with ${KEY} failed`));
    const { cause } = await failureOf({ model: "openai/gpt-4o", api_base: CLOSED, api_key: KEY, fetch });
    expect(cause).toBeInstanceOf(HttpFailure);
    expect(cause).toMatchObject({ message: "Request with *** failed", code: "E_HTTP", status: 502 });
    expect(Object.keys(cause as object)).toEqual(["code", "status", "curl"]);
    expect((cause as Error).cause).toMatchObject({ message: "the socket with *** closed" });
    expect((cause as Error).stack).toContain("beneath.test.ts");
  });

  it("is the very object where that is of words and numbers", async () => {
    const thrown = Object.assign(new TypeError("fetch failed"), { code: "E_MINE", errno: -1 });
    const fetch = throwing(() => thrown);
    const { cause } = await failureOf({ model: "openai/gpt-4o", api_base: CLOSED, api_key: KEY, fetch });
    expect(cause).toBe(thrown);
  });

  it.each<[string, () => unknown]>([
    ["a text", () => `no, not with ${KEY}`],
    ["an object", () => ({ headers: { authorization: KEY } })],
    ["a list", () => [KEY]],
    ["a function", () => Object.assign(() => KEY, { key: KEY })],
    ["several errors", () => new AggregateError([new Error(KEY), new HttpFailure(KEY)], `all of ${KEY}`)],
    ["an abort of its own", () => new DOMException(`stopped ${KEY}`, "AbortError")],
    [
      "an error that cannot be read",
      () =>
        Object.defineProperty(new Error("x"), "message", {
          get() {
            throw new Error(KEY);
          },
        }),
    ],
    [
      "an error that is its own cause",
      () => {
        const error = new Error(KEY);
        return Object.assign(error, { cause: error });
      },
    ],
    ["an error deep down", () => new Error("a", { cause: new Error("b", { cause: new Error(KEY) }) })],
    ["an error of many lines", () => new Error(`a\n    at ${KEY}\n    at b`)],
  ])("may be %s: nothing of it leaves", async (_, make) => {
    const fetch = throwing(make);
    const error = await failureOf({ model: "openai/gpt-4o", api_base: CLOSED, api_key: KEY, fetch });
    expect(error.name).toBe("APIConnectionError");
  });

  it("is no object of a caller's client", async () => {
    const client = new OpenAI({
      baseURL: CLOSED,
      apiKey: KEY,
      maxRetries: 0,
      fetch: throwing(() => new HttpFailure(KEY)),
    });
    const error = await failureOf({ model: "openai/gpt-4o", client });
    expect(error.name).toBe("APIConnectionError");
  });

  it("is no key of a caller's Bedrock client, which only the client knows: they are told by their look", async () => {
    const keys = {
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      secretAccessKey: "never sent",
      sessionToken: `IQoJb3JpZ2lu${"aB3/".repeat(30)}`,
    };
    await using server = await FaultServer.start({
      strict: false,
      script: ({ headers }) => ({ status: 403, body: { message: JSON.stringify(headers) } }),
    });
    const client = new BedrockRuntimeClient({
      endpoint: server.url,
      region: "eu-north-1",
      credentials: keys,
      requestHandler: new NodeHttpHandler(),
    });
    const model = "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0";
    const error = await failureOf({ model, client }, [keys.accessKeyId, keys.sessionToken]);
    expect(server.requests[0]?.headers["x-amz-security-token"]).toBe(keys.sessionToken);
    expect(error.message).toContain('"x-amz-security-token":"***"');
  });

  it("is no address that is none", async () => {
    const client = new OpenAI({ baseURL: KEY, apiKey: "sk-1", maxRetries: 0 });
    const error = await failureOf({ model: "openai/gpt-4o", client });
    expect(error.router_metadata.api_base).toBe("");
  });

  it("is no field of a client that does not want to be read", async () => {
    const client = new Proxy(new OpenAI({ baseURL: CLOSED, apiKey: KEY, maxRetries: 0 }), {
      ownKeys() {
        throw new Error("no");
      },
    });
    const error = await failureOf({ model: "openai/gpt-4o", client });
    expect(error.name).toBe("APIConnectionError");
  });

  it("tells nothing of what a token was asked for with", async () => {
    const error = await failureOf({
      model: "azure/gpt-4o",
      api_base: "http://127.0.0.1:9",
      azure_ad_token_provider: () => Promise.reject(new HttpFailure("No token for you.")),
      extra_headers: { "x-api-key": KEY },
    });
    expect(error).toMatchObject({ name: "AuthenticationError", cause: { code: "E_HTTP" } });
    expect(error.cause).not.toHaveProperty("config");
  });
});

describe("A credential that has to be got first", () => {
  it("is repeated by nobody: Google's library keeps what it sent in its error", async () => {
    const secrets = [canary("client secret"), canary("refresh token")];
    await using server = await FaultServer.start({
      script: { status: 400, body: { error: "invalid_grant", error_description: `bad ${secrets.join(" ")}` } },
    });
    const error = await failureOf(
      {
        model: "vertex_ai/gemini-2.5-flash",
        api_base: server.url,
        vertex_project: "a-project",
        vertex_credentials: {
          type: "authorized_user",
          client_id: "1",
          client_secret: secrets[0],
          refresh_token: secrets[1],
          token_uri: `${server.url}/token`,
        },
      },
      secrets,
    );
    expect(error.name).toBe("AuthenticationError");
    expect(inspect(error.cause, { depth: Infinity, showHidden: true })).not.toContain("grant_type");
  });

  it("is repeated by nobody: the AWS SDK says what the service of tokens said", async () => {
    const secrets = [canary("access"), canary("secret"), canary("session"), canary("external id")];
    const body =
      "<ErrorResponse><Error><Code>AccessDenied</Code><Message>" +
      `no: ${secrets.join(" ")}</Message></Error></ErrorResponse>`;
    await using server = await FaultServer.start({
      script: { status: 403, headers: { "content-type": "text/xml" }, body },
    });
    const error = await failureOf(
      {
        model: "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
        aws_bedrock_runtime_endpoint: server.url,
        aws_region_name: "eu-north-1",
        aws_access_key_id: secrets[0],
        aws_secret_access_key: secrets[1],
        aws_session_token: secrets[2],
        aws_external_id: secrets[3],
        aws_role_name: "arn:aws:iam::123456789012:role/a-role",
        aws_sts_endpoint: server.url,
      },
      secrets,
    );
    expect(error.message).toContain("***");
    expect(error.name).toBe("AuthenticationError");
  });
});

describe("What comes later", () => {
  it("repeats nothing either: a group that cools down, with the error that cooled it", async () => {
    await using server = await FaultServer.start({
      script: { status: 401, body: { error: { message: `bad ${KEY}` } } },
    });
    const { router, events } = routerOf(
      { main: { model: "openai/gpt-4o", api_base: server.url, api_key: KEY } },
      { allowed_fails: 0 },
    );
    for (let call = 0; call < 2; call += 1) {
      const error: unknown = await router.completion(asked).catch((thrown: unknown) => thrown);
      for (const [where, text] of leaves(router, events, error, asked)) expectNoneOf([KEY], text, where);
    }
    expect(server.requests).toHaveLength(1);
    expect(events.map(({ type }) => type)).toContain("cooldown_started");
  });

  it("has no cookies and no credentials among its headers, and the others as they came", async () => {
    const headers = {
      "set-cookie": "a=b",
      authorization: "Bearer x",
      "x-api-key": "y",
      "x-kept": "z",
      "retry-after": "3",
    };
    await using server = await FaultServer.start({ script: { status: 429, headers, body: {} } });
    const error = await failureOf({ model: "openai/gpt-4o", api_base: server.url, api_key: KEY });
    expect(error.headers).toMatchObject({ "x-kept": "z", "retry-after": "3" });
    for (const name of ["set-cookie", "authorization", "x-api-key"]) expect(error.headers).not.toHaveProperty([name]);
  });

  it("repeats nothing of a fallback entry's own key", async () => {
    const own = canary("entry");
    await using server = await FaultServer.start({
      script: ({ headers }) => ({ status: 500, body: { error: { message: `no: ${headers["authorization"]}` } } }),
    });
    const params = { model: "openai/gpt-4o", api_base: server.url, api_key: KEY };
    const { router, events } = routerOf({ main: params, backup: params });
    const error: unknown = await router
      .completion(asked, {
        fallbacks: [{ model: "backup", api_key: own, extra_headers: { "x-key": canary("header") } }],
      })
      .catch((thrown: unknown) => thrown);
    expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual([`Bearer ${KEY}`, `Bearer ${own}`]);
    for (const [where, text] of leaves(router, events, error, asked))
      expectNoneOf([KEY, own, canary("header")], text, where);
    expect((error as RouterError).errors).toHaveLength(1);
  });

  it("repeats nothing of a call's own key, also where a fallback was not sent it", async () => {
    const own = canary("own");
    await using server = await FaultServer.start({
      script: { status: 500, body: { error: { message: `no: ${own}` } } },
    });
    const params = { model: "openai/gpt-4o", api_base: server.url, api_key: KEY };
    const { router, events } = routerOf({ main: params, backup: params }, { fallbacks: [{ main: ["backup"] }] });
    const error: unknown = await router.completion(asked, { api_key: own }).catch((thrown: unknown) => thrown);
    expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual([`Bearer ${own}`, `Bearer ${KEY}`]);
    for (const [where, text] of leaves(router, events, error, asked)) expectNoneOf([KEY, own], text, where);
  });

  it("repeats nothing of a deployment that was left out", () => {
    const { router, events } = routerOf(
      { main: { model: "openai/gpt-4o", api_base: KEY, timeout: KEY as unknown as number, api_key: canary("other") } },
      { ignore_invalid_deployments: true },
    );
    expect(events).toMatchObject([{ type: "deployment_ignored" }]);
    for (const [where, text] of leaves(router, events, undefined, asked))
      expectNoneOf([KEY, canary("other")], text, where);
  });

  it("repeats nothing of a call without a router", async () => {
    await using server = await FaultServer.start({
      script: { status: 401, body: { error: { message: `bad ${KEY}` } } },
    });
    const { messages } = asked;
    const error: unknown = await completion(
      { model: "openai/gpt-4o", messages, api_base: server.url, api_key: KEY },
      { num_retries: 0 },
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AuthenticationError", message: expect.stringContaining("bad ***") });
    expectNoneOf([KEY], inspect(error, { depth: Infinity, showHidden: true }), "the error");
  });

  it("repeats nothing when a stream breaks in the middle", async () => {
    const start = { id: "1", object: "chat.completion.chunk", created: 1, model: "m" };
    const events = [
      { ...start, choices: [{ index: 0, delta: { role: "assistant", content: "one " }, finish_reason: null }] },
      { error: { message: `the key ${KEY} is blocked`, code: KEY, type: KEY } },
    ];
    const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
    await using server = await FaultServer.start({
      script: { status: 200, headers: { "content-type": "text/event-stream", "x-request-id": KEY }, body },
    });
    const { router, events: told } = routerOf(
      { main: { model: "openai/gpt-4o", api_base: server.url, api_key: KEY } },
      { mid_stream_fallback: "error" },
    );
    const stream = await router.completion({ ...asked, stream: true });
    const error: unknown = await stream.text().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "MidStreamError", partial: { content: "one " } });
    for (const [where, text] of [...leaves(router, told, error, asked), ["the stream", inspect(stream)] as const])
      expectNoneOf([KEY], text, where);
  });
});

describe("A good answer", () => {
  it.each(["whole", "stream"])("has metadata without what its headers repeat (%s)", async (how) => {
    await using server = await FaultServer.start({
      script: {
        answer: "yes",
        headers: {
          "x-request-id": KEY,
          "x-ratelimit-reset-tokens": KEY,
          "x-ratelimit-reset-requests": "6m0s",
          "x-ratelimit-remaining-tokens": "5",
        },
      },
    });
    const { router, events } = routerOf({ main: { model: "openai/gpt-4o", api_base: server.url, api_key: KEY } });
    const stream = how === "stream" ? await router.completion({ ...asked, stream: true }) : undefined;
    const text = await stream?.text();
    const outcome = stream ?? (await router.completion(asked));
    expect(text ?? "yes").toBe("yes");
    for (const [where, said] of leaves(router, events, outcome, asked)) expectNoneOf([KEY], said, where);
    expect(outcome.router_metadata.ratelimit).toMatchObject({ reset_requests: "6m0s", remaining_tokens: 5 });
    expect(outcome.router_metadata.ratelimit).not.toHaveProperty("reset_tokens");
  });

  it("of Bedrock's has no key for an id", async () => {
    const headers = { "x-amzn-requestid": KEY };
    await using server = await FaultServer.start({ wire: "bedrock", script: { answer: "yes", headers } });
    const { router, events } = routerOf({
      main: {
        model: "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
        aws_bedrock_runtime_endpoint: server.url,
        aws_region_name: "eu-north-1",
        api_key: KEY,
      },
    });
    const answer = await router.completion(asked);
    expect(answer.id).toBe("***");
    for (const [where, said] of leaves(router, events, answer, asked)) expectNoneOf([KEY], said, where);
    for await (const chunk of router.completion({ ...asked, stream: true }))
      expectNoneOf([KEY], JSON.stringify(chunk), "a chunk");
  });
});
