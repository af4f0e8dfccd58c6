import { defineConfig, type Options } from "tsup";

/**
 * JavaScript only, minified by `scripts/minify.ts`; `tsc -p tsconfig.build.json` writes the types beside it. Dependencies
 * are not bundled.
 */
const SHARED: Options = {
  platform: "node",
  target: "node22",
  removeNodeProtocol: false,
};

export default defineConfig([
  { ...SHARED, entry: ["src/index.ts"], format: "esm", sourcemap: true, clean: ["dist/*.js", "dist/*.js.map"] },
  /** What `npx literouter` runs: one file, because what it shared with the library would be split off what programs import. */
  { ...SHARED, entry: ["src/command/command.ts"], format: "esm", splitting: false, sourcemap: true },
  /**
   * For what can only `require` CommonJS: Jest as it comes. Node itself requires the ES module, of which there is one copy. In
   * Jest `import()` fails as well, so there is none in this file.
   */
  {
    ...SHARED,
    entry: ["src/index.ts"],
    format: "cjs",
    splitting: false,
    shims: true,
    clean: ["dist/*.cjs"],
    esbuildOptions: (options) => void (options.supported = { ...options.supported, "dynamic-import": false }),
  },
]);
