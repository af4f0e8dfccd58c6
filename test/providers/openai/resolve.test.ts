import { describe, expect, it } from "vitest";
import { COMPATIBLE } from "../../../src/providers/openai/compatible.ts";
import type { Resolved } from "../../../src/provider.ts";
import { firstSet } from "../../../src/translation/address/environment.ts";
import type { LitellmParams } from "../../../src/types/options.ts";
import { providerOf } from "./support/wire.ts";
import type { Environment } from "../../../src/types/environment.ts";

const resolve = (vendor: string, params: Partial<LitellmParams> = {}, env: Environment = {}): Resolved =>
  providerOf(vendor).resolve({ model: "m", ...params }, env);

const OWN = "https://gateway.acme.example/v1";

describe("a deployment's address", () => {
  it.each([
    ["its own settings", { api_base: OWN }, { OPENAI_BASE_URL: "https://c.example" }, OWN],
    ["the environment", {}, { OPENAI_BASE_URL: OWN }, OWN],
    ["the environment's other name", {}, { OPENAI_API_BASE: OWN }, OWN],
    ["the vendor", {}, {}, "https://api.openai.com/v1"],
    ["its own settings, without what is too much", { api_base: ` ${OWN}/chat/completions/ ` }, {}, OWN],
    ["its own settings, with the query", { api_base: `${OWN}/?a=b` }, {}, `${OWN}?a=b`],
  ])("comes from %s", (_, params, env, base) => {
    expect(resolve("openai", params, env).api_base).toBe(base);
  });

  it("of Ollama gets the path of the compatible interface when it has none", () => {
    expect(resolve("ollama", {}, { OLLAMA_API_BASE: "http://box:11434" }).api_base).toBe("http://box:11434/v1");
    expect(resolve("ollama_chat", { api_base: "http://box:11434/v1/" }).api_base).toBe("http://box:11434/v1");
    expect(resolve("ollama")).toEqual({ api_base: "http://localhost:11434/v1", api_key: undefined, problems: [] });
  });

  it("that is missing is a problem, and says which variable to set", () => {
    expect(resolve("hosted_vllm").problems).toEqual([
      { path: "api_base", message: "no address: set HOSTED_VLLM_API_BASE, or api_base" },
    ]);
  });

  it.each(["not a url", "ftp://x.example", "localhost:8000", "file:///etc"])(
    "that is invalid is a problem: %s",
    (api_base) => {
      expect(resolve("openai", { api_base, api_key: "k" }).problems).toEqual([
        { path: "api_base", message: expect.stringContaining("not an http or https address") },
      ]);
    },
  );
});

describe("a deployment's key", () => {
  it("comes from its own settings before the environment", () => {
    expect(resolve("groq", { api_key: "own" }, { GROQ_API_KEY: "env" }).api_key).toBe("own");
    expect(resolve("groq", {}, { GROQ_API_KEY: "env" }).api_key).toBe("env");
    expect(resolve("together_ai", {}, { TOGETHER_AI_TOKEN: "last", TOGETHER_API_KEY: " " }).api_key).toBe("last");
  });

  it("that is missing is a problem, and says which variable to set", () => {
    expect(resolve("groq").problems).toEqual([
      { path: "api_key", message: "no API key: set GROQ_API_KEY, or api_key" },
    ]);
    expect(resolve("openai", { api_key: "" }).problems).toHaveLength(1);
  });

  it("from the environment is never sent to a host that only the deployment names", () => {
    for (const api_base of [
      OWN,
      "https://api.openai.com.evil.example/v1",
      "https://evil-openai.com/v1",
      "http://127.0.0.1:1/v1",
    ]) {
      expect(resolve("openai", { api_base }, { OPENAI_API_KEY: "env" })).toEqual({
        api_base,
        api_key: undefined,
        problems: [],
      });
    }
    expect(resolve("groq", { api_base: OWN }, { GROQ_API_KEY: "env" }).api_key).toBeUndefined();
  });

  it("from the environment is sent to the vendor's own hosts, and where the environment points", () => {
    expect(resolve("openai", { api_base: "https://eu.api.openai.com/v1" }, { OPENAI_API_KEY: "env" }).api_key).toBe(
      "env",
    );
    expect(resolve("openai", {}, { OPENAI_API_KEY: "env", OPENAI_BASE_URL: OWN }).api_key).toBe("env");
    expect(
      resolve(
        "dashscope",
        { api_base: "https://dashscope.aliyuncs.com/compatible-mode/v1" },
        { DASHSCOPE_API_KEY: "env" },
      ).api_key,
    ).toBe("env");
    expect(resolve("hosted_vllm", { api_base: OWN }, { HOSTED_VLLM_API_KEY: "env" }).api_key).toBe("env");
  });

  it("of its own is sent to any address", () => {
    expect(resolve("openai", { api_base: OWN, api_key: "own" })).toEqual({
      api_base: OWN,
      api_key: "own",
      problems: [],
    });
  });

  it("that no header can carry is a problem that does not show it", () => {
    const { problems } = resolve("openai", { api_key: "abc\ndef" });
    expect(problems).toEqual([{ path: "api_key", message: "contains characters that cannot be sent in a header" }]);
  });
});

describe("a client of the caller", () => {
  it("needs neither address nor key", () => {
    const client = { baseURL: "https://x.example/v1/", post: () => undefined };
    expect(resolve("openai", { client })).toEqual({
      api_base: "https://x.example/v1",
      api_key: undefined,
      problems: [],
    });
  });

  it("of another kind is a problem", () => {
    expect(resolve("openai", { client: {} }).problems).toEqual([
      { path: "client", message: expect.stringContaining("post()") },
    ]);
  });
});

describe("the table of vendors", () => {
  it("has each vendor once, with a valid address and a variable for its key", () => {
    expect(new Set(COMPATIBLE.map(({ name }) => name)).size).toBe(COMPATIBLE.length);
    const odd = COMPATIBLE.filter(
      ({ api_base = OWN, key_env }) => key_env.length === 0 || !/^https?:\/\/[^/]+(?:\/.*[^/])?$/.test(api_base),
    );
    expect(odd).toEqual([]);
  });

  it("resolves every vendor without a problem once address and key are given", () => {
    const given = { api_base: OWN, api_key: "own" };
    const resolved = COMPATIBLE.map(({ name }) => resolve(name, given));
    expect(resolved).toEqual(COMPATIBLE.map(() => ({ ...given, problems: [] })));
  });
});

describe("the environment", () => {
  it("gives the first variable that is set to something", () => {
    expect(firstSet({ A: "", B: " ", C: " c " }, ["A", "B", "C"])).toBe("c");
    expect(firstSet({}, ["A"])).toBeUndefined();
  });
});
