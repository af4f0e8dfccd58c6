/** A stream in which another message begins before the first is complete is broken: two messages are not one answer. */
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../src/types/openai.ts";
import type { Fields } from "../../src/translation/json.ts";
import { type Speaker, speakers } from "./support/wire-bodies.ts";

const REQUEST: ChatRequest = {
  model: "main",
  messages: [{ role: "user", content: "Pay." }],
  tools: [{ type: "function", function: { name: "pay", parameters: { type: "object" } } }],
  stream: true,
};
const AS_JSON = {
  response_format: { type: "json_schema", json_schema: { name: "sum", schema: { type: "object" } } },
} as const;

type Event = readonly [type: string, data: Fields];

interface Read {
  readonly text: string;
  readonly calls: readonly string[];
  readonly ids: number;
  /** What the stream came to: a complete answer, an error, or neither. */
  readonly end: string;
}

/** What a caller gets of a stream of these events. */
function read(vendor: string, events: readonly Event[], more: Partial<ChatRequest> = {}): Read {
  const speaker = speakers().find((each): each is Speaker => each.vendor === vendor);
  if (speaker === undefined) throw new Error(`There is no ${vendor}.`);
  const decoder = speaker.translator.translate({ ...REQUEST, ...more }, speaker.target).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  let end = "incomplete";
  try {
    for (const [event, data] of events)
      if (!decoder.ended) decoder.decode({ event, data: JSON.stringify(data) }, chunks);
    if (decoder.complete) {
      decoder.finish?.(chunks);
      end = "complete";
    }
  } catch (error) {
    if (!isRouterError(error)) throw error;
    end = error.message;
  }
  const deltas = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta));
  const calls: string[] = [];
  for (const call of deltas.flatMap(({ tool_calls }) => tool_calls ?? []))
    calls[call.index] = (calls[call.index] ?? "") + (call.function?.arguments ?? "");
  const ids = new Set(chunks.map(({ id }) => id)).size;
  return { text: deltas.map(({ content }) => content ?? "").join(""), calls, ids, end };
}

const BROKEN = expect.stringContaining("began another message before the first one was complete") as string;

/** One wire's events. `start(0)` is the first message's start, `start(1)` another message's. */
interface Wire {
  readonly vendor: string;
  start(message: number): readonly Event[];
  text(text: string, message: number): readonly Event[];
  /** The beginning of a call with these arguments. */
  call(args: string, message: number): readonly Event[];
  end(message: number): readonly Event[];
}

const anthropic = (type: string, data: Fields): Event => [type, { type, ...data }];
const bedrock = (type: string, data: Fields): Event => [type, data];
const openai = (id: string, delta: Fields, finish_reason: string | null = null): Event => [
  "message",
  { id, object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason }] },
];
const gemini = (responseId: string, parts: readonly Fields[], finishReason?: string): Event => [
  "message",
  { responseId, candidates: [{ content: { role: "model", parts }, index: 0, finishReason }] },
];
const ids = ["msg_a", "msg_b"] as const;
const idOf = (message: number): string => ids[message] ?? "";

const WIRES: readonly Wire[] = [
  {
    vendor: "anthropic",
    start: (message) => [anthropic("message_start", { message: { id: idOf(message), model: "claude", usage: {} } })],
    text: (text) => [
      anthropic("content_block_start", { index: 0, content_block: { type: "text", text: "" } }),
      anthropic("content_block_delta", { index: 0, delta: { type: "text_delta", text } }),
    ],
    call: (partial_json) => [
      anthropic("content_block_start", {
        index: 0,
        content_block: { type: "tool_use", id: "t", name: "pay", input: {} },
      }),
      anthropic("content_block_delta", { index: 0, delta: { type: "input_json_delta", partial_json } }),
    ],
    end: () => [
      anthropic("content_block_stop", { index: 0 }),
      anthropic("message_delta", { delta: { stop_reason: "end_turn" }, usage: {} }),
    ],
  },
  {
    vendor: "bedrock",
    start: () => [bedrock("messageStart", { role: "assistant" })],
    text: (text) => [bedrock("contentBlockDelta", { contentBlockIndex: 0, delta: { text } })],
    call: (input) => [
      bedrock("contentBlockStart", { contentBlockIndex: 0, start: { toolUse: { toolUseId: "t", name: "pay" } } }),
      bedrock("contentBlockDelta", { contentBlockIndex: 0, delta: { toolUse: { input } } }),
    ],
    end: () => [
      bedrock("contentBlockStop", { contentBlockIndex: 0 }),
      bedrock("messageStop", { stopReason: "end_turn" }),
    ],
  },
  {
    vendor: "openai",
    start: (message) => [openai(idOf(message), { role: "assistant", content: "" })],
    text: (content, message) => [openai(idOf(message), { content })],
    call: (args, message) => [
      openai(idOf(message), { tool_calls: [{ index: 0, id: "t", function: { name: "pay", arguments: args } }] }),
    ],
    end: (message) => [openai(idOf(message), {}, "stop")],
  },
  {
    vendor: "gemini",
    start: (message) => [gemini(idOf(message), [{ text: "" }])],
    text: (text, message) => [gemini(idOf(message), [{ text }])],
    call: (args, message) => [
      gemini(idOf(message), [
        { functionCall: { name: "pay", willContinue: true, partialArgs: [{ jsonPath: "$.eur", stringValue: args }] } },
      ]),
    ],
    end: (message) => [gemini(idOf(message), [], "STOP")],
  },
];

