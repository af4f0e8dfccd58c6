/** Answers without content: invalid, unless they have a finish_reason. */
import { describe, expect, it } from "vitest";
import { APIConnectionError } from "../../../src/errors.ts";
import type { ChatCompletion } from "../../../src/types/openai.ts";
import { decoded, QUESTION, stream, targetOf, translatorOf } from "./support/wire.ts";

const read = (...choices: readonly object[]): ChatCompletion =>
  translatorOf("openai")
    .translate(QUESTION, targetOf("openai"))
    .reply(JSON.stringify({ id: "c", choices }), {});

const SILENT: readonly object[] = [
  {},
  { content: "" },
  { content: null },
  { role: "assistant", content: "", tool_calls: [], refusal: null },
  { content: [], reasoning_content: "" },
  { content: null, reasoning: "", function_call: null, audio: null },
];

const SAYING: readonly object[] = [
  { content: "4" },
  { content: null, refusal: "I won't." },
  { tool_calls: [{ id: "a", function: { name: "f" } }] },
  { content: "", reasoning: "Hm" },
  { reasoning_details: [{ type: "reasoning.text", text: "Hm" }] },
  { content: null, function_call: { name: "f", arguments: "{}" } },
  { content: null, audio: { id: "a", data: "AAAA" } },
  { content: "", images: [{ type: "image_url", image_url: { url: "data:," } }] },
];

describe("an answer without content", () => {
  it.each(SILENT)("and without a finish_reason is invalid: %j", (message) => {
    for (const finish_reason of [null, undefined, ""])
      expect(() => read({ message, finish_reason })).toThrow(APIConnectionError);
    expect(() => read({ message: { content: "4" } }, { message })).toThrow(APIConnectionError);
  });

  it("and without a finish_reason is invalid in the oldest form, too", () => {
    expect(() => read({ text: "" })).toThrow(APIConnectionError);
    expect(read({ text: "4" }).choices[0].finish_reason).toBe("stop");
  });

  it.each(SILENT)("and with a finish_reason is valid: %j", (message) => {
    expect(read({ message, finish_reason: "length" }).choices[0].finish_reason).toBe("length");
  });

  it.each(SILENT)("is invalid in a stream, too: %j", (delta) => {
    expect(decoded("openai", stream({ choices: [{ index: 0, delta }] }, "[DONE]")).complete).toBe(false);
  });
});

describe("an answer with content", () => {
  const reasonOf = (said: object): string => ["tool_calls", "function_call"].find((name) => name in said) ?? "stop";

  it.each(SAYING)("needs no finish_reason: %j", (message) => {
    expect(read({ message, finish_reason: null }).choices[0].finish_reason).toBe(reasonOf(message));
  });

  it.each(SAYING)("needs none in a stream, either: %j", (delta) => {
    const { chunks, complete } = decoded("openai", stream({ choices: [{ index: 0, delta }] }, "[DONE]"));
    expect(complete).toBe(true);
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe(reasonOf(delta));
  });
});
