/** How hard a prompt is, as a number. LiteLLM's heuristic. Pure. */
import type { ComplexityDimension, ComplexityRouterConfig } from "../types/complexity-router.ts";
import { matcherOf } from "./keyword-match.ts";
import { CODE_KEYWORDS, REASONING_KEYWORDS, SIMPLE_KEYWORDS, TECHNICAL_KEYWORDS } from "./keywords.ts";
import { LONGEST_MATCHED, ownPattern } from "./own-pattern.ts";
import type { ScoredText } from "./scored-text.ts";

const WEIGHTS = {
  tokenCount: 0.1,
  codePresence: 0.3,
  reasoningMarkers: 0.25,
  technicalTerms: 0.25,
  simpleIndicators: 0.05,
  multiStepPatterns: 0.03,
  questionComplexity: 0.02,
};

const TOKENS = { simple: 15, complex: 400 };

/** What a prompt comes to. */
export interface Score {
  readonly score: number;
  /** How many of the words that ask for reasoning it has. */
  readonly reasoning: number;
}

/** Scores prompts. */
export type Scorer = (prompt: ScoredText) => Score;

/** A scorer for a configuration that has been checked. */
export function scorerOf(config: ComplexityRouterConfig): Scorer {
  const weights = { ...WEIGHTS, ...config.dimension_weights };
  const tokens = { ...TOKENS, ...config.token_thresholds };
  const code = matcherOf(config.code_keywords ?? CODE_KEYWORDS);
  const reasoning = matcherOf(config.reasoning_keywords ?? REASONING_KEYWORDS);
  const technical = matcherOf([
    ...(config.technical_keywords ?? TECHNICAL_KEYWORDS),
    ...(config.custom_technical_keywords ?? []),
  ]);
  const simple = matcherOf(config.simple_keywords ?? SIMPLE_KEYWORDS);
  const custom = (config.custom_dimensions ?? []).map(dimensionOf);

  return ({ text, length }) => {
    const lower = text.toLowerCase();
    const markers = reasoning(lower);
    // The order of the sum is LiteLLM's: floating-point sums depend on it, and boundaries are exact.
    let score = weights.tokenCount * lengthScore(Math.floor(length / 4), tokens);
    score += weights.codePresence * stepped(code(lower), [1, 0.5], [2, 1]);
    score += weights.reasoningMarkers * stepped(markers, [1, 0.7], [2, 1]);
    score += weights.technicalTerms * stepped(technical(lower), [2, 0.5], [4, 1]);
    score += weights.simpleIndicators * stepped(simple(lower), [1, -1], [1, -1]);
    score += weights.multiStepPatterns * (hasSteps(lower) ? 0.5 : 0);
    score += weights.questionComplexity * (questionsIn(lower) > 3 ? 0.5 : 0);
    for (const dimension of custom) score += dimension(lower);
    return { score, reasoning: markers };
  };
}

function lengthScore(
  count: number,
  { simple, complex }: { simple?: number | undefined; complex?: number | undefined },
) {
  if (simple !== undefined && count < simple) return -1;
  return complex !== undefined && count > complex ? 1 : 0;
}

type Step = readonly [from: number, score: number];

function stepped(count: number, low: Step, high: Step): number {
  if (count >= high[0]) return high[1];
  return count >= low[0] ? low[1] : 0;
}

function questionsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("?"); at !== -1 && count <= 3; at = text.indexOf("?", at + 1)) count += 1;
  return count;
}

const STEP = /step\s*\d/;
const NUMBERED = /\d\.\s/;
const LETTERED = /[a-z]\)\s/;

/** "first … then" in one line, "step 2", "1. ", "a) ". */
function hasSteps(text: string): boolean {
  return hasFirstThen(text) || STEP.test(text) || NUMBERED.test(text) || LETTERED.test(text);
}

/** The expression for it would look through the rest of the line from each "first". */
function hasFirstThen(text: string): boolean {
  let from = 0;
  for (;;) {
    const first = text.indexOf("first", from);
    if (first === -1) return false;
    const end = text.indexOf("\n", first);
    const then = text.indexOf("then", first + 5);
    if (then === -1) return false;
    if (end === -1 || then < end) return true;
    from = end;
  }
}

type Dimension = (text: string) => number;

function dimensionOf({ weight, keywords = [], patterns = [], scoring_mode }: ComplexityDimension): Dimension {
  const words = matcherOf(keywords);
  const expressions = [...new Set(patterns)].flatMap((pattern) => ownPattern(pattern) ?? []);
  return (text) => {
    const start = text.slice(0, LONGEST_MATCHED);
    const found = words(text) + expressions.filter((expression) => expression.test(start)).length;
    if (found === 0) return 0;
    return scoring_mode === "match_count" && found === 1 ? weight * 0.5 : weight;
  };
}
