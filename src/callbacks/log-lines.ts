/** An event as one line of text. Pure. */
import type { BudgetEvent } from "../types/budget-events.ts";
import type { FailureFacts, RouterEvent } from "../types/events.ts";
import type { RouteRecord } from "../types/routes.ts";

/** The longest message of an error that is printed, in characters. */
const LONGEST_MESSAGE = 300;

/** `event` as a line, with its time, its level, its call and its model group. */
export function lineOf(event: RouterEvent, level: string): string {
  const time = new Date(event.at).toISOString();
  const call = "call_id" in event ? ` ${event.call_id}` : "";
  const group = "model_group" in event ? ` ${event.model_group}` : "";
  return printable(`${time} literouter ${level.toUpperCase()}${call}${group}: ${textOf(event)}`);
}

function textOf(event: RouterEvent): string {
  if ("attempt" in event) return attemptText(event);
  switch (event.type) {
    case "call_started":
      return startText(event);
    case "mirror_dropped":
      return `not copied to ${event.silent_model}: ${event.in_flight} copies are under way`;
    case "route_selected":
      return routeText(event.route);
    case "queued":
      return `waits for room, as number ${event.position} of priority ${event.priority}`;
    case "dequeued":
      return `waited ${seconds(event.seconds)} for room: ${event.outcome}`;
    case "retry_scheduled":
      return `retry at ${event.deployment_id} in ${seconds(event.seconds)} (${event.reason})`;
    case "retry_refused":
      return refusalText(event);
    case "fallback":
      return `fallback from ${event.from} to ${event.to}: ${knownText(event.error)}`;
    case "stream_dropped":
      return "stream closed: it was not read to its end";
    case "call_finished":
      return finishText(event);
    default:
      return deploymentText(event);
  }
}

function startText({ endpoint, stream, mirrored_from }: Extract<RouterEvent, { type: "call_started" }>): string {
  const copy = mirrored_from === undefined ? "" : `, a copy of ${mirrored_from}`;
  return `${endpoint} call started${stream ? ", streamed" : ""}${copy}`;
}

function routeText({ by, from, to, experiment, variant, tier, score, reason }: RouteRecord): string {
  const details = [
    experiment,
    variant,
    tier,
    score === undefined ? undefined : Number(score.toFixed(3)),
    reason,
  ].filter((each) => each !== undefined);
  return `${from} leads to ${to}: ${by}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
}

/** An event that belongs to no call. */
function deploymentText(
  event:
    | Extract<RouterEvent, { type: "cooldown_started" | "probe_started" | "cooldown_ended" | "deployment_ignored" }>
    | BudgetEvent,
): string {
  switch (event.type) {
    case "budget_warning":
    case "budget_exceeded":
    case "budget_cost_unknown":
    case "store_failed":
      return budgetText(event);
    case "cooldown_started":
      return `${event.deployment_id} in cooldown for ${seconds(event.seconds)}: ${knownText(event.error)}`;
    case "probe_started":
      return `${event.deployment_id} is probed`;
    case "cooldown_ended":
      return `${event.deployment_id} is back in rotation`;
    case "deployment_ignored":
      return `deployment ignored: ${event.problems.map(({ path, message }) => `${path}: ${message}`).join("; ")}`;
  }
}

function budgetText(event: BudgetEvent): string {
  switch (event.type) {
    case "store_failed":
      return event.message;
    case "budget_cost_unknown":
      return `${event.type}: ${event.deployment_id}, ${event.reason}`;
    default:
      return `${event.type}: ${event.budget} ${event.name}, $${event.spend.toPrecision(3)} of $${event.budget_limit}`;
  }
}

function refusalText(event: Extract<RouterEvent, { type: "retry_refused" }>): string {
  const due = event.seconds > 0 ? `, which would be due in ${seconds(event.seconds)}` : "";
  return `no retry at ${event.deployment_id}${due}: ${event.stopped_by}`;
}

function attemptText(event: Extract<RouterEvent, { readonly attempt: number }>): string {
  const attempt = `attempt ${event.attempt} at ${event.deployment_id}`;
  switch (event.type) {
    case "deployment_selected":
      return `${attempt} (${event.provider}): ${event.reason}`;
    case "attempt_succeeded":
      return `${attempt} answers after ${seconds(event.latency_ms / 1000)}`;
    case "attempt_failed": {
      const wait = event.retry_after === undefined ? "" : `; retry after ${seconds(event.retry_after)}`;
      const id = event.request_id === undefined ? "" : `; request id ${event.request_id}`;
      return `${attempt} failed: ${attemptErrorText(event)}${wait}${id}`;
    }
    case "answer_rejected":
      return `${attempt} gave an answer that is not good enough: ${event.reason}`;
    case "mid_stream_failure":
      return `${attempt} broke in the middle of its stream (${event.action}): ${attemptErrorText(event)}`;
  }
}

function finishText({ outcome, metadata, error }: Extract<RouterEvent, { type: "call_finished" }>): string {
  const { attempts, cost_usd, deployment_id, latency_ms, request_id, usage } = metadata;
  const parts = [
    `call ended in ${outcome} after ${seconds(latency_ms / 1000)}`,
    `${attempts.length} ${attempts.length === 1 ? "attempt" : "attempts"}`,
    // The message of an error names its own.
    ...(deployment_id === undefined || error !== undefined ? [] : [`deployment ${deployment_id}`]),
    ...(usage === undefined ? [] : [`${usage.prompt_tokens} + ${usage.completion_tokens} tokens`]),
    ...(cost_usd === null ? [] : [`$${Number(cost_usd.toPrecision(3))}`]),
    ...(request_id === undefined ? [] : [`request id ${request_id}`]),
    // The last sentence of its message sums the call up.
    ...(error === undefined ? [] : [`${kindOf(error)}: ${ends(error.message)}`]),
  ];
  return parts.join(", ");
}

/** The line names the deployment already. */
function attemptErrorText({
  error,
  provider,
  deployment_id,
}: Extract<RouterEvent, { type: "attempt_failed" | "mid_stream_failure" }>): string {
  const subject = `${provider} deployment "${deployment_id}" `;
  const { message } = error;
  return `${kindOf(error)}: ${beginning(message.startsWith(subject) ? message.slice(subject.length) : message)}`;
}

/** What happened at a deployment stands in the line before, with its message. */
function knownText(error: FailureFacts): string {
  return /^\S+ deployment "/.test(error.message) ? kindOf(error) : `${kindOf(error)}: ${beginning(error.message)}`;
}

function kindOf({ name, status }: FailureFacts): string {
  return status === undefined ? name : `${name} (${status})`;
}

function beginning(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}

function ends(message: string): string {
  return message.length > 2 * LONGEST_MESSAGE
    ? `${message.slice(0, LONGEST_MESSAGE)} … ${message.slice(-LONGEST_MESSAGE)}`
    : message;
}

function seconds(value: number): string {
  return `${Number(value.toFixed(value < 1 ? 3 : 1))} s`;
}

/** A provider's message must not begin a line of its own, or steer the terminal. */
function printable(line: string): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escaped);
}
