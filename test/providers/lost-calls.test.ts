/** A stream that has lost the event with which a call began is no whole answer: nobody knows what was to be called. */
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import type { ChatCompletionChunk } from "../../src/types/openai.ts";
import { SPEAKERS } from "../work/translators.ts";
import { eventsOf, type Recorded, speakers, streamsOf } from "./support/wire-bodies.ts";
import type { ServerSentEvent } from "../../src/transport/http.ts";

/** How the event is known that a call begins with, on each wire whose calls come in pieces. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  openai: /"name":\s*"[^"]+"/,
  anthropic: /"type":\s*"tool_use"/,
  bedrock: /"toolUseId"/,
};
const FILES: Readonly<Record<string, readonly string[]>> = {
  openai: ["arguments-in-pieces.sse", "parallel-tools-interleaved.sse", "tool-calls.sse"],
  anthropic: ["parallel-tools.sse", "json-tool.sse"],
  bedrock: ["parallel-tools.jsonl", "json-tool.jsonl"],
};

const cases = speakers().flatMap((speaker) =>
  streamsOf(speaker)
    .filter(({ vendor, file }) => FILES[vendor]?.includes(file) === true)
    .map((recorded) => [recorded.vendor, recorded.file, recorded] as const),
);

function isWhole({ translator, request, target }: Recorded, events: readonly ServerSentEvent[]): boolean {
  const decoder = translator.translate({ ...request, stream: true }, target).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  try {
    for (const event of events) if (!decoder.ended) decoder.decode(event, chunks);
  } catch (error) {
    if (!isRouterError(error)) throw error;
    return false;
  }
  return decoder.complete;
}

/** Whether arguments come behind the event: a call without any leaves no trace of itself. */
function hasArguments(events: readonly ServerSentEvent[], begin: number, beginning: RegExp): boolean {
  const rest = events.slice(begin + 1);
  const next = rest.findIndex(({ data }) => beginning.test(data));
  const own = next === -1 ? rest : rest.slice(0, next);
  return own.some(({ data }) => /"(?:arguments|partial_json|input)":\s*"[^"]/.test(data));
}

describe("a call whose beginning was lost", () => {
  it.each(cases)("makes no whole answer at %s (%s)", (vendor, _, recorded) => {
    const events = eventsOf(recorded);
    const beginning = BEGINNINGS[vendor] ?? /$/;
    const begins = [...events.entries()].filter(
      ([place, { data }]) => beginning.test(data) && hasArguments(events, place, beginning),
    );
    expect(begins).not.toEqual([]);
    expect(isWhole(recorded, events)).toBe(true);
    for (const [place] of begins) expect(isWhole(recorded, events.toSpliced(place, 1))).toBe(false);
  });
});

