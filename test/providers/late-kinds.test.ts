/** What a block of a stream is, its deltas say where nobody announced it, or in words that nobody knows. */
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../src/types/openai.ts";
import type { Fields } from "../../src/translation/json.ts";
import { type Speaker, speakers } from "./support/wire-bodies.ts";

const QUESTION: ChatRequest = { model: "main", messages: [{ role: "user", content: "Where?" }], stream: true };
const JSON_SCHEMA = { name: "place", schema: { type: "object", properties: { city: { type: "string" } } } };
const AS_JSON = { response_format: { type: "json_schema", json_schema: JSON_SCHEMA } } as const;

/** The last event on OpenAI's wire. */
const DONE = "[DONE]";

interface Heard {
  readonly text: string;
  readonly reasoning: string;
  readonly calls: readonly string[];
  readonly whole: boolean;
}

/** What a reader hears of a stream of such events. */
function heard(
  vendor: string,
  events: readonly (readonly [string, unknown])[],
  more: Partial<ChatRequest> = {},
): Heard {
  const speaker = speakers().find((each): each is Speaker => each.vendor === vendor);
  if (speaker === undefined) throw new Error(`There is no ${vendor}.`);
  const decoder = speaker.translator.translate({ ...QUESTION, ...more }, speaker.target).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  let [failed, text, reasoning] = [false, "", ""];
  const calls: string[] = [];
  try {
    for (const [event, data] of events)
      decoder.decode({ event, data: data === DONE ? DONE : JSON.stringify(data) }, chunks);
    if (decoder.complete) decoder.finish?.(chunks);
  } catch (error) {
    if (!isRouterError(error)) throw error;
    failed = true;
  }
  for (const delta of chunks.flatMap(({ choices }) => choices.map((choice) => choice.delta))) {
    text += delta.content ?? "";
    reasoning += delta.reasoning_content ?? "";
    for (const call of delta.tool_calls ?? [])
      calls[call.index] = (calls[call.index] ?? "") + (call.function?.arguments ?? "");
  }
  return { text, reasoning, calls, whole: decoder.complete && !failed };
}

/** Of one block of Converse. */
const converse = (start: Fields | undefined, deltas: readonly Fields[], stopReason = "end_turn") =>
  [
    ["messageStart", { role: "assistant" }],
    ...(start === undefined ? [] : [["contentBlockStart", { contentBlockIndex: 0, start }] as const]),
    ...deltas.map((delta) => ["contentBlockDelta", { contentBlockIndex: 0, delta }] as const),
    ["contentBlockStop", { contentBlockIndex: 0 }],
    ["messageStop", { stopReason }],
    ["metadata", { usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 } }],
  ] as const;

/** Of one block of Anthropic's. */
const message = (block: Fields | undefined, deltas: readonly Fields[], stop_reason = "end_turn") =>
  [
    { type: "message_start", message: { id: "m", model: "a", usage: { input_tokens: 1, output_tokens: 1 } } },
    ...(block === undefined ? [] : [{ type: "content_block_start", index: 0, content_block: block }]),
    ...deltas.map((delta) => ({ type: "content_block_delta", index: 0, delta })),
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta: { stop_reason }, usage: { output_tokens: 2 } },
    { type: "message_stop" },
  ].map((event) => [event.type, event] as const);

