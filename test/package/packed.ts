import { cp, mkdir, readFile, stat, symlink } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { npm, run } from "./run.ts";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = [
  "src",
  "scripts",
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "tsup.config.ts",
  "README.md",
  "LICENSE",
];

/** The package as it would be published. */
export interface Packed {
  readonly tarball: string;
  readonly bytes: number;
  /** Paths inside the tarball. */
  readonly files: readonly string[];
  readonly dist: string;
  readonly manifest: Manifest;
}

/** The parts of package.json that these tests look at. */
export interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Builds and packs a copy of the sources, so that no `dist` is left behind and two test runs never meet in one. */
export async function pack(into: string): Promise<Packed> {
  const copy = join(into, "literouter");
  await mkdir(copy);
  for (const name of SOURCES) {
    if (existsSync(join(ROOT, name))) await cp(join(ROOT, name), join(copy, name), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"));
  await npm(["run", "build"], copy);
  await npm(["pack", "--ignore-scripts", "--pack-destination", into], copy);

  const manifest = JSON.parse(await readFile(join(copy, "package.json"), "utf8")) as Manifest;
  const tarball = join(into, `literouter-${manifest.version}.tgz`);
  const listing = await run("tar", ["-tzf", tarball], into);
  const files = listing.stdout
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//u, ""));
  return { tarball, bytes: (await stat(tarball)).size, files, dist: join(copy, "dist"), manifest };
}
