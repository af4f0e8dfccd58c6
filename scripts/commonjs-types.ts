/** Writes the types of the CommonJS file into `dist`, or the folder given: they are those of the ES module. */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const DIST = resolve(process.argv[2] ?? join(import.meta.dirname, "../dist"));

await writeFile(join(DIST, "index.d.cts"), 'export * from "./index.js";\n');
