import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NearLimit } from "../../src/limits/told-limits.ts";
import { answerLimits } from "../../src/translation/errors/told-limits.ts";

const NOW = Date.UTC(2026, 0, 1);

function near(headers: Record<string, string>): NearLimit | undefined {
  const limits = answerLimits(headers, NOW);
  return limits && NearLimit.of(limits.told, NOW);
}

const openai = (remaining: number, reset: string): Record<string, string> => ({
  "x-ratelimit-remaining-requests": `${remaining}`,
  "x-ratelimit-reset-requests": reset,
});

describe("What a provider says of its limits", () => {
  it.each([
    ["20s", 20],
    ["1m20s", 80],
    ["120ms", 0.12],
    ["12", 12],
    ["12.5", 12.5],
    [`${NOW / 1000 + 30}`, 30],
    [`${NOW + 40_000}`, 40],
    ["2026-01-01T00:00:50Z", 50],
    ["Thu, 01 Jan 2026 00:01:00 GMT", 60],
  ])("holds until the reset: %s", (reset, seconds) => {
    const told = near(openai(0, reset));
    expect(told?.isUsedUp(NOW + seconds * 1000 - 10, 0, () => 1)).toBe(true);
    expect(told?.isUsedUp(NOW + seconds * 1000, 0, () => 1)).toBe(false);
  });

  it("counts what is in flight, and what has filled up since", () => {
    const told = near({ ...openai(2, "60s"), "x-ratelimit-limit-requests": "62" });
    expect(told?.isUsedUp(NOW, 1, () => 1)).toBe(false);
    expect(told?.isUsedUp(NOW, 2, () => 1)).toBe(true);
    expect(told?.isUsedUp(NOW + 1_000, 2, () => 1)).toBe(false);
  });

  it("compares the tokens that are left with the prompt", () => {
    const told = near({
      "anthropic-ratelimit-input-tokens-limit": "10000",
      "anthropic-ratelimit-input-tokens-remaining": "500",
      "anthropic-ratelimit-input-tokens-reset": "2026-01-01T00:01:00Z",
    });
    expect(told?.isUsedUp(NOW, 9, () => 400)).toBe(false);
    expect(told?.isUsedUp(NOW, 0, () => 600)).toBe(true);
    expect(told?.isUsedUp(NOW + 30_000, 0, () => 600)).toBe(false);
  });

  it("is not remembered where more than enough is left", () => {
    expect(near({ "x-ratelimit-remaining-requests": "4999", "x-ratelimit-limit-requests": "5000" })).toBeUndefined();
    expect(near({ "content-type": "application/json" })).toBeUndefined();
  });

  it("is believed for five minutes at most, whatever it is", () => {
    const value = fc.oneof(
      fc.string({ maxLength: 50 }),
      fc.constantFrom("9999-12-31T23:59:59Z", "NaN", "-1", "1e999", "9".repeat(39), "Infinity"),
    );
    const names = [
      "remaining-requests",
      "limit-requests",
      "reset-requests",
      "remaining-tokens",
      "limit-tokens",
      "reset-tokens",
    ];
    fc.assert(
      fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), (values) => {
        const headers = Object.fromEntries(names.map((name, index) => [`x-ratelimit-${name}`, values[index] ?? ""]));
        for (const each of [headers, { ...headers, "x-ratelimit-remaining-requests": "0" }])
          expect(near(each)?.isUsedUp(NOW + 300_000, 0, () => 1) ?? false).toBe(false);
      }),
    );
  });
});
