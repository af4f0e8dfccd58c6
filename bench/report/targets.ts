/** What was promised, and what was measured. */
import { FIRST_CALLS } from "../first-calls.ts";
import type { Results } from "../results.ts";
import { figure, times } from "./document.ts";

/** Whose ratios were promised: the one with fallbacks, cooldowns and retries. */
const PROMISED = "literouter-20";

interface Target {
  readonly name: string;
  readonly wanted: string;
  readonly measured: number;
  readonly shown: string;
  readonly met: boolean;
}

function atLeast(name: string, wanted: number, measured: number): Target {
  return { name, wanted: `≥ ${times(wanted)}`, measured, shown: times(measured), met: measured >= wanted };
}

function atMost(name: string, wanted: number, measured: number, unit: string): Target {
  return {
    name,
    wanted: `≤ ${wanted} ${unit}`,
    measured,
    shown: `${figure(measured)} ${unit}`,
    met: measured <= wanted,
  };
}

/** Those of what was measured in this run. */
export function targetRows(results: Results): string[][] {
  return targets(results)
    .filter(({ measured }) => Number.isFinite(measured))
    .map(({ name, wanted, shown, met }) => [name, wanted, shown, met ? "met" : "**not met**"]);
}

function targets({ samples, growth, heap, packaged }: Results): Target[] {
  const to = (metric: string, reference: string): number => samples.ratio(metric, PROMISED, reference);
  const at = (size: number): NonNullable<typeof growth>["deployments"][number] | undefined =>
    growth?.deployments.find((row) => row.size === size);
  const sdks = packaged?.loaded.filter((name) => /openai|anthropic|google|aws|smithy/.test(name)).length;
  const settled = heap?.slice(1).map(({ heap_after }) => heap_after ?? Number.NaN) ?? [];
  const made = heap?.slice(1).reduce((sum, { calls }) => sum + calls, 0) ?? 0;
  const slowest = Math.max(...FIRST_CALLS.map((name) => samples.median("first_call.ms", name)));
  const grown = ((settled.at(-1) ?? Number.NaN) - (settled[0] ?? Number.NaN)) / 1e6;
  return [
    atLeast("calls a second to the SDK's, 1 in flight", 1.2, to("calls.1", "openai")),
    atLeast("calls a second to the SDK's, 32 in flight", 3, to("calls.32", "openai")),
    atLeast("calls a second to the SDK's, 128 in flight", 3, to("calls.128", "openai")),
    atLeast("calls a second to raw `undici.request`, 32 in flight", 0.6, to("calls.32", "undici")),
    atLeast("stream chunks a second to the SDK's", 3, to("streams.burst", "openai")),
    atLeast("stream chunks a second to raw `undici.request`", 0.6, to("streams.burst", "undici")),
    atMost("import", 15, samples.median("import.ms", "literouter"), "ms"),
    atMost("first call, whichever the provider, without the network", 40, slowest, "ms"),
    atMost("SDKs loaded by the import", 0, sdks ?? Number.NaN, ""),
    atMost(`heap growth over ${figure(made)} calls, once warm`, 1, grown, "MB"),
    atMost("routing a call, 20 deployments", 20, at(20)?.route_us ?? Number.NaN, "µs"),
    atMost("selection, 1,000 deployments", 20, at(1000)?.select_us ?? Number.NaN, "µs"),
    ...(growth?.strategies ?? []).map(({ strategy, select_us }) =>
      atMost(`selection by ${strategy}, 1,000 deployments`, 20, select_us, "µs"),
    ),
  ];
}
