import { describe, expect, it } from "vitest";
import * as errors from "../../../../src/errors.ts";
import { translator } from "../../../../src/providers/bedrock/translator.ts";
import type { ChatCompletion, ChatRequest } from "../../../../src/types/openai.ts";
import { ask, fixture, targetOf } from "../setting.ts";

function reply(name: string, request: ChatRequest = ask(), model?: string): ChatCompletion {
  return translator.translate(request, targetOf(model)).reply(fixture(`${name}.json`), { "x-amzn-requestid": "req-7" });
}

describe("an answer", () => {
  it("becomes a chat completion", () => {
    expect(reply("text")).toEqual({
      id: "req-7",
      object: "chat.completion",
      created: expect.any(Number) as number,
      model: targetOf().model,
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: "The lamp is lit at dusk.", refusal: null },
          finish_reason: "stop",
          logprobs: null,
        },
      ],
      usage: {
        prompt_tokens: 18,
        completion_tokens: 9,
        total_tokens: 27,
        prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      },
    });
  });

  it("does not complete a call that was cut before its first argument", () => {
    const toolUse = { toolUseId: "t", name: "light", input: {} };
    const calls = (stopReason: string): unknown => {
      const body = JSON.stringify({ output: { message: { content: [{ toolUse }, { toolUse }] } }, stopReason });
      const { message } = translator.translate(ask(), targetOf()).reply(body, {}).choices[0];
      return message.tool_calls?.map((called) => called.type === "function" && called.function.arguments);
    };
    expect(calls("max_tokens")).toEqual(["{}", ""]);
    expect(calls("tool_use")).toEqual(["{}", "{}"]);
  });

  it("joins texts", () => {
    expect(reply("two-texts").choices[0].message.content).toBe("First the lamp. Then the horn.");
    expect(reply("empty").choices[0].message.content).toBeNull();
  });

  it("keeps signed reasoning, and all calls", () => {
    expect(reply("thinking-and-tools").choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      message: {
        content: "Checking both.",
        reasoning_content: "Fog needs the horn.",
        thinking_blocks: [
          { type: "thinking", signature: expect.stringMatching(/^EuYB/) as string, provider: "anthropic" },
        ],
        tool_calls: [
          { id: "tooluse_fog", function: { name: "fog_at", arguments: '{"rock":"Skerry"}' } },
          { id: "tooluse_now", function: { name: "current_time", arguments: "{}" } },
        ],
      },
    });
  });

  it("keeps redacted reasoning, and unsigned reasoning", () => {
    expect(reply("redacted").choices[0].message.thinking_blocks).toEqual([
      { type: "redacted_thinking", data: "RXdBUUxpZ2h0aG91c2U=", provider: "anthropic" },
    ]);
    expect(reply("unsigned-reasoning", ask(), "us.deepseek.r1-v1:0").choices[0].message).toMatchObject({
      content: "Keep to the east.",
      reasoning_content: "The rocks lie west.",
      thinking_blocks: [{ type: "thinking", thinking: "The rocks lie west.", provider: "bedrock/deepseek" }],
    });
  });

  it("counts what was read from and written to the cache", () => {
    expect(reply("cached").usage).toMatchObject({
      prompt_tokens: 1344,
      completion_tokens: 3,
      total_tokens: 1347,
      prompt_tokens_details: {
        cached_tokens: 1100,
        cache_write_tokens: 240,
        cache_creation_token_details: { ephemeral_5m_input_tokens: 40, ephemeral_1h_input_tokens: 200 },
      },
    });
  });

  it.each([
    ["text", "stop"],
    ["stop-sequence", "stop"],
    ["max-tokens", "length"],
    ["window-exceeded", "length"],
    ["guardrail", "content_filter"],
    ["filtered", "content_filter"],
    ["thinking-and-tools", "tool_calls"],
  ])("%s ends with %s", (name, reason) => {
    expect(reply(name).choices[0].finish_reason).toBe(reason);
  });

  it("has what a guardrail found", () => {
    expect(reply("guardrail")).toMatchObject({ trace: { guardrail: { actionReason: "Guardrail blocked." } } });
  });

  it("unwraps the tool that gives it its form", () => {
    const { choices } = reply("json-tool", ask({ response_format: { type: "json_object" } }));
    expect(choices[0]).toMatchObject({ finish_reason: "stop", message: { content: '{"lit":true}' } });
    expect(choices[0].message.tool_calls).toBeUndefined();
  });

  it("cites the web", () => {
    expect(reply("citations").choices[0].message).toMatchObject({
      content: "By the log: the horn sounded twice.",
      annotations: [
        { url_citation: { start_index: 12, end_index: 35, url: "https://light.example/log", title: "Fog log" } },
      ],
    });
  });

  it("gives tools back under their own names", () => {
    const request = ask({ tools: [{ type: "function", function: { name: "harbour.fog/at" } }] });
    expect(reply("sanitised-name", request).choices[0].message.tool_calls).toMatchObject([
      { function: { name: "harbour.fog/at" } },
    ]);
  });

  it("answers a caller of functions with a function_call", () => {
    const { choices } = reply("thinking-and-tools", ask({ functions: [{ name: "fog_at" }] }));
    expect(choices[0]).toMatchObject({
      finish_reason: "function_call",
      message: { function_call: { name: "fog_at", arguments: '{"rock":"Skerry"}' } },
    });
    expect(choices[0].message.tool_calls).toBeUndefined();
  });
});

describe("an invalid answer", () => {
  it("was malformed by the model", () => {
    expect(() => reply("malformed-output")).toThrow(errors.InternalServerError);
  });

  it.each(["", "<html>", "null", "[]", "{}", '{"output":{}}', '{"output":{"message":{"content":"x"}}}'])(
    "is a connection error: %j",
    (body) => {
      expect(() => translator.translate(ask(), targetOf()).reply(body, {})).toThrow(errors.APIConnectionError);
    },
  );

  it("may be an error with a good status", () => {
    const failing = (): unknown =>
      translator.translate(ask(), targetOf()).reply('{"message":"Too many requests, please wait."}', {
        "x-amzn-errortype": "ThrottlingException",
      });
    expect(failing).toThrow(errors.RateLimitError);
  });
});
