import { describe, expect, it } from "vitest";
import { rateLimited } from "../support/fault-server.ts";
import { groupOf, hello } from "../scenarios/group.ts";

describe("router.explain", () => {
  it("says who is eligible, who is not and why, and the order, without calling anyone", async () => {
    await using group = await groupOf(
      {
        a: { params: { order: 2 } },
        b: { params: { order: 1 } },
        blocked: { info: { blocked: true } },
        small: { info: { max_input_tokens: 2 } },
        claude: { wire: "anthropic" },
        c: { group: "backup" },
      },
      { fallbacks: [{ main: ["backup"] }], enable_pre_call_checks: true },
    );
    const explanation = group.router.explain({ ...hello, logprobs: true });
    expect(explanation).toEqual({
      model_group: "main",
      deployments: [
        { deployment_id: "a", model_group: "main", provider: "openai", model: "gpt-4o", eligible: true },
        { deployment_id: "b", model_group: "main", provider: "openai", model: "gpt-4o", eligible: true },
        {
          deployment_id: "blocked",
          model_group: "main",
          provider: "openai",
          model: "gpt-4o",
          eligible: false,
          reason: "it is blocked (model_info.blocked)",
        },
        {
          deployment_id: "small",
          model_group: "main",
          provider: "openai",
          model: "gpt-4o",
          eligible: false,
          reason: "its context window is too small for the prompt",
        },
        {
          deployment_id: "claude",
          model_group: "main",
          provider: "anthropic",
          model: "claude-sonnet-4-5",
          eligible: false,
          reason: "it does not support what the call asks for: logprobs",
        },
        { deployment_id: "c", model_group: "backup", provider: "openai", model: "gpt-4o", eligible: true },
      ],
      order: ["b", "a", "c"],
      fallbacks: ["backup"],
    });
    for (const id of ["a", "b", "claude", "c"]) expect(group.server(id).requests).toHaveLength(0);
    expect(group.events).toEqual([]);
    expect(group.clock.pending).toBe(0);
  });

  it("knows of cooldowns", async () => {
    await using group = await groupOf({ a: { script: rateLimited(30) }, b: {} });
    await group.router.completion(hello);
    group.clock.advance(10);
    expect(group.router.explain(hello)).toMatchObject({
      order: ["b"],
      deployments: [
        { eligible: false, reason: "it is in cooldown for 20 s more after RateLimitError" },
        { eligible: true },
      ],
    });
  });

  it("agrees with what the call then does", async () => {
    await using group = await groupOf(
      { a: { script: rateLimited() }, b: { script: rateLimited() }, c: { group: "backup" } },
      { fallbacks: [{ main: [{ model: "backup", temperature: 0 }] }], num_retries: 0 },
    );
    const { order } = group.router.explain(hello);
    const { router_metadata } = await group.router.completion(hello);
    expect(router_metadata.attempts.map(({ deployment_id }) => deployment_id)).toEqual(order);
  });

  it("takes a key of the call's for the requested group alone", async () => {
    const limited = { params: { rpm: 0 } };
    await using group = await groupOf(
      { a: limited, b: { ...limited, group: "second" } },
      { fallbacks: [{ main: ["second"] }], enable_pre_call_checks: true },
    );
    expect(group.router.explain(hello).order).toEqual([]);
    expect(group.router.explain(hello, { api_key: "k9" }).order).toEqual(["a"]);
  });

  it("lists the same group once more for each entry with other parameters", async () => {
    const fallbacks = [{ main: [{ api_key: "k2" }, "main", { api_key: "k3" }, { api_key: "k2" }, "second"] }];
    await using group = await groupOf({ a: {}, b: { group: "second" } }, { fallbacks });
    expect(group.router.explain(hello)).toMatchObject({ fallbacks: ["main", "main", "second"], order: ["a", "b"] });
  });

  it("lists the fallbacks of fallbacks once, in circles too, and no deeper than max_fallbacks", async () => {
    const members = { a: { group: "main" }, b: { group: "second" }, c: { group: "third" } };
    const fallbacks = [{ main: ["second"] }, { second: ["third", "main"] }, { third: ["main"] }];
    await using group = await groupOf(members, { fallbacks });
    expect(group.router.explain(hello)).toMatchObject({ fallbacks: ["second", "third"], order: ["a", "b", "c"] });
    await using shallow = await groupOf(members, { fallbacks, max_fallbacks: 1 });
    expect(shallow.router.explain(hello)).toMatchObject({ fallbacks: ["second"], order: ["a", "b"] });
    expect(group.router.explain(hello, { disable_fallbacks: true })).toMatchObject({ fallbacks: [], order: ["a"] });
  });

  it("explains an embedding, which has input and no messages", async () => {
    await using group = await groupOf({ a: {}, claude: { wire: "anthropic" }, c: { group: "backup" } });
    const options = { fallbacks: ["backup"] };
    expect(group.router.explain({ model: "main", input: "x" }, options)).toMatchObject({
      model_group: "main",
      deployments: [
        { deployment_id: "a", eligible: true },
        { eligible: false, reason: "it does not support what the call asks for: embeddings" },
        { deployment_id: "c", eligible: true },
      ],
      order: ["a", "c"],
      fallbacks: ["backup"],
    });
    const { router_metadata } = await group.router.embedding({ model: "main", input: "x" }, options);
    expect(router_metadata.deployment_id).toBe("a");
  });

  it("refuses what a call would be refused for, with metadata", async () => {
    await using group = await groupOf({ a: {} });
    // What a program without types might do.
    const explain = (params: unknown, options?: object): unknown =>
      group.router.explain(params as { model: string; input: string }, options);
    const router_metadata = expect.objectContaining({ model_group: "main", attempts: [] });
    const refused = (name: string): unknown => expect.objectContaining({ name, router_metadata });
    expect(() => explain({ model: "main" })).toThrow(refused("BadRequestError"));
    expect(() => explain({ model: "main", input: [] })).toThrow(refused("BadRequestError"));
    expect(() => explain(hello, { fallbacks: ["nobody"] })).toThrow(refused("BadRequestError"));
    expect(() => explain(undefined)).toThrow(expect.objectContaining({ router_metadata: expect.anything() }));
  });

  it("says that nobody knows a model, and where it would go", async () => {
    await using group = await groupOf({ a: {} }, { default_fallbacks: ["main"] });
    expect(group.router.explain({ ...hello, model: "nobody" })).toMatchObject({
      model_group: undefined,
      fallbacks: ["main"],
      order: ["a"],
    });
    await using bare = await groupOf({ a: {} });
    expect(bare.router.explain({ ...hello, model: "nobody" })).toEqual({
      model_group: undefined,
      deployments: [],
      order: [],
      fallbacks: [],
    });
    expect(bare.router.explain({ ...hello, model: "nobody" }, { fallbacks: ["main"] })).toMatchObject({
      fallbacks: ["main"],
      order: ["a"],
    });
  });

  it("refuses what a call would refuse", async () => {
    await using group = await groupOf({ a: {} });
    expect(() => group.router.explain({ model: "main", messages: [] })).toThrow("messages");
  });
});
