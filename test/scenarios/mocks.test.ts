/** A mock answers where a provider would: routing, limits, health, events and costs are those of any attempt. */
import { describe, expect, it } from "vitest";
import {
  APIError,
  BadRequestError,
  completion,
  ConfigurationError,
  ContentPolicyViolationError,
  embedding,
  InternalServerError,
  MidStreamError,
  RateLimitError,
  Router,
  type RouterEvent,
  Timeout,
} from "../../src/index.ts";
import type { CallOptions, RouterOptions } from "../../src/types/options.ts";
import { refuseMocks } from "../../src/calls/refuse-mocks.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer } from "../support/fault-server.ts";
import type { AnyRouter } from "./scenario.ts";
import { settled } from "../support/until.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

type Params = Record<string, unknown>;

type Entry = NonNullable<RouterOptions["model_list"]>[number];

function entry(id: string, params: Params, group = "main"): Entry {
  return { model_name: group, litellm_params: { model: "openai/gpt-4o", ...params }, model_info: { id } };
}

/** A router without any key in its environment. */
function routerOf(model_list: Entry[], options: Partial<RouterOptions> = {}): AnyRouter {
  return new Router<string, string, string>({
    env: {},
    random: () => 0,
    clock: new FakeClock(),
    model_list,
    ...options,
  });
}

async function failureOf(params: Params, deployment: Params = {}): Promise<unknown> {
  using router = routerOf([entry("a", { api_key: "sk-never-sent", ...deployment })], { num_retries: 0 });
  return await router.completion({ model: "main", messages, stream: false, ...params }).catch((e: unknown) => e);
}

