import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PartialArguments } from "../../../../src/providers/gemini/response/partial-arguments.ts";
import { translator } from "../../../../src/providers/gemini/translator.ts";
import type { ChatCompletionChunk } from "../../../../src/types/openai.ts";
import { ask, deltasOf, targetOf } from "../support/setting.ts";
import { ROLE } from "../support/wire-cases.ts";

const piece = (parts: object[], finishReason?: string): string =>
  JSON.stringify({
    candidates: [{ content: { parts }, ...(finishReason === undefined ? {} : { finishReason }) }],
    usageMetadata: { promptTokenCount: 1 },
  });

function decode(events: readonly string[]): { taken: boolean[]; deltas: unknown[]; complete: boolean } {
  const decoder = translator.translate(ask(), targetOf()).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  const taken = events.map((data) => decoder.decode({ event: undefined, data }, chunks));
  return { taken, deltas: deltasOf(chunks), complete: decoder.complete };
}

describe("a stream", () => {
  it.each(["", "{", "null", "3", "[]", "{}", '"text"', '{"candidates":3}', "[{}]"])(
    "skips the malformed event %j and goes on",
    (data) => {
      const { taken, deltas, complete } = decode([piece([{ text: "A" }]), data, piece([{ text: "ye" }], "STOP")]);
      expect(taken).toEqual([true, false, true]);
      expect(deltas).toEqual([ROLE, { content: "A" }, { content: "ye" }, { finish_reason: "stop" }]);
      expect(complete).toBe(true);
    },
  );

  it.each([
    '{"usageMetadata":{}}',
    '{"candidates":[]}',
    '{"responseId":"x"}',
    "[DONE]",
    piece([{ codeExecutionResult: {} }, { newThing: 1 }, {}]),
  ])("ignores %s", (data) => {
    const { taken, deltas } = decode([piece([{ text: "A" }]), data]);
    expect(taken).toEqual([true, true]);
    expect(deltas).toEqual([ROLE, { content: "A" }]);
  });

  it("of two choices is complete when both have ended, not when the first has", () => {
    const decoder = translator.translate(ask({ n: 2 }), targetOf()).decoder({});
    const states = [0, 1].map((index) => {
      const candidate = { index, content: { parts: [{ text: "A" }] }, finishReason: "STOP" };
      decoder.decode({ event: undefined, data: JSON.stringify({ candidates: [candidate] }) }, []);
      return decoder.complete;
    });
    expect(states).toEqual([false, true]);
  });

  it("is complete with its finish reason, and ends with its connection", () => {
    const decoder = translator.translate(ask(), targetOf()).decoder({});
    const states = [piece([{ text: "A" }]), piece([], "STOP"), '{"usageMetadata":{"promptTokenCount":9}}'].map(
      (data) => {
        decoder.decode({ event: undefined, data }, []);
        return [decoder.complete, decoder.ended];
      },
    );
    expect(states).toEqual([
      [false, false],
      [true, false],
      [true, false],
    ]);
    expect(decoder.usage).toMatchObject({ prompt_tokens: 9 });
    const chunks: ChatCompletionChunk[] = [];
    decoder.finish?.(chunks);
    expect(chunks).toMatchObject([{ choices: [], usage: { prompt_tokens: 9 } }]);
  });

  it("gives calls without ids unique ones", () => {
    const call = piece([{ functionCall: { name: "f", args: {} } }, { functionCall: { name: "f", args: {} } }], "STOP");
    const ids = JSON.stringify([decode([call]).deltas, decode([call]).deltas]).match(/call_[0-9a-f]+/g);
    expect(new Set(ids).size).toBe(4);
  });

  it("delivers images and speech", () => {
    const { deltas } = decode([
      piece(
        [
          { inlineData: { mimeType: "image/png", data: "aQ==" } },
          { inlineData: { mimeType: "audio/L16;rate=24000", data: "YQ==" } },
        ],
        "STOP",
      ),
    ]);
    expect(deltas.slice(1, 3)).toEqual([
      { images: [{ type: "image_url", index: 0, image_url: { url: "data:image/png;base64,aQ==" } }] },
      { audio: { data: "YQ==" } },
    ]);
  });
});

describe("arguments that come value by value", () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.boolean(),
    fc.constant(null),
  );
  const name = fc.stringMatching(/^[a-z_]{1,6}$/);
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie("any"), { minLength: 1, maxLength: 3 }),
      fc.dictionary(name, tie("any"), { minKeys: 1, maxKeys: 3 }),
    ),
  }))["any"];

  /** What Vertex sends for a value: its leaves, depth first, texts in two halves. */
  function streamed(given: unknown, path: string): object[] {
    if (Array.isArray(given)) return given.flatMap((each: unknown, index) => streamed(each, `${path}[${index}]`));
    if (typeof given === "object" && given !== null)
      return Object.entries(given).flatMap(([key, each]) => streamed(each, `${path}.${key}`));
    if (typeof given === "number") return [{ jsonPath: path, numberValue: given }];
    if (typeof given === "boolean") return [{ jsonPath: path, boolValue: given }];
    if (typeof given !== "string") return [{ jsonPath: path, nullValue: "NULL_VALUE" }];
    const half = Math.floor(given.length / 2);
    return [
      { jsonPath: path, stringValue: given.slice(0, half), willContinue: true },
      { jsonPath: path, stringValue: given.slice(half) },
    ];
  }

  it("are the same when joined", () => {
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 3 }), (given) => {
        const partial = new PartialArguments();
        const text =
          streamed(given, "$")
            .map((each) => partial.take([each]))
            .join("") + (partial.end() ?? "?");
        expect(JSON.parse(text)).toEqual({ ...given });
      }),
    );
  });

  it("fail when they come out of order", () => {
    const partial = new PartialArguments();
    partial.take([
      { jsonPath: "$.a.x", numberValue: 1 },
      { jsonPath: "$.b", numberValue: 2 },
      { jsonPath: "$.a.y", numberValue: 3 },
    ]);
    expect(partial.end()).toBeUndefined();
  });

  it.each([
    ["a place that was left out", ["$.a[1]"]],
    ["a place far behind", ["$.a[50000000]"]],
    ["a value twice", ["$.a", "$.a"]],
    ["a value within a value", ["$.a", "$.a.b"]],
    ["a name in a list", ["$.a[0]", "$.a.b"]],
    ["a place in an object", ["$.a.b", "$.a[0]"]],
    ["a path that is not closed", ["$.a['b"]],
    ["a path of something else", ["a"]],
    ["a path without end", [`$${".a".repeat(257)}`]],
  ])("fail with %s", (_, paths) => {
    const partial = new PartialArguments();
    partial.take(paths.map((jsonPath) => ({ jsonPath, numberValue: 1 })));
    expect(partial.end()).toBeUndefined();
  });

  it("keep a character that is cut in two", () => {
    const partial = new PartialArguments();
    const text = ["a\ud83d", "\ude00b", "\ud83d"].map((stringValue) =>
      partial.take([{ jsonPath: "$.a", stringValue, willContinue: true }]),
    );
    expect(text).toEqual(['{"a":"a', "😀b", ""]);
    expect(partial.end()).toBe('\\ud83d"}');
  });

  it("may have any name", () => {
    const partial = new PartialArguments();
    const text = partial.take([{ jsonPath: "$['__proto__']['a.b[0]']", boolValue: true }, { jsonPath: "$.c" }]);
    expect(text + partial.end()).toBe('{"__proto__":{"a.b[0]":true},"c":null}');
  });
});
