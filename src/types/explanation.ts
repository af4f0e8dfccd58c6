/** What `explain` says. */

/** One deployment, as far as a call is concerned. */
export interface ExplainedDeployment {
  readonly deployment_id: string;
  readonly model_group: string;
  readonly provider: string;
  readonly model: string;
  readonly eligible: boolean;
  /** Why not, in words. */
  readonly reason?: string;
}

/** What a call would do. */
export interface Explanation {
  /** The group the name stands for; `undefined` when nobody knows it. */
  readonly model_group: string | undefined;
  /** Of the group and then of its fallback groups, as they stand in the configuration. */
  readonly deployments: readonly ExplainedDeployment[];
  /**
   * Ids of the eligible ones in the order in which they would be tried. With weights, as one call would draw
   * it. At most the first 1000 of each group.
   */
  readonly order: readonly string[];
  /** Groups that would be fallen back to on an ordinary failure, in order. */
  readonly fallbacks: readonly string[];
}