describe.each(WIRES)("A stream of $vendor", ({ vendor, start, text, call, end }) => {
  it("is broken when another message begins in the middle of its text", () => {
    const events = [...start(0), ...text("It costs ", 0), ...start(1), ...text("Well, ", 1), ...end(1)];
    expect(read(vendor, events)).toMatchObject({ text: "It costs ", end: BROKEN });
  });

  it("is broken when another message begins in the middle of a tool call", () => {
    const events = [...start(0), ...call('{"eur": 1', 0), ...start(1), ...call('{"eur": 100}', 1), ...end(1)];
    const { calls, end: result } = read(vendor, events);
    expect(result).toEqual(BROKEN);
    expect(calls.join()).not.toContain("100");
  });

  it("is complete when another message begins after its end, and has nothing of that message", () => {
    const events = [...start(0), ...text("Yes.", 0), ...end(0), ...start(1), ...text("No.", 1), ...end(1)];
    expect(read(vendor, events)).toEqual({ text: "Yes.", calls: [], ids: 1, end: "complete" });
  });

  it.each([0, 1])("is complete when a second start comes before its content: message %i's", (message) => {
    const events = [...start(0), ...start(message), ...text("Yes", message), ...text(".", message), ...end(message)];
    expect(read(vendor, events)).toMatchObject({ text: "Yes.", calls: [], end: "complete" });
  });
});

describe("A stream of Anthropic's", () => {
  const [wire] = WIRES;
  if (wire === undefined) throw new Error("There is no wire.");
  const { start, text, call, end } = wire;

  it("is complete when the same start comes again in the middle", () => {
    const events = [...start(0), ...text("Yes", 0), ...start(0), ...text(".", 0), ...end(0)];
    expect(read("anthropic", events)).toMatchObject({ text: "Yes.", ids: 1, end: "complete" });
  });

  it("is broken when another message begins before the input of the answer's tool", () => {
    const [begin = anthropic("ping", {})] = call("", 0);
    const block = { type: "tool_use", id: "t", name: "json_tool_call", input: {} };
    const answer = [[begin[0], { ...begin[1], content_block: block }]] as const;
    expect(read("anthropic", [...start(0), ...answer, ...start(1), ...answer, ...end(1)], AS_JSON).end).toEqual(BROKEN);
  });
});

describe("A stream of Gemini's", () => {
  it("is complete when its last piece has another id and no content, as a filter's has", () => {
    const events = [gemini("a", [{ text: "Yes." }]), gemini("b", [], "STOP")];
    expect(read("gemini", events)).toMatchObject({ text: "Yes.", ids: 1, end: "complete" });
  });
});

describe("A stream on OpenAI's wire", () => {
  const role = "assistant";

  it("is complete when each chunk has a new id", () => {
    const events = [openai("a", { role, content: "" }), openai("b", { content: "Ye" }), openai("c", { content: "s." })];
    expect(read("openai", [...events, openai("d", { role }, "stop")])).toMatchObject({ text: "Yes.", end: "complete" });
  });

  it("is complete when each chunk has a new id and a role", () => {
    const events = ["Y", "e", "s", "."].map((content, index) => openai(`id-${index}`, { role, content }));
    const last = openai("last", { role, content: "" }, "stop");
    expect(read("openai", [...events, last])).toMatchObject({ text: "Yes.", end: "complete" });
  });

  it("is complete when each chunk has a role, and when the id changes once without a role", () => {
    const roles = ["Y", "es."].map((content) => openai("a", { role, content }));
    expect(read("openai", [...roles, openai("a", {}, "stop")])).toMatchObject({ text: "Yes.", end: "complete" });
    const change = [openai("a", { role, content: "Y" }), openai("a", { content: "es" }), openai("b", { content: "." })];
    expect(read("openai", [...change, openai("b", {}, "stop")])).toMatchObject({ text: "Yes.", end: "complete" });
  });

  it("is broken when another message begins after a first chunk that had role and content", () => {
    const events = [openai("a", { role, content: "It " }), openai("b", { role, content: "" })];
    expect(read("openai", [...events, openai("b", { content: "Well" }), openai("b", {}, "stop")])).toMatchObject({
      text: "It ",
      end: BROKEN,
    });
  });

  it("is complete when choices have ids of their own", () => {
    const of = (id: string, index: number, delta: Fields, finish_reason: string | null = null): Event => [
      "message",
      { id, choices: [{ index, delta, finish_reason }] },
    ];
    const events = [
      of("a", 0, { role, content: "Y" }),
      of("a", 0, { content: "es." }),
      of("b", 1, { role, content: "N" }),
      of("a", 0, {}, "stop"),
      of("b", 1, { content: "o." }),
      of("b", 1, {}, "stop"),
    ];
    expect(read("openai", events, { n: 2 })).toMatchObject({ end: "complete" });
  });
});
