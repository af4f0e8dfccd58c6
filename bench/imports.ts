/** What it costs to import a package: in a process of its own that has imported nothing but an empty module before. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pinning } from "./machine.ts";
import { BUILT_ENTRY, PEERS, PYTHON } from "./places.ts";
import { ENVIRONMENT } from "./processes.ts";
import type { SubjectFacts } from "./subjects/subject.ts";

const run = promisify(execFile);

export interface Importing {
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

export async function measureImport({ packages, runtime }: SubjectFacts): Promise<Importing> {
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
