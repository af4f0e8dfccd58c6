import { describe, expect, it } from "vitest";
import { findProvider, providerNames, splitModel } from "../../src/providers/index.ts";

describe("a model string", () => {
  it.each([
    ["gpt-4o", undefined, "openai", "gpt-4o"],
    ["ft:gpt-4o:acme::1", undefined, "openai", "ft:gpt-4o:acme::1"],
    ["groq/llama-3.3-70b", undefined, "groq", "llama-3.3-70b"],
    ["openrouter/anthropic/claude-sonnet-4.5", undefined, "openrouter", "anthropic/claude-sonnet-4.5"],
    ["openai/meta-llama/Llama-3", undefined, "openai", "meta-llama/Llama-3"],
    ["anthropic/claude-sonnet-4-5", undefined, "anthropic", "claude-sonnet-4-5"],
    ["azure/prod", undefined, "azure", "prod"],
    ["gorq/llama", undefined, "gorq", "llama"],
    ["/odd", undefined, "openai", "/odd"],
    ["meta-llama/Llama-3", "hosted_vllm", "hosted_vllm", "meta-llama/Llama-3"],
    ["groq/llama", "groq", "groq", "llama"],
    ["groq/llama", "openrouter", "openrouter", "groq/llama"],
  ])("%s with provider %s is %s's %s", (model, custom, provider, rest) => {
    expect(splitModel(model, custom)).toEqual({ provider, model: rest });
  });
});

describe("the table of providers", () => {
  it("has a provider under each of its names", () => {
    const names = providerNames();
    expect(names).toEqual(
      expect.arrayContaining(["openai", "azure", "anthropic", "groq", "ollama", "vllm", "litellm_proxy"]),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(findProvider(name)?.name).toBe(name);
  });

  it.each(["gorq", "", "toString", "__proto__"])("has none under %j", (name) => {
    expect(findProvider(name)).toBeUndefined();
  });
});