describe("a mocked answer", () => {
  it("has LiteLLM's shape, and needs no key", async () => {
    using router = routerOf([entry("a", { mock_response: "Hello there, friend" })]);
    const answer = await router.completion({ model: "main", messages });
    expect(answer).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-/),
      object: "chat.completion",
      created: Date.UTC(2026, 0, 1) / 1000,
      model: "gpt-4o",
      choices: [{ index: 0, message: { role: "assistant", content: "Hello there, friend" }, finish_reason: "stop" }],
      usage: { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 },
    });
    expect(answer.router_metadata).toMatchObject({ deployment_id: "a", attempts: [{ outcome: "success" }] });
  });

  it("of a call wins over the deployment's, and is the content of every choice", async () => {
    using router = routerOf([entry("a", { mock_response: "stored" })]);
    const { choices } = await router.completion({ model: "main", messages, n: 3, mock_response: "own" });
    expect(choices.map(({ index, message }) => [index, message.content])).toEqual([
      [0, "own"],
      [1, "own"],
      [2, "own"],
    ]);
  });

  it("is streamed in pieces of three characters and an empty chunk with the finish reason", async () => {
    using router = routerOf([entry("a", { mock_response: "Hello there, friend" })]);
    const stream = await router.completion({
      model: "main",
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = await Array.fromAsync(stream);
    expect(chunks.map(({ choices }) => choices[0]?.delta.content)).toEqual([
      "Hel",
      "lo ",
      "the",
      "re,",
      " fr",
      "ien",
      "d",
      undefined,
      undefined,
    ]);
    expect(chunks[0]?.choices[0]?.delta.role).toBe("assistant");
    expect(chunks[7]?.choices[0]?.finish_reason).toBe("stop");
    expect(chunks[8]?.usage).toEqual({ prompt_tokens: 5, completion_tokens: 4, total_tokens: 9 });
  });

  it("never divides a character", async () => {
    using router = routerOf([entry("a", { mock_response: "👍👍👍👍" })]);
    const chunks = await Array.fromAsync(await router.completion({ model: "main", messages, stream: true }));
    expect(chunks.map(({ choices }) => choices[0]?.delta.content)).toEqual(["👍👍👍", "👍", undefined]);
  });

  it("may be a whole completion, plain and streamed, and the object is not changed", async () => {
    const whole = { id: "x-1", model: "my-model", choices: [{ message: { role: "assistant", content: "whole" } }] };
    using router = routerOf([entry("a", { mock_response: whole })]);
    const answer = await router.completion({ model: "main", messages });
    expect(answer).toMatchObject({ id: "x-1", model: "my-model", choices: [{ message: { content: "whole" } }] });
    expect(answer.usage).toBeUndefined();
    const stream = await router.completion({ model: "main", messages, stream: true });
    expect(await stream.text()).toBe("whole");
    expect(whole).toEqual({
      id: "x-1",
      model: "my-model",
      choices: [{ message: { role: "assistant", content: "whole" } }],
    });
  });

  it("that is no completion fails like a provider's", async () => {
    expect(await failureOf({ mock_response: { choices: [{}] } })).toMatchObject({ name: "APIConnectionError" });
    expect(
      await failureOf({ mock_response: { error: { message: "no", code: "context_length_exceeded" } } }),
    ).toMatchObject({
      name: "ContextWindowExceededError",
    });
  });

  it("has tool calls, plain and streamed, and stops as LiteLLM's does", async () => {
    const mock_tool_calls = [{ id: "call_1", type: "function" as const, function: { name: "look", arguments: "{}" } }];
    using router = routerOf([entry("a", { mock_tool_calls })]);
    const { choices } = await router.completion({ model: "main", messages });
    expect(choices[0]).toMatchObject({
      finish_reason: "stop",
      message: { content: "This is a mock request", tool_calls: mock_tool_calls },
    });
    const stream = await router.completion({ model: "main", messages, stream: true });
    expect((await stream.finalCompletion()).choices[0]).toMatchObject({ message: { tool_calls: mock_tool_calls } });
  });

  it("that is empty is none: the provider is called, and is never sent a mock's settings", async () => {
    await using server = await FaultServer.start();
    const address = { api_base: server.url, api_key: "sk-1" };
    using router = routerOf([entry("a", { ...address, mock_response: "stored", mock_delay: 0 })]);
    for (const mock_response of ["", false, []] as const) {
      await router.completion({ model: "main", messages, mock_response, mock_timeout: false });
    }
    expect(server.requests).toHaveLength(3);
    for (const { body } of server.requests) expect(JSON.stringify(body)).not.toContain("mock");
  });

  it("is charged like any other", async () => {
    using router = routerOf([
      entry("a", { mock_response: "Hi", input_cost_per_token: 0.001, output_cost_per_token: 0.01 }),
    ]);
    const { router_metadata } = await router.completion({ model: "main", messages });
    expect(router_metadata.cost_usd).toBeCloseTo(0.21);
  });

  it("works for every provider, without any of its settings", async () => {
    const models = [
      "anthropic/claude-sonnet-4-5",
      "azure/gpt-4o",
      "bedrock/amazon.nova-pro-v1:0",
      "vertex_ai/gemini-2.5-pro",
    ];
    using router = routerOf(models.map((model) => entry(model, { model, mock_response: model }, model)));
    for (const model of models) {
      const { choices } = await router.completion({ model, messages });
      expect(choices[0].message.content).toBe(model);
    }
  });

  it("is wrong where it has no meaning", () => {
    const make = (params: Params) => (): AnyRouter => routerOf([entry("a", { api_key: "k", ...params })]);
    expect(make({ mock_respons: "Hi" })).toThrow(/mock_respons: is not known; did you mean "mock_response"\?/);
    expect(make({ mock_testing_fallbacks: true })).toThrow(/mock_testing_fallbacks: belongs to the call/);
    expect(make({ mock_response: 5 })).toThrow(ConfigurationError);
    expect(make({ mock_response: [1, "two"] })).toThrow(ConfigurationError);
    expect(make({ model: "opnai/gpt", mock_response: "Hi" })).toThrow(/unknown provider/);
  });

  it("of more choices than OpenAI has is refused", async () => {
    expect(await failureOf({ mock_response: "Hi", n: 1e9 })).toMatchObject({ name: "BadRequestError", param: "n" });
  });
});

