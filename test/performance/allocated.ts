/** How much memory work takes, in bytes, whatever becomes of it: a figure that hardly depends on the machine and its load. */
import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

interface Node {
  readonly selfSize: number;
  readonly children: readonly Node[];
}

/** Bytes allocated for one of `times` runs of `work`, from samples; what has been collected since counts too. */
export async function allocated(times: number, work: () => Promise<unknown>): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post("HeapProfiler.enable");
    await session.post("HeapProfiler.startSampling", {
      samplingInterval: 4096,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    for (let turn = 0; turn < times; turn += 1) await work();
    const { profile } = await session.post("HeapProfiler.stopSampling");
    return sum(profile.head) / times;
  } finally {
    session.disconnect();
  }
}

function sum(node: Node): number {
  return node.children.reduce((total, child) => total + sum(child), node.selfSize);
}

/** Bytes in use once all that can be collected is collected. */
export async function heapInUse(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("This Node does not let its garbage be collected.");
  for (let turn = 0; turn < 4; turn += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}
