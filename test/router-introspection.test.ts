/** What a router says about itself and its deployments, by TypeScript's names and by LiteLLM's. */
import { inspect } from "node:util";
import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { BadRequestError, InternalServerError, RateLimitError, Router, type RouterEvent } from "../src/index.ts";
import type { RouterOptions } from "../src/types/options.ts";
import type { AnyRouter } from "./scenarios/scenario.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { settled } from "./support/until.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

function entry(id: string, model_name: string, params: object): NonNullable<RouterOptions["model_list"]>[number] {
  return { model_name, litellm_params: { model: "openai/gpt-4o", ...params }, model_info: { id } };
}

function routerOf(options: Partial<RouterOptions> = {}): AnyRouter {
  return new Router<string, string, string>({
    env: {},
    random: () => 0,
    clock: new FakeClock(),
    num_retries: 0,
    model_list: [
      entry("a", "main", { mock_response: "from a", tags: ["fast"] }),
      entry("b", "main", { mock_response: "from b", model: "anthropic/claude-sonnet-4-5" }),
      entry("c", "other", { mock_response: "litellm.InternalServerError" }),
    ],
    ...options,
  });
}

describe("the list", () => {
  it("can be asked for ids, groups and deployments", () => {
    using router = routerOf({ model_group_alias: { alias: "main" } });
    expect(router.getModelIds()).toEqual(["a", "b", "c"]);
    expect(router.getModelIds("main")).toEqual(["a", "b"]);
    expect(router.getModelIds("alias")).toEqual(["a", "b"]);
    expect(router.getModelIds("nobody")).toEqual([]);
    expect([router.hasModelId("a"), router.hasModelId("z")]).toEqual([true, false]);
    expect(router.getDeploymentByModelGroupName("main")?.id).toBe("a");
    expect(router.getDeploymentByModelGroupName("nobody")).toBeUndefined();
    expect(router.getModelGroup("b").map(({ id }) => id)).toEqual(["a", "b"]);
    expect(router.getModelGroup("z")).toEqual([]);
  });
});

describe("getModelInfo", () => {
  it("is data that can be logged", () => {
    using router = routerOf();
    expect(router.getModelInfo("a")).toEqual({
      model_name: "main",
      litellm_params: { model: "openai/gpt-4o", mock_response: "***", tags: ["fast"] },
      model_info: { id: "a" },
    });
    expect(router.getModelInfo("z")).toBeUndefined();
  });

  it("has no credential, wherever it stands", () => {
    const secret = (name: string): string => `canary-${name}-Zx81q`;
    const params = {
      api_key: secret("key"),
      api_base: `https://user:${secret("password")}@gpu.example/v1?key=${secret("query")}`,
      azure_ad_token: secret("token"),
      aws_access_key_id: secret("id"),
      aws_secret_access_key: secret("aws"),
      aws_session_token: secret("session"),
      aws_external_id: secret("external"),
      vertex_credentials: JSON.stringify({ private_key: secret("vertex") }),
      extra_headers: { "x-team": secret("header"), authorization: secret("bearer") },
      extra_body: { upstream: { api_key: secret("body"), plain: secret("plain") } },
      some_setting: secret("setting"),
      client: new OpenAI({ apiKey: secret("client"), baseURL: "http://127.0.0.1:9/v1" }),
      azure_ad_token_provider: () => secret("provider"),
      timeout: 30,
      aws_region_name: "eu-west-1",
      reasoning_effort: "high",
    };
    using router = routerOf({ model_list: [entry("a", "main", params)] });
    const info = router.getModelInfo("a");
    for (const said of [JSON.stringify(info), inspect(info, { depth: 9, showHidden: true })]) {
      expect(said).not.toMatch(/canary-|Zx81q/);
    }
    expect(info?.litellm_params).toMatchObject({
      api_base: "https://gpu.example/v1",
      timeout: 30,
      aws_region_name: "eu-west-1",
      reasoning_effort: "high",
      api_key: "***",
    });
    expect(Object.keys(info?.litellm_params ?? {})).not.toContain("client");
  });
});

