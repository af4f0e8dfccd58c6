import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../src/pricing/token-estimate.ts";

describe("estimateTokens", () => {
  it("counts the text, and some tokens for each message and part", () => {
    expect(estimateTokens([])).toBe(0);
    expect(estimateTokens([{ role: "user", content: "abcdef" }])).toBe(5);
    expect(estimateTokens([{ role: "user", content: "Grüße" }])).toBe(6);
    expect(estimateTokens([{ role: "assistant", content: null }])).toBe(4);
    expect(
      estimateTokens([
        {
          role: "user",
          content: [
            { type: "text", text: "abc" },
            { type: "image_url", image_url: { url: "x" } },
          ],
        },
      ]),
    ).toBe(255);
  });
});
