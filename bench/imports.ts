/** What it costs to import a package: in a process of its own that has imported nothing but an empty module before. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pinning } from "./machine.ts";
import { BUILT_ENTRY, PEERS, PYTHON } from "./places.ts";
import { ENVIRONMENT } from "./processes.ts";
import type { SampleTable } from "./samples.ts";
import type { SubjectFacts } from "./subjects/subject.ts";

const run = promisify(execFile);
/** Processes that import each package at a time: before each round, and after it. */
const AT_A_TIME = 4;

/** The quickest import of each package in the whole run: whatever else the machine does can only add to it. */
export class QuickestImports {
  readonly #subjects: readonly SubjectFacts[];
  readonly #quickest = new Map<string, Importing>();

  constructor(subjects: readonly SubjectFacts[]) {
    // The second literouter is the same package.
    this.#subjects = subjects.filter(({ name }) => name !== "literouter-20");
  }

  async measure(): Promise<void> {
    for (let turn = 0; turn < AT_A_TIME; turn += 1) {
      for (const subject of this.#subjects) {
        const measured = await measureImport(subject);
        const { ms } = this.#quickest.get(subject.name) ?? measured;
        if (measured.ms <= ms) this.#quickest.set(subject.name, measured);
      }
    }
  }

  note(samples: SampleTable): void {
    for (const [name, { ms, rss }] of this.#quickest) {
      samples.add("import.ms", name, 0, ms);
      samples.add("import.rss", name, 0, rss);
    }
  }
}

interface Importing {
  readonly ms: number;
  /** Bytes of memory that came with it. */
  readonly rss: number;
}

const IN_PYTHON = `
import json, resource, time
def rss(): return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()
before, start = rss(), time.perf_counter()
import litellm
print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "rss": rss() - before}))
`;

function inNode(specifiers: readonly string[]): string {
  const imports = specifiers.map((specifier) => `await import(${JSON.stringify(specifier)});`).join("\n");
  return `await import("data:text/javascript,export {}");
const before = process.memoryUsage().rss, start = performance.now();
${imports}
console.log(JSON.stringify({ ms: performance.now() - start, rss: process.memoryUsage().rss - before }));`;
}

async function measureImport({ packages, runtime }: SubjectFacts): Promise<Importing> {
  const specifiers =
    packages.length === 0 ? ["node:http"] : packages.map((name) => (name === "literouter" ? BUILT_ENTRY.href : name));
  const program =
    runtime === "python"
      ? [fileURLToPath(PYTHON), "-c", IN_PYTHON]
      : [process.execPath, "--input-type=module", "--eval", inNode(specifiers)];
  const [command = "", ...rest] = [...pinning().subject, ...program];
  const { stdout } = await run(command, rest, { cwd: PEERS, env: ENVIRONMENT });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

/** Files of other packages that importing literouter loads, by package. */
export async function packagesLoaded(): Promise<readonly string[]> {
  const code = `import { registerHooks } from "node:module";
const loaded = new Set();
registerHooks({ load(url, context, next) { loaded.add(url); return next(url, context); } });
await import(${JSON.stringify(BUILT_ENTRY.href)});
const names = [...loaded].flatMap((url) => /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(url)?.[1] ?? []);
console.log(JSON.stringify([...new Set(names)]));`;
  const { stdout } = await run(process.execPath, ["--no-warnings", "--input-type=module", "--eval", code], {
    env: ENVIRONMENT,
  });
  return JSON.parse(stdout);
}
