/** Why an answer ended, in every wire's terms: an unknown reason is no proof of a whole answer. */
import { describe, expect, it } from "vitest";
import type { ChatCompletionChunk, ChatRequest } from "../../src/types/openai.ts";
import { SPEAKERS } from "../work/translators.ts";

type Part = "text" | "call" | "nothing";
type Event = readonly [string | undefined, unknown];

const INPUT = { city: "Rome" };
const WIRES = ["openai", "anthropic", "bedrock", "gemini"] as const;
type Wire = (typeof WIRES)[number];

function plain(wire: Wire, part: Part, reason: string): object {
  const text = part === "text" ? "Hello" : "";
  switch (wire) {
    case "openai": {
      const call = { id: "a", type: "function", function: { name: "f", arguments: JSON.stringify(INPUT) } };
      const message = part === "call" ? { content: null, tool_calls: [call] } : { content: text };
      return { choices: [{ index: 0, message, finish_reason: reason }] };
    }
    case "anthropic": {
      const call = { type: "tool_use", id: "a", name: "f", input: INPUT };
      const content = part === "call" ? [call] : text === "" ? [] : [{ type: "text", text }];
      return { type: "message", content, stop_reason: reason };
    }
    case "bedrock": {
      const call = { toolUse: { toolUseId: "a", name: "f", input: INPUT } };
      const content = part === "call" ? [call] : text === "" ? [] : [{ text }];
      return { output: { message: { content } }, stopReason: reason };
    }
    case "gemini": {
      const parts = part === "call" ? [{ functionCall: { name: "f", args: INPUT } }] : text === "" ? [] : [{ text }];
      return { candidates: [{ content: { parts }, finishReason: reason }] };
    }
  }
}

function streamed(wire: Wire, part: Part, reason: string): readonly Event[] {
  const input = JSON.stringify(INPUT);
  switch (wire) {
    case "openai": {
      const call = { index: 0, id: "a", function: { name: "f", arguments: input } };
      const delta = part === "call" ? { tool_calls: [call] } : { content: part === "text" ? "Hello" : "" };
      return [
        [undefined, { choices: [{ index: 0, delta, finish_reason: null }] }],
        [undefined, { choices: [{ index: 0, delta: {}, finish_reason: reason }] }],
      ];
    }
    case "anthropic": {
      const start = part === "call" ? { type: "tool_use", id: "a", name: "f" } : { type: "text", text: "" };
      const delta =
        part === "call" ? { type: "input_json_delta", partial_json: input } : { type: "text_delta", text: "Hello" };
      const block = [
        { type: "content_block_start", index: 0, content_block: start },
        { type: "content_block_delta", index: 0, delta },
        { type: "content_block_stop", index: 0 },
      ];
      const events = [
        { type: "message_start", message: {} },
        ...(part === "nothing" ? [] : block),
        { type: "message_delta", delta: { stop_reason: reason } },
        { type: "message_stop" },
      ];
      return events.map((event) => [event.type, event]);
    }
    case "bedrock": {
      const contentBlockIndex = 0;
      const start = part === "call" ? { toolUse: { toolUseId: "a", name: "f" } } : {};
      const delta = part === "call" ? { toolUse: { input } } : { text: "Hello" };
      const block: Event[] = [
        ...(part === "call" ? [["contentBlockStart", { contentBlockIndex, start }] as const] : []),
        ["contentBlockDelta", { contentBlockIndex, delta }],
        ["contentBlockStop", { contentBlockIndex }],
      ];
      return [
        ["messageStart", { role: "assistant" }],
        ...(part === "nothing" ? [] : block),
        ["messageStop", { stopReason: reason }],
        ["metadata", { usage: {} }],
      ];
    }
    case "gemini":
      return [[undefined, plain(wire, part, reason)]];
  }
}

const REQUEST: ChatRequest = { model: "main", messages: [{ role: "user", content: "Hi" }] };

