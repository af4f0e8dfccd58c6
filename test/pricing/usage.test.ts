import { describe, expect, it } from "vitest";
import { addUsage } from "../../src/pricing/usage.ts";

const a = { prompt_tokens: 10, completion_tokens: 4, total_tokens: 14 };
const b = { prompt_tokens: 12, completion_tokens: 6, total_tokens: 18 };

describe("addUsage", () => {
  it("is that of the only part, or undefined", () => {
    expect([addUsage(undefined, undefined), addUsage(a, undefined), addUsage(undefined, b)]).toEqual([undefined, a, b]);
  });

  it("is the sum of both, in every part, and changes neither", () => {
    const one = {
      ...a,
      prompt_tokens_details: { cached_tokens: 3, audio_tokens: 1 },
      completion_tokens_details: { reasoning_tokens: 2 },
    };
    const other = { ...b, prompt_tokens_details: { cached_tokens: 4 } };
    const before = JSON.stringify([one, other]);
    expect(addUsage(one, other)).toEqual({
      prompt_tokens: 22,
      completion_tokens: 10,
      total_tokens: 32,
      prompt_tokens_details: { cached_tokens: 7, audio_tokens: 1 },
      completion_tokens_details: { reasoning_tokens: 2 },
    });
    expect(JSON.stringify([one, other])).toBe(before);
    const written = (tokens: number) => {
      const split: object = { cache_creation_token_details: { ephemeral_1h_input_tokens: tokens } };
      return { ...a, prompt_tokens_details: split };
    };
    expect(addUsage(written(2), written(3))).toMatchObject({ prompt_tokens_details: written(5).prompt_tokens_details });
    expect(addUsage(a, b)).not.toHaveProperty("prompt_tokens_details");
  });
});
