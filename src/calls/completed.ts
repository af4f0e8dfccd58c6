import { isRouterError } from "../errors.ts";
import { factsOf } from "../hooks.ts";
import type { AttemptOutcome, RouterMetadata } from "../types/metadata.ts";
import type { RouterEvent } from "../types/events.ts";

/** The last event of a call: every call that reports anything reports this, also one that was refused before it was made. */
export function completed(metadata: RouterMetadata, at: number, outcome: AttemptOutcome, error?: unknown): RouterEvent {
  const { call_id, model_group } = metadata;
  const failure = isRouterError(error) ? { error: factsOf(error) } : {};
  return { type: "call_finished", call_id, at, model_group, outcome, metadata, ...failure };
}
