/** `npm run bench`: measures literouter beside others and writes docs/performance.md. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, packageFacts } from "./built.ts";
import type { Growth } from "./growth.ts";
import { packagesLoaded } from "./imports.ts";
import { machineFacts, pinning } from "./machine.ts";
import { type Options, readArguments, SECTIONS, USAGE } from "./options.ts";
import { preparePeers } from "./peers.ts";
import { BENCH, CHARTS, REPORT, RESULTS } from "./places.ts";
import { LocalProvider, ENVIRONMENT, SubjectProcess } from "./processes.ts";
import { profiles } from "./profile.ts";
import type { MemoryMeasured } from "./protocol.ts";
import { blocks } from "./report/blocks.ts";
import { charts } from "./report/charts.ts";
import { writeBlocks, writeCharts } from "./report/document.ts";
import type { Results } from "./results.ts";
import { measureRounds } from "./rounds.ts";
import { SUBJECTS } from "./subjects/index.ts";

const run = promisify(execFile);

async function measureGrowth(quick: boolean): Promise<Growth> {
  const program = [
    process.execPath,
    "--expose-gc",
    "--no-warnings",
    fileURLToPath(new URL("growth.ts", BENCH)),
    ...(quick ? ["--quick"] : []),
  ];
  const [command = "", ...rest] = [...pinning().subject, ...program];
  const { stdout } = await run(command, rest, { env: ENVIRONMENT });
  return JSON.parse(stdout);
}

/** The heap of one process over a hundred thousand calls. */
async function measureHeap(quick: boolean): Promise<MemoryMeasured[]> {
  const subject = SUBJECTS.find(({ name }) => name === "literouter-20");
  if (subject === undefined) return [];
  const provider = await LocalProvider.start();
  const process = await SubjectProcess.start(subject, provider.address);
  const measured: MemoryMeasured[] = [];
  try {
    for (let tenth = 0; tenth < 10; tenth += 1)
      measured.push(await process.ask({ do: "memory", calls: quick ? 500 : 10_000 }));
  } finally {
    process.stop();
    provider.stop();
  }
  return measured;
}

async function measure(options: Options): Promise<Results> {
  const { sections, quick, rounds, seconds } = options;
  await mkdir(RESULTS, { recursive: true });
  console.error("Building …");
  await build();
  const chosen = SUBJECTS.filter(({ name }) => options.subjects.length === 0 || options.subjects.includes(name));
  const peers = await preparePeers(chosen);
  const measured = await measureRounds(peers.subjects, options);
  const wants = <T>(section: Options["sections"][number], work: () => Promise<T>): Promise<T> | undefined => {
    if (!sections.includes(section)) return undefined;
    console.error(`Measuring: ${section} …`);
    return work();
  };
  return {
    machine: machineFacts(),
    date: new Date().toISOString().slice(0, 10),
    rounds,
    seconds,
    peers,
    ...measured,
    heap: await wants("memory", () => measureHeap(quick)),
    growth: await wants("growth", () => measureGrowth(quick)),
    profiles: await wants("profile", () => profiles(quick ? 1 : 5)),
    packaged: await wants("package", async () => ({ facts: await packageFacts(), loaded: await packagesLoaded() })),
  };
}

/** Ends the program with what is wrong about its arguments. */
function understood(argv: readonly string[], subjects: readonly string[]): Options | undefined {
  try {
    return readArguments(argv, subjects);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(2);
  }
}

function isWhole({ sections, subjects }: Options): boolean {
  return sections.length === SECTIONS.length && subjects.length === 0;
}

/** A part must not stand for the whole: what speaks of the run as such stays as it was. */
function partOf(found: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...found].filter(([name]) => name !== "machine" && name !== "targets"));
}

const options = understood(
  process.argv.slice(2),
  SUBJECTS.map(({ name }) => name),
);
if (options === undefined) {
  console.log(USAGE);
} else {
  const results = await measure(options);
  await writeFile(new URL("latest.json", RESULTS), JSON.stringify(results, undefined, 1));
  const found = blocks(results);
  for (const [name, text] of found) console.log(`\n## ${name}\n\n${text}`);
  if (options.write) {
    await writeBlocks(REPORT, isWhole(options) ? found : partOf(found));
    await writeCharts(CHARTS, charts(results));
    console.error("Wrote docs/performance.md.");
  }
}
