/** The events of a router, and the hooks that receive them. */
import type { BudgetEvent } from "./budget-events.ts";
import type { QueueEvent } from "./queue-events.ts";
import type { AttemptOutcome, RouterMetadata, StoppedBy } from "./metadata.ts";
import type { MirrorDropped } from "./mirror-events.ts";
import type { AnswerRejected } from "./validation-events.ts";
import type { RouteSelected } from "./route-events.ts";

/** Common to every event of a call. */
interface CallEvent {
  readonly call_id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly model_group: string;
}

interface AttemptEvent extends CallEvent {
  readonly deployment_id: string;
  readonly provider: string;
  /** 1 for the first attempt of the call. */
  readonly attempt: number;
}

/** An error as events report it. */
export interface FailureFacts {
  readonly name: string;
  readonly status: number | undefined;
  readonly message: string;
}

/**
 * Everything a router reports. The events of a call begin with one `call_started` and end with one `call_finished`. No
 * event holds a prompt, an answer or a key.
 */
export type RouterEvent =
  | BudgetEvent
  | QueueEvent
  /**
   * The first event of every call, also of one that is refused before anything is sent. `model_group` is the model as the
   * caller wrote it: a `beforeCall` hook may still change it.
   */
  | (CallEvent & {
      readonly type: "call_started";
      readonly endpoint: "chat" | "embedding";
      /** The answer is to be streamed. */
      readonly stream: boolean;
      /** It is a copy, for a `silent_model`, of the call with this id. */
      readonly mirrored_from?: string;
    })
  | AnswerRejected
  | RouteSelected
  | MirrorDropped
  /** A deployment was chosen for an attempt, which begins now. `reason`: why this deployment is tried. */
  | (AttemptEvent & {
      readonly type: "deployment_selected";
      readonly reason: "first" | "failover" | "retry" | "drop_params" | "hedge" | "continue" | "restart";
    })
  /**
   * An attempt failed. `retry_after`: seconds after which the provider allows a retry, if it named them. `request_id`: the
   * provider's id of the request, if it sent one.
   */
  | (AttemptEvent & {
      readonly type: "attempt_failed";
      readonly error: FailureFacts;
      readonly retry_after?: number;
      readonly request_id?: string;
    })
  /** The whole answer, or the first content of a stream, has arrived. `latency_ms`: milliseconds since the attempt began. */
  | (AttemptEvent & { readonly type: "attempt_succeeded"; readonly latency_ms: number })
  /**
   * The call waits `seconds` before it retries a deployment. `deployment_id`: where the retry is due first; after the wait
   * another one may be usable, too. `reason`: a back-off (the provider's, if it named one), or the end of a cooldown.
   */
  | (CallEvent & {
      readonly type: "retry_scheduled";
      readonly deployment_id: string;
      readonly seconds: number;
      readonly reason: "back_off" | "cooldown";
    })
  /**
   * The deployment failed and could be tried again in `seconds`, but `stopped_by` forbids it: the call leaves this group.
   */
  | (CallEvent & {
      readonly type: "retry_refused";
      readonly deployment_id: string;
      readonly stopped_by: StoppedBy;
      readonly seconds: number;
    })
  /** The call moves on from group `from` to fallback group `to`, because of `error`. */
  | (CallEvent & {
      readonly type: "fallback";
      readonly from: string;
      readonly to: string;
      readonly error: FailureFacts;
    })
  /** A stream broke after content was delivered. `action`: what is done about it. */
  | (AttemptEvent & {
      readonly type: "mid_stream_failure";
      readonly error: FailureFacts;
      readonly action: "continue" | "restart" | "error";
    })
  /** A stream that was not read to its end, and that no code refers to any more, was closed. */
  | (CallEvent & { readonly type: "stream_dropped" })
  /** The deployment is in cooldown for `seconds`, because of `error`. */
  | {
      readonly type: "cooldown_started";
      readonly at: number;
      readonly deployment_id: string;
      readonly model_group: string;
      readonly seconds: number;
      readonly error: FailureFacts;
    }
  /** The cooldown is over; this call is the probe that decides what follows. */
  | {
      readonly type: "probe_started";
      readonly at: number;
      readonly deployment_id: string;
      readonly model_group: string;
    }
  /** The probe succeeded: the deployment is back in rotation. */
  | {
      readonly type: "cooldown_ended";
      readonly at: number;
      readonly deployment_id: string;
      readonly model_group: string;
    }
  /** A deployment was left out under `ignore_invalid_deployments`. */
  | {
      readonly type: "deployment_ignored";
      readonly at: number;
      readonly model_group: string;
      readonly problems: readonly { path: string; message: string }[];
    }
  /** The last event of every call. Of a stream: the stream has ended. `stopped_by`: as in the metadata. */
  | (CallEvent & {
      readonly type: "call_finished";
      readonly outcome: AttemptOutcome;
      readonly metadata: RouterMetadata;
      readonly stopped_by?: StoppedBy;
      readonly error?: FailureFacts;
    });

/** Code of yours that sees, and may change or refuse, every call of a router. At least one of its methods must be there. */
export interface Hook {
  /**
   * Called before every call, one hook after the other, and awaited. Returns the parameters to use (changed or not), or
   * throws to refuse the call: the caller gets what it throws. It sees the first argument of the call, prompt included. It
   * ends with the call's `signal` and `total_timeout`.
   */
  beforeCall?(params: Record<string, unknown>): Record<string, unknown> | Promise<Record<string, unknown>>;
  /** Called with every event. It is not awaited, and an error of it is ignored: it cannot fail, slow or change a call. */
  onEvent?(event: RouterEvent): void | Promise<void>;
}
