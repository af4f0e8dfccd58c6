import { describe, expect, it } from "vitest";
import { geminiProvider } from "../support/whole-providers.ts";
import { translator } from "../../../src/providers/gemini/translator.ts";
import { ask, targetOf } from "./support/setting.ts";

const provider = geminiProvider();

const OFFICIAL = "https://generativelanguage.googleapis.com";
const resolve = (params: object, env = {}): ReturnType<typeof provider.resolve> =>
  provider.resolve({ model: "gemini/gemini-2.5-flash", ...params }, env);

describe("address and key", () => {
  it("come from the environment", () => {
    expect(resolve({}, { GEMINI_API_KEY: "a", GOOGLE_API_KEY: "b" })).toEqual({
      api_base: OFFICIAL,
      api_key: "a",
      problems: [],
    });
    expect(resolve({}, { GOOGLE_API_KEY: "b" }).api_key).toBe("b");
    expect(resolve({}, { GEMINI_API_KEY: "a", GEMINI_API_BASE: "http://127.0.0.1:7/" })).toEqual({
      api_base: "http://127.0.0.1:7",
      api_key: "a",
      problems: [],
    });
  });

  it("keep the environment's key from an address that the environment does not name", () => {
    expect(resolve({ api_base: "https://elsewhere.example" }, { GEMINI_API_KEY: "a" })).toMatchObject({
      api_key: undefined,
      problems: [],
    });
    expect(resolve({ api_base: "https://notgoogleapis.com" }, { GEMINI_API_KEY: "a" }).api_key).toBeUndefined();
    expect(resolve({ api_base: "https://elsewhere.example", api_key: "mine" }, { GEMINI_API_KEY: "a" }).api_key).toBe(
      "mine",
    );
    expect(resolve({ api_base: "https://eu-generativelanguage.googleapis.com" }, { GEMINI_API_KEY: "a" }).api_key).toBe(
      "a",
    );
  });

  it("are reported when missing", () => {
    expect(resolve({}).problems).toEqual([{ path: "api_key", message: "no API key: set GEMINI_API_KEY, or api_key" }]);
    expect(resolve({ api_base: "ftp://x", api_key: "k" }).problems).toMatchObject([{ path: "api_base" }]);
    expect(resolve({ api_key: "schlüssel" }).problems).toMatchObject([{ path: "api_key" }]);
  });

  it.each(["", "/", "/v1beta", "/v1beta/", "/v1", "/v1beta/models"])("accept an address that ends in %j", (end) => {
    const { api_base } = resolve({ api_base: OFFICIAL + end, api_key: "k" });
    const { url } = translator.translate(ask(), targetOf("gemini-2.5-flash", { api_base })).request;
    expect(url).toBe(`${OFFICIAL}/v1beta/models/gemini-2.5-flash:generateContent`);
  });

  it.each([
    ["gemini-2.5-flash", "models/gemini-2.5-flash"],
    ["models/gemini-2.5-flash", "models/gemini-2.5-flash"],
    ["tunedModels/ferry times", "tunedModels/ferry%20times"],
  ])("accept the model %s", (model, path) => {
    expect(translator.translate(ask({ stream: true }), targetOf(model)).request.url).toBe(
      `${OFFICIAL}/v1beta/${path}:streamGenerateContent?alt=sse`,
    );
  });

  it("are sent, and no extra header replaces the key", () => {
    const { headers } = translator.translate(
      ask({ extra_headers: { "X-Goog-Api-Key": "other", Authorization: "Bearer x", "X-Team": "t" } }),
      targetOf(),
    ).request;
    expect(headers).toMatchObject({ "x-goog-api-key": targetOf().api_key, "x-team": "t" });
    expect(headers).not.toHaveProperty("authorization");
  });
});
