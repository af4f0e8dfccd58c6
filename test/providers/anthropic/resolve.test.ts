import { describe, expect, it } from "vitest";
import { resolve } from "../../../src/providers/anthropic/resolve.ts";
import { translator } from "../../../src/providers/anthropic/translator.ts";
import { ask, targetOf } from "./setting.ts";

const env = { ANTHROPIC_API_KEY: "sk-ant-env" };
const model = "anthropic/claude-sonnet-4-5";

describe("address and key", () => {
  it("are Anthropic's and the environment's by default", () => {
    expect(resolve({ model }, env)).toEqual({
      api_base: "https://api.anthropic.com",
      api_key: "sk-ant-env",
      problems: [],
    });
  });

  it("are the deployment's own first", () => {
    const own = resolve(
      { model, api_base: "http://127.0.0.1:9/", api_key: "k" },
      { ...env, ANTHROPIC_BASE_URL: "https://else.example" },
    );
    expect(own).toEqual({ api_base: "http://127.0.0.1:9", api_key: "k", problems: [] });
  });

  it.each(["ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"])("come from %s together with the environment's key", (name) => {
    expect(resolve({ model }, { ...env, [name]: "https://gate.example/claude" })).toMatchObject({
      api_base: "https://gate.example/claude",
      api_key: "sk-ant-env",
    });
  });

  it.each([
    "http://localhost:8080",
    "https://anthropic.com.evil.example",
    "https://evilanthropic.com",
    "https://api.anthropic.com@evil.example",
  ])("do not hand the environment's key to %s, and need none there", (api_base) => {
    expect(resolve({ model, api_base }, env)).toMatchObject({ api_key: undefined, problems: [] });
  });

  it("hand it to any host of Anthropic's", () => {
    expect(resolve({ model, api_base: "https://eu.api.anthropic.com" }, env)).toMatchObject({ api_key: "sk-ant-env" });
  });

  it("report a missing key, an invalid address, and a key that no header can carry", () => {
    expect(resolve({ model }, { ANTHROPIC_API_KEY: " " }).problems).toEqual([
      { path: "api_key", message: "no API key: set ANTHROPIC_API_KEY, or api_key" },
    ]);
    expect(resolve({ model, api_base: "localhost:80" }, env).problems).toMatchObject([{ path: "api_base" }]);
    const { problems } = resolve({ model, api_key: "sk-\nx" }, env);
    expect(problems).toMatchObject([{ path: "api_key" }]);
    expect(JSON.stringify(problems)).not.toContain("sk-");
  });

  it("are the client's own when there is a client", () => {
    expect(resolve({ model, client: { post: () => undefined, baseURL: "https://c.example/" } }, env)).toEqual({
      api_base: "https://c.example",
      api_key: undefined,
      problems: [],
    });
    expect(resolve({ model, client: {} }, {}).problems).toMatchObject([{ path: "client" }]);
  });

  it.each([
    "https://h.example",
    "https://h.example/",
    "https://h.example/v1",
    "https://h.example/v1/",
    "https://h.example/v1/messages",
    " https://h.example/v1/messages/ ",
  ])("lead to one endpoint from %j", (api_base) => {
    const found = resolve({ model, api_base, api_key: "k" }, {}).api_base;
    expect(translator.translate(ask(), targetOf(undefined, { api_base: found })).request.url).toBe(
      "https://h.example/v1/messages",
    );
    expect(translator.translate(ask(), targetOf(undefined, { api_base })).request.url).toBe(
      "https://h.example/v1/messages",
    );
  });
});