/** The finish reason of the whole answer, or the name of the error. */
function ofPlain(wire: Wire, body: object, more: Partial<ChatRequest> = {}): unknown {
  const { translator, target } = speaker(wire);
  return outcome(() => {
    const answer = translator.translate({ ...REQUEST, ...more }, target).reply(JSON.stringify(body), {});
    return answer.choices[0].finish_reason;
  });
}

/** The finish reason of the stream, the name of the error, or `cut` for a stream without an end. */
function ofStream(wire: Wire, events: readonly Event[], more: Partial<ChatRequest> = {}): unknown {
  const { translator, target } = speaker(wire);
  return outcome(() => {
    const decoder = translator.translate({ ...REQUEST, ...more, stream: true }, target).decoder({});
    const chunks: ChatCompletionChunk[] = [];
    for (const [event, data] of events)
      decoder.decode({ event, data: typeof data === "string" ? data : JSON.stringify(data) }, chunks);
    if (!decoder.complete) return "cut";
    decoder.finish?.(chunks);
    return chunks.flatMap(({ choices }) => choices.map((choice) => choice.finish_reason)).find(Boolean);
  });
}

function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return (error as Error).name;
  }
}

function speaker(name: Wire): (typeof SPEAKERS)[number] {
  const found = SPEAKERS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no wire ${name}`);
  return found;
}

describe.each(WIRES)("at %s", (wire) => {
  const both = (part: Part, reason: string, more: Partial<ChatRequest> = {}): unknown[] => [
    ofPlain(wire, plain(wire, part, reason), more),
    ofStream(wire, streamed(wire, part, reason), more),
  ];
  const twice = (value: unknown): unknown[] => [value, value];

  it.each(["abort", "cancelled", "ERROR", "engine_error", "request-failed", "timeout", "preempted", "MALFORMED_THING"])(
    "%s is a failure, with and without content",
    (reason) => {
      for (const part of ["text", "call", "nothing"] as const)
        expect(both(part, reason)).toEqual(twice("InternalServerError"));
    },
  );

  it.each(["brand_new", "SOMETHING_NEW", "other"])("%s is passed on with content, and else a failure", (reason) => {
    expect(both("text", reason)).toEqual(twice(reason));
    expect(both("nothing", reason)).not.toContain(reason);
    expect(both("nothing", reason).every((name) => String(name).endsWith("Error"))).toBe(true);
  });

  it.each([
    ["model_context_window_exceeded", "length"],
    ["max_output_tokens", "length"],
    ["maxTokens", "length"],
    ["PROHIBITED_CONTENT", "content_filter"],
    ["RECITATION", "content_filter"],
    ["content_filtered", "content_filter"],
  ])("%s is %s", (reason, expected) => {
    expect(both("text", reason)).toEqual(twice(expected));
  });

  it("a stop after whole tool calls is one for these", () => {
    const stop = { openai: "stop", anthropic: "end_turn", bedrock: "end_turn", gemini: "STOP" }[wire];
    expect(both("call", stop)).toEqual(twice("tool_calls"));
    expect(both("text", stop)).toEqual(twice("stop"));
  });
});

describe.each(["anthropic", "bedrock", "gemini"] as const)("at %s, the deprecated form of a call", (wire) => {
  const legacy = { functions: [{ name: "f", parameters: { type: "object" } }] };
  const stop = wire === "gemini" ? "STOP" : "end_turn";

  it("has the reason function_call", () => {
    expect(ofPlain(wire, plain(wire, "call", stop), legacy)).toBe("function_call");
    expect(ofStream(wire, streamed(wire, "call", stop), legacy)).toBe("function_call");
  });

  it("has the reason length where the answer was cut", () => {
    const cut = { anthropic: "max_tokens", bedrock: "max_tokens", gemini: "MAX_TOKENS" }[wire];
    expect(ofPlain(wire, plain(wire, "call", cut), legacy)).toBe("length");
    expect(ofStream(wire, streamed(wire, "call", cut), legacy)).toBe("length");
  });
});

describe.each(WIRES)("content behind the reason why an answer ended, at %s", (wire) => {
  // Some servers send a reason with every chunk, so that what follows cannot be left out.
  const more: Event[] = {
    openai: [[undefined, { choices: [{ index: 0, delta: { content: " again" }, finish_reason: "stop" }] }]],
    anthropic: [
      { type: "content_block_start", index: 1, content_block: { type: "text", text: "" } },
      { type: "content_block_delta", index: 1, delta: { type: "text_delta", text: " again" } },
      { type: "content_block_stop", index: 1 },
      { type: "message_delta", delta: { stop_reason: "end_turn" } },
      { type: "message_stop" },
    ].map((event): Event => [event.type, event]),
    bedrock: [
      ["contentBlockDelta", { contentBlockIndex: 1, delta: { text: " again" } }],
      ["messageStop", { stopReason: "end_turn" }],
    ] satisfies Event[],
    gemini: [
      [undefined, { candidates: [{ content: { parts: [{ text: " again" }] }, finishReason: "STOP" }] }],
    ] satisfies Event[],
  }[wire] as Event[];

  it("is part of the answer, which ends once", () => {
    const { translator, target } = speaker(wire);
    const decoder = translator.translate({ ...REQUEST, stream: true }, target).decoder({});
    const stop = { openai: "stop", anthropic: "end_turn", bedrock: "end_turn", gemini: "STOP" }[wire];
    const events = streamed(wire, "text", stop).filter(([event]) => event !== "message_stop");
    const chunks: ChatCompletionChunk[] = [];
    for (const [event, data] of [...events, ...more]) decoder.decode({ event, data: JSON.stringify(data) }, chunks);
    expect(decoder.complete).toBe(true);
    const choices = chunks.flatMap((chunk) => chunk.choices);
    expect(choices.map(({ delta }) => delta.content ?? "").join("")).toBe("Hello again");
    expect(choices.flatMap(({ finish_reason }) => finish_reason ?? [])).toEqual(["stop"]);
  });
});

describe("half the input of a tool", () => {
  const call = { index: 0, id: "a", function: { name: "f", arguments: '{"city": "Ro' } };
  const delta = (fields: object, finish_reason: string | null = null): Event => [
    undefined,
    { choices: [{ index: 0, delta: fields, finish_reason }] },
  ];

  it("is no answer before [DONE] without a finish_reason", () => {
    expect(ofStream("openai", [delta({ tool_calls: [call] }), [undefined, "[DONE]"]])).toBe("cut");
    const legacy = { function_call: { name: "f", arguments: '{"city": ' } };
    expect(ofStream("openai", [delta(legacy), [undefined, "[DONE]"]])).toBe("cut");
    const rest = delta({ tool_calls: [{ index: 0, function: { arguments: 'me"}' } }] });
    expect(ofStream("openai", [delta({ tool_calls: [call] }), rest, [undefined, "[DONE]"]])).toBe("tool_calls");
  });

  it("is no answer before Claude's message_stop without a stop reason", () => {
    const events = streamed("anthropic", "call", "end_turn").filter(([event]) => event !== "message_delta");
    expect(ofStream("anthropic", events)).toBe("tool_calls");
    const half = events.map(([event, data]): Event => [
      event,
      JSON.stringify(data).replace(String.raw`\"Rome\"}`, String.raw`\"Ro`),
    ]);
    expect(ofStream("anthropic", half)).toBe("cut");
  });

  it("does not make a stop one for tool calls", () => {
    expect(ofStream("openai", [delta({ tool_calls: [call] }), delta({}, "stop")])).toBe("stop");
    const message = { content: null, tool_calls: [call] };
    expect(ofPlain("openai", { choices: [{ message, finish_reason: "stop" }] })).toBe("stop");
  });

  it("is not the empty input of a function", () => {
    const legacy = { function_call: { name: "f", arguments: "{}" } };
    expect(ofStream("openai", [delta(legacy), delta({}, "stop")])).toBe("function_call");
    expect(ofStream("openai", [delta(legacy), [undefined, "[DONE]"]])).toBe("function_call");
    expect(ofPlain("openai", { choices: [{ message: legacy, finish_reason: "stop" }] })).toBe("function_call");
  });
});
