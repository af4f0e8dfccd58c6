/** How the name of a call led to a model group, where it is not simply the name of one. */

/** One decision on the way from the name that was called to a model group. */
export interface RouteRecord {
  /** What decided. */
  readonly by: "complexity_router" | "model_group_alias" | "experiment" | "header_rule" | "tenant" | "route_call";
  /** The name that was called. */
  readonly from: string;
  /** The name that was chosen. */
  readonly to: string;
  /** The experiment. */
  readonly experiment?: string | undefined;
  /** Its variant. */
  readonly variant?: string | undefined;
  /** The tier of the prompt; `undefined` for a call without a text to score. */
  readonly tier?: string | undefined;
  /** The score of the prompt, if it was scored. */
  readonly score?: number | undefined;
  /**
   * Why this tier: its score; two words of reasoning; a rule of `keyword_tier_rules`; a word of `escalation_keywords`; the
   * earlier choice of the session; or there was no text to score.
   */
  readonly reason?:
    | "score"
    | "reasoning_override"
    | "keyword_tier_rule"
    | "escalation_keyword"
    | "session"
    | "default_model"
    | undefined;
}
