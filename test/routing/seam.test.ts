import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Disagreement } from "../../src/routing/joiner.ts";
import { type AskedBy, restOf, Seam } from "../../src/routing/seam.ts";
import type { ChatCompletionChunk, FinishReason } from "../../src/types/openai.ts";

const PREFILL: AskedBy = { how: "prefill" };
const IN_WORDS: AskedBy = { how: "instruction", anchor: undefined };

const chunk = (content: string, finish_reason: FinishReason | null = null): ChatCompletionChunk => ({
  id: "chatcmpl-2",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta: { content }, finish_reason, logprobs: null }],
});

/** What a consumer has after `delivered`, when the next model says `pieces`. */
function joined(delivered: string, pieces: readonly string[], asked: AskedBy): string {
  const seam = new Seam(delivered, asked);
  const chunks = [...pieces.map((piece) => chunk(piece)), chunk("", "stop")].flatMap((piece) => seam.join(piece));
  return delivered + chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("");
}

/** Cuts a text at places given as shares of its length. */
function split(text: string, shares: readonly number[]): string[] {
  const places = [...new Set(shares.map((share) => Math.floor(share * text.length)))].toSorted((a, b) => a - b);
  return [0, ...places].map((place, index) => text.slice(place, [...places, text.length][index]));
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 12 });
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 9 });
const gap = fc.constantFrom(" ", " ", " ", " ", ", ", ". ", ".\n\n", ": ", "\n- ", "\n    ", "! ");
/** Prose, lists and code of words that hardly ever come twice. */
const prose = fc
  .uniqueArray(fc.tuple(word, gap), { minLength: 8, maxLength: 60, selector: ([text]) => text.slice(0, 3) })
  .map((words) => words.flat().join("").trim())
  .filter((text) => text.length > 40);
/** The same unit again and again. */
const repetitive = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        "0, ",
        "ha ",
        "ha ha ",
        "    x = 1\n",
        "}\n",
        "| 0 | 0 |\n",
        "ab",
        "=",
        "na na na na, hey hey\n",
        "0,",
        "哈",
      ),
      fc.constantFrom(
        "Happy birthday to you,\n",
        "I will not talk in class.\n",
        "New York, ",
        "row, row, ",
        "\n",
        "- [ ] to do\n",
      ),
      fc.tuple(word, gap).map(([text, after]) => text + after),
    ),
    fc.integer({ min: 2, max: 40 }),
    fc.constantFrom("", "Sure! ", "Here it is:\n\n"),
    fc.constantFrom("", " And that is all.", "1"),
  )
  .map(([unit, times, before, after]) => before + unit.repeat(times) + after);

const cut = (text: string, at: number): number => Math.max(3, Math.floor(at * text.length));
const trimmed = (text: string): string => text.trimEnd();

