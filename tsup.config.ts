import { defineConfig } from "tsup";

/** JavaScript only; `tsc -p tsconfig.build.json` writes the types beside it. What package.json depends on stays outside. */
export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  removeNodeProtocol: false,
  sourcemap: false,
  clean: true,
});
