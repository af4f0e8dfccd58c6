import { expect, it, onTestFinished, vi } from "vitest";
import { acompletion, aembedding, completion, embedding, RateLimitError } from "../src/index.ts";
import { FaultServer, rateLimited, unauthorized } from "./support/fault-server.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

it("LiteLLM's names are the same functions", () => {
  expect([acompletion, aembedding]).toEqual([completion, embedding]);
});

it("completion answers without a router, and leaves no socket", async () => {
  await using server = await FaultServer.start({ script: { answer: "Hello" } });
  const answer = await completion({
    model: "openai/gpt-4o",
    api_key: "sk-one",
    api_base: server.url,
    messages,
    temperature: 0.5,
  });
  expect(answer.choices[0].message.content).toBe("Hello");
  expect(answer.router_metadata).toMatchObject({ model_group: "openai/gpt-4o", provider: "openai" });
  expect(server.requests[0]).toMatchObject({
    headers: { authorization: "Bearer sk-one" },
    body: { model: "gpt-4o", messages, temperature: 0.5 },
  });
  expect(Object.keys(server.requests[0]?.body ?? {})).toEqual(expect.not.arrayContaining(["api_key", "api_base"]));
  await expect.poll(() => server.connections()).toBe(0);
});

it("completion streams without a router, and leaves no socket", async () => {
  await using server = await FaultServer.start({ wire: "anthropic", script: { answer: "Hello there" } });
  let text = "";
  for await (const chunk of completion({
    model: "anthropic/claude-sonnet-4-5",
    api_key: "sk-one",
    api_base: server.url,
    messages,
    stream: true,
  })) {
    text += chunk.choices[0]?.delta.content ?? "";
  }
  expect(text).toBe("Hello there");
  await expect.poll(() => server.connections()).toBe(0);
});

it("completion retries, and rejects as a router does", async () => {
  await using server = await FaultServer.start({
    script: [rateLimited({ ms: 1 }), { answer: "Hello" }, rateLimited({ ms: 1 })],
  });
  const params = { model: "openai/gpt-4o", api_key: "sk-one", api_base: server.url, messages };
  expect((await completion(params)).choices[0].message.content).toBe("Hello");
  await expect(completion({ ...params, num_retries: 1 })).rejects.toBeInstanceOf(RateLimitError);
  expect(server.requests).toHaveLength(4);
  await expect(completion({ ...params, stream: true }, { num_retries: 0 })).rejects.toBeInstanceOf(RateLimitError);
  await expect.poll(() => server.connections()).toBe(0);
});

it("completion falls back to another model, with its own key", async () => {
  await using bad = await FaultServer.start({ script: unauthorized() });
  await using good = await FaultServer.start({ wire: "anthropic", script: { answer: "From Claude" } });
  vi.stubEnv("ANTHROPIC_API_KEY", "sk-of-the-environment");
  onTestFinished(() => void vi.unstubAllEnvs());
  const answer = await completion({
    model: "openai/gpt-4o",
    api_key: "sk-bad",
    api_base: bad.url,
    messages,
    fallbacks: [{ model: "anthropic/claude-sonnet-4-5", api_key: "sk-good", api_base: good.url }],
  });
  expect(answer.choices[0].message.content).toBe("From Claude");
  expect(good.requests[0]?.headers["x-api-key"]).toBe("sk-good");
  expect(good.requests[0]?.text).not.toContain("sk-good");
});

it("completion and embedding reject when the options are wrong, with metadata", async () => {
  const refused = {
    name: "ConfigurationError",
    router_metadata: { model_group: "nobody/x", attempts: [], call_id: expect.stringMatching(/^call_/) },
  };
  const wrong = { model: "nobody/x", api_key: "sk" };
  await expect(completion({ ...wrong, messages })).rejects.toMatchObject(refused);
  await expect(completion({ ...wrong, messages, stream: true })).rejects.toMatchObject(refused);
  await expect(embedding({ ...wrong, input: "x" })).rejects.toMatchObject(refused);
});

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a string", "gpt-4o"],
  ["no model", { messages, input: "x" }],
  ["an empty model", { model: "", messages, input: "x" }],
  ["a stream of nothing", { stream: true }],
])("completion and embedding reject, and do not throw, when they are given %s", async (_, params) => {
  // What a program without types might do.
  for (const call of [completion, embedding] as unknown as ((params?: unknown) => Promise<unknown>)[]) {
    await expect(call(params)).rejects.toMatchObject({
      name: "BadRequestError",
      router_metadata: { model_group: "", attempts: [] },
    });
  }
});

it("completion refuses a fallback to an unknown provider", async () => {
  const call = completion({ model: "openai/gpt-4o", api_key: "sk", messages, fallbacks: ["opnai/gpt-4o"] });
  await expect(call).rejects.toMatchObject({ name: "BadRequestError", param: "fallbacks[0]" });
});

it("embedding answers without a router", async () => {
  await using server = await FaultServer.start();
  const answer = await embedding({
    model: "openai/text-embedding-3-small",
    api_key: "sk-one",
    api_base: server.url,
    input: ["a", "b"],
  });
  expect(answer.data).toHaveLength(2);
  await expect.poll(() => server.connections()).toBe(0);
});

it("an error names the model as it was written, and no key that stands in its place", async () => {
  await using server = await FaultServer.start({ script: unauthorized() });
  const call = { api_key: "sk-one", api_base: server.url, messages };
  await expect(completion({ ...call, model: "openai/gpt-4o" })).rejects.toMatchObject({
    deployment_id: "openai/gpt-4o",
    message: expect.stringMatching(/^openai deployment "openai\/gpt-4o" answered with status 401: /),
  });
  const key = "sk-proj-0123456789abcdefghij";
  const error: unknown = await completion({ ...call, model: key }).catch((reason: unknown) => reason);
  expect(String(error)).not.toContain("sk-proj");
  expect(JSON.stringify(error)).not.toContain("sk-proj");
});
