/** How a stream ends whose stop reason was lost. */
import { describe, expect, it } from "vitest";
import { translator } from "../../../src/providers/anthropic/translator.ts";
import { Router } from "../../../src/router.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../../src/types/openai.ts";
import { bodyOf, LocalServer } from "../shared/support/local-server.ts";
import { ask, chunksOf, deltasOf, eventsOf, fixture, targetOf } from "./setting.ts";

const ROLE = { role: "assistant", content: "" };
const SPOILT = 'event: message_delta\ndata: {"type":"message_del\n\n';
const NULL_REASON = 'event: message_delta\ndata: {"type":"message_delta","delta":{"stop_reason":null}}\n\n';

/** The fixture with `instead` in place of its `message_delta`. */
function withoutReason(name: string, instead = SPOILT): string {
  return fixture(name)
    .split(/(?<=\n\n)/)
    .map((event) => (event.includes("event: message_delta") ? instead : event))
    .join("");
}

function without(text: string, type: string): string {
  return text
    .split(/(?<=\n\n)/)
    .filter((event) => !event.includes(`event: ${type}\n`))
    .join("");
}

function lastDeltas(text: string, count: number, request: ChatRequest = ask()): unknown[] {
  return deltasOf(chunksOf(text, request)).slice(-count);
}

describe("a stream whose stop reason is lost", () => {
  it.each([
    ["is malformed", SPOILT],
    ["is missing", ""],
    ["is null", NULL_REASON],
  ])("is complete with its last event after content: the reason %s", (_, instead) => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    const chunks: ChatCompletionChunk[] = [];
    const states = eventsOf(withoutReason("text.sse", instead)).map((event) => {
      decoder.decode(event, chunks);
      return [decoder.complete, decoder.ended];
    });
    expect(states.slice(-2)).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(deltasOf(chunks)).toEqual(deltasOf(chunksOf(fixture("text.sse"))));
  });

  it("finishes with tool_calls when it has some", () => {
    expect(lastDeltas(withoutReason("parallel-tools.sse"), 1)).toEqual([{ finish_reason: "tool_calls" }]);
    const legacy = ask({ functions: [{ name: "tide_at" }] });
    expect(lastDeltas(withoutReason("parallel-tools.sse"), 1, legacy)).toEqual([{ finish_reason: "function_call" }]);
  });

  it("delivers the text that was held back", () => {
    const wish = ask({ response_format: { type: "json_object" } });
    expect(deltasOf(chunksOf(withoutReason("text.sse"), wish))).toEqual([
      ROLE,
      { content: "The ferry lēaves at ⛴ 7:40." },
      { finish_reason: "stop" },
    ]);
  });

  it.each(["", SPOILT])("is not complete without content", (instead) => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    for (const event of eventsOf(withoutReason("refusal.sse", instead))) decoder.decode(event, []);
    expect([decoder.complete, decoder.ended]).toEqual([false, true]);
  });

  it("is not complete without its last event", () => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    for (const event of eventsOf(without(withoutReason("text.sse"), "message_stop"))) decoder.decode(event, []);
    expect(decoder.complete).toBe(false);
  });

  it("is delivered as it is, and no deployment is called to continue it", async () => {
    await using server = await LocalServer.http(async (incoming, response) => {
      await bodyOf(incoming);
      response.writeHead(200, { "content-type": "text/event-stream" }).end(withoutReason("text.sse"));
    });
    const deployment = { model: "anthropic/claude-sonnet-4-5", api_key: "sk-ant-test", api_base: server.origin };
    using router = new Router({
      env: {},
      model_list: [1, 2].map(() => ({ model_name: "main", litellm_params: deployment })),
    });
    const stream = await router.completion({
      model: "main",
      messages: [{ role: "user", content: "When?" }],
      stream: true,
    });
    expect(await stream.text()).toBe("The ferry lēaves at ⛴ 7:40.");
    expect(stream.router_metadata.attempts.map(({ outcome }) => outcome)).toEqual(["success"]);
    expect(stream.router_metadata.malformed_events).toBe(1);
  });
});

describe("a call that was cut before its first argument", () => {
  const named = (...rest: object[]): string =>
    [
      { type: "message_start", message: { id: "m", model: "claude", usage: { input_tokens: 1, output_tokens: 0 } } },
      { type: "content_block_start", index: 0, content_block: { type: "tool_use", id: "t", name: "book", input: {} } },
      { type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json: "" } },
      ...rest,
      { type: "message_stop" },
    ]
      .map((event) => `data: ${JSON.stringify(event)}\n\n`)
      .join("");
  const closed = { type: "content_block_stop", index: 0 };
  const ended = (stop_reason: string): object => ({ type: "message_delta", delta: { stop_reason } });
  const opened = { tool_calls: [expect.objectContaining({ id: "t", function: { name: "book", arguments: "" } })] };
  const whole = { tool_calls: [{ index: 0, function: { arguments: "{}" } }] };

  it.each([
    ["max_tokens", "length"],
    ["model_context_window_exceeded", "length"],
    ["refusal", "content_filter"],
  ])("is not completed, whether or not its block was closed: %s", (reason, finish_reason) => {
    for (const text of [named(ended(reason)), named(closed, ended(reason))])
      expect(lastDeltas(text, 2)).toEqual([opened, { finish_reason }]);
  });

  it("is distinguished from one that was complete before another block was cut", () => {
    const next = { type: "content_block_start", index: 1, content_block: { type: "text", text: "So" } };
    expect(lastDeltas(named(closed, next, ended("max_tokens")), 4)).toEqual([
      opened,
      whole,
      { content: "So" },
      { finish_reason: "length" },
    ]);
  });

  it("is distinguished from one whose stop reason was lost", () => {
    expect(lastDeltas(named(closed), 2)).toEqual([whole, { finish_reason: "tool_calls" }]);
  });

  it("is not an answer in the requested form either", () => {
    const request = ask({ response_format: { type: "json_object" } });
    const text = named(closed, ended("max_tokens")).replace('"book"', '"json_tool_call"');
    expect(deltasOf(chunksOf(text, request)).at(-1)).toEqual({ finish_reason: "length" });
    expect(chunksOf(text, request).some(({ choices }) => choices.some(({ delta }) => delta.content))).toBe(false);
  });
});

describe("a stream whose block was not closed", () => {
  it("delivers the end of the block with its own", () => {
    const deltas = deltasOf(chunksOf(without(fixture("thinking.sse"), "content_block_stop")));
    expect(deltas.slice(-2)).toEqual([
      { thinking_blocks: [expect.objectContaining({ type: "thinking", thinking: "Boats follow the tide." })] },
      { finish_reason: "stop" },
    ]);
    expect(lastDeltas(without(fixture("parallel-tools.sse"), "content_block_stop"), 2)).toEqual([
      { tool_calls: [{ index: 1, function: { arguments: "{}" } }] },
      { finish_reason: "tool_calls" },
    ]);
  });
});
