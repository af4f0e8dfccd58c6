import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps.ts";

const list = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Work that looks harmless, and grows with the square of what it is done on. */
const SQUARE: Readonly<Record<string, (count: number) => unknown>> = {
  "a search from each place": (count) => list(count).map((at) => "a".repeat(count).indexOf("b", at)),
  "an expression from each place": (count) => list(count).map((at) => /b/.exec("a".repeat(count).slice(at))),
  "a look into a list for each of its items": (count) => list(count).filter((each, _, all) => !all.includes(-each - 1)),
  "a copy for each item": (count) => list(count).reduce<number[]>((all, each) => [...all, each], []),
  "a text of all for each part": (count) => list(count).map((each) => JSON.stringify(list(each))),
  "keys of all for each part": (count) => {
    const all: Record<string, number> = {};
    for (const each of list(count)) all[`n${each}`] = Object.keys(all).length;
  },
};

describe("the counting of steps", () => {
  it.each(Object.entries(SQUARE))("sees %s", (_, work) => {
    const [small, large] = [stepsOf(() => work(300)), stepsOf(() => work(1200))];
    expect(large / small).toBeGreaterThan(10);
  });

  it("gives everything back as it was", () => {
    const before = [
      String.prototype.indexOf,
      Array.prototype[Symbol.iterator],
      RegExp.prototype.exec,
      JSON.parse,
      Object.keys,
    ];
    expect(() => stepsOf(() => JSON.parse("{"))).toThrow(SyntaxError);
    expect([
      String.prototype.indexOf,
      Array.prototype[Symbol.iterator],
      RegExp.prototype.exec,
      JSON.parse,
      Object.keys,
    ]).toEqual(before);
  });
});
