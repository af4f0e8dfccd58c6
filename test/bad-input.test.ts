import { describe, expect, it } from "vitest";
import { BadRequestError, ConfigurationError, MidStreamError, Router } from "../src/index.ts";
import { FaultServer } from "./support/fault-server.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

function deployment(
  url: string,
  id: string,
  extra: object = {},
): { model_name: string; litellm_params: { model: string }; model_info: { id: string } } {
  const litellm_params = { model: "openai/gpt-4o", api_base: url, api_key: "stored-key", ...extra };
  return { model_name: "main", litellm_params, model_info: { id } };
}

describe("a body that cannot be written", () => {
  it.each([
    ["a number that JSON does not have", { extra_body: { id: 10n } }],
    ["a circle", { extra_body: circle() }],
  ])("is refused without harm to anybody: %s", async (_name, params) => {
    await using a = await FaultServer.start();
    await using b = await FaultServer.start();
    using router = new Router({ model_list: [deployment(a.url, "a"), deployment(b.url, "b")], allowed_fails: 0 });
    await expect(router.completion({ model: "main", messages, ...params })).rejects.toThrow(BadRequestError);
    expect([...a.requests, ...b.requests]).toEqual([]);
    await router.completion({ model: "main", messages, num_retries: 0 });
  });

  it("is refused when a tool call has no function, also by providers that must read it", async () => {
    await using server = await FaultServer.start({ wire: "anthropic" });
    using router = new Router({
      model_list: [deployment(server.url, "a", { model: "anthropic/claude-sonnet-4-5" })],
    });
    // What a program without types may pass.
    const broken: unknown = [...messages, { role: "assistant", tool_calls: [{}] }];
    const call = { model: "main", messages: broken as typeof messages };
    await expect(router.completion(call)).rejects.toThrow(BadRequestError);
    expect(server.requests).toEqual([]);
  });

  function circle(): Record<string, unknown> {
    const own: Record<string, unknown> = {};
    own["own"] = own;
    return own;
  }
});

describe("settings of a deployment", () => {
  it.each(["aws_secret_access_key", "vertex_credentials", "client", "organization", "weight"])(
    "are refused in a call: %s",
    async (name) => {
      await using server = await FaultServer.start();
      using router = new Router({ model_list: [deployment(server.url, "a")] });
      const call = { model: "main", messages, [name]: "SECRET1" };
      const refusal = router.completion(call);
      await expect(refusal).rejects.toMatchObject({ name: "BadRequestError", param: name });
      await expect(refusal).rejects.not.toThrow(/SECRET1/);
      expect(server.requests).toEqual([]);
    },
  );

  it("that are the router's are refused where they would have no effect", () => {
    const make = (): Router =>
      new Router({ model_list: [deployment("http://127.0.0.1:1/v1", "a", { total_timeout: 3 })] });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(/total_timeout/);
  });

  it("may state prices of cached tokens", async () => {
    await using server = await FaultServer.start({ wire: "anthropic" });
    const prices = { input_cost_per_token: 1, output_cost_per_token: 1, cache_read_input_token_cost: 0.1 };
    using router = new Router({
      model_list: [deployment(server.url, "a", { model: "anthropic/claude-sonnet-4-5", ...prices })],
    });
    const answer = await router.completion({ model: "main", messages });
    expect(answer.router_metadata.cost_usd).toBeGreaterThan(0);
    expect(JSON.stringify(server.requests[0]?.body)).not.toContain("cost");
  });
});

describe("an address with credentials in it", () => {
  it("is shown without them", async () => {
    await using server = await FaultServer.start();
    const url = server.url.replace("http://", "http://user:hunter2secret@");
    using router = new Router({ model_list: [deployment(`${url}?token=QSECRET`, "a")] });
    const answer = await router.completion({ model: "main", messages }).catch((error: unknown) => Object(error));
    expect(JSON.stringify(answer.router_metadata)).not.toMatch(/hunter2secret|QSECRET/);
    expect(answer.router_metadata.api_base).toBe(server.url);
  });
});

describe("a continuation that is none", () => {
  it.each([
    "I'm sorry for the interruption. The city also has a river.",
    "Sure! Here is the rest: museums.",
    "The capital city of France is Paris, known for museums.",
  ])("is not spliced to the answer: %s", async (remark) => {
    await using a = await FaultServer.start({
      script: { fault: "cut", after: 8, answer: "Paris is the capital of France. It has many museums." },
    });
    await using b = await FaultServer.start({ script: { answer: remark } });
    using router = new Router({
      model_list: [deployment(a.url, "a", { order: 1 }), deployment(b.url, "b", { order: 2 })],
    });
    const stream = await router.completion({ model: "main", messages, stream: true });
    await expect(stream.text()).rejects.toThrow(MidStreamError);
  });

  it("is not delivered when all of it stands in quotation marks: nobody can tell where the quotation ends", async () => {
    const whole = "Paris is the capital of France. It has many museums.";
    await using a = await FaultServer.start({ script: { fault: "cut", after: 8, answer: whole } });
    await using b = await FaultServer.start({ script: { answer: `"${whole}` } });
    using router = new Router({
      model_list: [deployment(a.url, "a", { order: 1 }), deployment(b.url, "b", { order: 2 })],
    });
    const stream = await router.completion({ model: "main", messages, stream: true });
    await expect(stream.text()).rejects.toThrow(MidStreamError);
  });
});
