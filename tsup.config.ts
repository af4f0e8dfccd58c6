import { defineConfig } from "tsup";

/** JavaScript only; `tsc -p tsconfig.build.json` writes the types beside it. What package.json depends on stays outside. */
export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  removeNodeProtocol: false,
  sourcemap: true,
  clean: true,
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
