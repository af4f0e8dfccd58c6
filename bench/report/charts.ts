/** The charts of the report. */
import type { Results } from "../results.ts";
import { type Bar, barChart, lineChart } from "./chart.ts";
import { figure } from "./document.ts";

export function charts(results: Results): ReadonlyMap<string, string> {
  const { growth, heap } = results;
  const found = new Map<string, string>();
  const bars = (name: string, title: string, metric: string, unit: string): void => {
    const list = barsOf(results, metric, unit);
    if (list.length > 0) found.set(name, barChart(title, list));
  };
  bars("calls", "Calls a second, 32 in flight (more is better)", "calls.32", "");
  bars("cpu", "Processor time of a call, 32 in flight (less is better)", "calls.32.cpu", " µs");
  bars("streams", "Stream chunks a second (more is better)", "streams.burst", "");
  bars("imports", "Time to import (less is better)", "import.ms", " ms");
  if (growth !== undefined) {
    found.set(
      "growth",
      lineChart(
        "Routing as a group grows",
        { label: "deployments in the group", log: true },
        { label: "µs of processor time a call", log: true },
        [
          {
            label: "whole call",
            color: "#94a3b8",
            points: growth.deployments.map(({ size, call_us }) => [size, call_us]),
          },
          {
            label: "routing",
            color: "#2563eb",
            points: growth.deployments.map(({ size, route_us }) => [size, route_us]),
          },
          {
            label: "selection",
            color: "#0d9488",
            points: growth.deployments.map(({ size, select_us }) => [size, select_us]),
          },
        ],
      ),
    );
  }
  if (heap !== undefined) {
    let made = 0;
    const points = heap.map(({ calls, heap_after }): [number, number] => [(made += calls), (heap_after ?? 0) / 1e6]);
    const line = { label: "literouter", color: "#2563eb", points };
    found.set(
      "heap",
      lineChart("Heap after collection", { label: "calls made", log: false }, { label: "MB", log: false }, [line]),
    );
  }
  return found;
}

function barsOf({ peers, samples }: Results, metric: string, unit: string): Bar[] {
  return peers.subjects
    .filter(({ name }) => samples.has(metric, name))
    .map(({ name, title }) => {
      const value = samples.median(metric, name);
      return { label: title, value, text: `${figure(value, 0)}${unit}`, own: name.startsWith("literouter") };
    });
}
