import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../src/pricing/token-estimate.ts";

describe("estimateTokens", () => {
  it("counts the text, and some tokens for each message and part", () => {
    expect(estimateTokens([])).toBe(0);
    expect(estimateTokens([{ role: "user", content: "abcdef" }])).toBe(5);
    expect(estimateTokens([{ role: "user", content: "Grüße" }])).toBe(6);
    expect(estimateTokens([{ role: "assistant", content: null }])).toBe(4);
    const call = { id: "1", type: "function" as const, function: { name: "look", arguments: '{"at":"home"}' } };
    expect(estimateTokens([{ role: "assistant", content: null, tool_calls: [call] }])).toBeGreaterThan(8);
    for (const wrong of [null, 1, "x", [null], [{}], [{ function: null }], [{ function: { name: 1 } }]])
      expect(estimateTokens([{ role: "assistant", content: null, tool_calls: wrong as never }])).toBe(4);
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
