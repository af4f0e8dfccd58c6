import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, nearestName } from "../../src/config/nearest-name.ts";

const names = ["num_retries", "fallbacks", "timeout", "stream_timeout", "main", "cheap", "gpt-4o"];

describe("the nearest name", () => {
  it.each([
    ["numRetries", "num_retries"],
    ["num-retries", "num_retries"],
    ["NUM_RETRIES", "num_retries"],
    ["num_retires", "num_retries"],
    ["retries", "num_retries"],
    ["fallback", "fallbacks"],
    ["timeuot", "timeout"],
    ["streamTimeout", "stream_timeout"],
    ["mian", "main"],
    ["gpt4o", "gpt-4o"],
    ["entirely_else", undefined],
    ["", undefined],
  ])("to %j is %j", (asked, expected) => {
    expect(nearestName(asked, names)).toBe(expected);
  });

  it("is the name itself when it exists", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (list) => {
        const [first = ""] = list;
        expect(nearestName(first, [first, ...list])).toBe(first);
      }),
    );
  });

  it("is found when any single letter of a longer name is dropped or doubled", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("num_retries", "fallbacks", "stream_timeout"),
        fc.nat(8),
        fc.boolean(),
        (name, at, drop) => {
          const slip = name.slice(0, at) + (drop ? "" : name.charAt(at).repeat(2)) + name.slice(at + 1);
          expect(nearestName(slip, names)).toBe(name);
        },
      ),
    );
  });

  it("is part of a message only when there is one", () => {
    expect(didYouMean("mian", names)).toBe('; did you mean "main"?');
    expect(didYouMean("xyzzy", names)).toBe("");
  });
});
