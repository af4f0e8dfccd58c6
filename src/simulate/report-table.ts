/** The figures of a simulation as text. */
import type { DeploymentReport, Percentiles, SimulationFigures } from "../types/simulation.ts";

export function tableOf(figures: SimulationFigures): string {
  return [...summary(figures), "", ...deployments(figures.deployments)].join("\n");
}

function summary(figures: SimulationFigures): readonly string[] {
  const { calls, seconds, seed, succeeded, failed, success_rate, attempts_per_call } = figures;
  const { retries, failovers, fallbacks, hedges, mid_stream_recoveries, retry_wait_seconds } = figures;
  const rows: (readonly [string, string] | undefined)[] = [
    ["calls", `${calls} in ${seconds} s (seed ${seed})`],
    ["succeeded", `${succeeded}${success_rate === null ? "" : ` (${percent(success_rate)})`}`],
    ["failed", failed === 0 ? "0" : `${failed}: ${counts(figures.errors)}`],
    some(figures.stopped_by) ? ["stopped by", counts(figures.stopped_by)] : undefined,
    figures.unfinished > 0
      ? ["unfinished", `${figures.unfinished}: they wait for what virtual time has not, such as a hook of yours`]
      : undefined,
    ["latency", latencies(figures.latency_ms)],
    figures.time_to_first_token_ms.max === null
      ? undefined
      : ["first token", latencies(figures.time_to_first_token_ms)],
    failed === 0 ? undefined : ["until failure", latencies(figures.failure_latency_ms)],
    [
      "attempts",
      `${figures.attempts}${attempts_per_call === null ? "" : ` (${attempts_per_call.toFixed(3)} per call)`}`,
    ],
    [
      "of them",
      listed({ failovers, retries, hedges, "streams recovered": mid_stream_recoveries }) || "first attempts only",
    ],
    fallbacks === 0 ? undefined : ["fallbacks", String(fallbacks)],
    retry_wait_seconds === 0 ? undefined : ["waits", `${retry_wait_seconds} s before retries`],
    ["cost", cost(figures)],
  ];
  return rows.flatMap((row) => (row === undefined ? [] : [`${row[0].padEnd(14)}${row[1]}`]));
}

function cost({ cost_usd, cost_unknown }: SimulationFigures): string {
  if (cost_usd === null) return "unknown: no price is set";
  return `$${cost_usd.toFixed(4)}${cost_unknown === 0 ? "" : ` (of ${cost_unknown} answers unknown)`}`;
}

const HEADS = ["deployment", "attempts", "share", "failed", "p50", "p95", "busy", "at once", "cooldowns", "cost"];

function deployments(all: readonly DeploymentReport[]): readonly string[] {
  const rows = all.map((each) => [
    each.id,
    String(each.attempts),
    percent(each.share),
    each.failed === 0 ? "0" : String(each.failed),
    duration(each.latency_ms.p50),
    duration(each.latency_ms.p95),
    `${Math.round(each.seconds)} s`,
    String(each.most_in_progress),
    each.cooldowns === 0 ? "0" : `${each.cooldowns} (${Math.round(each.cooldown_seconds)} s)`,
    each.cost_usd === null ? "-" : `$${each.cost_usd.toFixed(4)}`,
  ]);
  const failures = all.filter(({ failed }) => failed > 0).map(({ id, errors }) => `${id}: ${counts(errors)}`);
  return [...columns([HEADS, ...rows]), ...(failures.length === 0 ? [] : ["", ...failures])];
}

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function latencies({ p50, p95, p99, max }: Percentiles): string {
  if (max === null) return "-";
  return `p50 ${duration(p50)}, p95 ${duration(p95)}, p99 ${duration(p99)}, longest ${duration(max)}`;
}

export function duration(ms: number | null): string {
  if (ms === null) return "-";
  return ms < 999.5 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(ms < 99_950 ? 2 : 0)} s`;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function some(counted: Readonly<Record<string, number>>): boolean {
  return Object.keys(counted).length > 0;
}

function counts(counted: Readonly<Record<string, number>>): string {
  return Object.entries(counted)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

function listed(counted: Readonly<Record<string, number>>): string {
  return Object.entries(counted)
    .flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}`]))
    .join(", ");
}
