/** Events about answers that are not good enough. */

/** `validate` refused an answer. */
export interface AnswerRejected {
  readonly type: "answer_rejected";
  readonly call_id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly model_group: string;
  readonly deployment_id: string;
  readonly provider: string;
  /** 1 for the first attempt of the call. */
  readonly attempt: number;
  /** Why. Where `validate` is a function, what it returned or threw. */
  readonly reason: string;
  /** The answer's confidence, if `min_confidence` asks for it. */
  readonly confidence?: number;
  /** `"escalate"`: the answer is not delivered, and another group is called. `"none"`: it had been delivered as a stream. */
  readonly action: "escalate" | "none";
}
