import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";

const ENTRY = join(import.meta.dirname, "src/index.ts");

/**
 * What is loaded later is only ever loaded by what is there already. esbuild does not know that, and would cut the code
 * that both need into a dozen files, each of which takes time to import. So it is told that the former needs all of the
 * latter, and puts it into one.
 */
const oneCore: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "one-core",
  setup(build) {
    build.onLoad(
      { filter: /\/(?:translator|carry-out|name-cache|node-transport|signature)\.ts$/ },
      async ({ path }) => ({
        contents: `export * as core from ${JSON.stringify(ENTRY)};\n${await readFile(path, "utf8")}`,
        loader: "ts",
      }),
    );
  },
};

/** JavaScript only; `tsc -p tsconfig.build.json` writes the types beside it. What package.json depends on stays outside. */
export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  removeNodeProtocol: false,
  sourcemap: false,
  clean: true,
  esbuildPlugins: [oneCore],
  minify: "terser",
  terserOptions: {
    // Were it told that these are modules, terser would rename what stands at their top.
    module: false,
    compress: false,
    // The names of functions and classes stay, so that stack traces can be read.
    mangle: { keep_classnames: true, keep_fnames: true },
    // Node prints the line that threw before it prints the message: a line must not be the whole library.
    format: { max_line_len: 160 },
  },
});
