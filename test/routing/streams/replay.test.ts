import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Delivered } from "../../../src/routing/streams/expected-choice.ts";
import { AnswersDiffer } from "../../../src/routing/streams/joiner.ts";
import { Replay } from "../../../src/routing/streams/replay.ts";
import { Transcript } from "../../../src/routing/streams/transcript.ts";
import type { ChatCompletionChunk, Delta, FinishReason } from "../../../src/types/openai.ts";

const chunk = (delta: Delta, finish_reason: FinishReason | null = null): ChatCompletionChunk => ({
  id: "c",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta, finish_reason, logprobs: null }],
});

/** Nothing yet. */
const DELIVERED: Delivered = {
  content: "",
  refusal: "",
  toolCalls: new Map(),
  finishReason: null,
  hasMedia: false,
};

interface Said {
  readonly text: string;
  readonly calls: readonly string[];
}

const pieces = (text: string, size: number): string[] => text.match(new RegExp(`[^]{1,${size}}`, "gu")) ?? [];

/** An answer as a model streams it: text first, then one tool call after the other. */
function chunksOf({ text, calls }: Said, size: number): ChatCompletionChunk[] {
  return [
    chunk({ role: "assistant", content: "" }),
    ...pieces(text, size).map((content) => chunk({ content })),
    ...calls.flatMap((json, index) => [
      chunk({
        tool_calls: [
          { index, id: `call_${size}_${index}`, type: "function", function: { name: `tool_${index}`, arguments: "" } },
        ],
      }),
      ...pieces(json, size).map((part) => chunk({ tool_calls: [{ index, function: { arguments: part } }] })),
    ]),
    chunk({}, calls.length > 0 ? "tool_calls" : "stop"),
  ];
}

/** What the consumer has when the first answer breaks after `cut` chunks and the second replaces it. */
function replayed(
  first: readonly ChatCompletionChunk[],
  cut: number,
  second: readonly ChatCompletionChunk[],
  mode: "fail" | "restart",
): Transcript {
  const transcript = new Transcript();
  for (const each of first.slice(0, cut)) transcript.add(each);
  const replay = new Replay(transcript.choices, mode);
  for (const each of [...second.flatMap((next) => replay.join(next)), ...replay.end()]) {
    if (each.router_event === "restart") transcript.clear();
    transcript.add(each);
  }
  return transcript;
}

/** Without the ids: the consumer keeps those of the first answer. */
function summary(transcript: Transcript): unknown {
  const { content, tool_calls } = transcript.message();
  return [
    content,
    transcript.choice(0).finishReason,
    (tool_calls ?? []).map((call) => call.type === "function" && [call.function.name, call.function.arguments]),
  ];
}

function plain(chunks: readonly ChatCompletionChunk[]): unknown {
  const transcript = new Transcript();
  for (const each of chunks) transcript.add(each);
  return summary(transcript);
}

const said = fc.record({
  text: fc.string({ maxLength: 30 }),
  calls: fc.array(fc.json({ maxDepth: 1 }), { maxLength: 2 }),
});
const size = fc.integer({ min: 1, max: 9 });

