/** Several signatures of one text: each goes back on the part that it came with. */
import { expect, it } from "vitest";
import { translator } from "../../../src/providers/gemini/translator.ts";
import type { ChatCompletionChunk, Message } from "../../../src/types/openai.ts";
import { ask, contentsOf, say, targetOf } from "./support/setting.ts";

const PARTS = [
  { text: "High ", thoughtSignature: "S1" },
  { text: "water " },
  { text: "at 7.", thoughtSignature: "S2" },
  { text: "", thoughtSignature: "S3" },
];
const BACK = [
  { text: "High ", thoughtSignature: "S1" },
  { text: "water at 7.", thoughtSignature: "S2" },
  { text: "", thoughtSignature: "S3" },
];
const PIECE = { candidates: [{ content: { parts: PARTS }, finishReason: "STOP" }] };

function answered(): Message {
  return translator.translate(ask(), targetOf()).reply(JSON.stringify(PIECE), {}).choices[0].message;
}

function returned(message: object): unknown {
  const contents = contentsOf(say({ role: "user", content: "?" }, message, { role: "user", content: "And?" }));
  return (contents as { parts: unknown }[])[1]?.parts;
}

it("a whole answer sent on as it came", () => {
  const message = answered();
  expect(message.content).toBe("High water at 7.");
  expect(message.thinking_blocks).toEqual([
    { type: "signature", signature: "S1", provider: "gemini" },
    { type: "signature", signature: "S2", text_start: 5, provider: "gemini" },
    { type: "signature", signature: "S3", text_start: 16, provider: "gemini" },
  ]);
  expect(returned(message)).toEqual(BACK);
});

it("a streamed answer says the same", () => {
  const decoder = translator.translate(ask(), targetOf()).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  for (const part of PARTS) {
    const piece = { candidates: [{ content: { parts: [part] } }] };
    decoder.decode({ event: undefined, data: JSON.stringify(piece) }, chunks);
  }
  const blocks = chunks.flatMap(({ choices }) => choices.flatMap(({ delta }) => delta.thinking_blocks ?? []));
  expect(blocks).toEqual(answered().thinking_blocks);
});

it("of a text that was changed only the last goes back, at its end", () => {
  const last = { thoughtSignature: "S3" };
  expect(returned({ ...answered(), content: "High" })).toEqual([{ text: "High", ...last }]);
  const content = ["High ", "water"].map((text) => ({ type: "text", text }));
  expect(returned({ ...answered(), content })).toEqual([{ text: "High " }, { text: "water", ...last }]);
});

it("two calls with one id in one message have their signatures, each its own", () => {
  const call = { id: "read:0", type: "function" as const, function: { name: "read", arguments: "{}" } };
  const block = (signature: string): object => ({
    type: "signature",
    signature,
    tool_call_id: "read:0",
    provider: "gemini",
  });
  const signed = { ...call, extra_content: { google: { thought_signature: "S4" } } };
  const signatures = (message: object): unknown[] =>
    (returned({ role: "assistant", content: null, ...message }) as { thoughtSignature?: string }[]).map(
      ({ thoughtSignature }) => thoughtSignature,
    );
  expect(signatures({ tool_calls: [call, call], thinking_blocks: [block("S1"), block("S2")] })).toEqual(["S1", "S2"]);
  expect(signatures({ tool_calls: [call, signed], thinking_blocks: [block("S1")] })).toEqual(["S1", "S4"]);
});
