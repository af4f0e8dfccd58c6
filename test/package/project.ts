import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { node, npm } from "./run.ts";

const PROGRAMS = join(import.meta.dirname, "programs");

/** Projects of somebody else, each in a folder of its own; `await using` deletes them. */
export class Projects implements AsyncDisposable {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async begin(): Promise<Projects> {
    return new Projects(await realpath(await mkdtemp(join(tmpdir(), "literouter-package-"))));
  }

  /** An empty project that has installed the tarball and `also`, with the programs given out of `from`; its folder. */
  async make(
    name: string,
    manifest: object,
    programs: readonly string[],
    also: readonly string[] = [],
    from: string = PROGRAMS,
  ): Promise<string> {
    const path = await this.folder(name);
    await writeFile(join(path, "package.json"), JSON.stringify({ name, private: true, ...manifest }));
    await npm(["install", inject("packed").tarball, ...also], path);
    for (const program of programs) {
      await mkdir(dirname(join(path, program)), { recursive: true });
      await cp(join(from, program), join(path, program), { recursive: true });
    }
    return path;
  }

  /** An empty folder. */
  async folder(name: string): Promise<string> {
    const path = join(this.#folder, name);
    await mkdir(path);
    return path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** What a program printed as JSON. `flags`: Node's. It must have ended by itself and have had nothing to complain of. */
export async function told(
  path: string,
  program: string,
  given: readonly string[],
  flags: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const { stdout, stderr } = await node([...flags, join(path, program), ...given], path);
  if (stderr !== "") throw new Error(`${program} complained: ${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}
