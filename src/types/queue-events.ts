/** What a router reports about calls that wait until a deployment has room. */

interface QueueFacts {
  readonly call_id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The group in whose line the call waits. */
  readonly model_group: string;
}

export type QueueEvent =
  /** All deployments that could take the call are full: it waits. `position`: 1 for the next in its line. Lower `priority` is sooner. */
  | (QueueFacts & { readonly type: "queued"; readonly position: number; readonly priority: number })
  /**
   * The wait is over, after so many `seconds`. `"served"`: an attempt begins. `"timed_out"`: no deployment had room in time.
   * `"left"`: there is nothing left to wait for here, or the call was aborted.
   */
  | (QueueFacts & {
      readonly type: "dequeued";
      readonly seconds: number;
      readonly outcome: "served" | "timed_out" | "left";
    });
