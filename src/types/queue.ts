/** Waiting until a deployment has room. */

/** Options of `new Router()`. */
export interface QueueOptions {
  /** Calls that may wait at once; further ones fail at once with a `RateLimitError`. 0: none waits. Default 10,000. */
  max_queue?: number | undefined;
  /**
   * Seconds that a call waits until a deployment has room; then its fallbacks are tried, or it fails with a `Timeout`. Where it
   * is set, calls wait that long for rates too, else at most a minute. Default: `timeout`, else 600.
   */
  queue_timeout?: number | undefined;
  /** Of calls without a `priority`. Default 0. */
  default_priority?: number | undefined;
  /** LiteLLM's. Accepted and not used: nothing is polled. */
  polling_interval?: number | undefined;
}

/** Options of a call. */
export interface PriorityOptions {
  /** Of calls that wait for room the lowest number is first; among equals the one that came first. Any integer. */
  priority?: number | undefined;
}