describe("A block of Bedrock's", () => {
  const beginnings: readonly [string, Fields | undefined, readonly Fields[]][] = [
    ["an empty delta", undefined, [{}]],
    ["a delta that is yet to be invented", undefined, [{ hologram: { text: "?" } }]],
    ["an empty text", undefined, [{ text: "" }]],
    ["an empty announcement", {}, []],
    ["the announcement of what is yet to be invented", { hologram: {} }, []],
    ["an announcement of text", { text: "" }, []],
    ["an announcement of reasoning", { reasoningContent: {} }, []],
    ["an announcement of reasoning without text", { reasoningContent: { text: "" } }, [{ reasoningContent: {} }]],
    ["an announcement of no tool", { toolUse: null }, []],
    ["reasoning", undefined, [{ reasoningContent: { text: "Hm." } }]],
  ];

  it.each(beginnings)("that begins with %s has the text that comes then", (_, start, first) => {
    const rest = [{ text: "Head" }, { text: "land." }];
    for (const more of [{}, AS_JSON])
      expect(heard("bedrock", converse(start, [...first, ...rest]), more)).toMatchObject({
        text: "Headland.",
        whole: true,
      });
  });

  it.each(beginnings)("that begins with %s has the reasoning that comes then", (_, start, first) => {
    const rest = [{ reasoningContent: { text: "It " } }, { reasoningContent: { text: "is." } }];
    const { reasoning } = heard("bedrock", converse(start, [...first, ...rest]));
    expect(reasoning).toBe(JSON.stringify(first).includes("Hm.") ? "Hm.It is." : "It is.");
    expect(heard("bedrock", converse(start, [...first, ...rest]), AS_JSON).reasoning).toBe(reasoning);
  });

  it("has what its start already had", () => {
    const text = [{ text: "land." }];
    for (const more of [{}, AS_JSON])
      expect(heard("bedrock", converse({ text: "Head" }, text), more)).toMatchObject({
        text: "Headland.",
        whole: true,
      });
    const reasoning = [{ reasoningContent: { text: "is." } }];
    expect(heard("bedrock", converse({ reasoningContent: { text: "It " } }, reasoning)).reasoning).toBe("It is.");
  });

  it("is read where its start is missing or invalid", () => {
    for (const start of [null, "text", []] as unknown[]) {
      const [first, ...rest] = converse(undefined, [{ text: "Head" }, { text: "land." }]);
      const invalid = ["contentBlockStart", { contentBlockIndex: 0, start }] as const;
      expect(heard("bedrock", [first, invalid, ...rest])).toMatchObject({ text: "Headland.", whole: true });
    }
  });

  it.each(beginnings)("that begins with %s and goes on with a tool's input is of no use", (_, start, first) => {
    const rest = [{ toolUse: { input: '{"city":1}' } }];
    for (const more of [{}, AS_JSON])
      expect(heard("bedrock", converse(start, [...first, ...rest], "tool_use"), more)).toMatchObject({ whole: false });
  });

  it("keeps the text that comes where a tool's input was", () => {
    const start = { toolUse: { toolUseId: "c", name: "find" } };
    const deltas = [{ toolUse: { input: '{"city":1}' } }, { text: "Headland." }];
    expect(heard("bedrock", converse(start, deltas, "tool_use"))).toEqual({
      text: "Headland.",
      reasoning: "",
      calls: ['{"city":1}'],
      whole: true,
    });
  });
});

describe("A block of Anthropic's", () => {
  const unknown: readonly [string, Fields | undefined, readonly Fields[]][] = [
    ["nothing", undefined, []],
    ["an empty text", undefined, [{ type: "text_delta", text: "" }]],
    ["a delta that is yet to be invented", undefined, [{ type: "hologram_delta" }]],
    ["the announcement of what is yet to be invented", { type: "hologram" }, []],
    ["thinking", { type: "thinking", thinking: "" }, []],
    ["a text", { type: "text", text: "" }, []],
  ];

  it.each(unknown)("that begins with %s has the text that comes then", (_, block, first) => {
    const deltas = [...first, { type: "text_delta", text: "Head" }, { type: "text_delta", text: "land." }];
    for (const more of [{}, AS_JSON])
      expect(heard("anthropic", message(block, deltas), more)).toMatchObject({ text: "Headland.", whole: true });
  });

  it.each(unknown)("that begins with %s has the thinking that comes then", (_, block, first) => {
    const deltas = [...first, { type: "thinking_delta", thinking: "It is." }];
    expect(heard("anthropic", message(block, [...deltas, { type: "text_delta", text: "Yes." }]))).toMatchObject({
      reasoning: "It is.",
      text: "Yes.",
      whole: true,
    });
  });

  it.each(unknown)("that begins with %s and goes on with a tool's input is of no use", (_, block, first) => {
    const deltas = [...first, { type: "input_json_delta", partial_json: '{"city":1}' }];
    for (const more of [{}, AS_JSON])
      expect(heard("anthropic", message(block, deltas, "tool_use"), more)).toMatchObject({ whole: false });
  });

  it("that is a tool on its servers stays its own business", () => {
    const block = { type: "server_tool_use", id: "s", name: "web_search", input: {} };
    const deltas = [{ type: "input_json_delta", partial_json: '{"query":1}' }];
    const [start, ...events] = message(block, deltas).slice(0, -2);
    const call = [
      { type: "content_block_start", index: 1, content_block: { type: "tool_use", id: "c", name: "find", input: {} } },
      { type: "content_block_delta", index: 1, delta: { type: "input_json_delta", partial_json: '{"city":2}' } },
      { type: "content_block_stop", index: 1 },
    ].map((event) => [event.type, event] as const);
    const last = message(block, deltas, "tool_use").slice(-2);
    if (start === undefined) throw new Error("It has a start.");
    expect(heard("anthropic", [start, ...events, ...call, ...last])).toMatchObject({
      calls: ['{"city":2}'],
      whole: true,
    });
  });
});

