/** Deletes from `dist`, or the folder given, the declarations that nobody who imports the package can reach. */
import { readdir, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const DIST = resolve(process.argv[2] ?? join(import.meta.dirname, "../dist"));
const DECLARATION = /\.d\.ts$/u;
/** `from "./x.js"`, `import "./x.js"` and `import("./x.js")`. */
const RELATIVE = /\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)\.(?:js|ts)"/gu;

/** The declarations that the entries lead to, themselves among them. */
async function reachable(...entries: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set(entries);
  for (const file of found) {
    const text = await readFile(file, "utf8");
    for (const [, path = ""] of text.matchAll(RELATIVE)) found.add(`${resolve(dirname(file), path)}.d.ts`);
  }
  return found;
}

const needed = await reachable(join(DIST, "index.d.ts"), join(DIST, "models.d.ts"));
const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
for (const { name, parentPath } of entries.filter((entry) => entry.isFile() && DECLARATION.test(entry.name))) {
  const path = join(parentPath, name);
  if (!needed.has(path)) await rm(path);
}

// The deepest first: a folder may be empty once those in it are gone.
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name, parentPath }) => join(parentPath, name));
for (const folder of folders.toSorted((a, b) => b.length - a.length)) {
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
