/** Packs the package once for all test files: `inject("packed")`. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { pack, type Packed } from "./packed.ts";

declare module "vitest" {
  export interface ProvidedContext {
    packed: Packed;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "literouter-packed-")));
  project.provide("packed", await pack(folder));
  return () => rm(folder, { recursive: true, force: true });
}