describe("a call of nothing", () => {
  const request = { model: "main", messages: [{ role: "user" as const, content: "Hi" }] };
  const speaker = (name: string): (typeof SPEAKERS)[number] => {
    const found = SPEAKERS.find((each) => each.name === name);
    if (found === undefined) throw new Error(`Nobody is called ${name}`);
    return found;
  };
  const openai = (message: object, finish_reason = "tool_calls"): object => ({ choices: [{ message, finish_reason }] });
  const anthropic = (content: object[], stop_reason?: string): object => ({ type: "message", content, stop_reason });
  const bedrock = (content: object[], stopReason?: string): object => ({
    output: { message: { content } },
    stopReason,
  });
  const gemini = (parts: object[]): object => ({ candidates: [{ content: { parts }, finishReason: "STOP" }] });
  it.each([
    ["openai", openai({ tool_calls: [{ id: "a", function: { arguments: '{"a":1}' } }] })],
    ["openai", openai({ tool_calls: [{ id: "a", type: "custom", custom: { input: "a" } }] })],
    ["openai", openai({ function_call: { arguments: '{"a":1}' } }, "function_call")],
    ["openai", openai({ content: null })],
    ["openai", openai({ content: "", tool_calls: [] })],
    ["anthropic", anthropic([{ type: "tool_use", id: "a", input: { a: 1 } }], "tool_use")],
    ["anthropic", anthropic([{ type: "tool_use", id: "a", name: "", input: { a: 1 } }], "tool_use")],
    ["anthropic", anthropic([], "tool_use")],
    ["anthropic", anthropic([])],
    ["anthropic", anthropic([{ type: "text", text: "" }])],
    ["bedrock", bedrock([{ toolUse: { toolUseId: "a", input: { a: 1 } } }], "tool_use")],
    ["bedrock", bedrock([], "tool_use")],
    ["bedrock", bedrock([])],
    ["gemini", gemini([{ functionCall: { args: { a: 1 } } }])],
    ["gemini", gemini([{ text: "I call." }, { functionCall: { args: { a: 1 } } }])],
    ["gemini", gemini([{ functionCall: { partialArgs: [{ jsonPath: "$.a", numberValue: 1 }] } }])],
  ])("makes no whole answer at %s: %j", (name, body) => {
    const { translator, target } = speaker(name);
    const read = (): unknown => translator.translate(request, target).reply(JSON.stringify(body), {});
    expect(read).toThrow(expect.objectContaining({ name: "APIConnectionError" }));
  });

  const delta = (said: object, finish_reason: string | null = null): [undefined, object] => [
    undefined,
    { choices: [{ index: 0, delta: said, finish_reason }] },
  ];
  const claude = (type: string, fields: object = {}): [undefined, object] => [undefined, { type, ...fields }];
  const input = { index: 0, delta: { type: "input_json_delta", partial_json: '{"a":1}' } };
  const nameless = { index: 0, content_block: { type: "tool_use", id: "a" } };
  const contentBlockIndex = 0;
  const streams: readonly (readonly [string, string, readonly (readonly [string | undefined, object])[]])[] = [
    [
      "openai",
      "a custom tool",
      [delta({ tool_calls: [{ index: 0, type: "custom", custom: { input: "a" } }] }), delta({}, "tool_calls")],
    ],
    [
      "openai",
      "the rest of a custom tool's input",
      [delta({ tool_calls: [{ index: 0, custom: { input: "a" } }] }), delta({}, "tool_calls")],
    ],
    ["openai", "a function", [delta({ function_call: { arguments: "{}" } }), delta({}, "function_call")]],
    [
      "anthropic",
      "a tool without a name",
      [
        claude("message_start", { message: {} }),
        claude("content_block_start", nameless),
        claude("content_block_delta", input),
        claude("content_block_stop", { index: 0 }),
        claude("message_delta", { delta: { stop_reason: "tool_use" } }),
      ],
    ],
    [
      "anthropic",
      "one whose beginning and whose stop reason were lost",
      [
        claude("message_start", { message: {} }),
        claude("content_block_delta", { index: 0, delta: { type: "text_delta", text: "I call." } }),
        claude("content_block_delta", { ...input, index: 1 }),
        claude("message_stop"),
      ],
    ],
    [
      "bedrock",
      "a tool without a name",
      [
        ["messageStart", { role: "assistant" }],
        ["contentBlockStart", { contentBlockIndex, start: { toolUse: { toolUseId: "a" } } }],
        ["contentBlockDelta", { contentBlockIndex, delta: { toolUse: { input: "{}" } } }],
        ["contentBlockStop", { contentBlockIndex }],
        ["messageStop", { stopReason: "tool_use" }],
      ],
    ],
    ["gemini", "a function", [[undefined, gemini([{ functionCall: { args: { a: 1 } } }])]]],
    [
      "gemini",
      "the rest of its arguments",
      [[undefined, gemini([{ functionCall: { partialArgs: [{ jsonPath: "$.a", numberValue: 1 }] } }])]],
    ],
  ];
  it.each(streams)("makes no whole stream at %s: %s", (name, _, events) => {
    const { translator, target } = speaker(name);
    const decoder = translator.translate({ ...request, stream: true }, target).decoder({});
    const read = (): void => {
      for (const [event, data] of events) decoder.decode({ event, data: JSON.stringify(data) }, []);
    };
    expect(read).toThrow(expect.objectContaining({ name: "APIConnectionError" }));
    expect(decoder.complete).toBe(false);
  });

  it("is told from one whose name comes late", () => {
    const { translator, target } = speaker("openai");
    const decoder = translator.translate({ ...request, stream: true }, target).decoder({});
    const custom = (fields: object): object => ({ tool_calls: [{ index: 0, type: "custom", custom: fields }] });
    for (const [event, data] of [
      delta(custom({ input: "" })),
      delta(custom({ name: "run" })),
      delta(custom({ input: "a" })),
      delta({}, "tool_calls"),
    ])
      expect(decoder.decode({ event, data: JSON.stringify(data) }, [])).toBe(true);
    expect(decoder.complete).toBe(true);
  });
});
