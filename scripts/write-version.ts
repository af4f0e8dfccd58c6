/** Writes the version of package.json into the source that sends it to providers. `npm version` runs it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** `source` with `version` in the place of its own. */
export function withVersion(source: string, version: string): string {
  return source.replace(/(?<=const VERSION = ")[^"]*(?=")/u, version);
}

if (import.meta.main) {
  const path = join(ROOT, "src/exchange/user-agent.ts");
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
  await writeFile(path, withVersion(await readFile(path, "utf8"), version));
}
