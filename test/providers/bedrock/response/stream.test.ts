import { describe, expect, it } from "vitest";
import { translator } from "../../../../src/providers/bedrock/translator.ts";
import type { ChatCompletionChunk } from "../../../../src/types/openai.ts";
import { ask, chunksOf, decoded, deltasOf, eventsOf, framesOf, targetOf } from "../setting.ts";

const ROLE = { role: "assistant", content: "" };
const JSON_WISH = ask({ response_format: { type: "json_object" } });
const STREAMS = [
  "text",
  "thinking",
  "redacted",
  "parallel-tools",
  "json-tool",
  "structured",
  "citations",
  "cached",
  "guardrail",
  "metadata-first",
  "no-block-stops",
  "max-tokens",
  "unknown-events",
];
const SIGNED = expect.stringMatching(/^EuYB/) as string;
const call = (index: number, fields: object): object => ({ tool_calls: [{ index, ...fields }] });
const timeless = (chunks: readonly ChatCompletionChunk[]): unknown[] =>
  chunks.map((chunk) => ({ ...chunk, created: 0 }));

/** The error that a stream ends in, and the deltas before it. */
function failureOf(name: string): { error: unknown; deltas: unknown[] } {
  const decoder = translator.translate(ask(), targetOf()).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  try {
    for (const event of eventsOf(framesOf(name))) decoder.decode(event, chunks);
  } catch (error) {
    return { error, deltas: deltasOf(chunks) };
  }
  throw new Error("The stream ended well.");
}

