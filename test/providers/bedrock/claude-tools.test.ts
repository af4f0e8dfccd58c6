/** Claude's tools that Converse does not have: they are sent as fields of Claude's own. */
import { describe, expect, it } from "vitest";
import { ask, bodyOf, CLAUDE, say, targetOf } from "./setting.ts";

const FOG = { type: "function", function: { name: "fog_at", parameters: { type: "object", properties: {} } } };
const COMPUTER = { type: "computer_20250124", name: "computer", display_width_px: 800, display_height_px: 600 };
const JSON_MODE = { response_format: { type: "json_object" } };
const CALL = { id: "c1", type: "function", function: { name: "computer", arguments: '{"action":"screenshot"}' } };
const LOOP = say(
  { role: "user", content: "Look." },
  { role: "assistant", content: null, tool_calls: [CALL] },
  { role: "tool", tool_call_id: "c1", content: "A lamp." },
).messages;

function put(fields: Record<string, unknown>): { config: unknown; own: unknown } {
  const body = bodyOf(ask(fields), targetOf(CLAUDE));
  return { config: body["toolConfig"], own: body["additionalModelRequestFields"] };
}

describe("the JSON tool", () => {
  it("beside the caller's tools allows one call at a time", () => {
    const { config, own } = put({ ...JSON_MODE, tools: [FOG], parallel_tool_calls: false });
    expect(config).toMatchObject({ toolChoice: { any: {} } });
    expect(own).toEqual({ tool_choice: { type: "any", disable_parallel_tool_use: true } });
  });

  it("has Anthropic's own tools beside it", () => {
    const { config, own } = put({ ...JSON_MODE, tools: [COMPUTER] });
    expect(config).toMatchObject({ tools: [{ toolSpec: { name: "json_tool_call" } }], toolChoice: { any: {} } });
    expect(own).toEqual({ tools: [COMPUTER] });
  });

  it("stands alone where no tool may be called", () => {
    const { config, own } = put({ ...JSON_MODE, tools: [FOG, COMPUTER], tool_choice: "none", reasoning_effort: "low" });
    expect(config).toMatchObject({ tools: [{ toolSpec: { name: "json_tool_call" } }], toolChoice: { auto: {} } });
    expect(own).not.toHaveProperty("tools");
  });
});

describe("Anthropic's own tools alone", () => {
  it("are fields for Claude, with the caller's choice", () => {
    expect(put({ tools: [COMPUTER] })).toEqual({ config: undefined, own: { tools: [COMPUTER] } });
    expect(put({ tools: [COMPUTER], tool_choice: "required" }).own).toEqual({
      tools: [COMPUTER],
      tool_choice: { type: "any" },
    });
  });

  it("have their loop in blocks, with a stand-in among Converse's tools", () => {
    const body = bodyOf({ ...ask({ tools: [COMPUTER] }), messages: LOOP }, targetOf(CLAUDE));
    expect(body["toolConfig"]).toMatchObject({ tools: [{ toolSpec: { name: "no_tool" } }] });
    expect(body["messages"]).toMatchObject([
      { content: [{ text: "Look." }] },
      { content: [{ toolUse: { name: "computer", input: { action: "screenshot" } } }] },
      { content: [{ toolResult: { content: [{ text: "A lamp." }] } }] },
    ]);
  });

  it("have it rendered as text when they may not be called, or the model is not Claude", () => {
    const told = (fields: Record<string, unknown>): unknown =>
      bodyOf({ ...ask(fields), messages: LOOP }, targetOf(CLAUDE))["toolConfig"];
    expect(told({ tools: [COMPUTER], tool_choice: "none" })).toBeUndefined();
    expect(told({})).toBeUndefined();
  });
});

describe("reasoning that another vendor's model signed", () => {
  const kept = (model: string, provider: string): number => {
    const block = { type: "thinking", thinking: "Hm.", signature: "sig", provider };
    const request = say(
      { role: "user", content: "Hi" },
      { role: "assistant", content: "Aye.", thinking_blocks: [block] },
    );
    return JSON.stringify(bodyOf(request, targetOf(model))).split("reasoningContent").length - 1;
  };

  it.each([
    ["us.amazon.nova-2-lite-v1:0", "bedrock/amazon", 1],
    ["amazon.nova-pro-v1:0", "bedrock/amazon", 1],
    ["us.deepseek.r1-v1:0", "bedrock/amazon", 0],
    [CLAUDE, "bedrock/amazon", 0],
    [CLAUDE, "anthropic", 1],
    ["us.amazon.nova-2-lite-v1:0", "anthropic", 0],
    ["arn:aws:bedrock:us-east-1:1:application-inference-profile/ab12", "bedrock/ab12", 1],
    ["arn:aws:bedrock:us-east-1:1:inference-profile/us.amazon.nova-pro-v1:0", "bedrock/amazon", 1],
  ])("goes to %s from %s %i times", (model, provider, times) => {
    expect(kept(model, provider)).toBe(times);
  });
});