describe("Gemini's call", () => {
  const piece = (functionCall: Fields, finishReason?: string) =>
    ["", { candidates: [{ index: 0, content: { role: "model", parts: [{ functionCall }] }, finishReason }] }] as const;

  it.each([{ partialArgs: [{ jsonPath: "$.city", stringValue: "Head" }] }, { args: { city: "Head" } }])(
    "of which only %j came is no whole answer",
    (lost) => {
      expect(heard("gemini", [piece(lost), piece({}, "STOP")])).toMatchObject({ whole: false });
      expect(heard("gemini", [piece(lost), piece({}, "MAX_TOKENS")])).toMatchObject({ whole: true, calls: [] });
    },
  );

  it("may end with an empty piece more than once", () => {
    expect(heard("gemini", [piece({ name: "find", args: {} }), piece({}), piece({}, "STOP")])).toMatchObject({
      whole: true,
      calls: ["{}"],
    });
  });
});

describe("A call on OpenAI's wire", () => {
  const chunk = (delta: unknown, finish_reason: string | null = null) =>
    ["", { id: "c", choices: [{ index: 0, delta, finish_reason }] }] as const;
  const call = (index: number, fields: unknown, name?: string) => ({
    tool_calls: [{ index, ...(name === undefined ? {} : { id: `call_${index}`, type: "function" }), function: fields }],
  });
  const named = (index: number, text = "") => call(index, { name: "find", arguments: text }, "find");
  const more = (text: string) => call(0, { arguments: text });
  const done = ["", DONE] as const;

  it("that was told without arguments takes none afterwards", () => {
    const events = [chunk(named(0)), chunk({}, "tool_calls"), chunk(more('{"city":1}')), done];
    expect(heard("openai", events)).toMatchObject({ calls: ["{}"], whole: false });
    const twice = [chunk(named(0), "tool_calls"), chunk(more('{"city":1}'), "tool_calls"), done];
    expect(heard("openai", twice)).toMatchObject({ calls: ["{}"], whole: false });
  });

  it("goes on to its end where it had begun", () => {
    const events = [chunk(named(0, '{"city"')), chunk({}, "tool_calls"), chunk(more(":1}")), done];
    expect(heard("openai", events)).toMatchObject({ calls: ['{"city":1}'], whole: true });
  });

  it("may come after the end of its choice, with arguments or without", () => {
    const events = [chunk(named(0, "{}"), "tool_calls"), chunk(named(1, '{"a":1}')), chunk(named(2)), done];
    expect(heard("openai", events)).toMatchObject({ calls: ["{}", '{"a":1}', "{}"], whole: true });
  });

  it("without a name is none after the end of its choice either", () => {
    const events = [chunk({ content: "Yes." }, "stop"), chunk(more('{"city":1}')), done];
    expect(heard("openai", events)).toMatchObject({ whole: false });
  });
});
