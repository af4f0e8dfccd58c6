import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/errors.ts";
import { Router } from "../../../src/router.ts";
import { splitModel } from "../../../src/providers/index.ts";
import { FaultServer } from "../../support/fault-server.ts";
import { providerOf, targetOf } from "./support/wire.ts";

describe("a marker between provider and model", () => {
  it.each([
    ["azure/o_series/prod", undefined, "azure", "prod"],
    ["azure/gpt5_series/prod", undefined, "azure", "prod"],
    ["o_series/prod", "azure", "azure", "prod"],
    ["openai/chat_completions/gpt-5", undefined, "openai", "gpt-5"],
    ["chat_completions/gpt-5", "openai", "openai", "gpt-5"],
    // At others it is a part of the name.
    ["groq/o_series/x", undefined, "groq", "o_series/x"],
    ["openai/meta/llama", undefined, "openai", "meta/llama"],
  ])("is no part of the name: %s (%s)", (written, custom, provider, model) => {
    expect(splitModel(written, custom)).toEqual({ provider, model });
  });

  it.each(["azure/o_series/prod", "azure/gpt5_series/prod", "azure/o_series/o3", "azure/gpt5_series/gpt-5"])(
    "says that the model reasons: %s",
    (model) => {
      const target = targetOf("azure", { model: splitModel(model).model, params: { model } });
      const request = { model: "m", messages: [], temperature: 0.3, reasoning_effort: "low" as const };
      expect(providerOf("azure").unsupported(request, target)).toEqual(["temperature"]);
    },
  );

  it("says less than base_model and the name of a model that is known to reason", () => {
    const unsupported = (name: string, base_model?: string): readonly string[] => {
      const target = targetOf("azure", {
        model: name,
        params: { model: `azure/gpt5_series/${name}` },
        model_info: base_model === undefined ? {} : { base_model },
      });
      return providerOf("azure").unsupported({ model: "m", messages: [], temperature: 0.3 }, target);
    };
    expect(unsupported("prod")).toEqual(["temperature"]);
    expect(unsupported("prod", "gpt-5.2")).toEqual([]);
    expect(unsupported("gpt-5.2")).toEqual([]);
  });

  it.each([
    ["azure/o_series/prod", undefined, "/openai/deployments/prod/chat/completions?api-version=2025-02-01-preview"],
    ["azure/gpt5_series/prod", "v1", "/openai/v1/chat/completions"],
    ["openai/chat_completions/gpt-5", undefined, "/chat/completions"],
  ])("is not sent: %s", async (model, api_version, path) => {
    await using server = await FaultServer.start({ wire: model.startsWith("azure") ? "azure" : "openai", script: {} });
    const settings = {
      model,
      api_base: server.url,
      api_key: "k",
      ...(api_version === undefined ? {} : { api_version }),
    };
    const router = new Router({ env: {}, model_list: [{ model_name: "m", litellm_params: settings }] });
    await router.completion({ model: "m", max_tokens: 9, messages: [{ role: "user", content: "Hi" }] });
    const [request] = server.requests;
    expect(request?.path.endsWith(path)).toBe(true);
    expect(JSON.stringify(request?.body)).not.toMatch(/o_series|gpt5_series|chat_completions/);
    // These models reason, and so have another name for the limit.
    expect(request?.body).toHaveProperty("max_completion_tokens", 9);
  });
});

describe("the Responses API", () => {
  it.each([
    { model: "openai/responses/gpt-5" },
    { model: "responses/gpt-5", custom_llm_provider: "openai" },
    { model: "openai/responses/gpt-5", api_base: "http://127.0.0.1:1/v1" },
    { model: "azure/responses/prod", api_base: "https://x.openai.azure.com" },
    { model: "azure/responses/prod", api_base: "https://x.openai.azure.com", api_version: "v1" },
    { model: "xai/responses/grok-4" },
  ])("is refused by name: %j", (settings) => {
    const make = (): unknown =>
      new Router({ env: {}, model_list: [{ model_name: "m", litellm_params: { api_key: "k", ...settings } }] });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(/litellm_params.model: "responses\/" is not available/);
  });

  it("is refused in model_info", () => {
    const make = (mode: string): unknown =>
      new Router({
        env: {},
        model_list: [{ model_name: "m", litellm_params: { model: "gpt-5", api_key: "k" }, model_info: { mode } }],
      });
    expect(() => make("responses")).toThrow(/model_info.mode: is "responses", which is not available/);
    expect(() => make("chat")).not.toThrow();
  });

  it("is refused under a wildcard, as a fault of the call", async () => {
    const router = new Router<string, string, string>({
      env: {},
      model_list: [{ model_name: "openai/*", litellm_params: { model: "openai/*", api_key: "k" } }],
    });
    const call = router.completion({ model: "openai/responses/gpt-5", messages: [{ role: "user", content: "Hi" }] });
    await expect(call).rejects.toThrow(/"responses\/" is not available/);
    await expect(call).rejects.toMatchObject({ status: 400 });
  });
});
