/** The figures of a simulation, from what was played. */
import type { AttemptRecord } from "../types/metadata.ts";
import type { DeploymentReport, Scenario, SimulationFigures } from "../types/simulation.ts";
import { percentiles } from "./percentiles.ts";
import { type Played, type PlayedCall } from "./play.ts";
import { seriesOf } from "./series.ts";

export function figuresOf(played: Played, scenario: Scenario): SimulationFigures {
  const { calls, events, unfinished, elapsed } = played;
  const answered = calls.filter(({ error }) => error === undefined);
  const failed = calls.filter(({ error }) => error !== undefined);
  const attempts = calls.flatMap((call) => call.metadata?.attempts ?? []);
  const reasons = countBy(
    events.flatMap((event) => (event.type === "deployment_selected" ? [event.reason] : [])),
    (reason) => reason,
  );
  return {
    seed: scenario.seed ?? 1,
    seconds: seconds(elapsed),
    calls: calls.length,
    succeeded: answered.length,
    failed: failed.length,
    success_rate: ratio(answered.length, calls.length),
    errors: countBy(failed, ({ error }) => nameOf(error)),
    stopped_by: countBy(
      failed.filter(({ metadata }) => metadata?.stopped_by),
      ({ metadata }) => String(metadata?.stopped_by),
    ),
    unfinished,
    latency_ms: percentiles(answered.map(tookMs)),
    time_to_first_token_ms: percentiles(answered.flatMap(({ metadata }) => metadata?.time_to_first_token_ms ?? [])),
    failure_latency_ms: percentiles(failed.map(tookMs)),
    attempts: attempts.length,
    attempts_per_call: ratio(attempts.length, calls.length),
    retries: reasons["retry"] ?? 0,
    failovers: reasons["failover"] ?? 0,
    hedges: reasons["hedge"] ?? 0,
    fallbacks: sum(calls.map(({ metadata }) => metadata?.fallbacks_used.length ?? 0)),
    mid_stream_recoveries: (reasons["continue"] ?? 0) + (reasons["restart"] ?? 0),
    retry_wait_seconds: seconds(
      sum(events.map((event) => (event.type === "retry_scheduled" ? event.seconds * 1000 : 0))),
    ),
    cost_usd: dollars(calls.map(({ metadata }) => metadata?.cost_usd)),
    cost_unknown: answered.filter(({ metadata }) => metadata?.cost_usd === null).length,
    deployments: played.router.getDeployments().map(({ id, model_name }) => {
      const own = attempts.filter((attempt) => attempt.deployment_id === id);
      return { id, model_group: model_name, ...deploymentOf(id, own, played, attempts.length) };
    }),
    ...seriesOf(calls, scenario, elapsed),
  };
}

function deploymentOf(
  id: string,
  own: readonly AttemptRecord[],
  { events, mostInProgress }: Played,
  attempts: number,
): Omit<DeploymentReport, "id" | "model_group"> {
  const failed = own.filter(({ outcome }) => outcome === "failure");
  const succeeded = own.filter(({ outcome }) => outcome === "success");
  const cooldowns = events.flatMap((event) =>
    event.type === "cooldown_started" && event.deployment_id === id ? [event.seconds] : [],
  );
  return {
    attempts: own.length,
    share: ratio(own.length, attempts) ?? 0,
    succeeded: succeeded.length,
    failed: failed.length,
    errors: countBy(failed, ({ error }) => error?.name ?? "Error"),
    latency_ms: percentiles(succeeded.map(({ latency_ms }) => latency_ms)),
    seconds: seconds(sum(own.map(({ latency_ms }) => latency_ms))),
    most_in_progress: mostInProgress.get(id) ?? 0,
    cooldowns: cooldowns.length,
    cooldown_seconds: seconds(sum(cooldowns) * 1000),
    cost_usd: dollars(own.map(({ cost_usd }) => cost_usd)),
  };
}

function tookMs({ began, ended }: PlayedCall): number {
  return ended - began;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}

/** To a hundred-millionth of a dollar; `null` when none is known. */
function dollars(costs: readonly (number | null | undefined)[]): number | null {
  const known = costs.filter((cost) => cost !== null && cost !== undefined);
  return known.length === 0 ? null : Math.round(sum(known) * 1e8) / 1e8;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1e6) / 1e6;
}

/** In the order of the names, so that equal simulations are told in equal words. */
function countBy<T>(items: readonly T[], nameOfItem: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOfItem(item), (counts.get(nameOfItem(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