describe("a second answer in place of one that broke", () => {
  it("is the same answer when the two are equal, however both are cut", () => {
    fc.assert(
      fc.property(said, size, size, fc.nat(60), fc.constantFrom("fail", "restart"), (answer, one, other, cut, mode) => {
        const first = chunksOf(answer, one);
        expect(summary(replayed(first, Math.min(cut, first.length - 1), chunksOf(answer, other), mode))).toEqual(
          plain(first),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("is all of the second answer after a restart, and never a mixture", () => {
    fc.assert(
      fc.property(said, said, size, fc.nat(60), (one, other, pace, cut) => {
        const first = chunksOf(one, pace);
        const second = chunksOf(other, pace + 1);
        expect(summary(replayed(first, Math.min(cut, first.length - 1), second, "restart"))).toEqual(plain(second));
      }),
      { numRuns: 1000 },
    );
  });

  it("is all of the second answer or an error when it may not restart", () => {
    fc.assert(
      fc.property(said, said, size, fc.nat(60), (one, other, pace, cut) => {
        const first = chunksOf(one, pace);
        const second = chunksOf(other, pace + 1);
        try {
          expect(summary(replayed(first, Math.min(cut, first.length - 1), second, "fail"))).toEqual(plain(second));
        } catch (error) {
          if (!(error instanceof AnswersDiffer)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("differs when it ends before it has caught up, whether it says so or not", () => {
    const first = [chunk({ content: "One two" })];
    expect(() => replayed(first, 1, [chunk({ content: "One" }, "stop")], "fail")).toThrow(AnswersDiffer);
    expect(() => replayed(first, 1, [chunk({ content: "One" })], "fail")).toThrow(AnswersDiffer);
  });

  it("does not deliver a refusal twice", () => {
    const first = [chunk({ refusal: "I'm sor" })];
    const second = [chunk({ refusal: "I'm sorry." }), chunk({}, "stop")];
    expect(replayed(first, 1, second, "fail").message().refusal).toBe("I'm sorry.");
  });

  it("is compared by its content, not by vendor-specific fields", () => {
    const vendors: readonly object[] = [
      { token_id: 7 },
      { annotations: [] },
      { images: [] },
      { channel: "analysis" },
      { reasoning_details: [{ type: "reasoning.text", text: "Hm" }] },
    ];
    for (const fields of vendors) {
      const second = [
        chunk({ content: "", ...fields }),
        chunk({ content: "One", ...fields }),
        chunk({ content: " two three", ...fields }),
        chunk(fields, "stop"),
      ];
      for (const mode of ["fail", "restart"] as const)
        expect(replayed([chunk({ content: "One two" })], 1, second, mode).message().content).toBe("One two three");
    }
  });

  it("delivers vendor-specific fields beside new text", () => {
    const replay = new Replay(new Map([[0, { ...DELIVERED, content: "One" }]]), "fail");
    const beside = (content: string): ChatCompletionChunk => chunk(Object.assign({ content }, { token_id: 7 }));
    expect(replay.join(beside("On"))).toEqual([]);
    expect(replay.join(beside("e two"))[0]?.choices[0]?.delta).toEqual({ content: " two", token_id: 7 });
  });

  it.each([
    ["an image", { images: [{ type: "image_url" as const, image_url: { url: "data:," } }] }],
    ["sound", { audio: { data: "AAAA" } }],
    [
      "an annotation",
      {
        annotations: [
          { type: "url_citation" as const, url_citation: { url: "", title: "", start_index: 0, end_index: 1 } },
        ],
      },
    ],
  ])("differs when it has other content before it has caught up: %s", (_, delta) => {
    expect(() => replayed([chunk({ content: "One two" })], 1, [chunk(delta)], "fail")).toThrow(AnswersDiffer);
  });
});

describe("a call of a custom tool in a second answer", () => {
  const begun = (input: string, name = "py"): ChatCompletionChunk =>
    chunk({ tool_calls: [{ index: 0, id: `call_${input}`, type: "custom", custom: { name, input } }] });
  const more = (input: string): ChatCompletionChunk => chunk({ tool_calls: [{ index: 0, custom: { input } }] });
  const end = chunk({}, "tool_calls");
  const first = [begun(""), more("print(")];

  it("is complete, and keeps the id of the first answer", () => {
    for (const second of [
      [begun(""), more("pr"), more("int('hi"), more("')"), end],
      [begun("print('hi')"), end],
    ])
      for (const mode of ["fail", "restart"] as const)
        expect(replayed(first, 2, second, mode).message().tool_calls).toEqual([
          { id: "call_", type: "custom", custom: { name: "py", input: "print('hi')" } },
        ]);
  });

  it.each([
    ["has another input", [begun("exec('hi')"), end]],
    ["is of another tool", [begun("print('hi')", "python"), end]],
    ["ends before it has caught up", [begun("pri"), end]],
    [
      "is of a function",
      [
        chunk({
          tool_calls: [{ index: 0, id: "f", type: "function", function: { name: "py", arguments: "print(1)" } }],
        }),
      ],
    ],
  ])("differs when it %s", (_, second) => {
    expect(() => replayed(first, 2, second, "fail")).toThrow(AnswersDiffer);
  });
});
