/** Profiles of the process itself, over the inspector: of allocations also what has been collected since. */
import { Session } from "node:inspector/promises";

export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: Frame;
    readonly children?: readonly number[] | undefined;
    readonly hitCount?: number | undefined;
  }[];
}

export interface HeapProfile {
  readonly head: HeapNode;
}

export interface HeapNode {
  readonly callFrame: Frame;
  readonly selfSize: number;
  readonly children: readonly HeapNode[];
}

export interface Frame {
  readonly functionName: string;
  readonly url: string;
  /** From 0. */
  readonly lineNumber: number;
}

/** Samples the processor ten thousand times a second while `work` runs. */
export async function cpuProfile(work: () => Promise<void>): Promise<CpuProfile> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 100 });
  await session.post("Profiler.start");
  await work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return profile;
}

/** Samples one allocation in about 8 KiB while `work` runs. */
export async function heapProfile(work: () => Promise<void>): Promise<HeapProfile> {
  const session = new Session();
  session.connect();
  await session.post("HeapProfiler.enable");
  const collected = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true };
  await session.post("HeapProfiler.startSampling", { samplingInterval: 8192, ...collected });
  await work();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  return profile;
}
