/** Writes the figures and charts of docs/choosing-a-strategy.md, and the report in docs/simulate.md. */
import { mkdir, writeFile } from "node:fs/promises";
import { comparisonFiles } from "./comparison/comparison.ts";

const ROOT = new URL("../", import.meta.url);

await mkdir(new URL("docs/strategies/", ROOT), { recursive: true });
for (const [path, content] of await comparisonFiles()) await writeFile(new URL(path, ROOT), content);
