/** `metadata` is the router's: merged by key, sent only where the provider's own rule says so, read for tags. */
import { describe, expect, it } from "vitest";
import { Router, type RouterOptions } from "../../src/index.ts";
import { FaultServer } from "../support/fault-server.ts";
import type { AnyRouter } from "./scenario.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

function routerOf(url: string, params: object, options: Partial<RouterOptions> = {}): AnyRouter {
  const litellm_params = { model: "openai/gpt-4o", api_base: url, api_key: "sk-1", ...params };
  return new Router<string, string, string>({
    env: {},
    num_retries: 0,
    model_list: [{ model_name: "main", litellm_params }],
    ...options,
  });
}

describe("metadata", () => {
  it("is merged: the call over the deployment over the defaults, and a fallback entry over all", async () => {
    await using server = await FaultServer.start({ script: [{}, { status: 500 }, {}] });
    // OpenAI takes it with completions that are stored.
    using router = routerOf(
      server.url,
      { store: true, metadata: { a: "deployment", b: "deployment", tags: ["x"] }, model: "openai/gpt-4o" },
      { default_litellm_params: { metadata: { a: "default", c: "default" } } },
    );
    const metadata = { a: "call", d: "call" };
    await router.completion({ model: "main", messages, metadata });
    const merged = { a: "call", b: "deployment", c: "default", d: "call" };
    expect(server.requests[0]?.body["metadata"]).toEqual(merged);
    router.addDeployment({
      model_name: "backup",
      litellm_params: { model: "openai/gpt-4o", api_base: server.url, api_key: "sk-1", store: true },
    });
    const fallbacks = [{ model: "backup", metadata: { d: "entry", e: "entry" } }];
    await router.completion({ model: "main", messages, metadata }, { fallbacks });
    expect(server.requests[2]?.body["metadata"]).toEqual({ a: "call", c: "default", d: "entry", e: "entry" });
    expect(metadata).toEqual({ a: "call", d: "call" });
  });

  it.each(["openai", "anthropic", "gemini"] as const)("of every place stays behind at %s", async (wire) => {
    await using server = await FaultServer.start({ wire });
    const model = {
      openai: "openai/gpt-4o",
      anthropic: "anthropic/claude-sonnet-4-5",
      gemini: "gemini/gemini-2.5-flash",
    };
    using router = routerOf(
      server.url,
      { model: model[wire], metadata: { trace: "canary-1" }, litellm_metadata: { trace: "canary-2" } },
      { default_litellm_params: { metadata: { trace_default: "canary-3" } } },
    );
    for (const stream of [false, true] as const) {
      const answer = await router.completion({
        model: "main",
        messages,
        stream,
        metadata: { own: "canary-4" },
        litellm_metadata: { own: "canary-5" },
        tags: ["canary-6"],
        include_fallback_errors: true,
      });
      if ("text" in answer) await answer.text();
    }
    expect(server.requests).toHaveLength(2);
    for (const { body } of server.requests) expect(JSON.stringify(body)).not.toMatch(/canary|metadata|fallback_errors/);
  });

  it("of an embedding stays behind too", async () => {
    await using server = await FaultServer.start();
    using router = routerOf(server.url, { metadata: { trace: "canary" } });
    await router.embedding({
      model: "main",
      input: "x",
      metadata: { own: "canary" },
      litellm_metadata: { a: 1 },
    });
    expect(JSON.stringify(server.requests[0]?.body)).not.toMatch(/canary|metadata/);
    const wrong = router.embedding({ model: "main", input: "x", metadata: "text" });
    await expect(wrong).rejects.toMatchObject({ name: "BadRequestError", param: "metadata" });
  });

  it("and litellm_metadata both have tags", () => {
    const deployment = (id: string, tags: string[]) => ({
      model_name: "main",
      litellm_params: { model: "gpt-4o", mock_response: "Hi", tags },
      model_info: { id },
    });
    using router = new Router<string, string, string>({
      model_list: [deployment("a", ["one"]), deployment("b", ["two"]), deployment("c", ["three"])],
      enable_tag_filtering: true,
      env: {},
    });
    const eligible = (more: object): readonly string[] =>
      router
        .explain({ model: "main", messages, ...more })
        .deployments.filter(({ eligible: may }) => may)
        .map(({ deployment_id }) => deployment_id);
    expect(eligible({ litellm_metadata: { tags: ["one"] } })).toEqual(["a"]);
    expect(eligible({ metadata: { tags: ["two"] }, litellm_metadata: { tags: ["one"] } })).toEqual(["a", "b"]);
    expect(eligible({ tags: ["three"], metadata: { tags: ["two"] } })).toEqual(["c"]);
  });
});

describe("include_fallback_errors", () => {
  const mock = (model_name: string, mock_response: unknown): NonNullable<RouterOptions["model_list"]>[number] => ({
    model_name,
    litellm_params: { model: "gpt-4o", mock_response: mock_response as string },
  });

  it("tells of a success how the groups before it failed", async () => {
    using router = new Router<string, string, string>({
      env: {},
      num_retries: 0,
      model_list: [
        mock("main", "litellm.RateLimitError"),
        mock("second", "litellm.InternalServerError"),
        mock("third", "Hi"),
      ],
      disable_cooldowns: true,
      fallbacks: [{ main: ["second", "third"] }],
    });
    const call = { model: "main", messages };
    expect((await router.completion(call)).router_metadata.fallback_errors).toBeUndefined();
    const { router_metadata } = await router.completion({ ...call, include_fallback_errors: true });
    expect(router_metadata.fallback_errors).toEqual([
      { message: expect.stringContaining("rate limit"), type: "rate_limit_error", param: null, code: null },
      { message: expect.stringContaining("internal server"), type: "server_error", param: null, code: null },
    ]);
    const stream = await router.completion({ ...call, stream: true }, { include_fallback_errors: true });
    expect(stream.router_metadata.fallback_errors).toHaveLength(2);
    await stream.text();
    const direct = await router.completion({ ...call, model: "third", include_fallback_errors: true });
    expect(direct.router_metadata.fallback_errors).toBeUndefined();
  });
});
