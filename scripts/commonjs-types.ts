/** Writes the types of the CommonJS files into `dist`, or the folder given: they are those of the ES modules. */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const DIST = resolve(process.argv[2] ?? join(import.meta.dirname, "../dist"));

for (const entry of ["index", "models"])
  await writeFile(join(DIST, `${entry}.d.cts`), `export * from "./${entry}.js";\n`);
