/** Copies of calls, for trying a model with real traffic. */

/** What `litellm_params` have for copies of their calls. */
export interface MirrorParams {
  /**
   * A copy of each call that this deployment gets first goes to this model group, in the background: it delays, fails and
   * changes nothing. Default: none.
   */
  silent_model?: string | undefined;
  /** The share of the calls that are copied, from 0 to 1, drawn for each. Default 1. */
  silent_model_share?: number | string | undefined;
}
