/** What a measured process does to itself. Every answer is checked, so that a failure is never mistaken for speed. */
import {
  ANSWER,
  type CallsMeasured,
  CHUNKS,
  type MemoryMeasured,
  PACED_PROMPT,
  PROMPT,
  type StreamsMeasured,
} from "./protocol.ts";
import { median, percentile } from "./statistics.ts";
import type { Subject } from "./subjects/subject.ts";

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

async function callOnce(subject: Subject): Promise<void> {
  const text = await subject.call();
  if (text !== ANSWER) throw new Error(`Answered ${JSON.stringify(text)}.`);
}

export async function measureCalls(subject: Subject, in_flight: number, seconds: number): Promise<CallsMeasured> {
  const latencies: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + seconds * 1000;
  const caller = async (): Promise<void> => {
    for (let now = performance.now(); now < end;) {
      await callOnce(subject);
      const done = performance.now();
      latencies.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: in_flight }, caller));
  return {
    calls: latencies.length,
    per_second: latencies.length / ((performance.now() - start) / 1000),
    cpu_us: cpuSince(cpu) / latencies.length,
    p50_ms: percentile(latencies, 0.5),
    p99_ms: percentile(latencies, 0.99),
  };
}

/** One stream after the other. */
export async function measureStreams(subject: Subject, paced: boolean, seconds: number): Promise<StreamsMeasured> {
  const firsts: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  while (firsts.length < 3 || performance.now() - start < seconds * 1000) {
    const asked = performance.now();
    let first = 0;
    let chunks = 0;
    await subject.stream(paced ? PACED_PROMPT : PROMPT, () => {
      if (chunks === 0) first = performance.now() - asked;
      chunks += 1;
    });
    if (chunks !== CHUNKS) throw new Error(`A stream of ${CHUNKS} chunks brought ${chunks}.`);
    firsts.push(first);
  }
  const chunks = firsts.length * CHUNKS;
  const elapsed = (performance.now() - start) / 1000;
  return { chunks, per_second: chunks / elapsed, cpu_us: cpuSince(cpu) / chunks, first_ms: median(firsts) };
}

export async function measureMemory(subject: Subject, calls: number): Promise<MemoryMeasured> {
  const before = await settled();
  let left = calls;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await callOnce(subject);
  };
  await Promise.all(Array.from({ length: 32 }, caller));
  const after = await settled();
  return {
    calls,
    heap_before: before.heapUsed,
    heap_after: after.heapUsed,
    rss_before: before.rss,
    rss_after: after.rss,
  };
}

/** Memory once what is due for collection is collected; finalizers get their turn in between. */
async function settled(): Promise<NodeJS.MemoryUsage> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("Run with --expose-gc.");
  for (let turn = 0; turn < 4; turn += 1) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage();
}
