/** Which tier a prompt belongs to. Pure. */
import type { ComplexityRouterConfig, ComplexityTier } from "../types/complexity-router.ts";
import { type Matcher, matcherOf } from "./keyword-match.ts";
import { ESCALATION_KEYWORDS } from "./keywords.ts";
import { scorerOf } from "./score.ts";
import type { ScoredText } from "./scored-text.ts";

/** From the easiest to the hardest. */
export const TIERS: readonly ComplexityTier[] = ["SIMPLE", "MEDIUM", "COMPLEX", "REASONING"];

/** The tier of a prompt, and what decided it. */
export interface Classified {
  readonly tier: ComplexityTier;
  /** `undefined` where a rule decided before anything was scored. */
  readonly score: number | undefined;
  readonly reason: "score" | "reasoning_override" | "keyword_tier_rule" | "escalation_keyword";
}

export type Classifier = (prompt: ScoredText) => Classified;

const BOUNDARIES = { simple_medium: 0.15, medium_complex: 0.35, complex_reasoning: 0.6 };

/** A classifier for a configuration that has been checked. */
export function classifierOf(config: ComplexityRouterConfig): Classifier {
  const boundaries: Boundaries = { ...BOUNDARIES, ...config.tier_boundaries };
  const override = config.reasoning_override_min_score ?? boundaries.simple_medium ?? 0;
  const score = scorerOf(config);
  const rules = (config.keyword_tier_rules ?? []).map(
    ({ keywords, tier }) => [tier, matcherOf(keywords.map((keyword) => keyword.trim()))] as const,
  );
  const escalations = (config.escalation_keywords ?? ESCALATION_KEYWORDS).flatMap((keyword) => keyword.trim() || []);

  const unescalated = (prompt: ScoredText): Classified => {
    const ruled = byRule(prompt.text, rules);
    if (ruled !== undefined) return { tier: ruled, score: undefined, reason: "keyword_tier_rule" };
    const { score: sum, reasoning } = score(prompt);
    if (reasoning >= 2 && (override <= 0 || sum >= override))
      return { tier: "REASONING", score: sum, reason: "reasoning_override" };
    return { tier: tierAt(sum, boundaries), score: sum, reason: "score" };
  };
  return (prompt) => {
    const found = unescalated(prompt);
    if (!escalations.some((keyword) => prompt.text.includes(keyword))) return found;
    const tier = nextTier(found.tier, config.tiers);
    return tier === undefined ? found : { ...found, tier, reason: "escalation_keyword" };
  };
}

function byRule(text: string, rules: readonly (readonly [string, Matcher])[]): ComplexityTier | undefined {
  if (rules.length === 0) return undefined;
  const lower = text.toLowerCase();
  const matching = new Set(rules.filter(([, matches]) => matches(lower) > 0).map(([tier]) => tier));
  return TIERS.findLast((tier) => matching.has(tier));
}

type Boundaries = { readonly [Name in keyof typeof BOUNDARIES]?: number | undefined };

function tierAt(score: number, boundaries: Boundaries): ComplexityTier {
  const { simple_medium = 0, medium_complex = 0, complex_reasoning = 0 } = boundaries;
  if (score < simple_medium) return "SIMPLE";
  if (score < medium_complex) return "MEDIUM";
  return score < complex_reasoning ? "COMPLEX" : "REASONING";
}

/** The next harder tier that has a model. */
function nextTier(tier: ComplexityTier, tiers: ComplexityRouterConfig["tiers"]): ComplexityTier | undefined {
  return TIERS.slice(TIERS.indexOf(tier) + 1).find((harder) => tiers[harder] !== undefined && tiers[harder] !== null);
}
