/**
 * Rounds: in each, every subject in a fresh process, and each measurement over all of them before the next one. A
 * measurement is taken in slices, everybody's first before anybody's second, for a machine has its slow seconds.
 */
import { QuickestFirstCalls } from "./first-calls.ts";
import { QuickestImports } from "./imports.ts";
import { load } from "./machine.ts";
import type { Options } from "./options.ts";
import { LocalProvider, SubjectProcess } from "./processes.ts";
import type { CallsMeasured, Command, MemoryMeasured, StreamsMeasured } from "./protocol.ts";
import { SampleTable } from "./samples.ts";
import type { SubjectFacts } from "./subjects/subject.ts";

export const IN_FLIGHT = [1, 32, 128] as const;
/** Slices of a measurement. */
const SLICES = 8;
/** Seconds for which a process does what will be measured, after its pause: in it V8 throws away much of what it had compiled. */
const LEAD_IN = 2;

export interface Measured {
  readonly samples: SampleTable;
  readonly loads: readonly number[];
  readonly failures: readonly string[];
}

type Record = (metric: string, value: number) => void;
interface Step {
  /** Not measured. */
  readonly lead_in?: Command;
  readonly command: Command;
  readonly slices: number;
  note(answer: never, record: Record): void;
}

export async function measureRounds(subjects: readonly SubjectFacts[], options: Options): Promise<Measured> {
  const samples = new SampleTable();
  const failures: string[] = [];
  const loads = [load()];
  const importing = new QuickestImports(options.sections.includes("imports") ? subjects : []);
  const firstCalls = new QuickestFirstCalls(options.sections.includes("imports"));
  const provider = await LocalProvider.start();
  try {
    for (let round = 0; round < options.rounds; round += 1) {
      console.error(`Round ${round + 1} of ${options.rounds}, load ${load().toFixed(1)}`);
      await importing.measure();
      await firstCalls.measure();
      await measureRound(ordered(subjects, round), provider.address, round, options, samples, failures);
      await importing.measure();
      loads.push(load());
    }
  } finally {
    provider.stop();
  }
  importing.note(samples);
  firstCalls.note(samples);
  return { samples, loads, failures };
}

/** Rotated, and every other time reversed, so that nobody always follows the same neighbour. */
export function ordered<T>(list: readonly T[], turn: number): T[] {
  const start = turn % Math.max(1, list.length);
  const rotated = [...list.slice(start), ...list.slice(0, start)];
  return turn % 2 === 0 ? rotated : rotated.toReversed();
}

async function measureRound(
  subjects: readonly SubjectFacts[],
  address: string,
  round: number,
  options: Options,
  samples: SampleTable,
  failures: string[],
): Promise<void> {
  const steps = stepsOf(options, round);
  if (steps.length === 0) return;
  const processes: SubjectProcess[] = [];
  for (const subject of subjects) {
    const started = await guarded(failures, () => SubjectProcess.start(subject, address));
    if (started === undefined) continue;
    if (await guarded(failures, () => warmUp(started, options))) processes.push(started);
    else started.stop();
  }
  try {
    for (const [turn, step] of steps.entries()) {
      for (const process of processes) await guarded(failures, () => leadIn(process, step));
      for (let slice = 0; slice < step.slices; slice += 1) {
        const moment = round * SLICES + slice;
        for (const process of ordered(processes, round + turn + slice)) {
          const record: Record = (metric, value) => samples.add(metric, process.subject.name, moment, value);
          await guarded(failures, async () => step.note(await process.ask<never>(step.command), record));
        }
      }
    }
  } finally {
    for (const process of processes) process.stop();
  }
}

/** Until the compiler has seen all that is measured and every socket is open: a service runs for longer than a second. */
async function warmUp(process: SubjectProcess, { seconds, sections }: Options): Promise<true> {
  const long = Math.max(0.5, seconds);
  for (const in_flight of IN_FLIGHT.toReversed()) await process.ask({ do: "calls", in_flight, seconds: long });
  if (sections.includes("streams")) await process.ask({ do: "streams", paced: false, seconds: long });
  // It has also had its quiet moments. Once a full collection of garbage found nothing waiting, `process.nextTick` takes
  // several times as long (V8 forgets the shape of its entries), for whoever uses it; by itself that happens by chance.
  await process.ask({ do: "memory", calls: 100 });
  return true;
}

async function leadIn(process: SubjectProcess, { lead_in }: Step): Promise<void> {
  if (lead_in !== undefined) await process.ask(lead_in);
}

/** A peer that fails is left out of what it failed at, and named in the report. */
async function guarded<T>(failures: string[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    console.error(text);
    failures.push(text.split("\n")[0] ?? text);
    return undefined;
  }
}

function stepsOf({ sections, seconds, quick }: Options, round: number): Step[] {
  const steps: Step[] = [];
  const before = quick ? seconds : LEAD_IN;
  if (sections.includes("calls")) {
    for (const in_flight of IN_FLIGHT) {
      const note = (answer: CallsMeasured, record: Record): void => {
        record(`calls.${in_flight}`, answer.per_second);
        record(`calls.${in_flight}.cpu`, answer.cpu_us);
        record(`calls.${in_flight}.p50`, answer.p50_ms);
        record(`calls.${in_flight}.p99`, answer.p99_ms);
      };
      const command = { do: "calls", in_flight, seconds: seconds / SLICES } as const;
      steps.push({ lead_in: { ...command, seconds: before }, command, slices: SLICES, note });
    }
  }
  if (sections.includes("streams")) {
    for (const paced of [false, true]) {
      const kind = paced ? "paced" : "burst";
      const note = (answer: StreamsMeasured, record: Record): void => {
        record(`streams.${kind}`, answer.per_second);
        record(`streams.${kind}.cpu`, answer.cpu_us);
        record(`streams.${kind}.first`, answer.first_ms);
      };
      const command = { do: "streams", paced, seconds: seconds / SLICES } as const;
      steps.push({ lead_in: { ...command, seconds: before }, command, slices: SLICES, note });
    }
  }
  // Once is enough: memory does not depend on who else is on the machine. Last, for it leaves its marks.
  if (sections.includes("memory") && round === 0) {
    const calls = quick ? 2000 : 10_000;
    steps.push({ command: { do: "memory", calls }, slices: 1, note: noteMemory });
  }
  return steps;
}

function noteMemory(answer: MemoryMeasured, record: Record): void {
  const per_10k = 10_000 / answer.calls;
  record("memory.rss", answer.rss_after);
  if (answer.heap_after === null || answer.heap_before === null) return;
  record("memory.heap", answer.heap_after);
  record("memory.growth", (answer.heap_after - answer.heap_before) * per_10k);
}
