/** The figures of a simulation as charts. */
import type { SimulationFigures } from "../types/simulation.ts";
import { drawChart, type Line, type Panel } from "./chart.ts";
import { type ChartTheme, LINE_COLOURS } from "./chart-theme.ts";
import { percent } from "./report-table.ts";

export function chartsOf(figures: SimulationFigures, theme: ChartTheme): string {
  const { calls, success_rate, seed, bucket, series } = figures;
  const every = bucket === 1 ? "second" : `${bucket} s`;
  const panels: readonly Panel[] = [
    {
      title: `Calls per ${every}`,
      lines: [
        { name: "calls that began", values: series.map((each) => each.calls), colour: 0, isArea: true },
        { name: "of them failed", values: series.map((each) => each.failed), colour: "bad", isArea: true },
      ],
    },
    {
      title: "Seconds to an answer, by when the call began",
      lines: [
        { name: "95th percentile", values: series.map((each) => inSeconds(each.p95_ms)), colour: 1 },
        { name: "median", values: series.map((each) => inSeconds(each.p50_ms)), colour: 0 },
      ],
    },
    { title: `Attempts per ${every}`, lines: attemptLines(figures) },
  ];
  const rate = success_rate === null ? "" : `, ${percent(success_rate)} succeeded`;
  return drawChart({ title: `${calls} calls${rate} (seed ${seed})`, step: bucket, panels }, theme);
}

/** One for each deployment; those that got the least share one, where there are many. */
function attemptLines({ deployments, series }: SimulationFigures): readonly Line[] {
  const ranked = deployments.toSorted((a, b) => b.attempts - a.attempts);
  const shown = ranked.length <= LINE_COLOURS ? ranked : ranked.slice(0, LINE_COLOURS - 1);
  const others = ranked.slice(shown.length);
  const groups = shown.map(({ id, share }) => ({ name: `${id} (${percent(share)})`, ids: [id] }));
  if (others.length > 0) groups.push({ name: `${others.length} others`, ids: others.map(({ id }) => id) });
  return [
    ...groups.map(({ name, ids }, colour) => ({
      name,
      colour,
      values: series.map(({ attempts }) => ids.reduce((sum, id) => sum + (attempts[id] ?? 0), 0)),
    })),
    { name: "attempts that failed", values: series.map((each) => each.failed_attempts), colour: "bad", isArea: true },
  ];
}

function inSeconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1000;
}
