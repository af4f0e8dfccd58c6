/** The tables of the report. */
import type { Profile } from "../profile.ts";
import { FIRST_CALLS } from "../first-calls.ts";
import type { Results } from "../results.ts";
import { IN_FLIGHT } from "../rounds.ts";
import { median } from "../statistics.ts";
import type { SubjectFacts } from "../subjects/subject.ts";
import { figure, table, times } from "./document.ts";
import { targetRows } from "./targets.ts";

const KIB = 1024;
const MIB = KIB * KIB;

export function blocks(results: Results): ReadonlyMap<string, string> {
  const { samples, growth, profiles, heap, packaged } = results;
  const found = new Map<string, string>([["machine", machine(results)]]);
  const measured = (metric: string): boolean => results.peers.subjects.some(({ name }) => samples.has(metric, name));
  if (measured("calls.1")) found.set("calls", calls(results)).set("latency", latency(results));
  if (measured("streams.burst")) found.set("streams", streams(results));
  if (measured("import.ms")) found.set("imports", imports(results));
  if (FIRST_CALLS.some((name) => samples.has("first_call.ms", name))) found.set("first-calls", firstCalls(results));
  if (measured("memory.rss")) found.set("memory", memory(results));
  if (heap !== undefined) found.set("heap", heapRows(heap));
  if (growth !== undefined) found.set("growth", growthTables(growth));
  if (profiles !== undefined) {
    found.set("profile-calls", profileTables(profiles, "calls"));
    found.set("profile-streams", profileTables(profiles, "streams"));
  }
  if (packaged !== undefined) found.set("package", packageTable(packaged));
  found.set("targets", table(["target", "wanted", "measured", ""], targetRows(results)));
  return found;
}

function machine({ machine: facts, date, rounds, seconds, loads, peers, failures, packaged }: Results): string {
  const versions = Object.entries(peers.versions).map(([name, version]) => `\`${name}\` ${version}`);
  const least = Math.min(...loads);
  const most = Math.max(...loads);
  return [
    `- Measured on ${date}: ${rounds} rounds, ${figure(seconds)} s a measurement; load average ${figure(least)} to ${figure(most)} (median ${figure(median(loads))}).`,
    `- Machine: ${facts.processor}, ${facts.cores} cores, ${facts.memory_gib} GiB, ${facts.system}; ${facts.pinned ? "provider and client each pinned to a core of its own" : "nothing pinned"}.`,
    `- Node ${facts.node}; literouter ${packaged?.facts.version ?? ""} as built; ${versions.join(", ")}.`,
    ...peers.missing.map(({ subject, reason }) => `- Not measured: ${subject.title}: ${reason}`),
    ...new Set(failures.map((failure) => `- Failed: ${failure}`)),
  ].join("\n");
}

function rowsOf({ peers, samples }: Results, metric: string, row: (name: string) => string[]): string[][] {
  return peers.subjects
    .filter(({ name }: SubjectFacts) => samples.has(metric, name))
    .map(({ name, title }) => [title, ...row(name)]);
}

function calls(results: Results): string {
  const { samples } = results;
  const head = [
    "",
    ...IN_FLIGHT.map((count) => `calls/s, ${count} in flight`),
    ...IN_FLIGHT.map((count) => `× SDK at ${count}`),
    "× undici at 32",
    "CPU µs a call at 32",
  ];
  return table(
    head,
    rowsOf(results, "calls.1", (name) => [
      ...IN_FLIGHT.map((count) => figure(samples.median(`calls.${count}`, name), 0)),
      ...IN_FLIGHT.map((count) => times(samples.ratio(`calls.${count}`, name, "openai"))),
      times(samples.ratio("calls.32", name, "undici")),
      figure(samples.median("calls.32.cpu", name), 0),
    ]),
  );
}

function latency(results: Results): string {
  const { samples } = results;
  return table(
    [
      "one call at a time",
      "median ms",
      "99th percentile ms",
      "added to undici, median µs",
      "added, 99th percentile µs",
      "CPU µs a call",
    ],
    rowsOf(results, "calls.1", (name) => [
      figure(samples.median("calls.1.p50", name), 3),
      figure(samples.median("calls.1.p99", name), 2),
      figure(1000 * samples.difference("calls.1.p50", name, "undici"), 0),
      figure(1000 * samples.difference("calls.1.p99", name, "undici"), 0),
      figure(samples.median("calls.1.cpu", name), 0),
    ]),
  );
}

function streams(results: Results): string {
  const { samples } = results;
  return table(
    [
      "1,000 chunks, one stream at a time",
      "chunks/s",
      "× SDK",
      "× undici",
      "CPU µs a chunk",
      "first token ms",
      "CPU µs a chunk, a packet each",
      "× SDK, a packet each",
    ],
    rowsOf(results, "streams.burst", (name) => [
      figure(samples.median("streams.burst", name), 0),
      times(samples.ratio("streams.burst", name, "openai")),
      times(samples.ratio("streams.burst", name, "undici")),
      figure(samples.median("streams.burst.cpu", name), 1),
      figure(samples.median("streams.burst.first", name), 2),
      figure(samples.median("streams.paced.cpu", name), 1),
      times(samples.ratio("streams.paced", name, "openai")),
    ]),
  );
}

