import { defineConfig, type Options } from "tsup";

/**
 * JavaScript only, minified by `scripts/minify.ts`; `tsc -p tsconfig.build.json` writes the types beside it. Dependencies
 * are not bundled.
 */
const SHARED: Options = {
  entry: ["src/index.ts"],
  platform: "node",
  target: "node22",
  removeNodeProtocol: false,
};

export default defineConfig([
  { ...SHARED, format: "esm", sourcemap: true, clean: ["dist/*.js", "dist/*.js.map"] },
  /**
   * For what can only `require` CommonJS: Jest as it comes. Node itself requires the ES module, of which there is one copy. In
   * Jest `import()` fails as well, so there is none in this file.
   */
  {
    ...SHARED,
    format: "cjs",
    splitting: false,
    shims: true,
    clean: ["dist/*.cjs"],
    esbuildOptions: (options) => void (options.supported = { ...options.supported, "dynamic-import": false }),
  },
]);
