import { describe, expect, it } from "vitest";
import { APIConnectionError, AuthenticationError, ConfigurationError, Router } from "../src/index.ts";
import {
  badRequest,
  contextTooLong,
  FaultServer,
  rateLimited,
  type Reply,
  serverError,
  unauthorized,
} from "./support/fault-server.ts";
import { gate, groupOf, hello } from "./scenarios/group.ts";
import { ask } from "./scenarios/scenario.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { lineOf } from "./scenarios/event-lines.ts";

describe("A call", () => {
  it("has the same answer by each of its names", async () => {
    await using group = await groupOf({ a: {} });
    const { router } = group;
    for (const call of [router.completion, router.acompletion, router.chat.completions.create]) {
      const answer = await call(hello);
      expect(answer).toMatchObject({
        object: "chat.completion",
        choices: [{ message: { role: "assistant", content: "a" }, finish_reason: "stop" }],
      });
      expect(await (await call({ ...hello, stream: true })).text()).toBe("a");
    }
  });

  it("carries metadata that JSON does not show", async () => {
    await using group = await groupOf({
      a: {
        params: { input_cost_per_token: 0.5, output_cost_per_token: 2 },
        script: { answer: "a", usage: { prompt_tokens: 10, completion_tokens: 3 } },
      },
    });
    const answer = await group.router.completion(hello);
    expect(Object.keys(answer)).not.toContain("router_metadata");
    expect(JSON.stringify(answer)).not.toContain("router_metadata");
    expect(answer.router_metadata).toMatchObject({
      call_id: expect.stringMatching(/^call_/),
      model_group: "main",
      deployment_id: "a",
      provider: "openai",
      model: "gpt-4o",
      api_base: group.server("a").url,
      attempts: [{ deployment_id: "a", model_group: "main", provider: "openai", outcome: "success", cost_usd: 11 }],
      fallbacks_used: [],
      cost_usd: 11,
      latency_ms: 0,
      overhead_ms: 0,
      cache_hit: false,
      usage: { prompt_tokens: 10, completion_tokens: 3 },
      ratelimit: { limit_requests: 10_000, remaining_requests: 9_999 },
    });
  });

  it("has the time that neither its attempts nor its waits took as its overhead", async () => {
    const clock = new FakeClock();
    let filtered = 0;
    const keep = (): boolean => {
      filtered += 1;
      clock.advance(0.25);
      return true;
    };
    const answer = (): Reply => {
      clock.advance(2);
      return { answer: "a" };
    };
    await using group = await groupOf(
      { a: { script: ({ number }) => (number === 1 ? rateLimited(3) : answer()) } },
      { clock, filters: [{ name: "slow", keep }] },
    );
    const { attempts, latency_ms, overhead_ms } = (await group.router.completion(hello)).router_metadata;
    expect(attempts.map((attempt) => attempt.latency_ms)).toEqual([0, 2000]);
    expect(clock.slept).toEqual([3]);
    expect(filtered).toBeGreaterThan(0);
    expect({ latency_ms, overhead_ms }).toEqual({ latency_ms: 5000 + filtered * 250, overhead_ms: filtered * 250 });
  });

  it("has an unknown price, not 0, where the deployment that answered states none", async () => {
    await using group = await groupOf(
      {
        a: { script: serverError(), params: { input_cost_per_token: 30, output_cost_per_token: 60 } },
        b: { group: "backup" },
      },
      { fallbacks: [{ main: ["backup"] }] },
    );
    expect((await group.router.completion(hello)).router_metadata.cost_usd).toBeNull();
  });

  it("is priced by each deployment's own prices, also where a call went to two", async () => {
    const usage = { prompt_tokens: 10, completion_tokens: 3 };
    await using group = await groupOf(
      {
        a: {
          params: { input_cost_per_token: 30, output_cost_per_token: 60 },
          script: [{ answer: "a", usage }, serverError(), { answer: "a", usage }],
        },
        b: {
          group: "backup",
          params: { input_cost_per_token: 0.5, output_cost_per_token: 2 },
          script: { answer: "b", usage },
        },
      },
      { fallbacks: [{ main: ["backup"] }], num_retries: 0 },
    );
    const costs: unknown[] = [];
    for (let call = 0; call < 3; call += 1) {
      const { router_metadata } = await group.router.completion(hello);
      costs.push([router_metadata.cost_usd, router_metadata.attempts.map(({ cost_usd }) => cost_usd)]);
    }
    expect(costs).toEqual([
      [480, [480]],
      [11, [undefined, 11]],
      [480, [480]],
    ]);
  });

  it("sends the call's parameters over the deployment's over the router's, and none of the router's own", async () => {
    const default_litellm_params = Object.freeze({ temperature: 0.1, top_p: 0.1, seed: 1 });
    const params = Object.freeze({
      temperature: 0.2,
      top_p: 0.2,
      rpm: 100,
      weight: 3,
      timeout: 9,
      input_cost_per_token: 1,
      cooldown_time: 3,
      num_retries: 1,
    });
    await using group = await groupOf({ a: { params } }, { default_litellm_params });
    const mine = Object.freeze({ ...hello, temperature: 0.3, max_attempts: 3, tags: ["x"] });
    await group.router.completion(mine);
    const [request] = group.server("a").requests;
    expect(request?.body).toEqual({ model: "gpt-4o", messages: hello.messages, temperature: 0.3, top_p: 0.2, seed: 1 });
    await group.router.completion({ ...hello });
    expect(group.server("a").requests[1]?.body).toEqual({
      model: "gpt-4o",
      messages: hello.messages,
      temperature: 0.2,
      top_p: 0.2,
      seed: 1,
    });
  });

  it("that is wrong rejects, and does not throw", async () => {
    await using group = await groupOf({ a: {} });
    // What a program without types might do.
    const bare = group.router.completion as unknown as (params?: unknown) => Promise<unknown>;
    await expect(bare()).rejects.toMatchObject({ name: "BadRequestError" });
    await expect(bare({ model: "main" })).rejects.toMatchObject({
      name: "BadRequestError",
      router_metadata: { model_group: "main", attempts: [] },
    });
    await expect(bare({ model: "main", stream: true })).rejects.toMatchObject({ name: "BadRequestError" });
    expect(group.server("a").requests).toHaveLength(0);
  });
});

