/** Which parameters go out, and which are refused, dropped or simply left out. */
import { describe, expect, it } from "vitest";
import { UnsupportedParamsError } from "../../../../src/errors.ts";
import { effortsOf } from "../../../../src/providers/openai/models.ts";
import type { Target } from "../../../../src/provider.ts";
import type { ChatRequest } from "../../../../src/types/openai.ts";
import { QUESTION, sent, targetOf, translatorOf, providerOf } from "../support/wire.ts";

/** The parameters that `vendor`'s `model` is sent. */
function parametersOf(vendor: string, model: string, request: object, more: Partial<Target> = {}): object {
  const { body } = sent(vendor, request, { model, ...more });
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== "model" && name !== "messages"));
}

const refusedBy = (vendor: string, model: string, request: object): readonly string[] =>
  providerOf(vendor).unsupported({ ...QUESTION, ...request }, targetOf(vendor, { model }));

const TOOLS = [{ type: "function", function: { name: "f" } }];

describe("additional_drop_params", () => {
  it.each([
    ["openai", "gpt-5", "max_tokens", { max_tokens: 5 }],
    ["groq", "m", "max_completion_tokens", { max_completion_tokens: 5 }],
    ["mistral", "m", "seed", { seed: 3 }],
    ["openai", "gpt-5", "max_completion_tokens", { max_tokens: 5 }],
    ["mistral", "m", "random_seed", { seed: 3 }],
    ["openai", "gpt-4o", "stream_options.include_usage", { stream_options: { include_usage: true } }],
  ])("of %s's %s drop %s, by the caller's name or by the name that is sent", (vendor, model, path, request) => {
    expect(parametersOf(vendor, model, { ...request, additional_drop_params: [path] })).toEqual({});
  });

  it("drop an item by its number once", () => {
    const tools = ["a", "b", "c"].map((name) => ({ type: "function", function: { name } }));
    expect(parametersOf("openai", "gpt-4o", { tools, additional_drop_params: ["tools[0]"] })).toEqual({
      tools: tools.slice(1),
    });
  });

  it("drop a parameter because of which the model would reject another", () => {
    const request = { reasoning_effort: "low", temperature: 0.5, additional_drop_params: ["reasoning_effort"] };
    expect(parametersOf("openai", "gpt-5.1", request)).toEqual({ temperature: 0.5 });
  });

  it("of a deployment work, too, also for parts of messages", () => {
    const params = { model: "m", additional_drop_params: ["messages[0].name", "seed"] };
    const messages = [{ role: "user", content: "Hi", name: "ann" }] as ChatRequest["messages"];
    expect(sent("mistral", { messages, seed: 3 }, { params }).body).toEqual({
      model: "a-model",
      messages: [{ role: "user", content: "Hi" }],
    });
  });

  it("can leave a body without messages", () => {
    expect(sent("openai", { additional_drop_params: ["messages"] }).body).toEqual({ model: "a-model" });
  });
});

