import { describe, expect, it } from "vitest";
import { PendingToolCalls } from "../../../src/translation/chat/pending-tool-calls.ts";

/** The calls that the results answer: `steps` are calls (`+one`, with the id `x`), ends of turns (`/`) and results (`?`). */
function answers(...steps: string[]): (string | undefined)[] {
  const calls = new PendingToolCalls<string>();
  return steps.flatMap((step) => {
    if (step === "?") return [calls.answer("x")];
    if (step === "/") calls.endTurn();
    else calls.add("x", step);
    return [];
  });
}

describe("The result of a tool", () => {
  it("answers the nearest turn's call where several turns use one id", () => {
    expect(answers("one", "/", "two", "/", "?", "/", "three", "/", "?", "/")).toEqual(["two", "three"]);
  });

  it("answers the calls of one turn in their order", () => {
    expect(answers("one", "/", "two", "three", "/", "?", "/", "?", "/")).toEqual(["two", "three"]);
  });

  it("answers an earlier turn's call once the later ones have results", () => {
    expect(answers("one", "two", "/", "three", "/", "?", "/", "?", "/", "?", "/", "?")).toEqual([
      "three",
      "one",
      "two",
      undefined,
    ]);
  });

  it("answers no call that comes after it", () => {
    expect(answers("?", "/", "one", "/", "?", "/", "?", "/", "two", "/", "?")).toEqual([
      undefined,
      "one",
      undefined,
      "two",
    ]);
  });

  it("does not answer a call with another id", () => {
    const calls = new PendingToolCalls<string>();
    calls.add("x", "one");
    expect(calls.answer("y")).toBeUndefined();
    expect(calls.answer("x")).toBe("one");
  });
});