function imports(results: Results): string {
  const { samples } = results;
  return table(
    ["import", "ms", "memory MB"],
    rowsOf(results, "import.ms", (name) => [
      figure(samples.median("import.ms", name), 0),
      figure(samples.median("import.rss", name) / 1e6, 1),
    ]),
  );
}

function firstCalls({ samples }: Results): string {
  const rows = FIRST_CALLS.map((name) => [`\`${name}\``, figure(samples.median("first_call.ms", name), 1)]);
  return table(["first call to", "ms"], rows);
}

function memory(results: Results): string {
  const { samples } = results;
  return table(
    ["after all of the above", "heap MB", "heap growth a further 10,000 calls, KB", "process MB"],
    rowsOf(results, "memory.rss", (name) => [
      figure(samples.median("memory.heap", name) / 1e6, 1),
      figure(samples.median("memory.growth", name) / 1e3, 0),
      figure(samples.median("memory.rss", name) / 1e6, 0),
    ]),
  );
}

function heapRows(heap: NonNullable<Results["heap"]>): string {
  let calls_so_far = 0;
  const rows = heap.map(({ calls: count, heap_after }) => {
    calls_so_far += count;
    return [figure(calls_so_far), figure((heap_after ?? Number.NaN) / 1e6, 2)];
  });
  return table(["calls made", "heap after collection, MB"], rows);
}

function growthTables({ deployments, groups, names, strategies }: NonNullable<Results["growth"]>): string {
  const head = [
    "selection µs",
    "routing µs",
    "whole call, instant answer µs",
    "making the router ms",
    "bytes a deployment",
  ];
  const row = (each: (typeof deployments)[number]): string[] => [
    figure(each.size),
    figure(each.select_us, 1),
    figure(each.route_us, 1),
    figure(each.call_us, 1),
    figure(each.construct_ms, 1),
    figure(each.bytes_per_deployment, 0),
  ];
  return [
    table(["deployments in the group", ...head], deployments.map(row)),
    table(["groups of one deployment", ...head], groups.map(row)),
    table(
      ["1,000 groups and 100 wildcards: the name is", "selection µs"],
      names.map(({ kind, select_us }) => [kind, figure(select_us, 1)]),
    ),
    table(
      [
        "1,000 deployments in the group: the strategy is",
        "selection µs",
        "with limits, windows and the table of models µs",
      ],
      strategies.map(({ strategy, select_us, checked_us }) => [strategy, figure(select_us, 1), figure(checked_us, 1)]),
    ),
  ].join("\n\n");
}

function profileTables(profiles: readonly Profile[], of: Profile["of"]): string {
  const cpu = profiles.find((profile) => profile.of === of && profile.kind === "cpu");
  const heap = profiles.find((profile) => profile.of === of && profile.kind === "heap");
  if (cpu === undefined || heap === undefined) return "";
  const unit = of === "calls" ? "call" : "chunk";
  const names = [...new Set([...cpu.parts, ...heap.parts].map(({ name }) => name))];
  const share = (profile: Profile, name: string): number =>
    profile.parts.find((part) => part.name === name)?.share ?? 0;
  const rows = names
    .filter((name) => share(cpu, name) > 0.004 || share(heap, name) > 0.01)
    .map((name) => [
      name,
      percent(share(cpu, name)),
      figure(share(cpu, name) * cpu.each, of === "calls" ? 0 : 2),
      figure(share(heap, name) * heap.each, 0),
    ]);
  const heaviest = cpu.functions
    .filter(({ name }) => name.includes("src/"))
    .slice(0, 10)
    .map(({ name, share: own }) => [`\`${name}\``, percent(own), figure(own * cpu.each, 2)]);
  return [
    table(
      ["part", "of the time", `CPU µs a ${unit}`, `bytes a ${unit}`],
      [...rows, ["all", "100 %", figure(cpu.each), figure(heap.each, 0)]],
    ),
    table(["heaviest functions of literouter", "of the time", `CPU µs a ${unit}`], heaviest),
  ].join("\n\n");
}

function percent(share: number): string {
  return `${figure(share * 100, 1)} %`;
}

function packageTable({ facts, loaded }: NonNullable<Results["packaged"]>): string {
  const rows = facts.dependencies.map(({ name, version, bytes, files, depth }) => [
    `${"&nbsp;&nbsp;".repeat(depth - 1)}\`${name}\` ${version}`,
    figure(bytes / KIB, 0),
    figure(files),
    loaded.includes(name) ? "yes" : "no",
  ]);
  const installed = facts.dependencies.reduce((sum, { bytes }) => sum + bytes, facts.unpacked_bytes);
  return [
    `The tarball has ${figure(facts.packed_bytes / KIB, 0)} KiB, unpacked ${figure(facts.unpacked_bytes / KIB, 0)} KiB, of which JavaScript ${figure(facts.javascript_bytes / KIB, 0)} KiB. Installed with everything it depends on: ${figure(installed / MIB, 1)} MiB.`,
    table(["dependency", "KiB", "files", "loaded by `import`"], rows),
  ].join("\n\n");
}
