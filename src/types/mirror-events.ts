/** Events about copies of calls. */

/** A call was not copied to its `silent_model`, because as many copies as are allowed are under way. */
export interface MirrorDropped {
  readonly type: "mirror_dropped";
  /** Of the call that would have been copied. */
  readonly call_id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly model_group: string;
  readonly silent_model: string;
  /** Copies under way. */
  readonly in_flight: number;
}
