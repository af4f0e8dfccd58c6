/** The events of a router, as tests compare them. */
import type { RouterEvent } from "../../src/types/events.ts";

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** Checked apart, in all scenarios: `misplacedEnds` and `stopped-by.test.ts` say where they stand. */
const CHECKED_APART: ReadonlySet<RouterEvent["type"]> = new Set(["call_started", "retry_refused"]);

/** The events in lines, without those that are checked apart. */
export function linesOf(events: readonly RouterEvent[]): string[] {
  return events.filter(({ type }) => !CHECKED_APART.has(type)).map(lineOf);
}

/** What is wrong with calls that have ended: the events of each begin with one `call_started` and end with one `call_finished`. */
export function misplacedEnds(events: readonly RouterEvent[]): string[] {
  const calls = Map.groupBy(events, (event) => ("call_id" in event ? event.call_id : undefined));
  calls.delete(undefined);
  return [...calls.values()].flatMap((own) => {
    const types = own.map(({ type }) => type);
    const inner = types.slice(1, -1);
    const isWhole = types[0] === "call_started" && types.length > 1 && types.at(-1) === "call_finished";
    return isWhole && !inner.some((type) => type === "call_started" || type === "call_finished")
      ? []
      : [types.join(", ")];
  });
}

/** Holds for every router that is disposed of: its calls that have ended reported their start first and their end last. */
export function expectWholeCalls(events: readonly RouterEvent[]): void {
  const ended = new Set(events.flatMap((event) => (event.type === "call_finished" ? [event.call_id] : [])));
  const problems = misplacedEnds(events.filter((event) => "call_id" in event && ended.has(event.call_id)));
  if (problems.length > 0) throw new Error(`Calls with misplaced first or last events: ${problems.join("; ")}`);
}

/** An event in one line: its type, its deployment, and what tells it from others of its type. */
export function lineOf(event: RouterEvent): string {
  switch (event.type) {
    case "call_started":
      return `call_started ${event.model_group} ${event.endpoint} ${event.stream ? "stream" : "whole"}`;
    case "deployment_selected":
      return `deployment_selected ${event.deployment_id} ${event.reason}`;
    case "attempt_failed":
      return `attempt_failed ${event.deployment_id} ${event.error.name}`;
    case "attempt_succeeded":
    case "probe_started":
    case "cooldown_ended":
      return `${event.type} ${event.deployment_id}`;
    case "queued":
      return `queued ${event.position}`;
    case "dequeued":
      return `dequeued ${event.outcome}`;
    case "retry_scheduled":
      return `retry_scheduled ${rounded(event.seconds)} ${event.reason}`;
    case "retry_refused":
      return `retry_refused ${event.deployment_id} ${event.stopped_by} ${rounded(event.seconds)}`;
    case "mirror_dropped":
      return `mirror_dropped ${event.silent_model}`;
    case "answer_rejected":
      return `answer_rejected ${event.deployment_id} ${event.action}`;
    case "route_selected":
      return `route_selected ${event.route.by} ${event.route.from} -> ${event.route.to}`;
    case "fallback":
      return `fallback ${event.from} -> ${event.to}`;
    case "mid_stream_failure":
      return `mid_stream_failure ${event.deployment_id} ${event.action}`;
    case "cooldown_started":
      return `cooldown_started ${event.deployment_id} ${rounded(event.seconds)}`;
    case "deployment_ignored":
      return `deployment_ignored ${event.model_group}`;
    case "budget_warning":
    case "budget_exceeded":
      return `${event.type} ${event.budget} ${event.name}`;
    case "budget_cost_unknown":
      return `${event.type} ${event.deployment_id}`;
    case "store_failed":
    case "stream_dropped":
      return event.type;
    case "call_finished":
      return `call_finished ${event.outcome}`;
  }
}
