/** Ids that a vendor leaves out are made in one form, whole and streamed. */
import { expect, it } from "vitest";
import type { Target } from "../../../src/provider.ts";
import { translator as gemini } from "../../../src/providers/gemini/translator.ts";
import { OPENAI } from "../../../src/providers/openai/compatible.ts";
import { openAiTranslator } from "../../../src/providers/openai/translator.ts";
import type { HttpTranslator } from "../../../src/exchange/translator.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../../src/types/openai.ts";

const ANSWER_ID = /^chatcmpl-[0-9a-f]{32}$/;
const CALL_ID = /^call_[0-9a-f]{32}$/;

const functionCall = { name: "tide", arguments: "{}" };
const OPENAI_WHOLE = {
  choices: [{ message: { tool_calls: [{ function: functionCall }] }, finish_reason: "tool_calls" }],
};
const OPENAI_CHUNK = {
  choices: [{ delta: { tool_calls: [{ function: functionCall }] }, finish_reason: "tool_calls" }],
};
const GEMINI_PIECE = {
  candidates: [{ content: { parts: [{ functionCall: { name: "tide", args: {} } }] }, finishReason: "STOP" }],
};

const WIRES: readonly (readonly [string, HttpTranslator, whole: object, chunk: object])[] = [
  ["openai", openAiTranslator(OPENAI), OPENAI_WHOLE, OPENAI_CHUNK],
  ["gemini", gemini, GEMINI_PIECE, GEMINI_PIECE],
];

it.each(WIRES)("an answer of %s without ids gets them", (provider, translator, whole, chunk) => {
  const target: Target = {
    deployment_id: "d",
    model_group: "g",
    provider,
    model: "m",
    api_base: "https://localhost",
    api_key: "k",
    params: { model: `${provider}/m` },
    model_info: {},
  };
  const request: ChatRequest = { model: "g", messages: [{ role: "user", content: "Hi" }] };
  const exchange = translator.translate(request, target);
  const answer = exchange.reply(JSON.stringify(whole), {});
  expect(answer.id).toMatch(ANSWER_ID);
  expect(answer.choices[0]?.message.tool_calls?.[0]?.id).toMatch(CALL_ID);
  const chunks: ChatCompletionChunk[] = [];
  exchange.decoder({}).decode({ event: undefined, data: JSON.stringify(chunk) }, chunks);
  expect(chunks.map(({ id }) => id).every((id) => ANSWER_ID.test(id))).toBe(true);
  const ids = chunks
    .flatMap(({ choices }) => choices.flatMap(({ delta }) => delta.tool_calls ?? []))
    .map(({ id }) => id);
  expect(ids).toEqual([expect.stringMatching(CALL_ID)]);
});