describe("a stream", () => {
  it("becomes chunks", () => {
    const chunks = chunksOf("text");
    expect(deltasOf(chunks)).toEqual([
      ROLE,
      { content: "The lamp" },
      { content: " is līt ⛯ at" },
      { content: " dusk." },
      { finish_reason: "stop" },
    ]);
    for (const chunk of chunks) {
      expect(chunk).toMatchObject({ object: "chat.completion.chunk", model: targetOf().model });
    }
  });

  it("ends with its usage, in a chunk without choices", () => {
    expect(chunksOf("text").at(-1)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 18, completion_tokens: 9, total_tokens: 27 },
    });
    expect(chunksOf("cached").at(-1)?.usage).toMatchObject({
      prompt_tokens: 4 + 1100 + 240,
      prompt_tokens_details: { cached_tokens: 1100, cache_write_tokens: 240 },
    });
  });

  it("delivers reasoning as it comes, and the signed block when it is complete", () => {
    const block = { type: "thinking", thinking: "Fog needs the horn.", signature: SIGNED };
    expect(deltasOf(chunksOf("thinking"))).toEqual([
      ROLE,
      { reasoning_content: "Fog needs" },
      { reasoning_content: " the horn." },
      { thinking_blocks: [{ ...block, provider: "anthropic" }] },
      { content: "Sound the" },
      { content: " horn." },
      { finish_reason: "stop" },
    ]);
    const nova = chunksOf("thinking", ask(), targetOf("us.amazon.nova-2-lite-v1:0"));
    expect(deltasOf(nova)[3]).toEqual({ thinking_blocks: [{ ...block, provider: "bedrock/amazon" }] });
  });

  it("keeps redacted reasoning, also in pieces", () => {
    expect(deltasOf(chunksOf("redacted"))[1]).toEqual({
      thinking_blocks: [{ type: "redacted_thinking", data: "RXdBUUxpZ2h0aG91c2U=", provider: "anthropic" }],
    });
    const piece = (text: string): { event: string; data: string } => ({
      event: "contentBlockDelta",
      data: JSON.stringify({
        contentBlockIndex: 0,
        delta: { reasoningContent: { redactedContent: Buffer.from(text).toString("base64") } },
      }),
    });
    const [delta] = deltasOf(
      decoded([piece("ab"), piece("cde"), { event: "messageStop", data: '{"stopReason":"end_turn"}' }]),
    );
    const data = Buffer.from("abcde").toString("base64");
    expect(delta).toEqual({ thinking_blocks: [{ type: "redacted_thinking", data, provider: "anthropic" }] });
  });

  it("numbers tool calls separately, and gives one without arguments an empty object", () => {
    expect(deltasOf(chunksOf("parallel-tools"))).toEqual([
      ROLE,
      { content: "Two look-ups." },
      call(0, { id: "tooluse_fog", type: "function", function: { name: "fog_at", arguments: "" } }),
      call(0, { function: { arguments: '{"rock": "Ske' } }),
      call(0, { function: { arguments: 'rry"}' } }),
      call(1, { id: "tooluse_now", type: "function", function: { name: "current_time", arguments: "" } }),
      call(1, { function: { arguments: "{}" } }),
      { finish_reason: "tool_calls" },
    ]);
  });

  it.each(["max_tokens", "model_context_window_exceeded", "guardrail_intervened"])(
    "does not complete a call that was cut before its first argument: %s",
    (stopReason) => {
      const named = { contentBlockIndex: 0, start: { toolUse: { toolUseId: "t", name: "light" } } };
      const opened = call(0, { id: "t", type: "function", function: { name: "light", arguments: "" } });
      const frame = (event: string, fields: object): { event: string; data: string } => ({
        event,
        data: JSON.stringify(fields),
      });
      const start = frame("contentBlockStart", named);
      const stop = frame("contentBlockStop", { contentBlockIndex: 0 });
      const said = frame("contentBlockDelta", { contentBlockIndex: 1, delta: { text: "So" } });
      const end = frame("messageStop", { stopReason });
      const finish = { finish_reason: stopReason === "guardrail_intervened" ? "content_filter" : "length" };
      expect(deltasOf(decoded([start, end]))).toEqual([opened, finish]);
      expect(deltasOf(decoded([start, stop, end]))).toEqual([opened, finish]);
      const whole = call(0, { function: { arguments: "{}" } });
      expect(deltasOf(decoded([start, stop, said, end]))).toEqual([opened, whole, { content: "So" }, finish]);
    },
  );

  it.each([
    ["contentBlockStart", { contentBlockIndex: 0, start: {} }],
    ["contentBlockStart", { contentBlockIndex: 0, start: { yetToBeInvented: {} } }],
    ["contentBlockDelta", { contentBlockIndex: 0, delta: {} }],
    ["contentBlockDelta", { contentBlockIndex: 0, delta: { yetToBeInvented: {} } }],
  ])("loses no text of a block that began with an unknown or empty event: %s %j", (event, fields) => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    const chunks: ChatCompletionChunk[] = [];
    for (const [name, data] of [
      ["messageStart", { role: "assistant" }],
      [event, fields],
      ["contentBlockDelta", { contentBlockIndex: 0, delta: { text: "All of it." } }],
      ["contentBlockStop", { contentBlockIndex: 0 }],
      ["messageStop", { stopReason: "end_turn" }],
    ] as const)
      expect(decoder.decode({ event: name, data: JSON.stringify(data) }, chunks)).toBe(true);
    expect(deltasOf(chunks)).toEqual([ROLE, { content: "All of it." }, { finish_reason: "stop" }]);
  });

  it("closes blocks that were left open", () => {
    expect(deltasOf(chunksOf("no-block-stops"))).toEqual([
      ROLE,
      { reasoning_content: "Hm." },
      { content: "Light it." },
      call(0, { id: "tooluse_lamp", type: "function", function: { name: "light", arguments: "" } }),
      { thinking_blocks: [{ type: "thinking", thinking: "Hm.", provider: "anthropic" }] },
      call(0, { function: { arguments: "{}" } }),
      { finish_reason: "tool_calls" },
    ]);
  });

  it("unwraps the tool that gives the answer its form, and leaves out the text before it", () => {
    expect(deltasOf(chunksOf("json-tool", JSON_WISH))).toEqual([
      ROLE,
      { content: '{"lit":' },
      { content: " true}" },
      { finish_reason: "stop" },
    ]);
  });

  it("delivers that text when no such answer comes", () => {
    expect(deltasOf(chunksOf("text", JSON_WISH))).toEqual([
      ROLE,
      { content: "The lamp is līt ⛯ at dusk." },
      { finish_reason: "stop" },
    ]);
  });

  it("gives tools back under their own names", () => {
    const tools = [{ type: "function", function: { name: "fog at" } }];
    const events = eventsOf(framesOf("parallel-tools")).map((event) => ({
      ...event,
      data: event.data.replace("fog_at", "fog_at"),
    }));
    expect(deltasOf(decoded(events, ask({ tools })))[2]).toMatchObject({
      tool_calls: [{ function: { name: "fog at" } }],
    });
  });

  it("answers a caller of functions with a function_call", () => {
    expect(deltasOf(chunksOf("parallel-tools", ask({ functions: [{ name: "fog_at" }] }))).slice(2)).toEqual([
      { function_call: { name: "fog_at", arguments: "" } },
      { function_call: { arguments: '{"rock": "Ske' } },
      { function_call: { arguments: 'rry"}' } },
      { finish_reason: "function_call" },
    ]);
  });

  it("cites what the model found on the web", () => {
    const url_citation = { start_index: 12, end_index: 23, url: "https://light.example/log", title: "Fog log" };
    expect(deltasOf(chunksOf("citations"))[3]).toEqual({ annotations: [{ type: "url_citation", url_citation }] });
  });

  it.each([
    ["guardrail", "content_filter"],
    ["max-tokens", "length"],
    ["unknown-events", "a_new_reason"],
  ])("%s ends with %s", (name, finish_reason) => {
    expect(deltasOf(chunksOf(name)).at(-1)).toEqual({ finish_reason });
  });

  it("has what a guardrail found", () => {
    expect(chunksOf("guardrail").at(-1)).toMatchObject({
      trace: { guardrail: { actionReason: "Guardrail blocked." } },
    });
  });

  it("is complete with its stop reason, and ends with its metadata, in either order", () => {
    const statesOf = (name: string): unknown[] => {
      const decoder = translator.translate(ask(), targetOf()).decoder({});
      return eventsOf(framesOf(name)).map((event) => {
        decoder.decode(event, []);
        return [decoder.complete, decoder.ended];
      });
    };
    const [no, yes] = [false, true];
    expect(statesOf("text").slice(-3)).toEqual([
      [no, no],
      [yes, no],
      [yes, yes],
    ]);
    expect(statesOf("metadata-first").slice(-2)).toEqual([
      [no, no],
      [yes, yes],
    ]);
    expect(chunksOf("metadata-first").at(-1)?.usage?.total_tokens).toBe(11);
  });

  it.each(STREAMS)("%s is the same wherever its bytes are split", (name) => {
    const bytes = Buffer.concat(framesOf(name));
    const request = name === "json-tool" ? JSON_WISH : ask();
    const whole = timeless(chunksOf(name, request));
    for (let split = 1; split < bytes.length; split += 1) {
      const events = eventsOf([bytes.subarray(0, split), bytes.subarray(split)]);
      expect(timeless(decoded(events, request))).toEqual(whole);
    }
  });

  it.each([
    ["throttled-after-text", "RateLimitError", 429],
    ["model-error-after-text", "InternalServerError", 424],
    ["unmodeled-error-after-text", "InternalServerError", 500],
    ["malformed-tool-use", "InternalServerError", 500],
  ])("%s delivers what came, then fails with %s", (name, error, status) => {
    const failure = failureOf(name);
    expect(failure.deltas.length).toBeGreaterThan(1);
    expect(failure.error).toMatchObject({ name: error, status, deployment_id: "light-1" });
  });

  it.each([
    ["internal-error-first", "InternalServerError", 500],
    ["unavailable-first", "ServiceUnavailableError", 503],
    ["too-long-first", "ContextWindowExceededError", 400],
    ["timeout-first", "Timeout", 408],
    ["unknown-exception-first", "APIError", undefined],
  ])("%s fails with %s", (name, error, status) => {
    const failure = failureOf(name);
    expect(failure.deltas).toEqual([]);
    expect(failure.error).toMatchObject({ name: error, status });
  });

  it.each([
    ["contentBlockDelta", "{"],
    ["contentBlockDelta", "[]"],
    ["contentBlockDelta", '{"contentBlockIndex":0}'],
    ["contentBlockDelta", '{"contentBlockIndex":0,"delta":{"text":7}}'],
    ["contentBlockDelta", '{"contentBlockIndex":9,"delta":{"toolUse":{"input":"{}"}}}'],
    ["contentBlockStart", '{"contentBlockIndex":0}'],
    ["messageStop", "{}"],
    [undefined, "{}"],
  ])("skips the malformed event %s %s and goes on", (event, data) => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    const events = eventsOf(framesOf("text"));
    const chunks: ChatCompletionChunk[] = [];
    const taken = [...events.slice(0, 2), { event, data }, ...events.slice(2)].map((each) =>
      decoder.decode(each, chunks),
    );
    expect(taken.filter((valid) => !valid)).toHaveLength(1);
    expect(deltasOf(chunks)).toEqual(deltasOf(chunksOf("text")));
  });
});