describe("a mocked failure", () => {
  it.each([
    ["litellm.RateLimitError", RateLimitError, 429, "this is a mock rate limit error"],
    ["litellm.ContextWindowExceededError", BadRequestError, 400, "this is a mock context window exceeded error"],
    ["litellm.InternalServerError", InternalServerError, 500, "this is a mock internal server error"],
    ["Exception: mock_streaming_error", APIError, 529, "mock_streaming_error"],
  ])("%s", async (mock_response, type, status, message) => {
    const error = await failureOf({ mock_response });
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ status, deployment_id: "a" });
    expect(String(error)).toContain(message);
  });

  it("of the content filter has a class of its own at Azure only", async () => {
    const mock_response = "Exception: content_filter_policy";
    expect(await failureOf({ mock_response })).toMatchObject({ name: "BadRequestError", status: 400 });
    const azure = { model: "azure/gpt-4o", api_base: "https://x.openai.azure.com", api_version: "2024-10-21" };
    expect(await failureOf({ mock_response }, azure)).toBeInstanceOf(ContentPolicyViolationError);
  });

  it("may be any error: the router's own keeps its class and facts, and each call gets one of its own", async () => {
    const mine = new RateLimitError("slow down", { retry_after: 7 });
    const first = await failureOf({ mock_response: mine });
    const second = await failureOf({ mock_response: mine });
    expect(first).toMatchObject({
      name: "RateLimitError",
      message: expect.stringContaining("slow down"),
      retry_after: 7,
    });
    expect(first).not.toBe(second);
    expect(mine.router_metadata).toBeUndefined();
    expect(await failureOf({ mock_response: new ConfigurationError([{ path: "p", message: "m" }]) })).toMatchObject({
      name: "ConfigurationError",
    });
    expect(await failureOf({ mock_response: new Error("boom") })).toMatchObject({
      name: "InternalServerError",
      status: 500,
    });
    const sdk = Object.assign(new Error("no such model"), { status: 404, code: "model_not_found" });
    expect(await failureOf({ mock_response: sdk })).toMatchObject({ name: "NotFoundError", status: 404 });
  });

  it("is retried, cools its deployment, and leads to the next", async () => {
    const events: RouterEvent[] = [];
    const clock = new FakeClock();
    using router = routerOf(
      [
        entry("a", { mock_response: "litellm.RateLimitError", order: 1 }),
        entry("b", { mock_response: "from b", order: 2 }),
      ],
      { clock, hooks: [{ onEvent: (event) => void events.push(event) }] },
    );
    const first = await router.completion({ model: "main", messages });
    expect(first.choices[0].message.content).toBe("from b");
    expect(first.router_metadata.attempts.map(({ outcome }) => outcome)).toEqual(["failure", "success"]);
    expect(events.map(({ type }) => type)).toContain("cooldown_started");
    const second = await router.completion({ model: "main", messages });
    expect(second.router_metadata.attempts.map(({ deployment_id }) => deployment_id)).toEqual(["b"]);
  });

  it("in the middle of a stream is continued by the next deployment", async () => {
    using router = routerOf([
      entry("a", { mock_response: "Exception: mock_streaming_error", order: 1 }),
      entry("b", { mock_response: "This is a mock request and its end", order: 2 }),
    ]);
    const alone = routerOf([entry("a", { mock_response: "Exception: mock_streaming_error" })], { num_retries: 0 });
    const stream = await alone.completion({ model: "main", messages, stream: true });
    const error: unknown = await stream.text().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MidStreamError);
    expect(error).toMatchObject({ partial: { content: "This is a mock request" }, cause: { status: 529 } });
    const continued = await router.completion({ model: "main", messages, stream: true });
    expect(await continued.text()).toBe("This is a mock request and its end");
  });
});

describe("time and mocks", () => {
  it("mock_delay is waited for by the router's clock", async () => {
    const clock = new FakeClock();
    using router = routerOf([entry("a", { mock_response: "late", mock_delay: 3 })], { clock });
    const { router_metadata } = await router.completion({ model: "main", messages });
    expect(clock.slept).toEqual([3]);
    expect(router_metadata.latency_ms).toBe(3000);
  });

  it("mock_delay longer than the timeout is a Timeout", async () => {
    expect(await failureOf({ mock_response: "late", mock_delay: 30, timeout: 2 })).toBeInstanceOf(Timeout);
  });

  it("mock_timeout waits for the timeout, at the first attempt only", async () => {
    const clock = new FakeClock();
    using router = routerOf([entry("a", { mock_response: "a" }), entry("b", { mock_response: "b" }, "backup")], {
      clock,
      fallbacks: [{ main: ["backup"] }],
    });
    const pending = router.completion({ model: "main", messages, mock_timeout: true, timeout: 5 });
    await settled();
    clock.advance(5);
    const { choices, router_metadata } = await pending;
    expect(choices[0].message.content).toBe("b");
    expect(router_metadata.attempts[0]?.error).toMatchObject({
      name: "Timeout",
      message: expect.stringContaining("This is a mock timeout error"),
    });
  });

  it("an abort ends a mock that waits, and counts nothing", async () => {
    const clock = new FakeClock();
    using router = routerOf([entry("a", { mock_timeout: true })], { clock });
    const controller = new AbortController();
    const pending = router.completion({ model: "main", messages }, { signal: controller.signal });
    await settled();
    controller.abort("left");
    await expect(pending).rejects.toBe("left");
    expect(clock.pending).toBe(0);
  });

  it("a slow mock is hedged", async () => {
    const clock = new FakeClock();
    using router = routerOf(
      [entry("a", { mock_timeout: true, order: 1 }), entry("b", { mock_response: "b", order: 2 })],
      { clock, hedge_after: 1, hedge_budget: 1 },
    );
    const pending = router.completion({ model: "main", messages });
    await settled();
    clock.advance(1);
    expect((await pending).router_metadata.attempts.map(({ outcome }) => outcome)).toEqual(["hedge_lost", "success"]);
  });
});

