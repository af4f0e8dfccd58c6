import { describe, expect, it } from "vitest";
import { mergeUsage as mergedByAnthropic } from "../../src/providers/anthropic/response/usage.ts";
import { mergeUsage as mergedByGemini } from "../../src/providers/gemini/response/usage.ts";
import { isRouterError } from "../../src/index.ts";
import { PartialArguments } from "../../src/providers/gemini/response/partial-arguments.ts";
import { Grounding } from "../../src/providers/gemini/response/grounding.ts";
import { parseDataUri } from "../../src/translation/chat/data-uri.ts";
import { AnchorSeam } from "../../src/routing/streams/anchor-seam.ts";
import { ContinuationRefused } from "../../src/routing/streams/joiner.ts";
import { PrefillSeam } from "../../src/routing/streams/prefill-seam.ts";
import { Seam, type SeamReader } from "../../src/routing/streams/seam.ts";
import { Transcript } from "../../src/routing/streams/transcript.ts";
import type { ChatCompletionChunk } from "../../src/types/openai.ts";
import { DEEPEST_NESTING } from "../../src/nesting.ts";
import { stepsOf } from "./steps.ts";
import { SPEAKERS, written } from "./translators.ts";
import { isTooDeep, parsedJson } from "../../src/translation/json.ts";
import { ToolCallSlots } from "../../src/providers/openai/response/tool-call-slots.ts";

function annotationsOf(metadata: object, text: string): object[] {
  const grounding = new Grounding();
  grounding.add({ ...metadata });
  return grounding.take(text);
}

