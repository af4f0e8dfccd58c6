/** Runs the demo and writes what it prints to docs/pictures/demo-light.svg and demo-dark.svg, as animations. */
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { animation, TERMINALS } from "./recording/animation.ts";
import { joined, piecesOf, withoutLongPauses, type Written } from "./recording/screen.ts";

const ROOT = new URL("../", import.meta.url);
/** Seconds: the demo waits longer for a cooldown than anybody wants to watch. */
const LONGEST_PAUSE = 2;

const DESCRIPTION =
  "The demo makes nine calls while its providers answer 429, are down, cut a stream and are overloaded. " +
  "Each call gets its whole answer from another provider.";

/** Without keys: the demo simulates its providers. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/_API_KEY$|_API_BASE$|_BASE_URL$|^NO_COLOR$/.test(name));
  return { ...Object.fromEntries(kept), FORCE_COLOR: "1" };
}

async function record(): Promise<readonly Written[]> {
  const written: Written[] = [];
  const demo = spawn(process.execPath, ["examples/demo.ts"], {
    cwd: ROOT,
    env: environment(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  demo.stdout.setEncoding("utf8");
  let start: number | undefined;
  for await (const text of demo.stdout) {
    start ??= performance.now();
    written.push({ text: String(text), at: (performance.now() - start) / 1000 });
  }
  return written;
}

const pieces = joined(withoutLongPauses(piecesOf(await record()), LONGEST_PAUSE));
for (const [name, inks] of Object.entries(TERMINALS)) {
  const svg = animation({ command: "npm run demo", description: DESCRIPTION, pieces }, inks);
  await writeFile(new URL(`docs/pictures/demo-${name}.svg`, ROOT), svg);
}
