/** The package as its users get it: built into bench/.built, so that nobody's `dist` is touched, and weighed. */
import { execFile } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BUILT, ROOT } from "./places.ts";

const run = promisify(execFile);
const SHIPPED_BESIDE_DIST = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly bytes: number;
  readonly files: number;
  /** 1 for what the package itself depends on. */
  readonly depth: number;
}

export interface PackageFacts {
  readonly version: string;
  readonly packed_bytes: number;
  readonly unpacked_bytes: number;
  readonly javascript_bytes: number;
  readonly dependencies: readonly Installed[];
}

/** The JavaScript and, as in a release, the types. */
export async function build(): Promise<void> {
  await rm(BUILT, { recursive: true, force: true });
  await mkdir(BUILT, { recursive: true });
  const dist = fileURLToPath(new URL("dist", BUILT));
  await node("node_modules/tsup/dist/cli-default.js", "--out-dir", dist, "--silent");
  await node("scripts/minify.ts", dist);
  // The types weigh in the tarball; a problem in them is another command's business.
  try {
    await node("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", dist);
    await node("scripts/prune-types.ts", dist);
  } catch {
    console.error("The types have errors: the tarball's size may be wrong.");
  }
  for (const name of SHIPPED_BESIDE_DIST) {
    await copyFile(new URL(name, ROOT), new URL(name, BUILT)).catch((error: unknown) => {
      if (name === "package.json") throw error;
    });
  }
}

async function node(...command: string[]): Promise<void> {
  await run(process.execPath, command, { cwd: ROOT });
}

export async function packageFacts(): Promise<PackageFacts> {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"], {
    cwd: BUILT,
  });
  const packed = packReport(JSON.parse(stdout));
  const { version }: Manifest = JSON.parse(await readFile(new URL("package.json", BUILT), "utf8"));
  return {
    version,
    packed_bytes: packed.size,
    unpacked_bytes: packed.unpackedSize,
    javascript_bytes: (await weigh(new URL("dist/", BUILT), (name) => name.endsWith(".js"))).bytes,
    dependencies: await tree(BUILT, 1, new Set()),
  };
}

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
}

/** A list, or by name: npm has written both. */
function packReport(report: Packed[] | Record<string, Packed>): Packed {
  const [packed] = Object.values(report);
  if (packed === undefined) throw new Error("npm pack reported nothing.");
  return packed;
}

/** What an install brings: the dependencies and theirs, each once. */
async function tree(from: URL, depth: number, seen: Set<string>): Promise<Installed[]> {
  const manifest: Manifest = JSON.parse(await readFile(new URL("package.json", from), "utf8"));
  const found: Installed[] = [];
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    if (seen.has(name)) continue;
    seen.add(name);
    const folder = new URL(`node_modules/${name}/`, ROOT);
    const { version }: Manifest = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
    found.push(
      { name, version, depth, ...(await weigh(folder, () => true)) },
      ...(await tree(folder, depth + 1, seen)),
    );
  }
  return found;
}

async function weigh(folder: URL, counts: (name: string) => boolean): Promise<{ bytes: number; files: number }> {
  let bytes = 0;
  let files = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !counts(entry.name)) continue;
    bytes += (await stat(`${entry.parentPath}/${entry.name}`)).size;
    files += 1;
  }
  return { bytes, files };
}