describe("an effort", () => {
  it.each([
    ["openai", "gpt-5", "none"],
    ["openai", "gpt-5-codex", "minimal"],
    ["openai", "gpt-5-pro", "low"],
    ["openai", "gpt-5.1", "minimal"],
    ["openai", "gpt-5.1", "xhigh"],
    ["openai", "gpt-5.1-codex", "none"],
    ["openai", "gpt-5.2-pro", "low"],
    ["openai", "gpt-5.2-chat-latest", "high"],
    ["openai", "gpt-5-chat-latest", "low"],
    ["openai", "gpt-5.5", "max"],
    ["openai", "gpt-5.6-sol", "minimal"],
    ["openai", "gpt-6-astra", "none"],
    ["openai", "o3", "none"],
    ["openai", "o4-mini", "xhigh"],
    ["azure", "gpt-5.6", "minimal"],
    ["groq", "openai/gpt-oss-120b", "minimal"],
    ["groq", "qwen/qwen3-32b", "low"],
    ["groq", "llama-3.3-70b-versatile", "high"],
    ["groq", "moonshotai/kimi-k2-instruct", "low"],
    ["mistral", "mistral-large-latest", "high"],
    ["mistral", "codestral-2508", "low"],
    ["mistral", "mistral-small-latest", "low"],
    ["mistral", "mistral-small-2603", "medium"],
    ["mistral", "mistral-small-2506", "high"],
    ["mistral", "mistral-medium-2505", "high"],
    ["mistral", "mistral-medium-3-5", "xhigh"],
    ["mistral", "magistral-small-latest", "medium"],
    ["mistral", "magistral-medium-latest", "low"],
    ["xai", "grok-3", "high"],
    ["xai", "grok-3-fast", "high"],
    ["xai", "grok-2-vision", "low"],
    ["xai", "grok-4", "low"],
    ["xai", "grok-4-0709", "high"],
    ["xai", "grok-4-fast-reasoning", "low"],
    ["xai", "grok-4-1-fast-non-reasoning", "low"],
    ["xai", "grok-4.20-0309-reasoning", "high"],
    ["xai", "grok-code-fast-1", "high"],
  ])("that %s's %s does not support is reported: %s", (vendor, model, reasoning_effort) => {
    expect(refusedBy(vendor, model, { reasoning_effort })).toEqual(["reasoning_effort"]);
    expect(parametersOf(vendor, model, { reasoning_effort, drop_params: true })).toEqual({});
    const allowed_openai_params = ["reasoning_effort"];
    expect(parametersOf(vendor, model, { reasoning_effort, allowed_openai_params })).toEqual({ reasoning_effort });
  });

  it.each([
    ["openai", "gpt-5-mini", "minimal"],
    ["openai", "gpt-5.1", "none"],
    ["openai", "gpt-5.1-codex-max", "xhigh"],
    ["openai", "gpt-5.4-nano", "xhigh"],
    ["openai", "gpt-5.6-terra", "max"],
    ["openai", "gpt-6-astra", "xhigh"],
    ["openai", "gpt-7", "minimal"],
    ["openai", "my-own-model", "minimal"],
    ["groq", "openai/gpt-oss-20b", "low"],
    ["groq", "qwen/qwen3-32b", "none"],
    ["groq", "another", "minimal"],
    ["xai", "grok-3-mini", "low"],
    ["xai", "grok-3-mini-fast", "low"],
    ["xai", "grok-4.3", "none"],
    ["xai", "grok-4.5", "high"],
    ["xai", "grok-4.20-multi-agent", "xhigh"],
    ["mistral", "mistral-small-2603", "high"],
    ["mistral", "mistral-medium-3.5", "none"],
    ["mistral", "zai-glm-5-2", "low"],
    ["mistral", "mistral-small-latest", "none"],
    ["mistral", "magistral-small-2509", "high"],
    ["mistral", "magistral-medium-latest", "high"],
    ["mistral", "mistral-medium-latest", "high"],
    ["mistral", "mistral-large-4-0", "low"],
  ])("that %s's %s supports, or may support, is sent: %s", (vendor, model, reasoning_effort) => {
    expect(parametersOf(vendor, model, { reasoning_effort })).toEqual({ reasoning_effort });
  });

  it.each([
    ["groq", "llama-3.3-70b-versatile"],
    ["mistral", "mistral-large-latest"],
    ["xai", "grok-4-fast-non-reasoning"],
  ])("of none is left out at %s's %s, which does not reason", (vendor, model) => {
    expect(refusedBy(vendor, model, { reasoning_effort: "none" })).toEqual([]);
    expect(parametersOf(vendor, model, { reasoning_effort: "none" })).toEqual({});
  });

  it("that is dropped does not make the model reason, so sampling parameters stay", () => {
    const request = { reasoning_effort: "minimal", temperature: 0.5, drop_params: true };
    expect(parametersOf("openai", "gpt-5.1", request)).toEqual({ temperature: 0.5 });
  });

  it("is that of the model behind the deployment", () => {
    const model_info = { base_model: "azure/gpt-5.6" };
    expect(() => sent("azure", { reasoning_effort: "minimal" }, { model: "prod", model_info })).toThrow(
      UnsupportedParamsError,
    );
  });

  it("has no levels for an unknown model", () => {
    expect([effortsOf("gpt-5.7"), effortsOf("gpt-oss-20b"), effortsOf("gpt-4o")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a default value", () => {
  it("is disabled thinking, for a model that does not reason", () => {
    const request = { thinking: { type: "disabled" } };
    expect(parametersOf("openai", "gpt-4o", request)).toEqual({});
    expect(refusedBy("openai", "gpt-5.1", request)).toEqual([]);
    expect(refusedBy("openai", "gpt-5", request)).toEqual(["thinking"]);
    expect(refusedBy("groq", "openai/gpt-oss-20b", request)).toEqual(["thinking"]);
  });

  it.each([
    ["cerebras", "m", { presence_penalty: 0, frequency_penalty: 0, n: 1, logit_bias: {}, service_tier: "auto" }],
    ["xai", "grok-4", { presence_penalty: 0, stop: [] }],
    ["groq", "m", { logprobs: false, top_logprobs: 0, n: 1 }],
    ["perplexity", "m", { logprobs: false, tools: [], tool_choice: "auto", parallel_tool_calls: true, stop: [] }],
    ["mistral", "m", { verbosity: "medium", modalities: ["text"] }],
    ["openai", "gpt-5", { logit_bias: {}, top_logprobs: 0, logprobs: false, temperature: 1, presence_penalty: 0 }],
    ["openai", "o3", { stop: [] }],
  ])("is accepted for %s's %s, and left out when the parameter is not supported", (vendor, model, request) => {
    expect(refusedBy(vendor, model, request)).toEqual([]);
    expect(parametersOf(vendor, model, request)).toEqual({});
  });

  it("is sent where the parameter is supported", () => {
    const request = { presence_penalty: 0, n: 1, stop: [], logprobs: false, tools: TOOLS, tool_choice: "none" };
    expect(parametersOf("openai", "gpt-4o", request)).toEqual(request);
  });

  it("does not hide another value", () => {
    expect(refusedBy("cerebras", "m", { presence_penalty: 0, frequency_penalty: 0.1 })).toEqual(["frequency_penalty"]);
    expect(refusedBy("perplexity", "m", { tool_choice: "required", stop: "" })).toEqual(["tool_choice", "stop"]);
  });
});

describe("a parameter that is null", () => {
  it.each([
    ["openai", "gpt-5"],
    ["groq", "m"],
    ["azure", "prod"],
  ])("is not sent to %s", (vendor, model) => {
    const request = { stop: null, temperature: null, tools: null, n: null, metadata: null, response_format: null };
    expect(parametersOf(vendor, model, { ...request, stream_options: null, brand_new: null })).toEqual({});
  });

  it("is sent when it is in extra_body", () => {
    expect(parametersOf("hosted_vllm", "m", { extra_body: { limit: null } })).toEqual({ limit: null });
  });

  it("is not sent with an embedding", () => {
    const request = { model: "e", input: "text", dimensions: null, user: null };
    const made = translatorOf("openai").translateEmbedding?.(request as never, targetOf("openai")).request;
    expect(JSON.parse(made?.body ?? "")).toEqual({ model: "a-model", input: "text" });
  });
});

describe("what a vendor's model does not support", () => {
  it.each([
    ["xai", "grok-4", { stop: ["x"], presence_penalty: 0.5 }, ["stop", "presence_penalty"]],
    ["xai", "grok-4-fast-reasoning", { stop: ["x"] }, ["stop"]],
    ["xai", "grok-4-fast-non-reasoning", { stop: ["x"], presence_penalty: 0.5 }, []],
    ["xai", "grok-4.20-0309-non-reasoning", { stop: ["x"] }, []],
    ["deepseek", "deepseek-reasoner", { tools: TOOLS, tool_choice: "required" }, ["tool_choice"]],
    ["deepseek", "deepseek-reasoner", { tool_choice: { type: "function", function: { name: "f" } } }, ["tool_choice"]],
    ["deepseek", "deepseek-reasoner", { tools: TOOLS, tool_choice: "none" }, []],
    ["deepseek", "deepseek-v4-pro", { tool_choice: "required" }, ["tool_choice"]],
    ["deepseek", "deepseek-v4-pro", { tool_choice: "required", thinking: { type: "disabled" } }, []],
    ["deepseek", "deepseek-v4-pro", { tool_choice: "required", extra_body: { thinking: { type: "disabled" } } }, []],
    ["deepseek", "deepseek-chat", { tool_choice: "required" }, []],
    ["moonshot", "m", { tool_choice: "required", thinking: { type: "disabled" } }, ["tool_choice"]],
    ["moonshot", "kimi-k2.5", { temperature: 0.3, top_p: 0.9 }, ["temperature", "top_p"]],
    ["moonshot", "kimi-k2.6", { temperature: 0.6, thinking: { type: "disabled" } }, []],
    ["moonshot", "kimi-k2.6", { temperature: 1, n: 1 }, []],
    ["moonshot", "kimi-k2-0905-preview", { temperature: 0.3 }, []],
    ["openai", "o3", { tools: TOOLS, parallel_tool_calls: false }, ["parallel_tool_calls"]],
    ["azure", "o4-mini", { tools: TOOLS, parallel_tool_calls: false }, ["parallel_tool_calls"]],
    ["openai", "o3", { tools: TOOLS, parallel_tool_calls: true }, []],
    ["openai", "gpt-5", { tools: TOOLS, parallel_tool_calls: false }, []],
  ])("of %s's %s in %j is %j", (vendor, model, request, names) => {
    expect(refusedBy(vendor, model, request)).toEqual(names);
  });

  it("is dropped with drop_params, and a default tool choice stays", () => {
    const drop = { tools: TOOLS, drop_params: true };
    expect(parametersOf("deepseek", "deepseek-reasoner", { ...drop, tool_choice: "required" })).toEqual({
      tools: TOOLS,
    });
    expect(parametersOf("deepseek", "deepseek-reasoner", { ...drop, tool_choice: "none" })).toEqual({
      tools: TOOLS,
      tool_choice: "none",
    });
  });
});

describe("GPT-3.5 by its name on Azure", () => {
  it("supports what it supports elsewhere", () => {
    const request = { temperature: 0.2, max_tokens: 5 };
    expect(parametersOf("openai", "gpt-35-turbo", request)).toEqual(request);
    expect(refusedBy("openai", "gpt-35-turbo-16k", request)).toEqual([]);
  });
});
