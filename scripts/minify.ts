/**
 * Minifies the scripts of `dist`, or the folder given, each with a source map that leads back to the TypeScript. The CommonJS
 * file has none: it would double the size of the package.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { minify, type MinifyOptions } from "terser";

const DIST = resolve(process.argv[2] ?? join(import.meta.dirname, "../dist"));

const OPTIONS: MinifyOptions = {
  // If it knew that these are modules, terser would rename what stands at their top.
  module: false,
  compress: false,
  // The names of functions and classes stay, so that stack traces can be read.
  mangle: { keep_classnames: true, keep_fnames: true },
  // Node prints the line that threw before it prints the message: a line must not be the whole library.
  format: { max_line_len: 160 },
};

for (const name of await readdir(DIST)) {
  const path = join(DIST, name);
  if (name.endsWith(".cjs"))
    await writeFile(path, made((await minify(await readFile(path, "utf8"), OPTIONS)).code, path));
  if (!name.endsWith(".js")) continue;
  const script = await readFile(path, "utf8");
  // The table of models is data: it has no map.
  if (name === "model-table.js") {
    await writeFile(path, made((await minify(script, { ...OPTIONS, module: true })).code, path));
    continue;
  }
  const content = await readFile(`${path}.map`, "utf8");
  const { code, map } = await minify(script, {
    ...OPTIONS,
    sourceMap: { content, filename: name, url: `${name}.map` },
  });
  await writeFile(path, made(code, path));
  await writeFile(`${path}.map`, made(map, path));
}

function made(text: unknown, path: string): string {
  if (typeof text !== "string") throw new Error(`terser made nothing of ${path}.`);
  return text;
}