describe("Embeddings", () => {
  it("have the same answer by each of their names", async () => {
    await using group = await groupOf({ a: { params: { model: "openai/text-embedding-3-small" } } });
    const { router } = group;
    for (const call of [router.embedding, router.aembedding, router.embeddings.create]) {
      const answer = await call({ model: "main", input: ["one", "two"] });
      expect(answer).toMatchObject({ object: "list", data: [{ index: 0 }, { index: 1 }] });
      expect(answer.router_metadata).toMatchObject({ deployment_id: "a", usage: { completion_tokens: 0 } });
    }
    expect(group.server("a").requests[0]).toMatchObject({
      path: "/v1/embeddings",
      body: { model: "text-embedding-3-small", input: ["one", "two"] },
    });
  });

  it("fail over, are retried and fall back like chats", async () => {
    await using group = await groupOf(
      { a: { script: serverError() }, b: { script: unauthorized() }, c: { group: "backup" } },
      { fallbacks: [{ main: ["backup"] }], num_retries: 0 },
    );
    const { router_metadata } = await group.router.embedding({ model: "main", input: "Hi" });
    expect(router_metadata).toMatchObject({ deployment_id: "c", fallbacks_used: ["backup"] });
    expect(group.events.map(lineOf)).toContain("fallback main -> backup");
  });

  it("go past a provider that has none, and say so when nobody has", async () => {
    await using group = await groupOf({ a: { wire: "anthropic" }, b: {} });
    expect((await group.router.embedding({ model: "main", input: "Hi" })).router_metadata.deployment_id).toBe("b");
    await expect(group.router.embedding({ model: "a", input: "Hi" })).rejects.toMatchObject({
      name: "UnsupportedParamsError",
      message: expect.stringContaining("embeddings"),
    });
  });

  it("reject with the error of the requested group", async () => {
    await using group = await groupOf({ a: { script: rateLimited() } }, { num_retries: 0 });
    await expect(group.router.embedding({ model: "main", input: "Hi" })).rejects.toMatchObject({
      name: "RateLimitError",
      router_metadata: { attempts: [{ outcome: "failure" }] },
    });
  });
});

