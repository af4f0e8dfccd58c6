import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { type Expression, expressionsIn, expressionsOfTheLibrary } from "./expressions.ts";

/**
 * Expressions of which no automaton can be made, so that they are only tried out. They are linear: each looks ahead from
 * one place of the text, or from a word that cannot stand in what it looks over.
 */
const TRIED_OUT: ReadonlyMap<string, string> = new Map([
  ["^grok-(?!.*non-reasoning)(?:[4-9]|3-mini|code)", "looks over the text once, from its beginning"],
  [
    "(?<![\\w-])rate[\\s-]*limit(?:s|ed|ing)?(?![\\w-])",
    "looks one character behind and ahead; what it walks over cannot hold another beginning",
  ],
  [
    "(?<!\\w)rate[\\s_-]*limit[\\s_-]*(?:error|exceeded|reached)(?!_)",
    "looks one character behind and ahead; what it walks over cannot hold another beginning",
  ],
  [
    "\\b([Bb]earer|BEARER|Basic(?=\\s+[\\w+/]{12,}=*(?:$|[^\\w+/=])))\\s+[^\\s\"'`,;)]{8,}",
    "what it looks ahead over holds no second beginning, for that needs white space behind it",
  ],
  [
    "\\s*(\\d+(?:\\.\\d+)?)\\s*(milliseconds?|ms|days?|d|hours?|h|minutes?|m|seconds?|s)(?![a-z])",
    "begins where the last match ended and nowhere else; the text is cut to 64 characters",
  ],
]);

/** What is found is a matter of characters read, which have limits of their own: never of the machine's time. */
const UNTIMED = { timeout: null, seedingTimeout: null, incubationTimeout: null, attackTimeout: null };

const { expressions, hidden } = expressionsOfTheLibrary();
const each = [...new Map(expressions.map((expression) => [`/${expression.source}/${expression.flags}`, expression]))];

/** `{20}` multiplies the automaton and what one character costs, by a number that does not grow with the text: four will do. */
function withLowCounts(source: string): string {
  return source.replaceAll(/\{[\d,]+\}/g, (counts) =>
    counts.replaceAll(/\d+/g, (count) => `${Math.min(4, Number(count))}`),
  );
}

/** What is wrong with an expression; `undefined` when the time it takes grows with the text and no faster. */
async function fault({ at, source, flags }: Expression): Promise<string | undefined> {
  const found = await check(withLowCounts(source), flags, UNTIMED);
  const expression = `${at} /${source}/${flags}`;
  if (found.status === "vulnerable") return `${expression} is ${found.complexity.summary}: ${found.attack.pattern}`;
  if (found.status === "unknown") return `${expression} cannot be judged: ${found.error.kind}`;
  if (found.checker === "automaton" || TRIED_OUT.has(source)) return undefined;
  return `${expression} was only tried out: say in TRIED_OUT why it is linear, or write it without looking around`;
}

describe("the regular expressions of the library", () => {
  it("are all found", () => {
    expect(expressions.length).toBeGreaterThan(150);
  });

  it("stand in the source as they are, so that each can be judged", () => {
    // Those of the configuration: what they are tried on is cut, and those that are exponential are refused.
    expect(hidden.map((place) => place.split(":")[0])).toEqual(["src/complexity/own-pattern.ts"]);
  });

  it("are tried out only where there is a reason, and no reason is left over", () => {
    const sources = new Set(expressions.map(({ source }) => source));
    expect([...TRIED_OUT.keys()].filter((source) => !sources.has(source))).toEqual([]);
  });

  it.each(each)("%s takes time that grows with the text and no faster", { timeout: 240_000 }, async (_, expression) => {
    expect(await fault(expression)).toBeUndefined();
  });
});

describe("the search for them", () => {
  it("sees expressions that are made while the program runs", () => {
    const text = 'new RegExp("a"); RegExp(b); c.match("d"); e.search(`f`); g.matchAll("h"); i.match(/j/); k.match(l);';
    expect(expressionsIn("some.ts", text)).toEqual({
      expressions: [{ at: "some.ts:1", source: "j", flags: "" }],
      hidden: ["some.ts:1", "some.ts:1", "some.ts:1", "some.ts:1", "some.ts:1"],
    });
  });

  it.each(["\\s+$", "/+$", "(a+)+$", "<[^>]*>", "^(a|a)*b", "\\d+x", "x.*y"])(
    "finds fault with /%s/",
    async (source) => {
      expect(await fault({ at: "here", source, flags: "" })).toMatch(/is \d\w+ degree|is exponential/);
    },
  );
});
