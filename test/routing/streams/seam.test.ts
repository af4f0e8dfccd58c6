import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnchorSeam, anchorOf } from "../../../src/routing/streams/anchor-seam.ts";
import { ContinuationRefused } from "../../../src/routing/streams/joiner.ts";
import { PrefillSeam } from "../../../src/routing/streams/prefill-seam.ts";
import { Seam, type SeamReader } from "../../../src/routing/streams/seam.ts";
import type { ChatCompletionChunk, FinishReason } from "../../../src/types/openai.ts";
import { stepsOf } from "../../work/steps.ts";

type Asked = (delivered: string) => SeamReader;

const PREFILL: Asked = (delivered) => new PrefillSeam(delivered);
const INSTRUCTED: Asked = (delivered) => new AnchorSeam(delivered, anchorIn(delivered));

function anchorIn(delivered: string): string {
  const anchor = anchorOf(delivered);
  if (anchor === undefined) throw new Error(`Nothing to repeat of ${JSON.stringify(delivered)}.`);
  return anchor;
}

const chunk = (content: string, finish_reason: FinishReason | null = null): ChatCompletionChunk => ({
  id: "chatcmpl-2",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta: { content }, finish_reason, logprobs: null }],
});

/** What the consumer has when the next model sends `pieces` after `delivered`. */
function joined(delivered: string, pieces: readonly string[], asked: Asked): string {
  const seam = new Seam(asked(delivered));
  const chunks = [...pieces.map((piece) => chunk(piece)), chunk("", "stop")].flatMap((piece) => seam.join(piece));
  return delivered + chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("");
}

/** The same; `undefined` when the continuation was refused. */
function joinedOrNot(delivered: string, pieces: readonly string[], asked: Asked): string | undefined {
  try {
    return joined(delivered, pieces, asked);
  } catch (error) {
    if (error instanceof ContinuationRefused) return undefined;
    throw error;
  }
}

