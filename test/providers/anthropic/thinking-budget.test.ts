/** The API takes the body whatever thinking budget was requested: for Claude at Anthropic and on Bedrock. */
import { describe, expect, it } from "vitest";
import { bodyOf as bedrockBody, targetOf as bedrockTarget } from "../bedrock/setting.ts";
import { ask, bodyOf, targetOf } from "./setting.ts";

const OPUS = "claude-opus-4-1-20250805";
const enabled = (budget_tokens: number): object => ({ type: "enabled", budget_tokens });

describe("a budget of thinking", () => {
  it.each([
    ["is never less than the API takes", { thinking: enabled(500) }, 1024, 32_000],
    ["leaves room for an answer within what the model can write", { thinking: enabled(32_000) }, 27_904, 32_000],
    ["leaves room for the requested answer", { thinking: enabled(32_000), max_tokens: 1000 }, 31_000, 32_000],
    ["is reduced to what a small answer leaves", { thinking: enabled(64_000), max_tokens: 20 }, 31_980, 32_000],
    ["stays as it is where there is room", { thinking: enabled(3000), max_tokens: 5000 }, 3000, 5000],
    ["is added to a limit below it", { thinking: enabled(3000), max_tokens: 1000 }, 3000, 4000],
    ["has a default size", { thinking: { type: "enabled" } }, 2048, 32_000],
  ])("%s", (_, fields, budget_tokens, max_tokens) => {
    expect(bodyOf(ask(fields), targetOf(OPUS))).toMatchObject({ thinking: { budget_tokens }, max_tokens });
    const onBedrock = bedrockBody(ask(fields), bedrockTarget(`us.anthropic.${OPUS}-v1:0`));
    expect(onBedrock).toMatchObject({ additionalModelRequestFields: { thinking: { budget_tokens } } });
    const { inferenceConfig } = onBedrock;
    // Without the caller's limit, Bedrock applies the model's own.
    expect(inferenceConfig).toEqual("max_tokens" in fields ? { maxTokens: max_tokens } : undefined);
  });

  it("is left out when no answer would fit beside it", () => {
    const small = targetOf(OPUS, { model_info: { max_output_tokens: 1024 } });
    const body = bodyOf(ask({ thinking: enabled(2000), temperature: 1 }), small);
    expect(body).toMatchObject({ max_tokens: 1024 });
    expect(body).not.toHaveProperty("thinking");
  });

  it("that is derived from an effort follows the same rules", () => {
    const small = targetOf(OPUS, { model_info: { max_output_tokens: 8000 } });
    expect(bodyOf(ask({ reasoning_effort: "max" }), small)).toMatchObject({
      max_tokens: 8000,
      thinking: { budget_tokens: 4000 },
    });
  });
});

describe("thinking that is switched off", () => {
  const off = { thinking: { type: "disabled" } };

  it.each([
    ["claude-opus-5", "xhigh", "high"],
    ["claude-opus-5", "max", "high"],
    ["claude-opus-5", "low", "low"],
    ["claude-opus-4-8", "xhigh", "xhigh"],
  ])("of %s with effort %s is sent with %s", (model, reasoning_effort, effort) => {
    const request = ask({ ...off, reasoning_effort });
    const fields = { ...off, output_config: { effort } };
    expect(bodyOf(request, targetOf(model))).toMatchObject(fields);
    expect(bedrockBody(request, bedrockTarget(`us.anthropic.${model}`))).toMatchObject({
      additionalModelRequestFields: fields,
    });
  });

  it("becomes the weakest effort when it cannot be switched off", () => {
    const body = bodyOf(ask(off), targetOf("claude-fable-5"));
    expect(body).toMatchObject({ output_config: { effort: "low" } });
    expect(body).not.toHaveProperty("thinking");
  });
});

describe("a deployment whose model_info says that it does not reason", () => {
  const model_info = { supports_reasoning: false };

  it("takes no effort and no budget, and is sent no thinking", () => {
    const target = targetOf("claude-sonnet-4-5", { model_info });
    expect(() => bodyOf(ask({ reasoning_effort: "high" }), target)).toThrow(/reasoning_effort/);
    expect(() => bodyOf(ask({ thinking: enabled(2000) }), target)).toThrow(/thinking/);
    const dropped = bodyOf(ask({ reasoning_effort: "high", temperature: 0.5, drop_params: true }), target);
    expect(dropped).toMatchObject({ temperature: 0.5 });
    expect(dropped).not.toHaveProperty("thinking");
  });

  it("is the same on Bedrock, also with another vendor's model", () => {
    for (const model of ["us.anthropic.claude-sonnet-4-5-20250929-v1:0", "openai.gpt-oss-120b-1:0"]) {
      const target = bedrockTarget(model, { model_info });
      expect(() => bedrockBody(ask({ reasoning_effort: "high" }), target)).toThrow(/reasoning_effort/);
    }
  });
});
