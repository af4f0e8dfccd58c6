import { defineConfig, type Options } from "tsup";

/** The table of models is a file of its own: it is loaded beside the first call, or by `literouter/models`. */
const TABLE = "model-table";

/** What `literouter/models` shares with the main file, which exports it: classes of errors are the same in both. */
const SHARED_WITH_MAIN = /\/(?:errors|environment-check|supported-params)\.ts$/;

/** Leaves modules that match `filter` outside, as another file of the package. */
function outside(filter: RegExp, file: string): NonNullable<Options["esbuildPlugins"]>[number] {
  return {
    name: `outside-${file}`,
    setup(build) {
      build.onResolve({ filter }, ({ kind }) => (kind === "entry-point" ? undefined : { path: file, external: true }));
    },
  };
}

/**
 * JavaScript only, minified by `scripts/minify.ts`; `tsc -p tsconfig.build.json` writes the types beside it. Dependencies
 * are not bundled.
 */
const SHARED: Options = {
  platform: "node",
  target: "node22",
  removeNodeProtocol: false,
};

function esm(entry: NonNullable<Options["entry"]>, options: Options = {}): Options {
  const esbuildPlugins = [outside(/\/model-table\.ts$/, `./${TABLE}.js`), ...(options.esbuildPlugins ?? [])];
  return { ...SHARED, clean: false, ...options, entry, format: "esm", esbuildPlugins };
}

/**
 * For what can only `require` CommonJS: Jest as it comes. Node itself requires the ES module, of which there is one copy. In
 * Jest `import()` fails as well, so there is none in these files.
 */
function commonJs(entry: NonNullable<Options["entry"]>, options: Options = {}): Options {
  return {
    ...SHARED,
    clean: false,
    ...options,
    entry,
    format: "cjs",
    splitting: false,
    shims: true,
    esbuildOptions: (esbuild) => void (esbuild.supported = { ...esbuild.supported, "dynamic-import": false }),
    esbuildPlugins: [outside(/\/model-table\.ts$/, `./${TABLE}.cjs`), ...(options.esbuildPlugins ?? [])],
  };
}

const MAIN = ["src/index.ts"];
const MODELS = ["src/models.ts"];
const ENTRY_OF_TABLE = { [TABLE]: "src/pricing/models/model-table.ts" };

export default defineConfig([
  esm(MAIN, {
    sourcemap: true,
    clean: ["dist/*.js", "dist/*.js.map"],
    esbuildPlugins: [outside(/\/simulation\.ts$/, "./simulation.js")],
  }),
  // A file of its own, over the main one: what it shared with it would be split off what every program imports.
  esm(
    { simulation: "src/simulate/simulation.ts" },
    { sourcemap: true, splitting: false, esbuildPlugins: [outside(/\/(?:router|errors)\.ts$/, "./index.js")] },
  ),
  esm(MODELS, { sourcemap: true, splitting: false, esbuildPlugins: [outside(SHARED_WITH_MAIN, "./index.js")] }),
  // What `npx literouter` runs: not split, because what it shares with the library would be split off what programs import.
  esm(["src/command/command.ts"], {
    sourcemap: true,
    splitting: false,
    esbuildPlugins: [outside(/\/(?:simulate\/simulate|errors)\.ts$/, "./index.js")],
  }),
  // A map would hold the table a second time.
  esm(ENTRY_OF_TABLE, { splitting: false }),
  commonJs(MAIN, { clean: ["dist/*.cjs"] }),
  commonJs(MODELS, { esbuildPlugins: [outside(SHARED_WITH_MAIN, "./index.cjs")] }),
  commonJs(ENTRY_OF_TABLE),
]);