describe("getAvailableDeployment", () => {
  it("is what a call would get, or its error", async () => {
    using router = routerOf({ allowed_fails: 0 });
    expect(router.getAvailableDeployment({ model: "main", messages }).id).toBe("a");
    expect(router.getAvailableDeployment({ model: "b", messages }).id).toBe("b");
    expect(() => router.getAvailableDeployment({ model: "nobody", messages })).toThrow(BadRequestError);
    expect(() => router.getAvailableDeployment({ model: "main", messages: [] })).toThrow(BadRequestError);
    await expect(router.completion({ model: "other", messages })).rejects.toThrow(InternalServerError);
    expect(() => router.getAvailableDeployment({ model: "other", messages })).toThrow(InternalServerError);
    expect(Reflect.get(router.getDeployment("a") ?? {}, "in_flight")).toBe(0);
  });
});

describe("counts and memory", () => {
  it("calls are counted by model", async () => {
    using router = routerOf({ fallbacks: [{ other: ["b"] }] });
    await router.completion({ model: "main", messages });
    await router.completion({ model: "other", messages });
    expect(router.totalCalls).toEqual({ "openai/gpt-4o": 2, "anthropic/claude-sonnet-4-5": 1 });
    expect(router.successCalls).toEqual({ "openai/gpt-4o": 1, "anthropic/claude-sonnet-4-5": 1 });
    expect(router.failCalls).toEqual({ "openai/gpt-4o": 1, "anthropic/claude-sonnet-4-5": 0 });
    router.reset();
    expect(router.totalCalls).toEqual({ "openai/gpt-4o": 0, "anthropic/claude-sonnet-4-5": 0 });
  });

  it("flushCache ends cooldowns and forgets usage, and keeps the slots of calls in progress", async () => {
    const events: RouterEvent[] = [];
    const clock = new FakeClock();
    const params = { mock_response: new RateLimitError("no"), max_parallel_requests: 1 };
    using router = routerOf({
      clock,
      model_list: [entry("a", "main", params), entry("b", "backup", { mock_response: "b" })],
      fallbacks: [{ main: ["backup"] }],
      hooks: [{ onEvent: (event) => void events.push(event) }],
    });
    await router.completion({ model: "main", messages });
    expect(router.explain({ model: "main", messages }).deployments[0]?.reason).toContain("cooldown");
    router.flushCache();
    expect(router.explain({ model: "main", messages }).deployments[0]?.eligible).toBe(true);
    expect(events.filter(({ type }) => type === "cooldown_ended")).toMatchObject([{ deployment_id: "a" }]);

    const silent = router.completion({ model: "main", messages, mock_timeout: true, timeout: 5, fallbacks: [] });
    await settled();
    router.flushCache();
    expect(router.explain({ model: "main", messages }).deployments[0]?.eligible).toBe(false);
    clock.advance(5);
    await expect(silent).rejects.toMatchObject({ name: "Timeout" });
    expect(Reflect.get(router.getDeployment("a") ?? {}, "in_flight")).toBe(0);
  });

  it("a probe that ends after flushCache decides nothing", async () => {
    const clock = new FakeClock();
    using router = routerOf({ clock, allowed_fails: 0, cooldown_time: 5 });
    await expect(router.completion({ model: "other", messages })).rejects.toThrow(InternalServerError);
    clock.advance(6);
    const probe = router.completion({ model: "other", messages, mock_timeout: true, timeout: 3 });
    await settled();
    router.flushCache();
    clock.advance(3);
    await expect(probe).rejects.toMatchObject({ name: "Timeout" });
    router.flushCache();
    expect(router.getAvailableDeployment({ model: "other", messages }).id).toBe("c");
  });
});

