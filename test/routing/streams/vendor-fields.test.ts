/** What a stream is put together to has every field that a plain answer keeps. */
import { describe, expect, it } from "vitest";
import { chunksFromCompletion } from "../../../src/exchange/chunks-from-completion.ts";
import { Transcript } from "../../../src/routing/streams/transcript.ts";
import type { ChatCompletion, ChatCompletionChunk, Message } from "../../../src/types/openai.ts";

type Fields = Record<string, unknown>;

function chunk(delta: Fields, choice: Fields = {}, more: Fields = {}): ChatCompletionChunk {
  const choices = [{ index: 0, delta, finish_reason: null, ...choice }];
  return { id: "c", object: "chat.completion.chunk", created: 1, model: "m", choices, ...more };
}

function completionOf(...chunks: ChatCompletionChunk[]): ChatCompletion {
  const transcript = new Transcript();
  for (const each of chunks) transcript.add(each);
  return transcript.completion(undefined);
}

const messageOf = (...deltas: Fields[]): Message =>
  completionOf(...deltas.map((each) => chunk(each))).choices[0].message;

describe("a stream put together", () => {
  it("has the audio, whose pieces are base64 of their own", () => {
    const message = messageOf(
      { role: "assistant", audio: { id: "audio_1", transcript: "Hel" } },
      { audio: { data: btoa("a") } },
      { audio: { data: btoa("bcde"), transcript: "lo" } },
      { audio: { expires_at: 1_790_000_000 } },
    );
    expect(message.audio).toEqual({
      id: "audio_1",
      data: btoa("abcde"),
      transcript: "Hello",
      expires_at: 1_790_000_000,
    });
    expect(message.content).toBeNull();
  });

  it.each([null, 1, [], {}, JSON.parse('{"toString":1}') as unknown])(
    "takes reasoning_details of the type %j",
    (type) => {
      const details = [{ index: 0, type, text: "a" }, { index: 0, type, text: "b" }, null, "text"];
      const message = messageOf({ reasoning_details: details });
      expect(message).toMatchObject({
        reasoning_details: [{ index: 0, type: type ?? null, text: "ab" }, null, "text"],
      });
    },
  );

  it("has the reasoning_details, joined by their index", () => {
    const details = (...reasoning_details: Fields[]): Fields => ({ reasoning_details });
    expect(
      messageOf(
        details({ type: "reasoning.text", index: 0, text: "Two ", format: "x" }),
        details(
          { type: "reasoning.text", index: 0, text: "and two." },
          { type: "reasoning.encrypted", index: 1, data: "QQ" },
        ),
        details({ type: "reasoning.text", index: 0, signature: "c2ln", text: null }),
        details({ type: "reasoning.summary", summary: "Sum." }),
        { content: "4" },
      ),
    ).toMatchObject({
      content: "4",
      reasoning_details: [
        { type: "reasoning.text", index: 0, text: "Two and two.", format: "x", signature: "c2ln" },
        { type: "reasoning.encrypted", index: 1, data: "QQ" },
        { type: "reasoning.summary", summary: "Sum." },
      ],
    });
  });

  it("has the vendors' fields of tool calls", () => {
    const extra_content = { google: { thought_signature: "c2ln" } };
    const message = messageOf(
      { tool_calls: [{ index: 0, id: "a", type: "function", function: { name: "f", arguments: "" }, extra_content }] },
      { tool_calls: [{ index: 0, function: { arguments: "{}" } }] },
    );
    expect(message.tool_calls).toEqual([
      { id: "a", type: "function", function: { name: "f", arguments: "{}" }, extra_content },
    ]);
  });

  it("has the latest of the vendors' fields everywhere else", () => {
    const results = { hate: { filtered: false } };
    const completion = completionOf(
      chunk({ content: "A", mood: "calm" }, { content_filter_results: results }, { citations: ["a"], provider: "X" }),
      chunk(
        { content: "B", mood: null },
        { content_filter_results: {} },
        { citations: ["a", "b"], search_results: [] },
      ),
      chunk({}, { finish_reason: "stop", native_finish_reason: "end_turn" }),
    );
    expect(completion).toMatchObject({
      citations: ["a", "b"],
      search_results: [],
      provider: "X",
      choices: [
        {
          content_filter_results: results,
          native_finish_reason: "end_turn",
          message: { content: "AB", mood: "calm" },
        },
      ],
    });
    expect(completion).not.toHaveProperty("choices.0.delta");
  });

  it("is the plain answer, when the chunks were made of one", () => {
    const audio = { id: "a", data: "QUJD", expires_at: 5, transcript: "Hi" };
    const call = { id: "x", type: "function", function: { name: "f", arguments: "{}" }, extra_content: { a: 1 } };
    const plain = {
      id: "c",
      object: "chat.completion",
      created: 1,
      model: "m",
      citations: ["a"],
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: null, refusal: null, audio, tool_calls: [call], mood: "calm" },
          finish_reason: "tool_calls",
          logprobs: null,
          content_filter_results: { hate: { filtered: false } },
        },
      ],
    } as unknown as ChatCompletion;
    expect(completionOf(...chunksFromCompletion(plain, false))).toEqual(plain);
  });

  it("has no field of the vendor's as its prototype", () => {
    const message = messageOf(JSON.parse('{"content":"A","__proto__":{"polluted":true}}') as Fields);
    expect(Reflect.get(message, "polluted")).toBeUndefined();
  });
});