describe("At run time", () => {
  it("a deployment can be added, and is seen by the next call", async () => {
    await using group = await groupOf({ a: { script: unauthorized() } }, { num_retries: 0 });
    await using server = await FaultServer.start({ script: { answer: "new" } });
    await expect(group.router.completion(hello)).rejects.toBeInstanceOf(AuthenticationError);
    const added = group.router.addDeployment({
      model_name: "main",
      litellm_params: { model: "openai/x", api_key: "sk", api_base: server.url },
      model_info: { id: "new" },
    });
    expect(added.map(({ id }) => id)).toEqual(["new"]);
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("new");
    expect(() =>
      group.router.addDeployment({
        model_name: "main",
        litellm_params: { model: "openai/x", api_key: "sk" },
        model_info: { id: "new" },
      }),
    ).toThrow(ConfigurationError);
    expect(() =>
      group.router.addDeployment({ model_name: "main", litellm_params: { model: "nobody/x", api_key: "sk" } }),
    ).toThrow(/nobody/);
  });

  it("a deployment can be replaced, and one that is the same is left as it is", async () => {
    await using group = await groupOf({ a: {} });
    await using server = await FaultServer.start({ script: { answer: "moved" } });
    const entry = {
      model_name: "main",
      litellm_params: { model: "openai/gpt-4o", api_key: "sk", api_base: server.url },
      model_info: { id: "a" },
    };
    expect(group.router.upsertDeployment(entry)).toHaveLength(1);
    expect(group.router.upsertDeployment(entry)).toEqual([]);
    expect(group.router.getDeployments()).toHaveLength(1);
    expect((await group.router.completion(hello)).choices[0].message.content).toBe("moved");
  });

  it("a deployment can be removed; calls under way at it go on", async () => {
    const { opened, open } = gate<Reply>();
    await using group = await groupOf({ a: { script: () => opened }, b: {} });
    const underway = group.router.completion(hello);
    await group.server("a").received(1);
    expect(group.router.removeDeployment("a")?.id).toBe("a");
    expect(group.router.removeDeployment("a")).toBeUndefined();
    expect(group.router.getDeployment("a")).toBeUndefined();
    open({ answer: "slow" });
    expect((await underway).choices[0].message.content).toBe("slow");
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("b");
    group.router.removeDeployment("b");
    expect(group.router.getModelNames()).toEqual([]);
    await expect(group.router.completion(hello)).rejects.toMatchObject({
      name: "BadRequestError",
      code: "model_not_found",
    });
  });

  it("each deployment without an id can be called by the one it has, which no other gets after it", async () => {
    await using server = await FaultServer.start({ script: badRequest() });
    const entry = (api_key: string) => ({
      model_name: "main",
      litellm_params: { model: "gpt-4o", api_key, api_base: server.url },
    });
    using router = new Router<string, string, string>({ model_list: [entry("sk-one"), entry("sk-two")], env: {} });
    const ids = (): string[] => router.getDeployments().map(({ id }) => id);
    expect(ids()).toEqual(["main/openai/gpt-4o", "main/openai/gpt-4o#2"]);
    for (const id of ids()) {
      await expect(router.completion({ ...hello, model: id })).rejects.toMatchObject({
        deployment_id: id,
        message: expect.stringContaining(`openai deployment "${id}" answered with status 400`),
      });
    }
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer sk-one", "Bearer sk-two"]);

    router.removeDeployment("main/openai/gpt-4o");
    expect(router.addDeployment(entry("sk-three")).map(({ id }) => id)).toEqual(["main/openai/gpt-4o#3"]);
    expect(router.upsertDeployment(entry("sk-two"))).toEqual([]);
    expect(router.upsertDeployment(entry("sk-four")).map(({ id }) => id)).toEqual(["main/openai/gpt-4o#4"]);
    expect(router.addDeployment(entry("sk-one")).map(({ id }) => id)).toEqual(["main/openai/gpt-4o"]);
    expect(() => router.addDeployment({ ...entry("sk-five"), model_info: { id: "main/openai/gpt-4o" } })).toThrow(
      /is the id of another deployment/,
    );
    expect(ids().toSorted()).toEqual(["", "#2", "#3", "#4"].map((end) => `main/openai/gpt-4o${end}`));
  });

  it("a router may begin with nothing", async () => {
    const router = new Router({ model_list: [] });
    await expect(router.completion(hello)).rejects.toMatchObject({
      message: 'There is no model "main". Known model groups: none.',
    });
    router.close();
  });
});

