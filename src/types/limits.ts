/** Limits of deployments. */

/**
 * What a deployment may be sent. Each limit is read from `litellm_params`, else from the entry, else from `model_info`. 0 lets
 * no call pass. Default: no limit.
 */
export interface LimitOptions {
  /**
   * Requests in a minute. Without `weight`, also the share of the traffic. Holds with `enforce_model_rate_limits` in
   * `optional_pre_call_checks`, with `enable_pre_call_checks` and with usage-based routing.
   */
  rpm?: number | undefined;
  /**
   * Tokens of prompts and answers in a minute. Without `weight` and `rpm`, also the share of the traffic. Holds where `rpm`
   * does.
   */
  tpm?: number | undefined;
  /** Tokens of prompts in a minute, without those that the provider had cached. Always holds. */
  itpm?: number | undefined;
  /** Tokens of answers in a minute. Always holds. */
  otpm?: number | undefined;
  /** Requests in a day, which begins at `daily_reset_time`. Always holds. */
  rpd?: number | undefined;
  /** Tokens of prompts and answers in a day. Always holds. */
  tpd?: number | undefined;
  /** Calls in flight; a stream is in flight until it has ended. Always holds. */
  max_parallel_requests?: number | undefined;
}

/** In `litellm_params`. */
export interface DayOptions {
  /** When the day of `rpd` and `tpd` begins, in UTC: `"18:30"`. Default `"00:00"`. */
  daily_reset_time?: string | undefined;
}
