/** Options for affinity: which calls go back to the deployment that they went to before. */

/** Options of `new Router()`. */
export interface AffinityOptions {
  /** Seconds, from the first call on, for which a session or a user goes back to its deployment. Default 3600. */
  deployment_affinity_ttl_seconds?: number | undefined;
  /**
   * `"session_affinity"` and `"deployment_affinity"` for single groups, in place of those in `optional_pre_call_checks`:
   * `{ "main": ["session_affinity"] }`; an empty list means neither.
   */
  model_group_affinity_config?: { readonly [group: string]: readonly string[] | null } | undefined;
  /** `true`: a session whose call another deployment has answered goes back to that one from then on. Default `false`. */
  session_affinity_repin_on_failover?: boolean | undefined;
}
