import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Classified, classifierOf, TIERS } from "../../src/complexity/classify.ts";
import { scoredText } from "../../src/complexity/scored-text.ts";
import type { ComplexityRouterConfig } from "../../src/types/complexity-router.ts";

const ALL = { SIMPLE: "s", MEDIUM: "m", COMPLEX: "c", REASONING: "r" };

function classified(prompt: string, config: Partial<ComplexityRouterConfig> = {}): Classified {
  const messages = [
    { role: "system", content: "Think step by step, evaluate, and write Python functions for an api." },
    { role: "user", content: prompt },
  ];
  const text = scoredText(messages);
  if (text === undefined) throw new Error("There is nothing to score.");
  return classifierOf({ tiers: ALL, ...config })(text);
}

describe("The tier of a prompt is LiteLLM's", () => {
  it.each([
    ["hi", "SIMPLE", -0.15],
    ["What is the capital of France?", "SIMPLE", -0.15],
    ["Write a Python function that sorts a list of numbers in place", "MEDIUM", 0.3],
    [
      "Think step by step and evaluate the pros and cons of moving a billing service to event sourcing in a medium sized company",
      "REASONING",
      0.25,
    ],
    ["step by step, evaluate", "REASONING", 0.15],
    [
      "Design a distributed microservice architecture with authentication, encryption and low latency; implement the api and the database schema in Python",
      "COMPLEX",
      0.55,
    ],
    [
      "First gather the logs, then summarise what happened on the night of the incident for the managers",
      "SIMPLE",
      0.015,
    ],
    ["Tell me a story about a dragon who lives in the mountains and likes to read old books", "SIMPLE", 0],
    ["我需要开发票 function", "SIMPLE", 0.05],
    ["capital terrorism", "SIMPLE", -0.1],
    ["x".repeat(1700), "SIMPLE", 0.1],
    ["class def const", "MEDIUM", 0.2],
    ["pull request review for our api, with an eye on memory and cpu and latency", "COMPLEX", 0.425],
  ])("%s: %s", (prompt, tier, score) => {
    const found = classified(prompt);
    expect(found.tier).toBe(tier);
    expect(found.score).toBeCloseTo(score, 10);
  });

  it("also where the score is exactly a boundary", () => {
    expect(classified("step by step, evaluate").score).toBe(0.15);
  });

  it("and words count once, in any case", () => {
    expect(
      classified("FUNCTION function Function, said the man who walked along the road by the sea today").score,
    ).toBe(0.15);
  });
});

describe("A rule of keywords", () => {
  const rules = [
    { keywords: ["refund", " "], tier: "COMPLEX" },
    { keywords: ["lawsuit"], tier: "REASONING" },
    { keywords: ["hello there"], tier: "SIMPLE" },
  ];
  it.each([
    ["hello there, I want a refund", "COMPLEX"],
    ["refund or lawsuit", "REASONING"],
    ["hello there", "SIMPLE"],
    ["refunds", "SIMPLE"],
  ])("decides before anything is scored, the hardest tier first: %s", (prompt, tier) => {
    expect(classified(prompt, { keyword_tier_rules: rules }).tier).toBe(tier);
  });
});

describe("A word of escalation", () => {
  it("goes one configured tier up, in its own case", () => {
    expect(classified("LITELLM ESCALATE hi")).toMatchObject({ tier: "MEDIUM", reason: "escalation_keyword" });
    expect(classified("litellm escalate hi").tier).toBe("SIMPLE");
    expect(classified("LITELLM ESCALATE hi", { tiers: { SIMPLE: "s", REASONING: "r" } }).tier).toBe("REASONING");
    expect(classified("LITELLM ESCALATE step by step, evaluate").tier).toBe("REASONING");
    expect(classified("harder! hi", { escalation_keywords: ["harder!"] }).tier).toBe("MEDIUM");
  });
});

