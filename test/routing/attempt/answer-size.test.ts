/* oxlint-disable vitest/valid-expect -- a second argument says which of many it was */
import { describe, expect, it } from "vitest";
import {
  AnswerSize,
  LONGEST_ANSWER,
  LONGEST_BEFORE_CONTENT,
  MOST_BEFORE_CONTENT,
  MOST_CHOICES,
  MOST_CHUNKS,
  MOST_LOGPROBS,
  MOST_OBJECTS,
  MOST_PARTS,
  MOST_QUIET_CHUNKS,
  MOST_TOOL_CALLS,
} from "../../../src/routing/attempt/answer-size.ts";
import { isQuiet } from "../../../src/routing/attempt/chunk-content.ts";
import type { Deployment } from "../../../src/routing/deployment.ts";
import type { ChatCompletionChunk } from "../../../src/types/openai.ts";

// The few fields of a deployment that an error names.
const deployment = { provider: "openai", id: "a", model: "m", model_name: "main" } as Deployment;

function chunk(delta: object = {}, choice: object = {}): ChatCompletionChunk {
  const choices = [{ index: 0, delta, finish_reason: null, ...choice }];
  return { id: "c", object: "chat.completion.chunk", created: 1, model: "m", choices };
}

/** What is thrown once `times` of these have been counted, each in its own batch. */
function after(times: number, make: (turn: number) => ChatCompletionChunk): unknown {
  const size = new AnswerSize(deployment);
  for (let turn = 0; turn < times; turn += 1) size.take([make(turn)]);
  try {
    size.take([make(times)]);
  } catch (error) {
    return error;
  }
  return undefined;
}

const quarter = "x".repeat(LONGEST_ANSWER / 4);
/** A list counts for its items as well. */
const lists: object[] = Array.from({ length: (MOST_OBJECTS / 4 / 9) * 8 - 10 }, () => []);
const list = (length: number): object[] => Array.from({ length }, () => ({}));

describe("AnswerSize", () => {
  it.each([
    ["chunks", MOST_CHUNKS, () => chunk({ mood: "good" }), "1000000 chunks"],
    ["text", 4, () => chunk({ content: quarter }), "64 Mi characters"],
    ["reasoning", 4, () => chunk({ reasoning_content: quarter }), "64 Mi characters"],
    ["a refusal", 4, () => chunk({ refusal: quarter }), "64 Mi characters"],
    ["a function's arguments", 4, () => chunk({ function_call: { arguments: quarter } }), "64 Mi characters"],
    ["arguments", 4, () => chunk({ tool_calls: [{ index: 0, function: { arguments: quarter } }] }), "64 Mi characters"],
    ["images", 4, () => chunk({ images: [{ image_url: { url: quarter } }] }), "64 Mi characters"],
    ["sound", 4, () => chunk({ audio: { data: quarter } }), "64 Mi characters"],
    ["choices", MOST_CHOICES - 1, (turn: number) => chunk({ content: "a" }, { index: turn + 1 }), "1024 choices"],
    ["tool calls", MOST_TOOL_CALLS, (index: number) => chunk({ tool_calls: [{ index }] }), "10000 tool calls"],
    [
      "tool calls of many choices",
      MOST_TOOL_CALLS,
      (turn: number) => chunk({ tool_calls: [{ index: turn >> 3 }] }, { index: turn % 8 }),
      "10000 tool calls",
    ],
    ["annotations", 100, () => chunk({ annotations: list(MOST_PARTS / 100) }), "100000 annotations"],
    ["thinking blocks", 100, () => chunk({ thinking_blocks: list(MOST_PARTS / 100) }), "100000 annotations"],
    [
      "what is kept of annotations",
      4,
      () => chunk({ annotations: [{ type: "a", of_its_own: lists }] }),
      "4000000 objects",
    ],
    ["what is kept of images", 4, () => chunk({ images: [{ of_its_own: lists }] }), "4000000 objects"],
    ["what is kept of thinking", 4, () => chunk({ thinking_blocks: [{ of_its_own: lists }] }), "4000000 objects"],
    [
      "what is kept of logprobs",
      4,
      () => chunk({}, { logprobs: { content: [{ top_logprobs: lists }] } }),
      "4000000 objects",
    ],
    ["texts of annotations", 4, () => chunk({ annotations: [{ type: quarter.slice(1), a: "a" }] }), "64 Mi characters"],
    ["logprobs", 100, () => chunk({}, { logprobs: { content: list(MOST_LOGPROBS / 100) } }), "1000000 logprobs"],
    [
      "logprobs of refusals",
      100,
      () => chunk({}, { logprobs: { refusal: list(MOST_LOGPROBS / 100) } }),
      "1000000 logprobs",
    ],
  ])("is limited in %s", (_, times, make, limit) => {
    const error = after(times, make);
    expect(error).toMatchObject({ name: "APIConnectionError", deployment_id: "a", model_group: "main" });
    expect(String(error)).toContain(`openai deployment a sent more than ${limit}`);
  });

  it("counts a choice and a tool call once, however often they come", () => {
    const calls = { tool_calls: [{ index: 3, function: { arguments: "1" } }] };
    expect(after(20_000, (turn) => chunk(calls, { index: turn % 2 }))).toBeUndefined();
  });

  it("returns chunks without content up to a number, and then only the others", () => {
    const size = new AnswerSize(deployment);
    const quiet = [chunk(), chunk({ role: "assistant", content: "" })];
    for (let turn = 0; turn < MOST_QUIET_CHUNKS / 2; turn += 1) expect(size.take(quiet)).toBe(quiet);
    const content = chunk({ content: "a" });
    const end = chunk({}, { finish_reason: "stop" });
    expect(size.take([...quiet, content, end])).toEqual([content, end]);
    const batch = [content, end];
    expect(size.take(batch)).toBe(batch);
  });

  it("before the content is bounded in chunks and in bytes", () => {
    const size = new AnswerSize(deployment);
    size.beforeContent(MOST_BEFORE_CONTENT, LONGEST_BEFORE_CONTENT);
    expect(() => size.beforeContent(MOST_BEFORE_CONTENT + 1, 0)).toThrow(/2000 chunks before the first content/);
    expect(() => size.beforeContent(0, LONGEST_BEFORE_CONTENT + 1)).toThrow(/8 MiB before the first content/);
  });
});

