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
