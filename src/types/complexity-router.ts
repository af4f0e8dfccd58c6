/** Options of LiteLLM's complexity router: a model name whose calls go to a model according to their prompt. */

/** What `litellm_params` have where their `model` is `"auto_router/complexity_router"`. */
export interface ComplexityRouterParams {
  /** The models of the tiers, and how prompts are scored. */
  complexity_router_config?: ComplexityRouterConfig | undefined;
  /** The model for calls without a text to score, and for tiers without a model: a group, or the model of a provider. */
  complexity_router_default_model?: string | undefined;
}

/** How hard a prompt is, from the easiest to the hardest. */
export type ComplexityTier = "SIMPLE" | "MEDIUM" | "COMPLEX" | "REASONING";

/** A model for a tier, with parameters for the calls that go there. They win over those of the call. */
export interface TierModel {
  /** A model group, or the model of a provider. */
  model_name: string;
  /** Parameters of the request, such as `{ reasoning_effort: "high" }`. */
  litellm_params?: Readonly<Record<string, unknown>> | undefined;
}

/** The model of a tier; of a list, one is chosen at random for each call. */
export type TierTarget = string | TierModel | readonly (string | TierModel)[];

/** A prompt with one of the keywords is of that tier, whatever its score. */
export interface KeywordTierRule {
  /** Single words are found as whole words, phrases anywhere. */
  keywords: readonly string[];
  tier: ComplexityTier | (string & {});
}

/** One more thing that is scored. */
export interface ComplexityDimension {
  /** Names it: letters, digits and underscores, at most 64 of them. */
  name: string;
  /** What it adds to the score: above 0, at most 1. */
  weight: number;
  /** Single words are found as whole words, phrases anywhere. */
  keywords?: readonly string[] | undefined;
  /**
   * Regular expressions; they are tried on the first 2,048 characters of the prompt, in lower case. They repeat single
   * characters only, a limited number of times (`\\s{1,4}`), and do not look around.
   */
  patterns?: readonly string[] | undefined;
  /** `"binary"`: its weight as soon as one matches. `"match_count"`: half of it for one, all for two or more. Default `"binary"`. */
  scoring_mode?: "binary" | "match_count" | (string & {}) | undefined;
}

/** `litellm_params.complexity_router_config`. Names and defaults are LiteLLM's. */
export interface ComplexityRouterConfig {
  /** A model for each tier. A tier without one goes to the default model, or else to MEDIUM's. */
  tiers: { readonly [Tier in ComplexityTier]?: TierTarget | null | undefined };
  /** For calls without a text to score, and for tiers without a model. As `complexity_router_default_model`. */
  default_model?: string | undefined;
  /** The scores at which the next tier begins. Default 0.15, 0.35 and 0.60. */
  tier_boundaries?:
    | {
        simple_medium?: number | undefined;
        medium_complex?: number | undefined;
        complex_reasoning?: number | undefined;
      }
    | undefined;
  /** Estimated tokens below which a prompt is short, and above which it is long. Default 15 and 400. */
  token_thresholds?: { simple?: number | undefined; complex?: number | undefined } | undefined;
  /** The share of each dimension in the score. */
  dimension_weights?: Readonly<Record<string, number>> | undefined;
  /** Replaces the words that tell of code. */
  code_keywords?: readonly string[] | undefined;
  /** Replaces the words that ask for reasoning. */
  reasoning_keywords?: readonly string[] | undefined;
  /** Replaces the technical words. */
  technical_keywords?: readonly string[] | undefined;
  /** Adds to the technical words. */
  custom_technical_keywords?: readonly string[] | undefined;
  /** Replaces the words of simple questions. */
  simple_keywords?: readonly string[] | undefined;
  /** At most 16. */
  custom_dimensions?: readonly ComplexityDimension[] | undefined;
  /** Of the rules that match, the one with the hardest tier holds. */
  keyword_tier_rules?: readonly KeywordTierRule[] | undefined;
  /** A prompt with one of these texts, in the same case, goes one configured tier up. Default `["LITELLM ESCALATE"]`. */
  escalation_keywords?: readonly string[] | undefined;
  /** The score from which two reasoning words make a prompt REASONING. Default: `simple_medium`; 0 or less: always. */
  reasoning_override_min_score?: number | undefined;
  /** `true`: the first call of a session (`metadata.session_id`) decides the tier and the model of all. Default `false`. */
  session_affinity?: boolean | undefined;
  /** Accepted, as in LiteLLM: which deployment of a group a session gets is not decided by this router. */
  deployment_affinity?: boolean | undefined;
  /** Seconds for which a session keeps its tier after its last call. Default 3600. */
  session_affinity_ttl_seconds?: number | undefined;
  /**
   * `"every_request"`: each call draws one of a tier's models. `"user_turn"`: all calls of one turn of the user, with their
   * tool results, get the same. Default `"every_request"`.
   */
  classification_mode?: "every_request" | "user_turn" | (string & {}) | undefined;
  /** `false`: `model` of the answer is the router's name. `true`: the name of the model that answered. Default `false`. */
  return_raw_model_name?: boolean | undefined;
  /** The classifier. There is one: `"heuristic"`. */
  classifier_type?: "heuristic" | (string & {}) | undefined;
}