describe("the seam of a continued text", () => {
  it("leaves an exact continuation of a prefill as it is, wherever and however it is cut", () => {
    fc.assert(
      fc.property(fc.oneof(prose, repetitive), share, shares, (text, at, places) => {
        const delivered = text.slice(0, cut(text, at));
        expect(joined(delivered, split(text.slice(trimmed(delivered).length), places), PREFILL)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves a long text of the same again and again as it is, cut between two of them", () => {
    const unit = fc.oneof(
      fc.constantFrom("0, ", "I will not talk in class.\n", "0, 1,\n"),
      fc.tuple(word, gap).map((pair) => pair.join("")),
    );
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 2, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        shares,
        (text, before, behind, places) => {
          const delivered = text.repeat(before);
          const rest = (delivered + text.repeat(behind)).slice(delivered.trimEnd().length);
          expect(joined(delivered, split(rest, places), PREFILL)).toBe(text.repeat(before + behind));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes no time to speak of where a long answer comes again", () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `w${((index * 7919) % 100_003).toString(36)} `);
    const text = words.join("").trim();
    const began = process.cpuUsage();
    expect(joined(text, [...words, "and more"], IN_WORDS)).toBe(`${text} and more`);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });

  it("leaves any exact continuation of a prefill as it is", () => {
    const any = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", ",", "0"), maxLength: 120 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    fc.assert(
      fc.property(any, share, shares, (text, at, places) => {
        const delivered = text.slice(0, Math.floor(at * text.length));
        expect(joined(delivered, split(text.slice(trimmed(delivered).length), places), PREFILL)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves an exact continuation that was asked for in words as it is", () => {
    fc.assert(
      fc.property(prose, share, shares, (text, at, places) => {
        const delivered = text.slice(0, cut(text, at));
        const rest = text.slice(delivered.length);
        // Half a word that its other half repeats ("bye" + "bye"): nobody can tell.
        fc.pre(!rest.startsWith(delivered.split(/\s/).at(-1) || "\0"));
        expect(joined(delivered, split(rest, places), IN_WORDS)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("removes an answer that starts again from the beginning", () => {
    fc.assert(
      fc.property(prose, share, shares, fc.constantFrom("", " ", "\n\n"), (text, at, places, space) => {
        const delivered = text.slice(0, Math.max(20, cut(text, at)));
        expect(joined(delivered, split(space + text, places), IN_WORDS)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("removes whole words that are repeated", () => {
    fc.assert(
      fc.property(prose, share, shares, fc.integer({ min: 2, max: 12 }), (text, at, places, count) => {
        const delivered = text.slice(0, Math.max(24, cut(text, at)));
        const starts = [...delivered.trimEnd().matchAll(/(?<=\s|^)\S/g)].map(({ index }) => index);
        const start = starts.at(-count) ?? 0;
        fc.pre(trimmed(delivered).length - start >= 12);
        expect(joined(delivered, split(text.slice(start), places), IN_WORDS)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("removes the words that a model was asked to repeat, whatever they are", () => {
    fc.assert(
      fc.property(prose, share, shares, (text, at, places) => {
        const delivered = text.slice(0, Math.max(30, cut(text, at)));
        const anchor = /(?<=\s)\S+\s+\S+$/.exec(delivered.trimEnd())?.[0] ?? delivered.trimEnd();
        const start = delivered.trimEnd().length - anchor.length;
        expect(joined(delivered, split(text.slice(start), places), { how: "instruction", anchor })).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("removes a second beginning after a prefill where it cannot be meant: in the middle of a word or sentence", () => {
    fc.assert(
      fc.property(prose, share, shares, (text, at, places) => {
        const delivered = text.slice(0, Math.max(30, cut(text, at)));
        fc.pre(/[a-z.!]$/.test(trimmed(delivered)));
        expect(joined(delivered, split(text, places), PREFILL)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a model that begins again", () => {
  const delivered = "Here are ten animals that live in the sea: the whale, the sea";

  it.each([
    ["asked in words", IN_WORDS],
    ["prefilled", PREFILL],
  ])("and says something else ends the stream when %s", (_, asked) => {
    expect(() => joined(delivered, ["Here are ten animals", " that live in water: "], asked)).toThrow(Disagreement);
  });

  it("and stops before it has caught up ends the stream", () => {
    expect(() => joined(delivered, ["Here are ten animals that live"], IN_WORDS)).toThrow(Disagreement);
  });

  it("is not taken for one that goes on with a list whose items begin alike", () => {
    const list = "- [ ] Write the tests for the parser\n- [ ] Write the tests for the lexer\n";
    expect(joined(list, ["- [ ] Write the tests for the printer\n"], IN_WORDS)).toBe(
      `${list}- [ ] Write the tests for the printer\n`,
    );
    expect(joined(list, ["\n- [ ] Write the tests", " for the printer\n"], PREFILL)).toBe(
      `${list}- [ ] Write the tests for the printer\n`,
    );
  });

  it("with a long answer after a prefill ends the stream where it might be meant", () => {
    const verse = `${"All work and no play makes Jack a dull boy, said the man who wrote it. ".repeat(1)}And then some more of it, which is not the same at all and goes on for a long while, until there is more than enough of it to be sure of anything (yes`;
    const whole = `${verse})`;
    expect(() => joined(whole, [whole], PREFILL)).toThrow(Disagreement);
  });
});

describe("the white space at a seam", () => {
  it.each([
    ["Line one.\n", "\n\nLine two.", "Line one.\n\nLine two."],
    ["Line one.\n\n", "\n\nLine two.", "Line one.\n\nLine two."],
    ["def f():\n    ", "\n    return 1", "def f():\n    return 1"],
    ["def f():\n", "\n    return 1", "def f():\n    return 1"],
    ["One ", " two", "One two"],
    ["One. ", "\n\nTwo", "One. \n\nTwo"],
  ])("is delivered once after a prefill that had to leave it out: %j + %j", (delivered, text, whole) => {
    expect(joined(delivered, [...text], PREFILL)).toBe(whole);
  });

  it.each([
    ["{\n  ", "  x: 1"],
    ["Line one.\n", "\nLine two."],
  ])("stays as it is when a model asked in words goes on: %j + %j", (delivered, text) => {
    expect(joined(delivered, [...text], IN_WORDS)).toBe(delivered + text);
  });
});

describe("words that are like those before them", () => {
  it.each([
    ["He had", " had enough."],
    ["0, 0, 0,", " 0, 0, 0"],
    ["New York,", "New York,USA"],
    ["f(a, b) g", "(a, b) g(a, b)"],
    ["Happy birthday to you,\n", "\nHappy birthday to you,\nHappy birthday, dear"],
  ])("stay after a prefill: %j + %j", (delivered, text) => {
    expect(joined(delivered, [text], PREFILL)).toBe(delivered.trimEnd() + text);
  });

  it.each([
    ["in the", "the house", "in the house"],
    ["the quick bro", "brown fox", "the quick brown fox"],
    ["He had", " had enough.", "He had had enough."],
    ["A fox.", "A fox. A dog.", "A fox. A dog."],
  ])("go when a model asked in words can only have repeated them: %j + %j", (delivered, text, whole) => {
    expect(joined(delivered, [...text], IN_WORDS)).toBe(whole);
  });
});

describe("what is held back", () => {
  it("is nothing after a prefill that is plainly gone on with", () => {
    expect(restOf("The quick brown fox", " jumps", false, PREFILL)).toBe(" jumps");
  });

  it("is delivered when the answer ends before it could be told", () => {
    expect(restOf("The quick brown fox", "fox", true, IN_WORDS)).toBe("");
    expect(restOf("The quick brown fox", " ", true, IN_WORDS)).toBe(" ");
  });
});
