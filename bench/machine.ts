/** The machine, and which core does what. */
import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";

/** The command before a process that pins it to a core: the provider has one core, what is measured another. */
export interface Pinning {
  readonly provider: readonly string[];
  readonly subject: readonly string[];
}

/** Nothing is pinned where there is one core or no `taskset`. */
export function pinning(): Pinning {
  const cores = allowedCores();
  const [first, second] = cores;
  if (first === undefined || second === undefined) return { provider: [], subject: [] };
  return { provider: ["taskset", "-c", String(first)], subject: ["taskset", "-c", String(second)] };
}

/** Cores this process may run on, by number; empty without `taskset`. */
function allowedCores(): number[] {
  try {
    const list =
      execFileSync("taskset", ["-cp", String(process.pid)], { encoding: "utf8" })
        .split(": ")
        .at(-1) ?? "";
    return list.split(",").flatMap((range) => {
      const [from = 0, to = from] = range.split("-").map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  } catch {
    return [];
  }
}

export interface MachineFacts {
  readonly processor: string;
  readonly cores: number;
  readonly memory_gib: number;
  readonly system: string;
  readonly node: string;
  readonly pinned: boolean;
}

export function machineFacts(): MachineFacts {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memory_gib: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    pinned: pinning().subject.length > 0,
  };
}

/** Load average of the last minute. */
export function load(): number {
  return loadavg()[0] ?? Number.NaN;
}
