import { describe, expect, it } from "vitest";
import { findModel } from "../../src/pricing/models/model-table.ts";
import { rowNames } from "../../src/pricing/models/row-names.ts";

/** The name of the row, or `undefined`. */
function rowOf(
  provider: string,
  model: string,
  more: { base_model?: string; api_base?: string; region?: string } = {},
): string | undefined {
  const row = findModel({ provider, model, ...more });
  return "key" in row ? row.key : undefined;
}

describe("The row of a model", () => {
  it.each([
    ["openai", "gpt-4o", "gpt-4o"],
    ["openai", "gpt-4o-2024-05-13", "gpt-4o-2024-05-13"],
    ["anthropic", "claude-sonnet-4-5", "claude-sonnet-4-5"],
    ["gemini", "gemini-2.5-flash", "gemini/gemini-2.5-flash"],
    ["groq", "openai/gpt-oss-120b", "groq/openai/gpt-oss-120b"],
    ["mistral", "mistral-large-latest", "mistral/mistral-large-latest"],
    ["azure", "gpt-4o", "azure/gpt-4o"],
    ["fireworks_ai", "deepseek-r1", "fireworks_ai/accounts/fireworks/models/deepseek-r1"],
    ["ollama_chat", "llama3:8b", "ollama/llama3:8b"],
  ])("of %s %s is %s", (provider, model, row) => {
    expect(rowOf(provider, model)).toBe(row);
  });

  it.each([
    [
      "the inference profile's own",
      "us.anthropic.claude-haiku-4-5-20251001-v1:0",
      "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    ],
    [
      "the model's, of a profile without a row",
      "sa.anthropic.claude-haiku-4-5-20251001-v1:0",
      "anthropic.claude-haiku-4-5-20251001-v1:0",
    ],
    [
      "the model's, behind converse/ and a region",
      "converse/us-east-1/anthropic.claude-haiku-4-5-20251001-v1:0",
      "anthropic.claude-haiku-4-5-20251001-v1:0",
    ],
    [
      "that of a profile's ARN",
      "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-haiku-4-5-20251001-v1:0",
      "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    ],
    [
      "that of a model's ARN",
      "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0",
      "anthropic.claude-haiku-4-5-20251001-v1:0",
    ],
    [
      "none, of an ARN that hides the model",
      "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3d4",
      undefined,
    ],
  ])("at Bedrock is %s", (_, model, row) => {
    expect(rowOf("bedrock", model)).toBe(row);
  });

  it("at Bedrock is that of the region, where the region has a price of its own", () => {
    const model = "qwen.qwen3-coder-next";
    const region = "ap-northeast-1";
    expect(rowOf("bedrock", model, { region })).toBe(`bedrock/${region}/${model}`);
    expect(rowOf("bedrock", model, { api_base: `https://bedrock-runtime.${region}.amazonaws.com` })).toBe(
      `bedrock/${region}/${model}`,
    );
    expect(rowOf("bedrock", `${region}/${model}`)).toBe(`bedrock/${region}/${model}`);
  });

  it("at Vertex AI is found by a publisher's model, with and without a version", () => {
    expect(rowOf("vertex_ai", "gemini-2.5-pro")).toBe("gemini-2.5-pro");
    expect(rowOf("vertex_ai", "publishers/google/models/gemini-2.5-pro")).toBe("gemini-2.5-pro");
    expect(rowOf("vertex_ai", "projects/quay/locations/global/publishers/anthropic/models/claude-opus-4-5")).toBe(
      "vertex_ai/claude-opus-4-5",
    );
    expect(rowOf("vertex_ai", "claude-opus-4-5@20990101")).toBe("vertex_ai/claude-opus-4-5");
    expect(rowOf("vertex_ai", "publishers/meta/models/llama-3.3-70b-instruct-maas")).toBe(
      "vertex_ai/meta/llama-3.3-70b-instruct-maas",
    );
  });

  it("of a fine-tuned model is that of tuned models, never that of the plain one", () => {
    expect(rowOf("openai", "ft:gpt-4o-2024-08-06:quay::abc123")).toBe("ft:gpt-4o-2024-08-06");
    expect(rowOf("openai", "ft:o9-2099-01-01:quay::abc123")).toBeUndefined();
  });

  it("of a date that is not in the table is that of the name without it", () => {
    expect(rowOf("openai", "gpt-4o-2099-01-01")).toBe("gpt-4o");
    expect(rowOf("anthropic", "claude-sonnet-4-5-20990101")).toBe("claude-sonnet-4-5");
  });

  it("of a base_model is that of the deployment's provider, else the one that it names, else none", () => {
    expect(rowOf("azure", "my-deployment", { base_model: "gpt-4o" })).toBe("azure/gpt-4o");
    expect(rowOf("azure", "my-deployment", { base_model: "azure/us/gpt-5-nano-2025-08-07" })).toBe(
      "azure/us/gpt-5-nano-2025-08-07",
    );
    expect(rowOf("hosted_vllm", "x", { base_model: "groq/openai/gpt-oss-120b" })).toBe("groq/openai/gpt-oss-120b");
    // The deployment's own name is that of another model.
    expect(rowOf("azure", "gpt-4o", { base_model: "no-such-model" })).toBeUndefined();
  });

  it("is never one of another vendor", () => {
    expect(rowOf("groq", "gpt-4o")).toBeUndefined();
    expect(rowOf("hosted_vllm", "gpt-4o")).toBeUndefined();
    expect(rowOf("gemini", "claude-sonnet-4-5")).toBeUndefined();
    expect(rowOf("openai", "claude-sonnet-4-5")).toBeUndefined();
    expect(rowOf("openai", "groq/openai/gpt-oss-120b")).toBeUndefined();
  });

  it("is unknown for openai/… at an address of one's own, without a base_model", () => {
    const api_base = "http://127.0.0.1:8000/v1";
    expect(rowOf("openai", "gpt-4o", { api_base })).toBeUndefined();
    expect(rowOf("openai", "gpt-4o", { api_base: "https://api.openai.com.evil.example/v1" })).toBeUndefined();
    expect(rowOf("openai", "x", { api_base, base_model: "gpt-4o" })).toBe("gpt-4o");
    expect(rowOf("openai", "gpt-4o", { api_base: "https://eu.api.openai.com/v1" })).toBe("gpt-4o");
  });

  it("is none for names that are no model's", () => {
    for (const model of [
      "__proto__",
      "constructor",
      "toString",
      "",
      "\t",
      "\n",
      "gpt-4o\t0",
      "\u{10FFFF}",
      "a".repeat(2048),
    ]) {
      for (const provider of ["openai", "groq", "bedrock", "vertex_ai", "__proto__"])
        expect(rowOf(provider, model)).toBeUndefined();
    }
  });

  it("is looked for under few names, however long and strange the model's is", () => {
    const long = "us.".repeat(600) + "-20250101".repeat(20);
    for (const provider of ["openai", "bedrock", "vertex_ai", "fireworks_ai"])
      expect(rowNames({ provider, model: long }).length).toBeLessThan(12);
    expect(rowNames({ provider: "bedrock", model: "us-east-1/".repeat(200) }).length).toBeLessThan(12);
  });
});