/** Cuts a text; the places are shares of its length. */
function split(text: string, shares: readonly number[]): string[] {
  const places = [...new Set(shares.map((share) => Math.floor(share * text.length)))].toSorted((a, b) => a - b);
  return [0, ...places].map((place, index) => text.slice(place, [...places, text.length][index]));
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 12 });
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 9 });
const gap = fc.constantFrom(" ", " ", " ", " ", ", ", ". ", ".\n\n", ": ", "\n- ", "\n    ", "! ");
/** Prose, lists and code whose words hardly ever come twice. */
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
  it("does not change an exact continuation of a prefill, wherever and however it is cut", () => {
    fc.assert(
      fc.property(fc.oneof(prose, repetitive), share, shares, (text, at, places) => {
        const delivered = text.slice(0, cut(text, at));
        const rest = text.slice(trimmed(delivered).length);
        // Without a space between its units a text may say all of itself again, which cannot be told from a second beginning.
        fc.pre(!rest.startsWith(trimmed(delivered)));
        expect(joined(delivered, split(rest, places), PREFILL)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it("does not change a long text of one repeated unit, cut between two of them", () => {
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

  it("takes steps that grow with a long answer that comes again, and no faster", () => {
    const steps = (count: number, asked: Asked): number => {
      const words = Array.from({ length: count }, (_, index) => `w${((index * 7919) % 100_003).toString(36)} `);
      const text = words.join("").trim();
      expect(joined(text, [...words, "and more"], asked)).toBe(`${text} and more`);
      return stepsOf(() => joined(text, [...words, "and more"], asked));
    };
    for (const asked of [PREFILL, INSTRUCTED]) expect(steps(20_000, asked) / steps(5000, asked)).toBeLessThan(5);
  });

  it("does not change any exact continuation of a prefill", () => {
    const any = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", ",", "0"), maxLength: 120 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    fc.assert(
      fc.property(any, share, shares, (text, at, places) => {
        const delivered = text.slice(0, Math.floor(at * text.length));
        const rest = text.slice(trimmed(delivered).length);
        fc.pre(trimmed(delivered) === "" || !rest.startsWith(trimmed(delivered)));
        expect(joined(delivered, split(rest, places), PREFILL)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it("removes an answer that begins again", () => {
    fc.assert(
      fc.property(prose, share, shares, fc.constantFrom("", " ", "\n\n"), (text, at, places, space) => {
        const delivered = text.slice(0, Math.max(20, cut(text, at)));
        expect(joined(delivered, split(space + text, places), INSTRUCTED)).toBe(text);
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
        expect(joined(delivered, split(text.slice(start), places), INSTRUCTED)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("removes the anchor that an instructed model repeats, wherever the answer is cut", () => {
    fc.assert(
      fc.property(fc.oneof(prose, repetitive), share, shares, (text, at, places) => {
        const delivered = text.slice(0, cut(text, at));
        const anchor = anchorOf(delivered);
        fc.pre(anchor !== undefined);
        const start = trimmed(delivered).length - (anchor?.length ?? 0);
        expect(joined(delivered, split(text.slice(start), places), INSTRUCTED)).toBe(text);
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

/** Texts as models write them, to be cut at every character. */
const TEXTS = [
  "Hello world. The quick brown fox jumps over the lazy dog, and then it sleeps.\n\n- one\n- two\n- three",
  "Yes, of course! Here is the list:\n1. apples\n2. pears\n3. plums\nDone.",
  "Paris is the capital of France. Paris is also its largest city.",
  "ok ok ok ok no no no",
  "| a | b |\n|---|---|\n| 1 | 1 |\n| 1 | 1 |\n| 2 | 2 |\nend",
  "日本語のテキストです。これはテストです。終わり。",
  "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。しかもあとで聞くと。",
  "0.1111111111111115 is the number; 1111 is not",
  "\n\nSure! Here are **three** facts.\n\n1. One",
  "Import it first:\n\n```ts\nimport { a } from 'a';\nimport { b } from 'b';\n```\n",
];

describe.each(TEXTS.map((text) => ({ text })))("$text, cut at any character", ({ text }) => {
  const cuts = Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 1)).filter((each) => each.trim());
  const sizes = [1, 4, 1000];
  const pieces = (rest: string, size: number): string[] => rest.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];

  it("is complete when a prefilled model continues", () => {
    for (const delivered of cuts)
      for (const size of sizes)
        expect(joined(delivered, pieces(text.slice(trimmed(delivered).length), size), PREFILL)).toBe(text);
  });

  it("is complete or an error, and never delivered twice, when a prefilled model begins again", () => {
    for (const delivered of cuts)
      for (const size of sizes)
        expect([text, undefined]).toContain(joinedOrNot(delivered, pieces(text, size), PREFILL));
  });

  it("is complete when an instructed model repeats the anchor, or begins again", () => {
    for (const delivered of cuts.filter((each) => anchorOf(each) !== undefined)) {
      for (const size of sizes) {
        const start = trimmed(delivered).length - anchorIn(delivered).length;
        expect(joined(delivered, pieces(text.slice(start), size), INSTRUCTED)).toBe(text);
        expect(joined(delivered, pieces(text, size), INSTRUCTED)).toBe(text);
      }
    }
  });
});

describe("an answer that begins again after a prefill", () => {
  it.each([
    ["P", "Paris is"],
    ["Pa", "Paris is"],
    ["Paris", "Paris is the capital of France."],
    ["The ", "The quick brown fox"],
    ["Sure! ", "Sure! Here are three facts."],
    ["Sure! Here are", "Sure! Here are three facts."],
    ["the quick bro", "the quick brown fox"],
    ["東京は日本の首都です。", "東京は日本の首都です。人口は1400万人です。"],
    ["| Name | Age |\n|---|", "| Name | Age |\n|---|---|\n"],
    ["\n\nSure! Here are", "\n\nSure! Here are three"],
    ["\n\nSure! Here are", "Sure! Here are three"],
  ])("is removed when continuing would make no text: %j + %j", (delivered, text) => {
    const whole = delivered.startsWith("\n") && !text.startsWith("\n") ? `\n\n${text}` : text;
    expect(joined(delivered, [...text], PREFILL)).toBe(whole);
    expect(joined(delivered, [text], PREFILL)).toBe(whole);
  });

  it.each([
    ["A", "AA batteries"],
    ["*", "*Bold*"],
    ["Jo", "Jo's Bizarre Adventure"],
    ["ha", "ha ha"],
    ["0.11", "0.1111"],
    ["哈哈", "哈哈哈哈"],
    ["New York,", "New York,USA"],
    ["The quick brown fox jumps", "\nThe quick brown fox jumps over"],
    ["The quick brown fox jumps over the lazy dog.", "\n\nThe quick brown fox jumps over the lazy dog.\n\n"],
  ])("ends the stream when it may be a continuation: %j + %j", (delivered, text) => {
    for (const pieces of [[...text], [text]])
      expect(() => joined(delivered, pieces, PREFILL)).toThrow(ContinuationRefused);
  });

  it.each([
    ["Sure! Here are", "Sure! I can help."],
    ["Paris is the capital of France.", "Paris is its capital."],
    ["The capital is Paris. The capital", "The capital of France is Paris."],
    ["Paris is the capital of France.", "Paris"],
    ["吾輩は猫である。名前は", "吾輩は猫である。名前なし"],
  ])("and differs ends the stream: %j + %j", (delivered, text) => {
    for (const pieces of [[...text], [text]])
      expect(() => joined(delivered, pieces, PREFILL)).toThrow(ContinuationRefused);
  });
});

describe("a model that is told to begin with the last words", () => {
  it.each([
    ["The answer is 4", "it is forty-two, I believe."],
    ["There are three reasons. ", "Sorry, I cannot see a question here."],
    ["There are three reasons. ", "First, it is cheap."],
    ["The capital of France is ", "I think you mean Paris, which is the capital."],
    ["The capital is Paris. The", "The capital of France is Paris."],
    ["The quick brown fox jumps", " over the lazy dog."],
    ["The quick brown fox jumps", '"brown fox jumps over the lazy dog."'],
    ["Line one.\n", "\nLine two."],
  ])("and does not has not continued: %j + %j", (delivered, text) => {
    for (const pieces of [[...text], [text]])
      expect(() => joined(delivered, pieces, INSTRUCTED)).toThrow(ContinuationRefused);
  });

  it("and sends no text has not continued, unless it calls a tool", () => {
    expect(() => joined("The quick brown fox", [" "], INSTRUCTED)).toThrow(ContinuationRefused);
    const call = chunk("");
    const [choice] = call.choices;
    if (choice !== undefined) choice.delta = { tool_calls: [{ index: 0, function: { name: "f" } }] };
    expect(new Seam(INSTRUCTED("Let me look.")).join(call)).toEqual([call]);
  });

  it.each([
    ['He put the letter down and said: "will not come to', '"will not come to" the party," and left.'],
    ['He looked up. "Tomorrow evening we', '"Tomorrow evening we" shall see," he said.'],
    ['"Tomorrow evening we', '"Tomorrow evening we" shall see," he said.'],
  ])("and puts a quotation mark there that may belong to the answer is refused: %j + %j", (delivered, text) => {
    for (const pieces of [[...text], [text]])
      expect(() => joined(delivered, pieces, INSTRUCTED)).toThrow(ContinuationRefused);
  });

  it("and repeats the quotation mark of the answer is understood when it closes no quotation", () => {
    const text = '"Tomorrow evening we shall see," he said.';
    for (const pieces of [text.split(""), [text]])
      expect(joined('He looked up. "Tomorrow evening we', pieces, INSTRUCTED)).toBe(`He looked up. ${text}`);
  });

  it.each([
    ['"', '"'],
    ["“", "”"],
    ["...", ""],
    ["…", ""],
  ])("and puts %s before them and %s behind them is understood", (before, behind) => {
    const text = `${before}quick brown fox jumps${behind} over the lazy dog.`;
    for (const pieces of [[...text], [text]])
      expect(joined("The quick brown fox jumps", pieces, INSTRUCTED)).toBe(
        "The quick brown fox jumps over the lazy dog.",
      );
  });
});

describe("a second answer without text", () => {
  const saying = (delta: object, finish_reason: FinishReason | null = null): ChatCompletionChunk => {
    const said = chunk("", finish_reason);
    const [choice] = said.choices;
    if (choice !== undefined) choice.delta = delta;
    return said;
  };
  const both = [
    ["behind a prefill", PREFILL],
    ["behind an instruction", INSTRUCTED],
  ] as const;

  it.each(both)("is delivered when it is a call as they were before there were parallel ones, %s", (_, asked) => {
    const call = saying({ function_call: { name: "f", arguments: "" } });
    expect(new Seam(asked("Let me look.")).join(call)).toEqual([call]);
  });

  describe.each(both)("%s", (_, asked) => {
    it.each([
      ["a refusal", { refusal: "I'm sorry" }],
      ["sound", { audio: { data: "AAAA" } }],
      ["an image", { images: [{ type: "image_url", image_url: { url: "data:," } }] }],
    ])("is refused: %s", (__, delta) => {
      expect(() => new Seam(asked("The quick brown fox")).join(saying(delta))).toThrow(ContinuationRefused);
      expect(() => new Seam(asked("The quick brown fox")).join(saying(delta, "stop"))).toThrow(ContinuationRefused);
    });

    it("may have empty lists and nulls beside its text", () => {
      const empty = { images: [], tool_calls: [], function_call: null, audio: null, refusal: null };
      const seam = new Seam(asked("The quick brown fox"));
      const text = asked === PREFILL ? "The quick brown fox jumps" : "quick brown fox jumps";
      const said = [...text.split("").map((content) => saying({ content, ...empty })), saying(empty, "stop")];
      const contents = said.flatMap((each) => seam.join(each)).map(({ choices }) => choices[0]?.delta.content ?? "");
      expect(contents.join("")).toBe(" jumps");
    });
  });

  it("may have an image behind its text", () => {
    const seam = new Seam(PREFILL("The quick brown fox"));
    const image = saying({ images: [{ type: "image_url", image_url: { url: "data:," } }] });
    expect([chunk(" jumps:"), image].flatMap((each) => seam.join(each))).toHaveLength(2);
  });
});

describe("a second answer without a finish_reason", () => {
  it("delivers what was held back", () => {
    const seam = new Seam(PREFILL("The cat and the hat: The"));
    const held = [chunk(" c")].flatMap((each) => seam.join(each));
    expect(held.map(({ choices }) => choices[0]?.delta.content)).toEqual([" c"]);
    const other = new Seam(PREFILL("The cat and the"));
    expect(other.join(chunk("T"))).toEqual([]);
    expect(other.end().map(({ choices }) => choices[0]?.delta.content)).toEqual(["T"]);
  });
});

describe("a model that begins again", () => {
  const delivered = "Here are ten animals that live in the sea: the whale, the sea";

  it.each([
    ["instructed", INSTRUCTED],
    ["prefilled", PREFILL],
  ])("and says something else ends the stream when %s", (_, asked) => {
    expect(() => joined(delivered, ["Here are ten animals", " that live in water: "], asked)).toThrow(
      ContinuationRefused,
    );
  });

  it("and stops before it has caught up ends the stream", () => {
    expect(() => joined(delivered, ["Here are ten animals that live"], INSTRUCTED)).toThrow(ContinuationRefused);
  });

  it("is distinguished from one that continues a list whose items begin alike", () => {
    const list = "- [ ] Write the tests for the parser\n- [ ] Write the tests for the lexer\n";
    expect(joined(list, ["\n- [ ] Write the tests", " for the printer\n"], PREFILL)).toBe(
      `${list}- [ ] Write the tests for the printer\n`,
    );
  });
});

describe("a model with an instruction that repeats a long end of the answer", () => {
  const words = Array.from(
    { length: 600 },
    (_, index) => `w${((index * 7919) % 100_003).toString(36).padStart(4, "0")}`,
  );
  const delivered = words.join(" ");
  const again = (count: number): string => `${words.slice(-count).join(" ")} and more`;

  it("is continued after up to 2,000 characters of it, and not after more", () => {
    expect(again(333)).toHaveLength(1997 + " and more".length);
    expect(joined(delivered, [again(333)], INSTRUCTED)).toBe(`${delivered} and more`);
    expect(() => joined(delivered, [again(334)], INSTRUCTED)).toThrow(ContinuationRefused);
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
});

describe("words that repeat those before them", () => {
  it.each([
    ["He had", " had enough."],
    ["0, 0, 0,", " 0, 0, 0"],
    ["f(a, b) g", "(a, b) g(a, b)"],
    ["Happy birthday to you,\n", "\nHappy birthday to you,\nHappy birthday, dear"],
    ["count(usage.num_cached_tokens) ??\n    count(usage.", "cached_tokens) ??\n    count(usage.cache_read)"],
    ["let a = this.items.length - 1; let b = this.", "length - 1; let b = this.size;"],
  ])("are kept after a prefill: %j + %j", (delivered, text) => {
    expect(joined(delivered, [text], PREFILL)).toBe(delivered.trimEnd() + text);
  });

  it.each([
    ["in the", "the house", "in the house"],
    ["the quick bro", "brown fox", "the quick brown fox"],
    ["A fox.", "A fox. A dog.", "A fox. A dog."],
  ])("are removed when an instructed model can only have repeated them: %j + %j", (delivered, text, whole) => {
    expect(joined(delivered, [...text], INSTRUCTED)).toBe(whole);
  });
});

describe("the tables at the top of the seams", () => {
  it.each([
    ["The quick bro", "wn fox jumps.", "wn fox jumps."],
    ["Line one.\n", "\nLine two.", "Line two."],
    ["He had", " had enough.", " had enough."],
    ["the quick bro", "brown fox jumps.", "brown fox jumps."],
    ["see the quick bro", "quick brown fox jumps.", "wn fox jumps."],
    ["The quick bro", "The quick brown fox.", "wn fox."],
    ["Paris is big.", "Paris is old.", undefined],
    ["ha", "ha ha", undefined],
  ])("hold for a prefill: %j + %j", (delivered, text, added) => {
    const whole = added === undefined ? undefined : delivered + added;
    for (const pieces of [[...text], [text]]) expect(joinedOrNot(delivered, pieces, PREFILL)).toBe(whole);
  });

  it.each([
    ["quick brown fox jumps over it.", " over it."],
    ["brown fox jumps over it.", " over it."],
    ["The quick brown fox jumps over it.", " over it."],
    ['"quick brown fox jumps" over it.', " over it."],
    ['"quick brown fox jumps over it."', undefined],
    [" over it.", undefined],
    [" jumps over it.", undefined],
    ["The quick brown cat.", undefined],
  ])("hold for an instruction: %j", (text, added) => {
    const delivered = "The quick brown fox jumps";
    expect(anchorOf(delivered)).toBe("quick brown fox jumps");
    const whole = added === undefined ? undefined : delivered + added;
    for (const pieces of [[...text], [text]]) expect(joinedOrNot(delivered, pieces, INSTRUCTED)).toBe(whole);
  });
});

describe("what is held back", () => {
  it("is nothing when a prefilled model clearly continues", () => {
    expect(PREFILL("The quick brown fox").newIn(" jumps", false)).toBe(" jumps");
  });

  it("is delivered when the answer ends before it is decided", () => {
    expect(INSTRUCTED("The quick brown fox").newIn("fox", true)).toBe("");
    expect(PREFILL("The quick brown fox").newIn(" ", true)).toBe(" ");
  });
});
