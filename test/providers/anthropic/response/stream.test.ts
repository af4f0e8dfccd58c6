import { describe, expect, it } from "vitest";
import { translator } from "../../../../src/providers/anthropic/translator.ts";
import { EventStreamDecoder } from "../../../../src/transport/event-stream.ts";
import type { ChatCompletionChunk } from "../../../../src/types/openai.ts";
import { ask, chunksOf, deltasOf, eventsOf, fixture, targetOf } from "../setting.ts";
import type { ServerSentEvent } from "../../../../src/transport/http.ts";

const ROLE = { role: "assistant", content: "" };
const JSON_WISH = ask({ response_format: { type: "json_object" } });
const STREAMS = [
  "text",
  "thinking",
  "redacted",
  "parallel-tools",
  "json-tool",
  "citations",
  "refusal",
  "cumulative-usage",
];
const call = (index: number, fields: object): object => ({ tool_calls: [{ index, ...fields }] });

/** The chunks without the time they were made at. */
function timeless(chunks: readonly ChatCompletionChunk[]): unknown[] {
  return chunks.map((chunk) => ({ ...chunk, created: 0 }));
}

describe("a stream", () => {
  it("becomes chunks", () => {
    const chunks = chunksOf(fixture("text.sse"));
    expect(deltasOf(chunks)).toEqual([
      ROLE,
      { content: "The ferry" },
      { content: " lēaves at ⛴ 7" },
      { content: ":40." },
      { finish_reason: "stop" },
    ]);
    for (const chunk of chunks)
      expect(chunk).toMatchObject({
        id: "msg_text",
        object: "chat.completion.chunk",
        model: "claude-sonnet-4-5-20250929",
      });
  });

  it("ends with its usage, in a chunk without choices", () => {
    expect(chunksOf(fixture("text.sse")).at(-1)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 21, completion_tokens: 14, total_tokens: 35 },
    });
  });

  it("takes the counts of the last event, and one start of two", () => {
    const chunks = chunksOf(fixture("cumulative-usage.sse"));
    expect(deltasOf(chunks)).toEqual([ROLE, { content: "Done." }, { finish_reason: "stop" }]);
    expect(chunks.at(-1)?.usage).toMatchObject({
      prompt_tokens: 14 + 6 + 120,
      completion_tokens: 9,
      prompt_tokens_details: { cached_tokens: 120, cache_write_tokens: 6 },
    });
  });

  it("delivers thinking as it comes, and the signed block when it is complete", () => {
    const chunks = chunksOf(fixture("thinking.sse"));
    expect(deltasOf(chunks)).toEqual([
      ROLE,
      { reasoning_content: "Boats follow" },
      { reasoning_content: " the tide." },
      {
        thinking_blocks: [
          {
            type: "thinking",
            thinking: "Boats follow the tide.",
            signature: expect.stringContaining("SIGNATURE") as string,
            provider: "anthropic",
          },
        ],
      },
      { content: "At high" },
      { content: " water." },
      { finish_reason: "stop" },
    ]);
    expect(chunks.at(-1)?.usage?.completion_tokens_details).toEqual({ reasoning_tokens: 12 });
  });

  it("keeps redacted thinking", () => {
    expect(deltasOf(chunksOf(fixture("redacted.sse")))[1]).toEqual({
      thinking_blocks: [
        { type: "redacted_thinking", data: expect.stringMatching(/^Emw/) as string, provider: "anthropic" },
      ],
    });
  });

  it("numbers tool calls separately, and gives one without arguments an empty object", () => {
    expect(deltasOf(chunksOf(fixture("parallel-tools.sse")))).toEqual([
      ROLE,
      { content: "Two look-ups." },
      call(0, { id: "toolu_tide", type: "function", function: { name: "tide_at", arguments: "" } }),
      call(0, { function: { arguments: '{"port": "Hel' } }),
      call(0, { function: { arguments: 'ston"}' } }),
      call(1, { id: "toolu_now", type: "function", function: { name: "current_time", arguments: "" } }),
      call(1, { function: { arguments: "{}" } }),
      { finish_reason: "tool_calls" },
    ]);
  });

  it("unwraps the tool that gives the answer its form", () => {
    expect(deltasOf(chunksOf(fixture("json-tool.sse"), JSON_WISH))).toEqual([
      ROLE,
      { content: '{"departs":' },
      { content: ' "07:40"}' },
      { finish_reason: "stop" },
    ]);
  });

  const withPreamble = (tool: string): string => {
    const [start = "", ...rest] = fixture("json-tool.sse")
      .replaceAll('"index":0', '"index":1')
      .split(/(?<=\n\n)/);
    const preamble = [
      'data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":"So"}}\n\n',
      'data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":": "}}\n\n',
      'data: {"type":"content_block_stop","index":0}\n\n',
    ];
    return [start, ...preamble, ...rest].join("").replace("json_tool_call", tool);
  };

  it("leaves out the text before such an answer", () => {
    expect(deltasOf(chunksOf(withPreamble("json_tool_call"), JSON_WISH))).toEqual([
      ROLE,
      { content: '{"departs":' },
      { content: ' "07:40"}' },
      { finish_reason: "stop" },
    ]);
  });

  it("delivers that text when no such answer comes", () => {
    const deltas = deltasOf(chunksOf(withPreamble("tide_at"), JSON_WISH));
    expect(deltas.slice(-2)).toEqual([{ content: "So: " }, { finish_reason: "tool_calls" }]);
  });

  it("answers a caller of functions with a function_call", () => {
    expect(
      deltasOf(chunksOf(fixture("parallel-tools.sse"), ask({ functions: [{ name: "tide_at" }] }))).slice(2),
    ).toEqual([
      { function_call: { name: "tide_at", arguments: "" } },
      { function_call: { arguments: '{"port": "Hel' } },
      { function_call: { arguments: 'ston"}' } },
      { finish_reason: "function_call" },
    ]);
  });

  it("leaves out the tools of Anthropic's servers, and cites what they found", () => {
    const deltas = deltasOf(chunksOf(fixture("citations.sse")));
    expect(deltas).toEqual([
      ROLE,
      { content: "Looking it up. " },
      { content: "First boat at 7:40." },
      {
        annotations: [
          {
            type: "url_citation",
            url_citation: { start_index: 15, end_index: 34, url: "https://ferry.example/times", title: "Timetable" },
          },
        ],
      },
      { finish_reason: "stop" },
    ]);
  });

  it("may be refused without text", () => {
    expect(deltasOf(chunksOf(fixture("refusal.sse")))).toEqual([
      ROLE,
      { refusal: "This asks for harmful code." },
      { finish_reason: "content_filter" },
    ]);
  });

  it("is complete with its stop reason, and ends with its last event", () => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    const states = eventsOf(fixture("text.sse")).map((event) => {
      decoder.decode(event, []);
      return [decoder.complete, decoder.ended];
    });
    expect(states.slice(-3)).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it.each(STREAMS)("%s is the same wherever its bytes are split", (name) => {
    const bytes = new TextEncoder().encode(fixture(`${name}.sse`));
    const request = name === "json-tool" ? JSON_WISH : ask();
    const whole = timeless(chunksOf(fixture(`${name}.sse`), request));
    for (let split = 0; split <= bytes.length; split += 1) {
      const lines = new EventStreamDecoder();
      const events: ServerSentEvent[] = [];
      for (const part of [bytes.slice(0, split), bytes.slice(split)]) lines.push([part], events);
      lines.end(events);
      const decoder = translator.translate(request, targetOf()).decoder({});
      const chunks: ChatCompletionChunk[] = [];
      expect(events.every((event) => decoder.decode(event, chunks))).toBe(true);
      decoder.finish?.(chunks);
      expect(timeless(chunks)).toEqual(whole);
    }
  });

  it.each(STREAMS)("%s is never complete before its stop reason", (name) => {
    const events = eventsOf(fixture(`${name}.sse`));
    const last = events.findIndex(({ event }) => event === "message_delta");
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    events.slice(0, last).forEach((event) => decoder.decode(event, []));
    expect(decoder.complete).toBe(false);
  });

  const MALFORMED = [
    "",
    "{",
    "null",
    "3",
    "[]",
    "{}",
    '{"type":3}',
    '{"type":"message_start"}',
    '{"type":"content_block_start","index":0}',
    '{"type":"content_block_start","index":0,"content_block":{}}',
    '{"type":"content_block_delta","index":0}',
    '{"type":"content_block_delta","index":9,"delta":{"type":"input_json_delta","partial_json":"{}"}}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta"}}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":7}}',
    '{"type":"message_delta"}',
  ];

  it.each(MALFORMED)("skips the malformed event %j and goes on", (data) => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    const events = eventsOf(fixture("text.sse"));
    const chunks: ChatCompletionChunk[] = [];
    const taken = [...events.slice(0, 3), { event: undefined, data }, ...events.slice(3)].map((event) =>
      decoder.decode(event, chunks),
    );
    expect(taken.filter((valid) => !valid)).toHaveLength(1);
    expect(deltasOf(chunks)).toEqual(deltasOf(chunksOf(fixture("text.sse"))));
  });

  it.each([
    '{"type":"ping"}',
    '{"type":"context_note","x":1}',
    '{"type":"content_block_stop","index":4}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"new_delta"}}',
  ])("ignores %s", (data) => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    const chunks: ChatCompletionChunk[] = [];
    for (const event of eventsOf(fixture("text.sse")).slice(0, 2)) decoder.decode(event, chunks);
    expect(decoder.decode({ event: undefined, data }, chunks)).toBe(true);
    expect(deltasOf(chunks)).toEqual([ROLE]);
  });

  it("delivers text and thinking whose start was lost", () => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    const chunks: ChatCompletionChunk[] = [];
    for (const delta of ['{"type":"thinking_delta","thinking":"Hm"}', '{"type":"text_delta","text":"Aye"}']) {
      decoder.decode(
        { event: undefined, data: `{"type":"content_block_delta","index":${chunks.length},"delta":${delta}}` },
        chunks,
      );
    }
    expect(deltasOf(chunks)).toEqual([{ reasoning_content: "Hm" }, { content: "Aye" }]);
  });

  it("closes a block that was left open when another starts at its index", () => {
    const start = (content_block: object): string =>
      `data: ${JSON.stringify({ type: "content_block_start", index: 0, content_block })}\n\n`;
    const thinking = start({ type: "thinking", thinking: "Hm", signature: "s" });
    const tool = start({ type: "tool_use", id: "t", name: "f", input: {} });
    const stop = 'data: {"type":"message_delta","delta":{"stop_reason":"tool_use"}}\n\n';
    expect(deltasOf(chunksOf(thinking + tool + start({ type: "text", text: "So" }) + stop))).toEqual([
      { reasoning_content: "Hm" },
      { thinking_blocks: [{ type: "thinking", thinking: "Hm", signature: "s", provider: "anthropic" }] },
      call(0, { id: "t", type: "function", function: { name: "f", arguments: "" } }),
      call(0, { function: { arguments: "{}" } }),
      { content: "So" },
      { finish_reason: "tool_calls" },
    ]);
  });

  it("finishes once, with the last counts, when the stop reason comes twice", () => {
    const again = 'data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":99}}\n\n';
    const chunks = chunksOf(fixture("text.sse").replace("event: message_stop", `${again}event: message_stop`));
    expect(deltasOf(chunks)).toEqual(deltasOf(chunksOf(fixture("text.sse"))));
    expect(chunks.at(-1)?.usage).toMatchObject({ prompt_tokens: 21, completion_tokens: 99 });
  });

  it("takes a tool's input that came with its start", () => {
    const start =
      '{"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t","name":"f","input":{"a":1}}}';
    const chunks = chunksOf(`data: ${start}\n\ndata: {"type":"content_block_stop","index":0}\n\n`);
    expect(deltasOf(chunks)[1]).toEqual(call(0, { function: { arguments: '{"a":1}' } }));
  });
});
