import { describe, expect, it } from "vitest";
import { APIConnectionError } from "../../../../src/errors.ts";
import { translator } from "../../../../src/providers/anthropic/translator.ts";
import type { ChatCompletion, ChatRequest } from "../../../../src/types/openai.ts";
import { ask, fixture, targetOf } from "../setting.ts";

const OLD = targetOf("claude-sonnet-4-20250514");
const JSON_WISH = ask({ response_format: { type: "json_object" } });

function read(name: string, request: ChatRequest = ask()): ChatCompletion {
  return translator.translate(request, OLD).reply(fixture(`${name}.json`), {}, 1_767_225_600_900);
}

describe("a whole answer", () => {
  it("becomes a chat completion", () => {
    expect(read("text")).toEqual({
      id: "msg_w1",
      object: "chat.completion",
      created: 1_767_225_600,
      model: "claude-sonnet-4-5-20250929",
      choices: [
        {
          index: 0,
          logprobs: null,
          finish_reason: "stop",
          message: { role: "assistant", content: "The ferry leaves at 7:40.", refusal: null },
        },
      ],
      usage: {
        prompt_tokens: 21,
        completion_tokens: 14,
        total_tokens: 35,
        prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      },
    });
  });

  it("keeps thinking, signatures and parallel calls", () => {
    const [choice] = read("thinking-and-tools").choices;
    expect(choice).toMatchObject({
      finish_reason: "tool_calls",
      message: {
        content: "Let me look.",
        reasoning_content: "Need the port first.",
        thinking_blocks: [
          {
            type: "thinking",
            thinking: "Need the port first.",
            signature: expect.stringContaining("SIGNATURE") as string,
            provider: "anthropic",
          },
          { type: "redacted_thinking", data: expect.any(String) as string, provider: "anthropic" },
        ],
        tool_calls: [
          { id: "toolu_a", type: "function", function: { name: "tide_at", arguments: '{"port":"Helston"}' } },
          { id: "toolu_b", type: "function", function: { name: "current_time", arguments: "{}" } },
        ],
      },
    });
  });

  it("counts what was read from and written to the cache as prompt", () => {
    expect(read("cached").usage).toEqual({
      prompt_tokens: 3 + 418 + 1111,
      completion_tokens: 33,
      total_tokens: 3 + 418 + 1111 + 33,
      prompt_tokens_details: {
        cached_tokens: 1111,
        cache_write_tokens: 418,
        cache_creation_token_details: { ephemeral_5m_input_tokens: 400, ephemeral_1h_input_tokens: 18 },
      },
      completion_tokens_details: { reasoning_tokens: 7 },
    });
  });

  it("unwraps the tool that gives the answer its form", () => {
    expect(read("json-tool", JSON_WISH).choices[0]).toMatchObject({
      finish_reason: "stop",
      message: { content: '{"departs":"07:40","stops":[1,2]}' },
    });
    expect(read("json-tool", JSON_WISH).choices[0].message).not.toHaveProperty("tool_calls");
  });

  it("keeps a tool of that name as a tool when no form was requested", () => {
    expect(read("json-tool").choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      message: { content: "Here it is:", tool_calls: [{ id: "toolu_json" }] },
    });
  });

  it("has the explanation of a refusal", () => {
    expect(read("refusal").choices[0]).toMatchObject({
      finish_reason: "content_filter",
      message: { content: null, refusal: "This asks for harmful code." },
    });
  });

  it("leaves out the tools of Anthropic's servers, and cites what they found", () => {
    const [{ finish_reason, message }] = read("pause-turn").choices;
    expect(finish_reason).toBe("stop");
    expect(message.content).toBe("Searching. One found.");
    expect(message).not.toHaveProperty("tool_calls");
    expect(message.annotations).toEqual([
      {
        type: "url_citation",
        url_citation: {
          start_index: 11,
          end_index: 21,
          url: "https://ferry.example/times",
          title: "https://ferry.example/times",
        },
      },
    ]);
  });

  it("answers a caller of functions with a function_call", () => {
    const [{ finish_reason, message }] = read("thinking-and-tools", ask({ functions: [{ name: "tide_at" }] })).choices;
    expect(finish_reason).toBe("function_call");
    expect(message.function_call).toEqual({ name: "tide_at", arguments: '{"port":"Helston"}' });
    expect(message).not.toHaveProperty("tool_calls");
  });

  it.each([
    ["end_turn", "stop"],
    ["stop_sequence", "stop"],
    ["pause_turn", "stop"],
    ["max_tokens", "length"],
    ["model_context_window_exceeded", "length"],
    ["refusal", "content_filter"],
    ["something_new", "something_new"],
    ["constructor", "constructor"],
    [null, "stop"],
  ])("ended with %s finishes with %s", (stop_reason, finish_reason) => {
    const body = JSON.stringify({ ...(JSON.parse(fixture("text.json")) as object), stop_reason });
    expect(translator.translate(ask(), OLD).reply(body, {}).choices[0].finish_reason).toBe(finish_reason);
  });

  it("does not complete a call that was cut before its first argument", () => {
    const use = { type: "tool_use", id: "t", name: "book", input: {} };
    const reply = (content: object[], stop_reason: string): unknown =>
      translator
        .translate(ask(), OLD)
        .reply(JSON.stringify({ content, stop_reason }), {})
        .choices[0].message.tool_calls?.map((called) => called.type === "function" && called.function.arguments);
    expect(reply([use, use], "max_tokens")).toEqual(["{}", ""]);
    expect(reply([use, { type: "text", text: "So" }], "max_tokens")).toEqual(["{}"]);
    expect(reply([use], "tool_use")).toEqual(["{}"]);
  });

  it("is read when fields are missing", () => {
    const reply = translator
      .translate(ask(), OLD)
      .reply('{"content":[{"type":"text"},{"type":"tool_use"},null,3,{"type":"new"}]}', {});
    expect(reply).toMatchObject({
      model: "claude-sonnet-4-20250514",
      choices: [{ message: { content: "", tool_calls: [{ function: { arguments: "{}" } }] } }],
    });
    expect(reply).not.toHaveProperty("usage");
  });

  it.each([
    "<html></html>",
    "[]",
    "null",
    '"text"',
    "{}",
    '{"type":"message"}',
    '{"type":"message","content":"text"}',
    fixture("text.json").slice(0, -20),
  ])("is not an answer: %j", (body) => {
    expect(() => translator.translate(ask(), OLD).reply(body, {})).toThrow(APIConnectionError);
  });
});
