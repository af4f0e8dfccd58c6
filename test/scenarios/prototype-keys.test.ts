/** Keys that are names of a prototype's are keys like any other: in what a caller says, and in settings. */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import { FaultServer } from "../support/fault-server.ts";

const KEYS = '"__proto__":{"temperature":2,"stream":true,"api_key":"sk-other"},"constructor":{"n":2}';

describe("a call with a key of a prototype's name", () => {
  it.each(["openai", "anthropic", "gemini"] as const)(
    "sends %s nothing that the key holds as its own",
    async (wire) => {
      await using server = await FaultServer.start({ wire, strict: false });
      const models = {
        openai: "openai/m",
        anthropic: "anthropic/claude-sonnet-4-5",
        gemini: "gemini/gemini-2.5-flash",
      };
      using router = new Router<string>({
        env: {},
        num_retries: 0,
        model_list: [
          { model_name: "main", litellm_params: { model: models[wire], api_base: server.url, api_key: "sk-own" } },
        ],
      });
      const text = `{"model":"main","messages":[{"role":"user","content":"Hi",${KEYS}}],${KEYS}}`;
      const params = JSON.parse(text) as Parameters<typeof router.completion>[0];
      const answer: unknown = await router.completion(params);
      expect(answer).toHaveProperty("choices");
      const [request] = server.requests;
      expect(JSON.stringify(request?.headers)).not.toContain("sk-other");
      const body = Object(request?.body) as Record<string, unknown>;
      expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
      // Neither has the call become a stream, nor has it a temperature.
      for (const name of ["temperature", "stream", "api_key", "n"]) expect(Object.keys(body)).not.toContain(name);
      expect(Object.hasOwn(Object.prototype, "temperature")).toBe(false);
    },
  );
});

describe("what a key of a prototype's name holds", () => {
  it("is not taken for the messages or the tags of the call", async () => {
    await using server = await FaultServer.start();
    const litellm_params = { model: "openai/m", api_base: server.url, api_key: "sk-own", tags: ["paid"] };
    using router = new Router<string>({
      env: {},
      enable_tag_filtering: true,
      model_list: [{ model_name: "main", litellm_params }],
    });
    const ask = async (text: string): Promise<unknown> => {
      const params = JSON.parse(text) as Parameters<typeof router.completion>[0];
      const answer: unknown = await Promise.resolve(router.completion(params)).catch((error: unknown) => error);
      return answer;
    };
    const messages = '"messages":[{"role":"user","content":"Hi"}]';
    expect(await ask(`{"model":"main","__proto__":{${messages}}}`)).toMatchObject({
      name: "BadRequestError",
      param: "messages",
    });
    expect(await ask(`{"model":"main",${messages},"__proto__":{"metadata":{"tags":["free"]}}}`)).toHaveProperty(
      "choices",
    );
    expect(await ask(`{"model":"main",${messages},"metadata":{"tags":["free"]}}`)).toBeInstanceOf(Error);
    expect(server.requests).toHaveLength(1);
  });
});

const NAMES = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];

describe("a word that is a name of a prototype's", () => {
  const MODELS = [
    "anthropic/claude-sonnet-4-5",
    "gemini/gemini-2.5-flash",
    "gemini/gemini-3-pro-preview",
    "bedrock/openai.gpt-oss-120b-1:0",
    "bedrock/us.amazon.nova-2-lite-v1:0",
  ];

  it.each(MODELS)("is at %s as unknown as any other", async (model) => {
    const sent: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_address, init) => {
      sent.push(init?.body);
      return new Response("{}", { status: 418 });
    };
    const own = model.startsWith("bedrock") ? { aws_region_name: "us-east-1" } : {};
    const litellm_params = { model, api_key: "sk-own", fetch, ...own };
    using router = new Router<string>({
      env: {},
      num_retries: 0,
      model_list: [{ model_name: "main", litellm_params }],
    });
    for (const word of ["unheard of", ...NAMES]) {
      const file = { type: "file" as const, file: { file_id: "f-1", filename: `x.${word}` } };
      const content = model.startsWith("anthropic") ? [file] : "Hi";
      const params = { model: "main", messages: [{ role: "user", content }], reasoning_effort: word };
      await Promise.resolve(router.completion(params as never)).catch(() => undefined);
    }
    // All of them are sent alike, or none is.
    expect([0, NAMES.length + 1]).toContain(sent.length);
    expect(new Set(sent.map((body) => String(body).replaceAll(/x\.[\w ]+/g, "x"))).size).toBeLessThanOrEqual(1);
  });
});

describe("settings with a key of a prototype's name", () => {
  it("keep their own prototype, and what the key holds is no setting", async () => {
    await using server = await FaultServer.start({ strict: false });
    const text = `{"model":"openai/m","api_base":"${server.url}","api_key":"sk-own","__proto__":{"api_key":"sk-other","temperature":2}}`;
    const litellm_params = JSON.parse(text) as { model: string };
    using router = new Router<string>({ env: {}, model_list: [{ model_name: "main", litellm_params }] });
    await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
    const [request] = server.requests;
    expect(request?.headers["authorization"]).toBe("Bearer sk-own");
    expect(Object.keys(Object(request?.body) as object)).not.toContain("temperature");
  });
});

describe("a parameter with a name of a prototype's", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "valueOf"])(
    "goes to a provider that renames some of them under its own name: %s",
    async (name) => {
      await using server = await FaultServer.start({ strict: false });
      const litellm_params = { model: "mistral/mistral-large-latest", api_base: server.url, api_key: "k" };
      using router = new Router<string>({ env: {}, model_list: [{ model_name: "main", litellm_params }] });
      await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }], seed: 3, [name]: 1 });
      const body = Object(server.requests[0]?.body) as Record<string, unknown>;
      expect(Object.keys(body).toSorted()).toEqual([name, "messages", "model", "random_seed"].toSorted());
    },
  );
});
