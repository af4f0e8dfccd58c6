/** Budgets and counts stay within the limits of the model. */
import { expect, it } from "vitest";
import { ask, bodyOf, targetOf } from "./support/setting.ts";

const config = (fields: Record<string, unknown>, model?: string): unknown =>
  bodyOf(ask(fields), targetOf(model))["generationConfig"];

it.each([
  ["gemini-2.5-flash", 32_000, 24_576],
  ["gemini-2.5-flash", 1, 1],
  ["gemini-2.5-flash-lite", 32_000, 24_576],
  ["gemini-2.5-flash-lite", 100, 512],
  ["gemini-2.5-pro", 64_000, 32_768],
  ["gemini-2.5-pro", 24_577, 24_577],
  ["gemini-2.5-pro", 1, 128],
  ["my-tuned-model", 64_000, 64_000],
])("%s thinks with the nearest budget to %i that it has: %i", (model, budget_tokens, thinkingBudget) => {
  expect(config({ thinking: { type: "enabled", budget_tokens } }, model)).toEqual({
    thinkingConfig: { thinkingBudget, includeThoughts: true },
  });
});

it.each([
  [{ logprobs: false, top_logprobs: 0 }, undefined],
  [{ logprobs: false, top_logprobs: 3 }, undefined],
  [{ top_logprobs: 0 }, undefined],
  [{ logprobs: true, top_logprobs: 0 }, { responseLogprobs: true }],
  [
    { logprobs: true, top_logprobs: 3 },
    { responseLogprobs: true, logprobs: 3 },
  ],
])("of %j log probabilities are asked for as %j", (fields, expected) => {
  expect(config(fields)).toEqual(expected);
});
