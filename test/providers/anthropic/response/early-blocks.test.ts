/** The start of a message may have its content, or some of it: answers to programmatic tool calls do. */
import { describe, expect, it } from "vitest";
import type { ChatCompletionChunk, ChatRequest, Delta } from "../../../../src/types/openai.ts";
import type { Fields } from "../../../../src/translation/json.ts";
import { type Speaker, speakers } from "../../support/wire-bodies.ts";

const REQUEST: ChatRequest = {
  model: "main",
  messages: [{ role: "user", content: "Where?" }],
  tools: [{ type: "function", function: { name: "find", parameters: { type: "object" } } }],
  stream: true,
};
const AS_JSON = {
  response_format: { type: "json_schema", json_schema: { name: "place", schema: { type: "object" } } },
} as const;

const CALL = { type: "tool_use", id: "toolu_1", name: "find", input: { city: "Oslo" }, caller: { type: "direct" } };
const TEXT = { type: "text", text: "Head" };

const begin = (content: unknown, more: Fields = {}): Fields => ({
  type: "message_start",
  message: { id: "msg_1", model: "claude", role: "assistant", content, usage: { input_tokens: 1 }, ...more },
});
const start = (index: number, content_block: Fields): Fields => ({ type: "content_block_start", index, content_block });
const delta = (index: number, change: Fields): Fields => ({ type: "content_block_delta", index, delta: change });
const words = (text: string): Fields => ({ type: "text_delta", text });
const stop = (index: number): Fields => ({ type: "content_block_stop", index });
const end = (stop_reason: string | null = "end_turn"): Fields[] => [
  { type: "message_delta", delta: { stop_reason }, usage: { output_tokens: 3 } },
  { type: "message_stop" },
];

interface Read {
  readonly text: string;
  readonly calls: readonly { readonly name: string; readonly args: string }[];
  readonly finish: string | undefined;
  readonly complete: boolean;
}

function read(events: readonly Fields[], more: Partial<ChatRequest> = {}): Read {
  const speaker = speakers().find((each): each is Speaker => each.vendor === "anthropic");
  if (speaker === undefined) throw new Error("There is no Anthropic.");
  const decoder = speaker.translator.translate({ ...REQUEST, ...more }, speaker.target).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  for (const event of events) decoder.decode({ event: String(event["type"]), data: JSON.stringify(event) }, chunks);
  const choices = chunks.flatMap((chunk) => chunk.choices);
  const calls: { name: string; args: string }[] = [];
  for (const { index, function: called } of choices.flatMap(
    (choice): Delta["tool_calls"] & object => choice.delta.tool_calls ?? [],
  )) {
    const call = (calls[index] ??= { name: "", args: "" });
    call.name += called?.name ?? "";
    call.args += called?.arguments ?? "";
  }
  return {
    text: choices.map((choice) => choice.delta.content ?? "").join(""),
    calls,
    finish: choices.findLast(({ finish_reason }) => finish_reason !== null)?.finish_reason ?? undefined,
    complete: decoder.complete,
  };
}

const FOUND = { calls: [{ name: "find", args: '{"city":"Oslo"}' }], finish: "tool_calls", complete: true };

describe("Content in the start of a message", () => {
  it("is the answer where nothing else comes", () => {
    expect(read([begin([CALL]), ...end("tool_use")])).toEqual({ text: "", ...FOUND });
    expect(read([begin([TEXT, CALL]), ...end("tool_use")])).toEqual({ text: "Head", ...FOUND });
    expect(read([begin([TEXT]), ...end()])).toEqual({ text: "Head", calls: [], finish: "stop", complete: true });
  });

  it("ends with the reason that the start has, or for what it is", () => {
    expect(read([begin([CALL], { stop_reason: "tool_use" }), { type: "message_stop" }])).toMatchObject(FOUND);
    expect(read([begin([CALL]), { type: "message_stop" }])).toMatchObject(FOUND);
    const cut = read([begin([TEXT], { stop_reason: "max_tokens" }), { type: "message_stop" }]);
    expect(cut).toMatchObject({ text: "Head", finish: "length" });
  });

  it("comes before the blocks that follow it", () => {
    const events = [begin([TEXT]), start(1, { type: "text", text: "" }), delta(1, words("land.")), stop(1), ...end()];
    expect(read(events)).toMatchObject({ text: "Headland.", complete: true });
    const call = [
      start(1, { ...CALL, input: {} }),
      delta(1, { type: "input_json_delta", partial_json: '{"city":"Oslo"}' }),
    ];
    expect(read([begin([TEXT]), ...call, stop(1), ...end("tool_use")])).toEqual({ text: "Head", ...FOUND });
    const other = [start(0, { type: "text", text: "" }), delta(0, words("land.")), stop(0)];
    expect(read([begin([CALL]), ...other, ...end("tool_use")])).toEqual({ text: "land.", ...FOUND });
  });

  it("goes on with deltas at its place", () => {
    expect(read([begin([TEXT]), delta(0, words("land.")), stop(0), ...end()])).toMatchObject({ text: "Headland." });
    const input = delta(0, { type: "input_json_delta", partial_json: '{"city":"Oslo"}' });
    expect(read([begin([{ ...CALL, input: {} }]), input, stop(0), ...end("tool_use")])).toMatchObject(FOUND);
  });

  it("counts once where events of its own announce it again, and where the start comes twice", () => {
    const text = [start(0, { type: "text", text: "" }), delta(0, words("Head")), stop(0)];
    expect(read([begin([TEXT]), ...text, ...end()])).toMatchObject({ text: "Head", complete: true });
    const call = [
      start(0, { ...CALL, input: {} }),
      delta(0, { type: "input_json_delta", partial_json: '{"city":"Oslo"}' }),
    ];
    expect(read([begin([CALL]), { type: "ping" }, ...call, stop(0), ...end("tool_use")])).toMatchObject(FOUND);
    expect(read([begin([CALL]), begin([CALL]), ...end("tool_use")])).toMatchObject(FOUND);
    expect(read([begin([TEXT]), delta(0, words("land.")), begin([TEXT]), ...end()])).toMatchObject({
      text: "Headland.",
    });
  });

  it("is the answer as JSON where the answer comes as a tool's input", () => {
    const call = { type: "tool_use", id: "t", name: "json_tool_call", input: { city: "Oslo" } };
    expect(read([begin([TEXT, call]), ...end("tool_use")], AS_JSON)).toMatchObject({
      text: '{"city":"Oslo"}',
      calls: [],
      complete: true,
    });
  });

  it.each([null, undefined, "Head", {}, [], [null], [{}], [{ type: "text", text: 7 }]])(
    "is nothing when it is %j",
    (content) => {
      expect(read([begin(content), ...end()])).toMatchObject({ text: "", calls: [] });
      const text = [start(0, { type: "text", text: "" }), delta(0, words("Hi")), stop(0)];
      expect(read([begin(content), ...text, ...end()])).toMatchObject({ text: "Hi", complete: true });
    },
  );

  it("is no answer when a call in it has no name, or there are too many blocks", () => {
    expect(read([begin([{ ...CALL, name: "" }]), { type: "message_stop" }]).complete).toBe(false);
    const many = Array.from({ length: 100_000 }, () => TEXT);
    expect(read([begin(many), { type: "message_stop" }])).toMatchObject({ text: "", complete: false });
  });
});
