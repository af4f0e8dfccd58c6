/** What happened in each second. */
import type { Bucket, Scenario, SimulationFigures } from "../types/simulation.ts";
import { percentiles } from "./percentiles.ts";
import type { PlayedCall } from "./play.ts";
import { BEGIN_MS } from "./virtual-clock.ts";

/** More entries are no chart any more. */
const MOST_BUCKETS = 600;
/** However long the simulation is, in entries. */
const MOST_ASKED_FOR = 100_000;

/** `elapsed`: milliseconds. */
export function seriesOf(
  calls: readonly PlayedCall[],
  scenario: Scenario,
  elapsed: number,
): Pick<SimulationFigures, "bucket" | "series"> {
  const seconds = Math.max(elapsed / 1000, 0.001);
  const least = scenario.bucket === undefined ? seconds / MOST_BUCKETS : seconds / MOST_ASKED_FOR;
  const bucket = Math.max(scenario.bucket ?? 1, scenario.bucket === undefined ? Math.ceil(least) : least);
  const placeOf = (ms: number): number => Math.max(0, Math.floor(ms / 1000 / bucket));
  const groups = Array.from({ length: placeOf(elapsed) + 1 }, (): Group => ({ calls: [], attempts: {}, failed: 0 }));
  for (const call of calls) {
    groups[placeOf(call.began)]?.calls.push(call);
    for (const { deployment_id, started_at, outcome } of call.metadata?.attempts ?? []) {
      const group = groups[placeOf(started_at - BEGIN_MS)];
      if (group === undefined) continue;
      group.attempts[deployment_id] = (group.attempts[deployment_id] ?? 0) + 1;
      if (outcome === "failure") group.failed += 1;
    }
  }
  return { bucket, series: groups.map((group, index) => bucketOf(group, index * bucket)) };
}

interface Group {
  readonly calls: PlayedCall[];
  readonly attempts: Record<string, number>;
  failed: number;
}

function bucketOf({ calls, attempts, failed }: Group, at: number): Bucket {
  const answered = calls.filter(({ error }) => error === undefined);
  const { p50, p95 } = percentiles(answered.map(({ began, ended }) => ended - began));
  return {
    at,
    calls: calls.length,
    failed: calls.length - answered.length,
    p50_ms: p50,
    p95_ms: p95,
    attempts: Object.fromEntries(Object.entries(attempts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    failed_attempts: failed,
  };
}
