/** The result of `explain`. */

/** Whether a call could use one deployment. */
export interface ExplainedDeployment {
  readonly deployment_id: string;
  readonly model_group: string;
  readonly provider: string;
  readonly model: string;
  readonly eligible: boolean;
  /** Why it is not eligible, as a sentence. */
  readonly reason?: string;
}

/** What a call would do now. */
export interface Explanation {
  /** The group that the name resolves to; `undefined` when it is unknown. */
  readonly model_group: string | undefined;
  /** The deployments of the group, then those of its fallback groups, in the order of the configuration. */
  readonly deployments: readonly ExplainedDeployment[];
  /**
   * Ids of the eligible deployments in the order in which they would be tried; with weights, one random draw. At most 1000
   * of each group.
   */
  readonly order: readonly string[];
  /** Groups that the call would fall back to after an ordinary failure, in order. */
  readonly fallbacks: readonly string[];
}
