import { defineConfig } from "tsup";

/**
 * JavaScript only, minified by `scripts/minify.ts`; `tsc -p tsconfig.build.json` writes the types beside it. Dependencies
 * are not bundled.
 */
export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  removeNodeProtocol: false,
  sourcemap: true,
  clean: true,
});
