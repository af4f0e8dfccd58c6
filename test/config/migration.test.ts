import { describe, expect, it } from "vitest";
import { readOptions } from "../../src/config.ts";

const env = {
  OPENAI_API_KEY: "sk-openai",
  ANTHROPIC_API_KEY: "sk-anthropic",
  AZURE_WEST_KEY: "az-west",
  AZURE_EAST_KEY: "az-east",
};

/** Configurations that users of LiteLLM bring along. */
describe("a configuration of LiteLLM", () => {
  it("may spread one group over regions and vendors, with the group as its own fallback", () => {
    const azure = (region: string, key: string) => ({
      model_name: "gpt-4o",
      litellm_params: {
        model: "azure/gpt-4o",
        api_base: `https://${region}.openai.azure.com/`,
        api_key: `os.environ/${key}`,
        api_version: "2024-08-01-preview",
      },
      model_info: { id: `azure-${region}` },
    });
    const { settings, deployments } = readOptions({
      model_list: [
        azure("west", "AZURE_WEST_KEY"),
        azure("east", "AZURE_EAST_KEY"),
        { model_name: "gpt-4o", litellm_params: { model: "gpt-4o", api_key: "os.environ/OPENAI_API_KEY" } },
        { model_name: "gpt-4o", litellm_params: { model: "anthropic/claude-sonnet-4-5" } },
      ],
      fallbacks: [{ "gpt-4o": ["gpt-4o"] }],
      routing_strategy: "least-busy",
      enable_pre_call_checks: true,
      cooldown_time: 60,
      num_retries: 2,
      retry_after: 5,
      allowed_fails: 3,
      env,
    });
    expect(deployments.map(({ provider, target }) => [provider, target.api_key])).toEqual([
      ["azure", "az-west"],
      ["azure", "az-east"],
      ["openai", "sk-openai"],
      ["anthropic", "sk-anthropic"],
    ]);
    expect(settings).toMatchObject({ retry_after: 5, allowed_fails: 3, cooldown_time: 60 });
  });

  it("may put a self-hosted server before a vendor", () => {
    const { settings, deployments } = readOptions({
      model_list: [
        {
          model_name: "production",
          litellm_params: { model: "openai/llama-3.1-8b", api_base: "http://vllm.internal:8000/v1", api_key: "dummy" },
        },
        {
          model_name: "spare",
          litellm_params: { model: "anthropic/claude-sonnet-4-5", api_key: "os.environ/ANTHROPIC_API_KEY" },
        },
      ],
      fallbacks: [{ production: ["spare"] }],
      context_window_fallbacks: [{ production: ["spare"] }],
      num_retries: 2,
      timeout: 30,
      drop_params: true,
      env,
    });
    expect(deployments[0]?.target).toMatchObject({ api_base: "http://vllm.internal:8000/v1", api_key: "dummy" });
    expect(settings.context_window_fallbacks?.get("production")).toEqual(["spare"]);
    expect(settings).toMatchObject({ timeout: 30, drop_params: true });
  });

  it("may chain fallbacks, and let groups fall back on each other", () => {
    const group = (model_name: string, model: string) => ({ model_name, litellm_params: { model } });
    const { settings } = readOptions({
      model_list: [
        group("first", "gpt-4o"),
        group("second", "anthropic/claude-sonnet-4-5"),
        group("third", "gpt-4o-mini"),
      ],
      fallbacks: [{ first: ["second", "third"] }, { second: ["third", "first"] }],
      max_fallbacks: 3,
      routing_strategy: "latency-based-routing",
      env,
    });
    expect([...settings.fallbacks]).toEqual([
      ["first", ["second", "third"]],
      ["second", ["third", "first"]],
    ]);
  });
});
