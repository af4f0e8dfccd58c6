/** Where a router keeps numbers that are to outlive it, or that it shares with other routers. */

/** An amount to add to a counter. */
export interface CounterChange {
  /** The counter: `"provider_spend:openai:1d"`. */
  readonly key: string;
  /** 0 only reads it. */
  readonly by: number;
  /**
   * When a counter that begins with this change ends, in milliseconds since the epoch. One that there is already ends as it
   * was first said. `undefined` only together with `by: 0`.
   */
  readonly expires_at: number | undefined;
}

/** A counter after a change. */
export interface CounterState {
  /** 0 when there is no such counter, or none any more. */
  readonly value: number;
  /** When it ends, in milliseconds since the epoch; `undefined` when there is none. */
  readonly expires_at: number | undefined;
}

/**
 * Keeps counters. Several routers may use one store, in one process or in many. It is asked beside the calls, at most once a
 * second: it may be slow or fail, and no call waits for it.
 */
export interface Store {
  /**
   * Makes all changes, each atomically, and resolves to the state of each counter after it, in the order of `changes`. A
   * change of 0 begins no counter. Changes that failed are sent again: a store that made them before it failed counts them
   * twice. `signal` aborts when the router waits no longer.
   */
  increment(changes: readonly CounterChange[], signal: AbortSignal): Promise<readonly CounterState[]>;
}