describe("The configuration", () => {
  it("merges weights, boundaries and thresholds by key over the defaults", () => {
    expect(classified("class def const", { dimension_weights: { codePresence: 0.7 } }).tier).toBe("REASONING");
    expect(classified("class def const", { tier_boundaries: { simple_medium: 0.25 } }).tier).toBe("SIMPLE");
    expect(classified("class def const", { token_thresholds: { simple: 1 } }).score).toBe(0.3);
  });

  it("replaces lists of keywords, and adds technical ones", () => {
    expect(classified("class def const", { code_keywords: ["zzz"] }).tier).toBe("SIMPLE");
    const own = { custom_technical_keywords: ["quark", "gluon"] };
    expect(classified("quark gluon and the rest of the particles in the great big zoo of them", own).score).toBe(0.125);
  });

  it("overrides with two words of reasoning only from a score on, or always", () => {
    const prompt = "step by step, evaluate";
    expect(classified(prompt, { reasoning_override_min_score: 0.2 }).tier).toBe("MEDIUM");
    const weights = { reasoningMarkers: 0 };
    expect(classified(prompt, { dimension_weights: weights }).tier).toBe("SIMPLE");
    expect(classified(prompt, { dimension_weights: weights, reasoning_override_min_score: 0 }).tier).toBe("REASONING");
  });

  it.each([
    ["binary", 0.5],
    ["match_count", 0.25],
  ])("adds dimensions: %s", (scoring_mode, score) => {
    const dimension = {
      name: "law",
      weight: 0.5,
      keywords: ["statute"],
      patterns: ["§\\s{0,3}\\d{1,4}"],
      scoring_mode,
    };
    const text = "what does the statute say about the dog that bit my neighbour on the way to work";
    expect(classified(text, { custom_dimensions: [dimension] }).score).toBeCloseTo(score, 10);
    expect(classified(`${text}, § 12`, { custom_dimensions: [dimension] }).score).toBeCloseTo(0.5, 10);
  });
});

describe("The text that is scored", () => {
  it.each<[string, readonly unknown[], string | undefined]>([
    ["is the newest user message", [user("one"), assistant("x"), user("two")], "two"],
    [
      "joins the text parts of a list",
      [user([{ type: "text", text: "one" }, { type: "image_url" }, text("two")])],
      "one two",
    ],
    ["skips results of tools", [user("one"), assistant("x"), { role: "tool", content: "two" }], "one"],
    ["skips messages with reminders alone", [user("one"), user("<System-Reminder>two</system-reminder> ")], "one"],
    [
      "is without reminders",
      [user("<system-reminder>a</system-reminder>one <system-reminder>b</system-reminder>")],
      "one",
    ],
    ["keeps a reminder without an end", [user("<system-reminder>one")], "<system-reminder>one"],
    ["is nothing where no user speaks", [assistant("x")], undefined],
    ["is nothing where messages are none", [null, 3, user(null), user([null])], undefined],
  ])("%s", (_, messages, expected) => {
    expect(scoredText(messages)?.text).toBe(expected);
  });

  it("is nothing where there are no messages", () => {
    expect(scoredText(undefined)).toBeUndefined();
  });
});

it("Any text has a tier, and with harder words the tier does not get easier", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (prompt) => {
      if (scoredText([user(prompt)]) === undefined) return;
      const before = classified(prompt).tier;
      expect(TIERS).toContain(before);
      const after = classified(`${prompt} api database distributed encryption latency memory`).tier;
      expect(TIERS.indexOf(after)).toBeGreaterThanOrEqual(TIERS.indexOf(before));
    }),
  );
});

it("The work grows with the text, and no faster", () => {
  const hostile = [
    "first ",
    "first\n",
    "step ",
    "1",
    "a",
    "api",
    "_api",
    "<system-reminder>",
    "</system-reminder><system-reminder>",
    "step by step",
    "?",
    "\ud83d",
    "𝒜api",
  ];
  for (const part of hostile) {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(TIERS).toContain(classified(text).tier);
  }
});

function user(content: unknown): object {
  return { role: "user", content };
}
function assistant(content: unknown): object {
  return { role: "assistant", content };
}
function text(of: string): object {
  return { type: "text", text: of };
}