describe("A router that is closed", () => {
  it("refuses calls, lets those under way end, and keeps no socket", async () => {
    const { opened, open } = gate<Reply>();
    await using group = await groupOf({ a: { script: () => opened } });
    const underway = group.router.completion(hello);
    await group.server("a").received(1);
    group.router.close();
    open({ answer: "a" });
    expect((await underway).choices[0].message.content).toBe("a");
    await expect(group.router.completion(hello)).rejects.toBeInstanceOf(APIConnectionError);
    await expect.poll(() => group.server("a").connections()).toBe(0);
  });

  it("can be one that was used with `using`", async () => {
    await using server = await FaultServer.start({ script: { answer: "a" } });
    {
      using router = new Router({
        model_list: [
          { model_name: "main", litellm_params: { model: "openai/x", api_key: "sk", api_base: server.url } },
        ],
      });
      await router.completion(hello);
    }
    await expect.poll(() => server.connections()).toBe(0);
  });
});

describe("Options that are wrong", () => {
  it("are all reported at once, each with its path and the nearest name", () => {
    const options = {
      model_list: [
        { model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "sk-1" }, model_info: { id: "same" } },
        {
          model_name: "main",
          litellm_params: { model: "openai/gpt-4o", api_key: "os.environ/NOT_THERE" },
          model_info: { id: "same" },
        },
      ],
      num_retrys: 3,
      fallbacks: [{ mian: ["backup"] }],
      routing_strategy: "least-bussy",
      cooldown_time: -1,
      env: {},
    };
    // What a program without types might pass.
    const build = (): unknown => new (Router as unknown as new (given: unknown) => unknown)(options);
    const error = thrownBy(build);
    expect(error).toBeInstanceOf(ConfigurationError);
    const paths = (error as ConfigurationError).problems.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "num_retrys",
        "routing_strategy",
        "cooldown_time",
        "model_list[1].litellm_params.api_key",
        "model_list[1].model_info.id",
      ]),
    );
    expect(String(error)).toContain('"num_retries"');
    expect(String(error)).toContain('"main"');
    expect(String(error)).not.toContain("sk-1");
  });

  it("are left out with ignore_invalid_deployments, and told to the hooks", async () => {
    const told: string[] = [];
    const router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "nobody/x" } }],
      ignore_invalid_deployments: true,
      hooks: [{ onEvent: (event) => void told.push(lineOf(event)) }],
      env: {},
    });
    expect(told).toEqual(["deployment_ignored main"]);
    expect(router.getDeployments()).toEqual([]);
  });
});

describe("The last error", () => {
  it("after a prompt that was too long everywhere is that of the requested group", async () => {
    await using group = await groupOf(
      { a: { script: contextTooLong() }, b: { group: "large", script: contextTooLong() } },
      { context_window_fallbacks: [{ main: ["large"] }] },
    );
    const outcome = await ask(group.router, {}, "whole", []);
    expect(outcome).toMatchObject({
      error: { name: "ContextWindowExceededError", deployment_id: "a", errors: [{ deployment_id: "b" }] },
    });
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
