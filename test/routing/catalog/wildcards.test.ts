import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bySpecificity, captures, isWildcard, substitute, withVendor } from "../../../src/routing/catalog/wildcards.ts";
import { stepsOf } from "../../work/steps.ts";

describe("captures", () => {
  it.each([
    ["openai/*", "openai/gpt-4o", ["gpt-4o"]],
    ["*", "anything/at/all", ["anything/at/all"]],
    ["*meta.llama3*", "bedrock/meta.llama3-70b", ["bedrock/", "-70b"]],
    ["*meta.llama3*", "my-custom/hello-meta.llama3-70b-v1", ["my-custom/hello-", "-70b-v1"]],
    ["llmengine/fo::*::static::*", "llmengine/fo::bar::static::baz", ["bar", "baz"]],
    ["*/gpt-4o", "azure/gpt-4o", ["azure"]],
    ["a*a", "a", undefined],
    ["openai/*", "my-openai/gpt-4o", undefined],
    ["*/gpt-4o", "azure/gpt-4o-mini", undefined],
    ["a.c", "abc", undefined],
    ["exact", "exact", []],
  ])("matches %j with %j", (pattern, name, expected) => {
    expect(captures(pattern, name)).toEqual(expected);
  });

  it("agrees with a greedy regular expression over the whole name", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 10 });
    const pattern = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("*"));
    fc.assert(
      fc.property(pattern, letters, letters, (stars, name, filling) => {
        for (const candidate of [name, stars.replaceAll("*", filling)]) {
          const match = new RegExp(`^${stars.replaceAll("*", "(.*)")}$`).exec(candidate);
          expect(captures(stars, candidate)).toEqual(match === null ? undefined : match.slice(1));
        }
      }),
    );
  });

  it("reads a name once that would keep a regular expression busy for ever", () => {
    const name = "a".repeat(20_000);
    expect(captures("*a*a*a*a*a*a*a*a*a*a*a*a*b", name)).toBeUndefined();
    expect(stepsOf(() => captures("*a*a*a*a*a*a*a*a*a*a*a*a*b", name))).toBeLessThan(2 * name.length);
  });
});

describe("substitute", () => {
  it.each([
    ["openai/*", "llmengine/*", "llmengine/foo", "openai/foo"],
    ["openai/fo::*:static::*", "llmengine/fo::*::static::*", "llmengine/fo::a::static::b", "openai/fo::a:static::b"],
    ["openai/gpt-4o", "cheap-*", "cheap-one", "openai/gpt-4o"],
    ["bedrock/meta.llama3*", "*meta.llama3*", "bedrock/meta.llama3-70b", "bedrock/meta.llama3-70b"],
    ["*", "*", "anthropic/claude-sonnet-4-5", "anthropic/claude-sonnet-4-5"],
  ])("makes of %j for the pattern %j and %j: %j", (model, pattern, name, expected) => {
    expect(substitute(model, captures(pattern, name) ?? [], name)).toBe(expected);
  });

  it("does not read the captured text as a pattern of its own", () => {
    expect(substitute("openai/*", ["$& $1"], "x")).toBe("openai/$& $1");
  });
});

describe("bySpecificity", () => {
  it("puts the pattern with the most fixed letters first", () => {
    const patterns = ["*", "openai/*", "*/*", "openai/gpt-*", "openai/**"];
    expect(patterns.toSorted(bySpecificity)).toEqual(["openai/gpt-*", "openai/*", "openai/**", "*/*", "*"]);
  });
});

describe("names", () => {
  it("are wildcards when they have a star", () => {
    expect([isWildcard("openai/*"), isWildcard("gpt-4o")]).toEqual([true, false]);
  });

  it("get their vendor before them when it is known", () => {
    expect(
      ["gpt-4o", "o3-mini", "claude-opus-4", "gemini-2.5-pro", "my-model", "openai/gpt-4o"].map(withVendor),
    ).toEqual([
      "openai/gpt-4o",
      "openai/o3-mini",
      "anthropic/claude-opus-4",
      "gemini/gemini-2.5-pro",
      undefined,
      undefined,
    ]);
  });
});
