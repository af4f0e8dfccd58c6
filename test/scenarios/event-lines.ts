import type { RouterEvent } from "../../src/types/events.ts";

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** An event in one line: its type, its deployment, and what tells it from others of its type. */
export function lineOf(event: RouterEvent): string {
  switch (event.type) {
    case "deployment_selected":
      return `deployment_selected ${event.deployment_id} ${event.reason}`;
    case "attempt_failed":
      return `attempt_failed ${event.deployment_id} ${event.error.name}`;
    case "attempt_succeeded":
    case "probe_started":
    case "cooldown_ended":
      return `${event.type} ${event.deployment_id}`;
    case "retry_scheduled":
      return `retry_scheduled ${rounded(event.seconds)} ${event.reason}`;
    case "fallback":
      return `fallback ${event.from} -> ${event.to}`;
    case "mid_stream_failure":
      return `mid_stream_failure ${event.deployment_id} ${event.action}`;
    case "cooldown_started":
      return `cooldown_started ${event.deployment_id} ${rounded(event.seconds)}`;
    case "deployment_ignored":
      return `deployment_ignored ${event.model_group}`;
    case "stream_dropped":
      return event.type;
    case "call_finished":
      return `call_finished ${event.outcome}`;
  }
}