describe("a strategy of one's own", () => {
  it("picks from then on, and one that is wrong changes nothing", async () => {
    using router = routerOf();
    router.setCustomRoutingStrategy({ name: "last", pick: (candidates) => candidates.at(-1) as never });
    expect((await router.completion({ model: "main", messages })).router_metadata.deployment_id).toBe("b");
    const litellms = { get_available_deployment: () => undefined };
    expect(() => router.setCustomRoutingStrategy(litellms as never)).toThrow(/routing_strategy: must be a strategy/);
    expect((await router.completion({ model: "main", messages })).router_metadata.deployment_id).toBe("b");
  });
});

describe("LiteLLM's names", () => {
  it("are there for every method that has another name", () => {
    using router = routerOf();
    const added = entry("d", "main", { mock_response: "d" });
    expect(router.add_deployment(added).map(({ id }) => id)).toEqual(["d"]);
    expect(router.upsert_deployment(added)).toEqual([]);
    expect(router.get_deployment("d")?.id).toBe("d");
    expect(router.delete_deployment("d")?.id).toBe("d");
    expect(router.get_model_list().map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(router.get_model_list("other").map(({ id }) => id)).toEqual(["c"]);
    expect(router.get_model_names()).toEqual(router.getModelNames());
    expect(router.get_model_ids()).toEqual(router.getModelIds());
    expect(router.has_model_id("a")).toBe(true);
    expect(router.get_deployment_by_model_group_name("other")?.id).toBe("c");
    expect(router.get_model_group("c")).toHaveLength(1);
    expect(router.get_model_info("a")).toEqual(router.getModelInfo("a"));
    expect(router.get_available_deployment({ model: "main", messages }).id).toBe("a");
    router.update_settings({ num_retries: 3 });
    expect(router.get_settings()).toEqual(router.getSettings());
    router.set_custom_routing_strategy({ name: "first", pick: ([first]) => first as never });
    router.flush_cache();
    expect([router.total_calls, router.success_calls, router.fail_calls]).toEqual([
      router.totalCalls,
      router.successCalls,
      router.failCalls,
    ]);
    expect(router.set_model_list([added]).map(({ id }) => id)).toEqual(["d"]);
    router.discard();
  });
});

describe("a group's models", () => {
  it("are described together: the largest window, the highest price, and what some deployment supports", async () => {
    using router = routerOf({
      model_list: [
        entry("a", "main", { model: "gpt-4o", rpm: 10 }),
        entry("b", "main", { model: "groq/own", rpm: 5, input_cost_per_token: 1, output_cost_per_token: 2 }),
        entry("c", "unknown", { model: "groq/nothing-known" }),
        entry("d", "groq/*", { model: "groq/*" }),
      ],
      model_group_alias: { alias: "main", hidden: { model: "main", hidden: true } },
      env: { OPENAI_API_KEY: "sk-1234567890", GROQ_API_KEY: "gsk_1234567890" },
    });
    const info = await router.get_model_group_info("main");
    expect(info).toMatchObject({
      model_group: "main",
      providers: ["openai", "groq"],
      max_input_tokens: 128_000,
      max_output_tokens: 16_384,
      input_cost_per_token: 1,
      output_cost_per_token: 2,
      mode: "chat",
      rpm: 15,
      tpm: undefined,
      supports_vision: true,
      supports_reasoning: false,
    });
    expect(info?.supported_openai_params).toContain("tools");
    expect(await router.getModelGroupInfo("alias")).toEqual({ ...info, model_group: "alias" });
    expect(await router.getModelGroupInfo("unknown")).toMatchObject({ max_input_tokens: undefined, mode: undefined });
    expect(await router.getModelGroupInfo("groq/openai/gpt-oss-120b")).toMatchObject({
      providers: ["groq"],
      mode: "chat",
    });
    expect(await router.getModelGroupInfo("hidden")).toBeUndefined();
    expect(await router.getModelGroupInfo("nobody")).toBeUndefined();
  });
});
