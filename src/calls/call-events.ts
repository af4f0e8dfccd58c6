/** The first and the last event of a call. Every call has both, also one that was refused. */
import { isRouterError } from "../errors.ts";
import { factsOf } from "../hooks.ts";
import type { AttemptOutcome, RouterMetadata } from "../types/metadata.ts";
import type { RouterEvent } from "../types/events.ts";

/** The call as the caller made it. */
export type CallSubject = Omit<Extract<RouterEvent, { type: "call_started" }>, "type" | "call_id" | "at">;

export function callStarted(call_id: string, at: number, subject: CallSubject): RouterEvent {
  return { type: "call_started", call_id, at, ...subject };
}

export function callFinished(
  metadata: RouterMetadata,
  at: number,
  outcome: AttemptOutcome,
  error?: unknown,
): RouterEvent {
  const { call_id, model_group, stopped_by } = metadata;
  const failure = isRouterError(error) ? { error: factsOf(error) } : {};
  const limit = stopped_by === undefined ? {} : { stopped_by };
  return { type: "call_finished", call_id, at, model_group, outcome, metadata, ...limit, ...failure };
}