const counted = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe("JSON that a provider sends", () => {
  const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  it.each([
    ["lists", nested],
    ["objects", (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`],
    ["a text with brackets before it", (depth: number) => `["\\\\\\"[[[[[[{{{{{\\\\",${nested(depth - 1)}]`],
  ])("is not read where it is nested too deep: %s", (_, text) => {
    expect(parsedJson(text(DEEPEST_NESTING))).toEqual(JSON.parse(text(DEEPEST_NESTING)));
    expect(parsedJson(text(DEEPEST_NESTING + 1))).toBeUndefined();
    expect(isTooDeep(text(500_000))).toBe(true);
  });

  it.each([
    ["a text of brackets", JSON.stringify("[{".repeat(500))],
    ["texts of brackets and quotes", JSON.stringify(counted(500, () => '[{"\\'))],
    ["many lists beside each other", JSON.stringify(counted(1000, () => [{ a: [] }]))],
    ["what is no JSON", `"${"[".repeat(1000)}`],
  ])("is, however many of them there are: %s", (_, text) => {
    expect(isTooDeep(text)).toBe(false);
  });

  it.each(['"', '\\"', '["', "\\", "[]", '{"a":"\\\\"},'])("is looked through once: %s", (piece) => {
    const steps = (count: number): number => stepsOf(() => isTooDeep(`["${piece.repeat(count)}${"[]".repeat(300)}`));
    expect(steps(40_000) / steps(10_000)).toBeLessThan(5);
  });
});

describe.each(SPEAKERS)("an answer of $name", ({ translator, target }) => {
  const request = { model: "main", messages: [{ role: "user" as const, content: "Hi" }] };
  const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
  const BODIES = [
    deep,
    `{"choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"a","deep":${deep}}}]}`,
    `{"id":"a","type":"message","role":"assistant","content":[{"type":"tool_use","id":"b","name":"c","input":${deep}}]}`,
    `{"candidates":[{"content":{"parts":[{"functionCall":{"name":"a","args":${deep}}}]},"finishReason":"STOP"}]}`,
    `{"output":{"message":{"content":[{"toolUse":{"toolUseId":"a","name":"b","input":${deep}}}]}},"stopReason":"tool_use"}`,
    `{"error":{"message":"no","deep":${deep}}}`,
  ];

  it("that is nested without end is a failed attempt, and no error of ours", () => {
    for (const body of BODIES) {
      let thrown: unknown;
      try {
        translator.translate(request, target).reply(body, {});
      } catch (error) {
        thrown = error;
      }
      expect(isRouterError(thrown)).toBe(true);
      expect((thrown as Error).message.length).toBeLessThan(3000);
    }
  });

  it("that is nested without end in the middle of a stream is a malformed event", () => {
    const decoder = translator.translate({ ...request, stream: true }, target).decoder({});
    const chunks: ChatCompletionChunk[] = [];
    for (const data of BODIES.slice(0, 5)) {
      let isTaken: unknown;
      try {
        isTaken = decoder.decode({ event: undefined, data }, chunks);
      } catch (error) {
        isTaken = error;
      }
      // A proxy's own way to report an error need not be an object.
      expect(isTaken === false || isRouterError(isTaken)).toBe(true);
    }
    expect(chunks).toEqual([]);
  });
});

describe("a long conversation", () => {
  const say = (role: string, index: number): object => ({ role, content: `${index}` });
  const CONVERSATIONS: Readonly<Record<string, (count: number) => object[]>> = {
    "of the user alone": (count) => counted(count, (index) => say("user", index)),
    "of the user and the system": (count) => counted(count, (index) => say(index % 3 === 0 ? "user" : "system", index)),
    "of the system in its midst": (count) => [say("user", 0), ...counted(count, (index) => say("system", index))],
    "of the assistant alone": (count) => [say("user", 0), ...counted(count, (index) => say("assistant", index))],
    "of turns": (count) => counted(count, (index) => say(index % 2 === 0 ? "user" : "assistant", index)),
    "of many parts": (count) => [
      { role: "user", content: counted(count, (index) => ({ type: "text", text: `${index}` })) },
    ],
    "of calls with one id": (count) => [
      say("user", 0),
      {
        role: "assistant",
        tool_calls: counted(count, () => ({ id: "same", type: "function", function: { name: "f", arguments: "{}" } })),
      },
      ...counted(count, () => ({ role: "tool", tool_call_id: "same", content: "done" })),
    ],
    "of documents with one name": (count) => [
      {
        role: "user",
        content: counted(count, () => ({
          type: "file",
          file: { filename: "a.pdf", file_data: "data:application/pdf;base64,YQ==" },
        })),
      },
    ],
  };
  describe.each(SPEAKERS)("at $name", (speaker) => {
    it.each(Object.entries(CONVERSATIONS))(
      "%s is written in steps that grow with it and no faster",
      (kind, messages) => {
        if (kind === "of documents with one name" && speaker.name !== "bedrock" && speaker.name !== "openai") return;
        const steps = (count: number): number =>
          stepsOf(() =>
            written(speaker, {
              messages: messages(count) as never,
              tools: [{ type: "function", function: { name: "f" } }],
            }),
          );
        expect(steps(4000) / steps(1000)).toBeLessThan(5);
      },
    );
  });
});

describe("arguments that come value by value", () => {
  const FORMS: Readonly<Record<string, (count: number) => object[]>> = {
    "one text in pieces": (count) =>
      counted(count, () => ({ jsonPath: "$.a", stringValue: "text ", willContinue: true })),
    "many values": (count) => counted(count, (index) => ({ jsonPath: `$.n${index}`, numberValue: index })),
    "a list": (count) => counted(count, (index) => ({ jsonPath: `$.a[${index}]`, boolValue: true })),
    "quotes that are not closed": (count) => [{ jsonPath: `$${"['".repeat(count)}`, boolValue: true }],
    "a long path": (count) => [{ jsonPath: `$${".a".repeat(count)}`, boolValue: true }],
  };
  it.each(Object.entries(FORMS))("are written in steps that grow with them and no faster: %s", (_, form) => {
    const steps = (count: number): number => {
      const values = form(count);
      return stepsOf(() => {
        const partial = new PartialArguments();
        for (const value of values) partial.take([value]);
        partial.end();
      });
    };
    expect(steps(8000) / steps(2000)).toBeLessThan(5);
  });
});

describe("counts of tokens that are told again and again", () => {
  // A copy of an object is made in one step, however large it is: what is copied each time must not grow.
  it.each([
    ["anthropic", mergedByAnthropic],
    ["gemini", mergedByGemini],
  ] as const)("leave nothing behind of what else was said beside them: %s", (_, merged) => {
    let usage: object | undefined;
    for (let index = 0; index < 100; index += 1) usage = merged(usage, { [`of_its_own_${index}`]: index });
    expect(usage).toEqual({});
  });
});

describe("an answer of many choices", () => {
  it.each(SPEAKERS)("is asked whether it is whole in as many steps as one of few: $name", ({ translator, target }) => {
    const steps = (count: number): number => {
      const request = { model: "main", stream: true, messages: [{ role: "user" as const, content: "Hi" }] };
      const decoder = translator.translate(request, target).decoder({});
      for (let index = 0; index < count; index += 1) {
        const choices = [{ index, delta: { content: "a" }, finish_reason: "stop" }];
        const candidates = [{ index, content: { parts: [{ text: "a" }] }, finishReason: "STOP" }];
        decoder.decode({ event: undefined, data: JSON.stringify({ choices, candidates }) }, []);
      }
      return stepsOf(() => decoder.complete);
    };
    expect(steps(2000)).toBeLessThan(steps(20) + 10);
  });
});

describe("the sources of an answer", () => {
  it("are placed in steps that grow with their number and no faster, at the characters that their bytes are", () => {
    let decoded = 0;
    const toString = Buffer.prototype.toString;
    Buffer.prototype.toString = function (this: Buffer, ...given: never[]) {
      decoded += this.length;
      return toString.apply(this, given);
    };
    const text = "a😀é日".repeat(20_000);
    const grounding = {
      groundingChunks: [{ web: { uri: "https://example.com" } }],
      groundingSupports: counted(10_000, (index) => ({
        segment: { startIndex: index * 20, endIndex: index * 20 + 10 },
        groundingChunkIndices: [0],
      })),
    };
    let places: unknown[] = [];
    try {
      places = annotationsOf(grounding, text);
    } finally {
      Buffer.prototype.toString = toString;
    }
    expect(decoded).toBeLessThan(2 * 10_000 * 1100);
    expect(places).toHaveLength(10_000);
    const bytes = Buffer.from(text);
    for (const index of [0, 1, 77, 5000, 9999]) {
      const before = (offset: number): number => bytes.subarray(0, offset).toString().length;
      expect(places[index]).toMatchObject({
        url_citation: { start_index: before(index * 20), end_index: before(index * 20 + 10) },
      });
    }
  });

  it("may lie anywhere", () => {
    const of = (startIndex: unknown, endIndex: unknown): object => ({
      groundingChunks: [{ web: { uri: "https://example.com" } }],
      groundingSupports: [{ segment: { startIndex, endIndex }, groundingChunkIndices: [0] }],
    });
    expect(annotationsOf(of(undefined, 1e12), "aé")).toMatchObject([
      { url_citation: { start_index: 0, end_index: 2 } },
    ]);
    expect(annotationsOf(of(-3, Number.NaN), "")).toMatchObject([{ url_citation: { start_index: 0, end_index: 0 } }]);
  });
});

describe("calls of a stream", () => {
  it("find their slots in steps that grow with their number and no faster", () => {
    const steps = (count: number): number =>
      stepsOf(() => {
        const slots = new ToolCallSlots();
        for (let index = 0; index < count; index += 1) slots.place({ id: `call-${index}`, function: { name: "f" } });
        for (let index = 0; index < count; index += 1) slots.place({ id: `call-${index}`, function: {} });
        slots.end(
          counted(count, (index) => ({ index })),
          "tool_calls",
        );
      });
    expect(steps(8000) / steps(2000)).toBeLessThan(5);
  });
});

describe("a chunk with more than the stack can hold", () => {
  it("is remembered", () => {
    const many = counted(300_000, (index) => index) as never[];
    const transcript = new Transcript();
    transcript.add({
      id: "a",
      object: "chat.completion.chunk",
      created: 1,
      model: "m",
      choices: [
        {
          index: 0,
          delta: { annotations: many, images: many },
          finish_reason: null,
          logprobs: { content: many, refusal: many },
        },
      ],
    });
    expect(transcript.message().annotations).toHaveLength(300_000);
  });
});

describe("a continuation that says nothing", () => {
  const chunk = (content: string): ChatCompletionChunk => ({
    id: "a",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [{ index: 0, delta: { content }, finish_reason: null, logprobs: null }],
  });
  const partial = "The lighthouse was built in 1874 and stands on the northern cliffs of the island.";
  const READERS: Readonly<Record<string, () => SeamReader>> = {
    prefilled: () => new PrefillSeam(partial),
    "asked in words": () => new AnchorSeam(partial, "northern cliffs of the island."),
  };
  describe.each(Object.entries(READERS))("%s", (way, reader) => {
    it.each([
      ["white space", " "],
      ["lines", "\n"],
      ["marks", "…"],
    ])("but %s is given up after a while, and looked at a bounded number of times", (_, piece) => {
      let read = 0;
      let thrown: unknown;
      const steps = stepsOf(() => {
        const seam = new Seam(reader());
        try {
          for (; read < 2000; read += 1) seam.join(chunk(piece.repeat(50)));
        } catch (error) {
          thrown = error;
        }
      });
      expect(steps).toBeLessThan(10_000_000);
      // Marks are words to a model that goes on from a prefill.
      const mayBeText = way === "prefilled" && piece === "…";
      expect(thrown instanceof ContinuationRefused).toBe(!mayBeText);
      expect(read < 300).toBe(!mayBeText);
    });
  });
});

describe("a data: URI", () => {
  it("of many mebibytes is looked at for its beginning alone", () => {
    const base64 = "A".repeat(8 * 1024 * 1024);
    expect(stepsOf(() => parseDataUri(`data:image/png;base64,${base64}`))).toBeLessThan(20_000);
    expect(stepsOf(() => parseDataUri(`data:${";".repeat(8 * 1024 * 1024)},`))).toBeLessThan(20_000);
    expect(parseDataUri(`data:${";".repeat(2000)},`)).toBeUndefined();
    expect(parseDataUri(`data:image/png;base64,YQ==`)).toEqual({ media_type: "image/png", base64: "YQ==" });
  });
});
