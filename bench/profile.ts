/**
 * Where the time and the memory of a call and of a stream go. Run alone it prints the heaviest functions and files:
 *   node bench/profile.ts [seconds]
 */
import { readFile, mkdir } from "node:fs/promises";
import { LocalProvider, SubjectProcess } from "./processes.ts";
import { RESULTS } from "./places.ts";
import { partOf } from "./parts.ts";
import type { CpuProfile, Frame, HeapNode, HeapProfile } from "./sampling.ts";
import { SOURCE } from "./subjects/index.ts";

export interface Weight {
  readonly name: string;
  /** Of all that was sampled, 0 to 1. */
  readonly share: number;
}

export interface Profile {
  readonly kind: "cpu" | "heap";
  readonly of: "calls" | "streams";
  /** For one call or chunk: microseconds of processor time, or bytes. */
  readonly each: number;
  readonly parts: readonly Weight[];
  readonly files: readonly Weight[];
  readonly functions: readonly Weight[];
}

/** A frame's own weight, and the frame of JavaScript that it is charged to: native code belongs to who calls it. */
interface Sample {
  readonly frame: Frame;
  readonly owner: Frame;
  readonly weight: number;
}

export async function profiles(seconds: number): Promise<Profile[]> {
  await mkdir(RESULTS, { recursive: true });
  const provider = await LocalProvider.start();
  const found: Profile[] = [];
  try {
    for (const unit of ["calls", "streams"] as const) {
      const process = await SubjectProcess.start(SOURCE, provider.address);
      try {
        const warm = Math.max(1, seconds / 2);
        await process.ask(
          unit === "calls" ? { do: unit, in_flight: 32, seconds: warm } : { do: unit, paced: false, seconds: warm },
        );
        for (const kind of ["cpu", "heap"] as const) {
          const said = await process.ask<{ units: number; cpu_us: number; file: string }>({
            do: "profile",
            kind,
            of: unit,
            seconds,
          });
          const profile: unknown = JSON.parse(await readFile(new URL(said.file), "utf8"));
          const samples = kind === "cpu" ? cpuSamples(profile as CpuProfile) : heapSamples(profile as HeapProfile);
          const total = samples.reduce((sum, { weight }) => sum + weight, 0);
          found.push({
            kind,
            of: unit,
            each: kind === "cpu" ? said.cpu_us : total / said.units,
            ...weigh(samples, total),
          });
        }
      } finally {
        process.stop();
      }
    }
  } finally {
    provider.stop();
  }
  return found;
}

function cpuSamples({ nodes }: CpuProfile): Sample[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const samples: Sample[] = [];
  const visit = (id: number, above: Frame): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const owner = node.callFrame.url === "" && !isPseudo(node.callFrame) ? above : node.callFrame;
    const weight = node.callFrame.functionName === "(idle)" ? 0 : (node.hitCount ?? 0);
    if (weight > 0) samples.push({ frame: node.callFrame, owner, weight });
    for (const child of node.children ?? []) visit(child, owner);
  };
  const [root] = nodes;
  if (root !== undefined) visit(root.id, root.callFrame);
  return samples;
}

function heapSamples({ head }: HeapProfile): Sample[] {
  const samples: Sample[] = [];
  const visit = (node: HeapNode, above: Frame): void => {
    const owner = node.callFrame.url === "" && !isPseudo(node.callFrame) ? above : node.callFrame;
    if (node.selfSize > 0) samples.push({ frame: node.callFrame, owner, weight: node.selfSize });
    for (const child of node.children) visit(child, owner);
  };
  visit(head, head.callFrame);
  return samples;
}

/** `(program)`, `(garbage collector)`: not called by anybody. */
function isPseudo({ functionName }: Frame): boolean {
  return functionName.startsWith("(") && functionName !== "(anonymous)";
}

function weigh(samples: readonly Sample[], total: number): Pick<Profile, "parts" | "files" | "functions"> {
  return {
    parts: heaviest(samples, total, ({ owner }) => partOf(owner)),
    files: heaviest(samples, total, ({ owner }) => fileOf(owner)),
    functions: heaviest(samples, total, functionOf),
  };
}

function heaviest(samples: readonly Sample[], total: number, name: (sample: Sample) => string): Weight[] {
  const sums = new Map<string, number>();
  for (const sample of samples) sums.set(name(sample), (sums.get(name(sample)) ?? 0) + sample.weight);
  return [...sums].map(([key, weight]) => ({ name: key, share: weight / total })).toSorted((a, b) => b.share - a.share);
}

function fileOf({ url, functionName }: Frame): string {
  if (url === "") return functionName || "(native)";
  return url.replace(/^file:\/\/.*?\/(src|bench|node_modules)\//, "$1/");
}

function functionOf({ frame, owner }: Sample): string {
  const place = `${fileOf(owner)}${owner.url === "" ? "" : `:${owner.lineNumber + 1}`}`;
  const name = frame.functionName || "(anonymous)";
  return frame === owner ? `${name} ${place}` : `${name} [native] ← ${owner.functionName || "(anonymous)"} ${place}`;
}

function print({ kind, of, each, ...lists }: Profile): void {
  const unit = kind === "cpu" ? "µs" : "bytes";
  console.log(`\n=== ${kind}, ${of}: ${each.toFixed(1)} ${unit} a ${of === "calls" ? "call" : "chunk"}`);
  for (const [title, list] of Object.entries(lists)) {
    console.log(`--- ${title}`);
    for (const { name, share } of list.slice(0, title === "functions" ? 40 : 25)) {
      console.log(
        `${(share * 100).toFixed(1).padStart(6)} %  ${(share * each).toFixed(2).padStart(9)} ${unit}  ${name}`,
      );
    }
  }
}

if (import.meta.main) for (const profile of await profiles(Number(process.argv[2] ?? 3))) print(profile);