describe("isQuiet", () => {
  it("is true without content, end, usage and vendor-specific fields", () => {
    for (const delta of [
      {},
      { role: "assistant" },
      { content: "" },
      { content: null, tool_calls: [] },
      { annotations: [] },
    ])
      expect(isQuiet(chunk(delta)), JSON.stringify(delta)).toBe(true);
    expect(isQuiet({ ...chunk(), choices: [] })).toBe(true);
  });

  it("and chunks with content", () => {
    const said = [
      chunk({ content: "a" }),
      chunk({ annotations: [{}] }),
      chunk({ of_a_vendor: { any: 1 } }),
      chunk({}, { finish_reason: "stop" }),
      chunk({}, { logprobs: { content: [] } }),
      { ...chunk(), usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } },
    ];
    for (const each of said) expect(isQuiet(each), JSON.stringify(each)).toBe(false);
  });
});

describe("the vendors' fields of an answer", () => {
  const places: readonly (readonly [string, (value: unknown, name?: string) => ChatCompletionChunk])[] = [
    ["a chunk", (value, name = "extra") => ({ ...chunk({ content: "a" }), [name]: value })],
    ["a chunk without choices", (value, name = "extra") => ({ ...chunk(), choices: [], [name]: value })],
    ["a choice", (value, name = "extra") => chunk({ content: "a" }, { [name]: value })],
    ["a delta", (value, name = "extra") => chunk({ content: "a", [name]: value })],
    ["a tool call", (value, name = "extra") => chunk({ tool_calls: [{ index: 0, [name]: value }] })],
  ];

  it.each(places)("of %s count once, as only the latest is kept", (_, make) => {
    expect(after(100, () => make(quarter))).toBeUndefined();
    expect(after(100, () => make([[quarter], {}]))).toBeUndefined();
  });

  it.each(places)("of %s are limited together", (_, make) => {
    expect(after(3, (turn) => make(quarter, `extra_${turn}`))).toMatchObject({ name: "APIConnectionError" });
    const lists = Array.from({ length: 800_000 }, () => [[]]);
    expect(after(2, (turn) => make(lists, `extra_${turn}`))).toMatchObject({ name: "APIConnectionError" });
  });

  it("are all kept in reasoning_details", () => {
    expect(after(4, () => chunk({ reasoning_details: [{ text: quarter }] }))).toMatchObject({
      name: "APIConnectionError",
    });
  });
});
