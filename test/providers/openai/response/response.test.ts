import { describe, expect, it } from "vitest";
import { APIConnectionError, InternalServerError, ServiceUnavailableError } from "../../../../src/errors.ts";
import { normalizedUsage } from "../../../../src/providers/openai/response/usage.ts";
import type { ChatCompletion } from "../../../../src/types/openai.ts";
import { fixture, QUESTION, targetOf, translatorOf } from "../support/wire.ts";

const read = (vendor: string, body: string): ChatCompletion =>
  translatorOf(vendor).translate(QUESTION, targetOf(vendor)).reply(body, {});
const answer = (choice: object, more: object = {}): ChatCompletion =>
  read("openai", JSON.stringify({ id: "c", model: "m", created: 1, choices: [choice], ...more }));

describe("an answer", () => {
  it("of OpenAI stays as it is", () => {
    expect(read("openai", fixture("openai/text.json"))).toEqual(JSON.parse(fixture("openai/text.json")));
    expect(read("openai", fixture("openai/refusal.json")).choices[0].message).toMatchObject({
      content: null,
      refusal: "I won't.",
    });
  });

  it("of Azure keeps the filter results", () => {
    expect(read("azure", fixture("azure/text.json"))).toEqual(JSON.parse(fixture("azure/text.json")));
  });

  it("of Groq gets the fields its message lacks", () => {
    const { choices, usage } = read("groq", fixture("groq/tool-call.json"));
    expect(choices[0].message).toMatchObject({
      role: "assistant",
      content: null,
      refusal: null,
      tool_calls: [{ id: "4s8" }],
    });
    expect(usage).toMatchObject({ total_tokens: 9, queue_time: 0.3 });
  });

  it("of Mistral has its calls completed and its reasoning separated", () => {
    const { choices, usage } = read("mistral", fixture("mistral/tool-call.json"));
    expect(choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      message: {
        tool_calls: [
          { id: "pcZFHqej8", type: "function", function: { name: "weather", arguments: '{"city":"Rome"}' } },
        ],
      },
    });
    expect(usage?.prompt_tokens_details?.cached_tokens).toBe(69);
    expect(read("mistral", fixture("mistral/thinking.json")).choices[0].message).toEqual({
      role: "assistant",
      content: "4",
      refusal: null,
      reasoning_content: "Add.",
      reasoning_source: { provider: "mistral", field: "content" },
    });
  });

  it("of Cerebras and OpenRouter has its reasoning under one name", () => {
    expect(read("cerebras", fixture("cerebras/reasoning.json")).choices[0].message.reasoning_content).toBe("Add.");
    const { message } = read("openrouter", fixture("openrouter/reasoning-details.json")).choices[0];
    expect(message).toMatchObject({ reasoning_content: "Add.", reasoning_details: [{ signature: "c2ln" }] });
  });

  it("of an old model becomes that of a chat", () => {
    expect(read("together_ai", fixture("together_ai/old-model.json"))).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-/),
      object: "chat.completion",
      model: "a-model",
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "4" } }],
    });
  });

  it("has an id for each call, and no empty list of them", () => {
    const { message } = answer({ message: { tool_calls: [{ function: { name: "f" } }] } }).choices[0];
    expect(message.tool_calls).toEqual([
      { id: expect.stringMatching(/^call_\w+$/), type: "function", function: { name: "f", arguments: "{}" } },
    ]);
    expect(
      answer({ message: { content: "a", tool_calls: [] }, finish_reason: "stop" }).choices[0].message,
    ).not.toHaveProperty("tool_calls");
  });

  it.each([
    ["length", ""],
    ["content_filter", ""],
    ["max_tokens", ""],
    ["tool_calls", "{}"],
  ])("that ended with %s has, for a call without arguments, '%s'", (finish_reason, expected) => {
    for (const given of [undefined, ""]) {
      const tool_calls = [{ id: "c", function: { name: "f", arguments: given } }];
      const { message } = answer({ message: { tool_calls }, finish_reason }).choices[0];
      expect(message.tool_calls).toMatchObject([{ function: { arguments: expected } }]);
    }
  });

  it("does not change calls of custom tools", () => {
    const call = { id: "c", type: "custom", custom: { name: "f", input: "x" } };
    expect(answer({ message: { tool_calls: [call] } }).choices[0].message.tool_calls).toEqual([call]);
  });

  it("may have blank lines before it", () => {
    expect(read("deepseek", `\n\n\n${fixture("openai/text.json")}`).choices[0].message.content).toBe("Good morning.");
  });

  it("has no usage when there are no counts", () => {
    expect(answer({ message: { content: "a" } })).not.toHaveProperty("usage");
    expect(answer({ message: { content: "a" } }, { usage: null })).not.toHaveProperty("usage");
  });

  it.each([
    ["error", InternalServerError],
    ["insufficient_system_resource", ServiceUnavailableError],
  ])("that finished with %s is a failure", (finish_reason, failure) => {
    expect(() => answer({ message: { content: "a" }, finish_reason })).toThrow(failure);
  });
});

