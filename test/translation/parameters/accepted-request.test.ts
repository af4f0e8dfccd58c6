/** Which parameters of a request are sent, at every provider that translates. */
import { describe, expect, it } from "vitest";
import { translator as anthropic } from "../../../src/providers/anthropic/translator.ts";
import { translator as bedrock } from "../../../src/providers/bedrock/translator.ts";
import { geminiTranslator } from "../../../src/providers/gemini/translator.ts";
import { AI_STUDIO } from "../../../src/providers/gemini/ai-studio.ts";
import type { Target } from "../../../src/provider.ts";
import type { ChatRequest } from "../../../src/types/openai.ts";
import type { HttpTranslator } from "../../../src/exchange/translator.ts";

const PROVIDERS: readonly (readonly [string, string, HttpTranslator])[] = [
  ["anthropic", "claude-sonnet-4-5", anthropic],
  ["bedrock", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", bedrock],
  ["gemini", "gemini-2.5-flash", geminiTranslator(AI_STUDIO)],
];
const tool = (name: string): object => ({
  type: "function",
  function: { name, parameters: { type: "object", properties: { a: { type: "string", default: "dusk" } } } },
});
const CUSTOM = { type: "custom", custom: { name: "free" } };

describe.each(PROVIDERS)("a request to %s", (provider, model, translator) => {
  const target: Target = {
    deployment_id: "d",
    model_group: "g",
    provider,
    model,
    api_base: "https://localhost",
    api_key: "k",
    params: { model: `${provider}/${model}` },
    model_info: {},
  };
  const sent = (fields: Record<string, unknown>, params: object = {}): string => {
    const request = { model: "g", messages: [{ role: "user", content: "Hi" }], ...fields } as unknown as ChatRequest;
    return translator.translate(request, { ...target, params: { ...target.params, ...params } }).request.body;
  };

  it("loses the paths in additional_drop_params, and nothing else", () => {
    const path = "tools[*].function.parameters.properties.a.default";
    const tools = [tool("one"), tool("two")];
    expect(sent({ tools })).toContain("dusk");
    for (const body of [
      sent({ tools, additional_drop_params: [path] }),
      sent({ tools }, { additional_drop_params: [path] }),
    ]) {
      expect(body).not.toContain("dusk");
      expect(body).toContain("two");
    }
    expect(tools[0]).toEqual(tool("one"));
    const dropped = sent({ metadata: { user_id: "u-1", team: "quay" }, additional_drop_params: ["metadata.user_id"] });
    expect(dropped).not.toContain("u-1");
  });

  it("loses the unsupported tool with drop_params, and no other", () => {
    expect(() => sent({ tools: [tool("one"), CUSTOM] })).toThrow(/tools\[1\]\.custom/);
    const body = sent({ tools: [tool("one"), CUSTOM, tool("two")], drop_params: true });
    expect(body).toContain("one");
    expect(body).toContain("two");
    expect(body).not.toContain("free");
  });

  it("has no choice of a tool that was dropped", () => {
    for (const tool_choice of [
      { type: "custom", custom: { name: "free" } },
      { type: "tool", name: "free" },
    ]) {
      const body = sent({ tools: [tool("one"), CUSTOM], tool_choice, drop_params: true });
      expect(body).toContain("one");
      expect(body).not.toContain("free");
      expect(body).not.toMatch(/tool_?choice|toolConfig":{"functionCallingConfig/i);
    }
  });

  it("keeps the choice of a tool that was not dropped", () => {
    const tool_choice = { type: "function", function: { name: "free" } };
    const other = sent({ tools: [CUSTOM, tool("free")], tool_choice, drop_params: true });
    expect(other).toMatch(/tool_?choice.*free|allowedFunctionNames":\["free"/i);
  });

  it("keeps its messages, which additional_drop_params cannot drop", () => {
    expect(sent({ seed: 7, additional_drop_params: ["messages", "seed"] })).toBe(sent({}));
  });

  it("has no tool choice when no tool is left", () => {
    expect(sent({ tools: [CUSTOM], tool_choice: "required", drop_params: true })).not.toMatch(/any/i);
  });
});
