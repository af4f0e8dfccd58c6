/** The process that is measured: opens one subject, warms it up, and does what it is told. See `protocol.ts`. */
import { writeFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { BUILT_ENTRY, PEERS_LOADER } from "./places.ts";
import { measureCalls, measureMemory, measureStreams } from "./measure.ts";
import type { Command } from "./protocol.ts";
import { cpuProfile, heapProfile } from "./sampling.ts";
import { findSubject } from "./subjects/index.ts";
import type { Subject } from "./subjects/subject.ts";

function say(answer: object): void {
  writeSync(3, `${JSON.stringify(answer)}\n`);
}

async function obey(subject: Subject, command: Command): Promise<object> {
  switch (command.do) {
    case "calls":
      return measureCalls(subject, command.in_flight, command.seconds);
    case "streams":
      return measureStreams(subject, command.paced, command.seconds);
    case "memory":
      return measureMemory(subject, command.calls);
    case "profile":
      return profiled(subject, command);
  }
}

/** The profile goes to a file, for it is long. */
async function profiled(subject: Subject, { kind, of, seconds }: Extract<Command, { do: "profile" }>): Promise<object> {
  let units = 0;
  let cpu_us = 0;
  const work = async (): Promise<void> => {
    const measured =
      of === "calls" ? await measureCalls(subject, 32, seconds) : await measureStreams(subject, false, seconds);
    units = "calls" in measured ? measured.calls : measured.chunks;
    cpu_us = measured.cpu_us;
  };
  const profile = await (kind === "cpu" ? cpuProfile(work) : heapProfile(work));
  const file = new URL(`${kind}-${of}.json`, new URL(process.argv[4] ?? "", import.meta.url));
  writeFileSync(file, JSON.stringify(profile));
  return { units, cpu_us, file: file.href };
}

async function load(name: string): Promise<unknown> {
  const loader = (await import(PEERS_LOADER.href)) as { load(name: string): Promise<unknown> };
  return loader.load(name);
}

const [, , name, address = ""] = process.argv;
const subject = await findSubject(name).open?.({ address, load, built: BUILT_ENTRY.href });
if (subject === undefined) throw new Error(`${name} does not run on Node.`);
say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  try {
    say(await obey(subject, JSON.parse(line)));
  } catch (error) {
    say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
process.exit(0);
