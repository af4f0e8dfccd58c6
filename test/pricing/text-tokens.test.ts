import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { tokensOfText } from "../../src/pricing/text-tokens.ts";
import { ADVERSARIAL, TEXTS } from "./texts.ts";

describe("The estimate of a text's tokens", () => {
  it.each(Object.keys(TEXTS))("is within 15 %% of OpenAI's tokenizer for %s", (kind) => {
    const text = TEXTS[kind] ?? "";
    const exact = countTokens(text);
    expect(Math.abs(tokensOfText(text) / exact - 1)).toBeLessThan(0.15);
  });

  it("is 0 for nothing, and at least 1 for anything", () => {
    expect(tokensOfText("")).toBe(0);
    for (const text of ["a", "A", "1", ".", "\n", "中", "か", "한", "я", "  "]) expect(tokensOfText(text)).toBe(1);
  });

  it("is never more than two tokens for a UTF-16 unit, whatever the text", () => {
    for (const text of [...Object.values(ADVERSARIAL), ...Object.values(TEXTS)])
      expect(tokensOfText(text)).toBeLessThanOrEqual(text.length * 2);
  });
});

describe("The work of the estimate", () => {
  it.each(Object.keys(ADVERSARIAL))("is linear, also for nothing but %s: each unit is read a few times", (unit) => {
    const text = ADVERSARIAL[unit] ?? "";
    const { charCodeAt } = String.prototype;
    let reads = 0;
    String.prototype.charCodeAt = function counted(this: string, at: number): number {
      reads += 1;
      return charCodeAt.call(this, at);
    };
    try {
      tokensOfText(text);
    } finally {
      String.prototype.charCodeAt = charCodeAt;
    }
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThanOrEqual(text.length * 6 + 10);
  });
});