describe("an invalid answer", () => {
  it.each([
    ["an empty object", "{}"],
    ["no choices", '{"choices":[]}'],
    ["choices that are none", '{"choices":[1]}'],
    ["null", "null"],
    ["an empty array", "[]"],
    ["JSON cut short", '{"choices":[{"mess'],
    ["a page", "<!doctype html><html><title>Sign in</title></html>"],
    ["blanks", "  "],
  ])("is recognised: %s", (_, body) => {
    expect(() => read("openai", body)).toThrow(APIConnectionError);
  });

  it("is described and not quoted, for it may be what the model said", () => {
    expect(() => read("openai", "<html><title>Sign in</title>")).toThrow(
      'openai deployment "openai-1" answered with something that is no completion: a page titled "Sign in".',
    );
    expect(() => read("openai", "my private answer")).toThrow(/no completion: text of 17 characters\.$/);
    expect(() => read("openai", 'data: {"private":1}')).toThrow(/no completion: events of a stream\.$/);
    expect(() => read("openai", '{"output":"private"}')).toThrow(/JSON that is no completion\.$/);
  });
});

describe("usage", () => {
  it.each([
    [
      "DeepSeek's cache",
      { prompt_tokens: 9, completion_tokens: 1, total_tokens: 10, prompt_cache_hit_tokens: 4 },
      { prompt_tokens_details: { cached_tokens: 4 } },
    ],
    [
      "Moonshot's cache",
      { prompt_tokens: 9, completion_tokens: 1, total_tokens: 10, cached_tokens: 4 },
      { prompt_tokens_details: { cached_tokens: 4 } },
    ],
    ["a missing total", { prompt_tokens: 9, completion_tokens: 1 }, { total_tokens: 10 }],
    ["a missing completion", { prompt_tokens: 9, total_tokens: 9 }, { completion_tokens: 0 }],
    ["null for none", { prompt_tokens: 9, completion_tokens: null, total_tokens: 9 }, { completion_tokens: 0 }],
    ["no prompt", { prompt_tokens: null, completion_tokens: 9, total_tokens: 9 }, { prompt_tokens: 0 }],
    [
      "reasoning inside the completion",
      { prompt_tokens: 1, completion_tokens: 5, total_tokens: 6, completion_tokens_details: { reasoning_tokens: 4 } },
      { completion_tokens: 5 },
    ],
    [
      "reasoning beside the completion",
      { prompt_tokens: 1, completion_tokens: 5, total_tokens: 10, completion_tokens_details: { reasoning_tokens: 4 } },
      { completion_tokens: 9 },
    ],
  ])("is read from %s", (_, usage, fields) => {
    expect(normalizedUsage(usage)).toMatchObject(fields);
  });

  it("has no details that are null", () => {
    const usage = normalizedUsage({
      prompt_tokens: 1,
      completion_tokens: 1,
      total_tokens: 2,
      prompt_tokens_details: null,
      completion_tokens_details: null,
    });
    expect(usage).toEqual({ prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 });
  });

  it.each([null, undefined, {}, "5", { prompt_tokens: "9" }])("is unknown for %j, never 0", (usage) => {
    expect(normalizedUsage(usage)).toBeUndefined();
  });
});