describe("the switches of a call", () => {
  const fallbacks = {
    mock_testing_fallbacks: "fallbacks",
    mock_testing_context_fallbacks: "context_window_fallbacks",
    mock_testing_content_policy_fallbacks: "content_policy_fallbacks",
  } as const;

  it.each(Object.entries(fallbacks))("%s leads to %s, once, before any attempt", async (name, option) => {
    using router = routerOf([entry("a", { mock_response: "a" }), entry("b", { mock_response: "b" }, "backup")], {
      [option]: [{ main: ["backup"] }],
    });
    for (const on of [true, "true", "True"]) {
      const { router_metadata } = await router.completion({ model: "main", messages, [name]: on });
      expect(router_metadata.attempts.map(({ deployment_id }) => deployment_id)).toEqual(["b"]);
      expect(router_metadata.fallbacks_used).toEqual(["backup"]);
    }
    const { router_metadata } = await router.completion({ model: "main", messages, [name]: false });
    expect(router_metadata.deployment_id).toBe("a");
  });

  it("without a fallback are the error of the call", async () => {
    const error = await failureOf({ mock_testing_fallbacks: true, mock_response: "Hi" });
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error).toMatchObject({ message: expect.stringContaining("This is a mock exception for model=") });
  });

  it("mock_testing_rate_limit_error fails every attempt, is retried, and cools nothing", async () => {
    const clock = new FakeClock();
    using router = routerOf([entry("a", { mock_response: "a" }), entry("b", { mock_response: "b" }, "backup")], {
      clock,
      num_retries: 2,
      fallbacks: [{ main: ["backup"] }],
    });
    const error: unknown = await router
      .completion({ model: "main", messages, mock_testing_rate_limit_error: true })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ router_metadata: { fallbacks_used: ["backup"] } });
    const { router_metadata } = await router.completion({
      model: "main",
      messages,
      mock_testing_rate_limit_error: "true",
    });
    expect(router_metadata.deployment_id).toBe("a");
  });
});

describe("mocked embeddings", () => {
  it("have one vector for each input", async () => {
    using router = routerOf([entry("a", { mock_response: [0.1, 0.2] })]);
    const { data, usage } = await router.embedding({ model: "main", input: ["one", "two"] });
    expect(data.map(({ index, embedding: vector }) => [index, vector])).toEqual([
      [0, [0.1, 0.2]],
      [1, [0.1, 0.2]],
    ]);
    expect(usage).toEqual({ prompt_tokens: 10, total_tokens: 0 });
    const failing = router.embedding({
      model: "main",
      input: "x",
      mock_response: "litellm.RateLimitError",
      num_retries: 0,
    });
    await expect(failing).rejects.toBeInstanceOf(RateLimitError);
  });
});

describe("without a router", () => {
  it("a mocked call needs no key", async () => {
    const answer = await completion({ model: "openai/gpt-4o", messages, mock_response: "Hi" });
    expect(answer.choices[0].message.content).toBe("Hi");
    const { data } = await embedding({ model: "openai/text-embedding-3-small", input: "x", mock_response: [1] });
    expect(data).toHaveLength(1);
    const stream = await completion({
      model: "anthropic/claude-sonnet-4-5",
      messages,
      mock_response: "Hi",
      stream: true,
    });
    expect(await stream.text()).toBe("Hi");
  });
});

describe("disable_mock_calls", () => {
  it("refuses what a call brings, not what the operator wrote", async () => {
    const events: RouterEvent[] = [];
    using router = routerOf([entry("a", { mock_response: "a" })], {
      disable_mock_calls: true,
      hooks: [{ onEvent: (event) => void events.push(event) }],
    });
    expect((await router.completion({ model: "main", messages })).choices[0].message.content).toBe("a");
    for (const own of [
      { mock_response: "litellm.RateLimitError" },
      { mock_delay: 1 },
      { mock_testing_fallbacks: true },
      { fallbacks: [{ model: "main", mock_response: "x" }] },
      { fallbacks: [{ mock_response: "x" }] },
      { fallbacks: [{ main: [{ model: "main", mock_timeout: true }] }] },
    ]) {
      const refused = router.completion({ model: "main", messages, ...own });
      await expect(refused).rejects.toMatchObject({ name: "BadRequestError", message: /disable_mock_calls/ as never });
    }
  });

  it.each<CallOptions>([
    { fallbacks: [{ api_key: "k", mock_response: "x" }] },
    { content_policy_fallbacks: [{ main: ["a", { model: "b", mock_delay: 1 }] }] },
    { mock_testing_rate_limit_error: false },
  ])("finds a mock in %j", (options) => {
    expect(() => refuseMocks({ options })).toThrow(/disable_mock_calls/);
  });

  it("lets calls without one pass", () => {
    const fallbacks: CallOptions["fallbacks"] = [
      "mock_group",
      { mock_group: ["a"] },
      { model: "mock_group", timeout: 1 },
    ];
    expect(() => refuseMocks({ options: { fallbacks } })).not.toThrow();
  });
});
