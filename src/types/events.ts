/** What hooks are told, and what they are asked. */
import type { AttemptOutcome, RouterMetadata } from "./metadata.ts";

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

/** An error as events tell it. */
export interface FailureFacts {
  readonly name: string;
  readonly status: number | undefined;
  readonly message: string;
}

/** Everything the router tells. No event holds a prompt, an answer or a key. */
export type RouterEvent =
  /** A deployment was chosen; `reason` says why this visit. */
  | (AttemptEvent & {
      readonly type: "picked";
      readonly reason: "first" | "failover" | "retry" | "hedge" | "continue" | "restart";
    })
  /** An attempt failed. `retry_after`: seconds the provider asked to wait. */
  | (AttemptEvent & { readonly type: "attempt_failed"; readonly error: FailureFacts; readonly retry_after?: number })
  /** The first content is there (stream), or the whole answer. `latency_ms`: milliseconds since the attempt began. */
  | (AttemptEvent & { readonly type: "attempt_succeeded"; readonly latency_ms: number })
  /** The call sleeps `seconds` before its next visit. */
  | (CallEvent & { readonly type: "waiting"; readonly seconds: number; readonly why: "back_off" | "cooldown" })
  /** The call moves on to another group because of `error`. */
  | (CallEvent & {
      readonly type: "fallback";
      readonly from: string;
      readonly to: string;
      readonly error: FailureFacts;
    })
  /** A stream broke after content. `how` is what is done about it. */
  | (AttemptEvent & {
      readonly type: "mid_stream_failure";
      readonly error: FailureFacts;
      readonly how: "continue" | "restart" | "error";
    })
  /** A stream that was not read to its end, and that nobody can read any more, is closed. */
  | (CallEvent & { readonly type: "stream_dropped" })
  /** A deployment is left alone for `seconds`. */
  | {
      readonly type: "cooldown_started";
      readonly at: number;
      readonly deployment_id: string;
      readonly model_group: string;
      readonly seconds: number;
      readonly error: FailureFacts;
    }
  /** The cooldown is over; the next call is a probe. */
  | {
      readonly type: "probe_started";
      readonly at: number;
      readonly deployment_id: string;
      readonly model_group: string;
    }
  /** The deployment is back in rotation. */
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
  /** The call is over; of a stream, the stream is. The last event of a call. */
  | (CallEvent & {
      readonly type: "completed";
      readonly outcome: AttemptOutcome;
      readonly metadata: RouterMetadata;
      readonly error?: FailureFacts;
    });

/** One way in, one way out. */
export interface Hook {
  /**
   * Asked before every call, in order, awaited. Returns the parameters to use (changed or not), or throws to refuse the
   * call: what it throws is what the caller gets.
   */
  before?(params: Record<string, unknown>): Record<string, unknown> | Promise<Record<string, unknown>>;
  /** Told, never asked: not awaited, and what it throws or rejects with is dropped. */
  on?(event: RouterEvent): void | Promise<void>;
}
