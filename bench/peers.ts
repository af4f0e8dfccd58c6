/** Installs what literouter is compared with into bench/.peers. What cannot be had is left out, with the reason. */
import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BENCH, PEERS, PEERS_LOADER, PYTHON } from "./places.ts";
import type { SubjectFacts } from "./subjects/subject.ts";

const run = promisify(execFile);

export interface Availability {
  readonly subjects: readonly SubjectFacts[];
  readonly missing: readonly { readonly subject: SubjectFacts; readonly reason: string }[];
  /** By package. */
  readonly versions: Readonly<Record<string, string>>;
}

export async function preparePeers(subjects: readonly SubjectFacts[]): Promise<Availability> {
  await mkdir(PEERS, { recursive: true });
  const npm = await attempt(installNode);
  const python = subjects.some(({ runtime }) => runtime === "python") ? await attempt(installPython) : undefined;
  const versions: Record<string, string> = {};
  const usable: SubjectFacts[] = [];
  const missing: { subject: SubjectFacts; reason: string }[] = [];
  for (const subject of subjects) {
    const peers = subject.packages.filter((name) => name !== "literouter");
    try {
      for (const name of peers)
        versions[name] = subject.runtime === "python" ? await pythonVersion(name) : await nodeVersion(name);
      usable.push(subject);
    } catch {
      const reason = (subject.runtime === "python" ? python : npm) ?? "it is not installed";
      missing.push({ subject, reason });
    }
  }
  return { subjects: usable, missing, versions };
}

/** The reason why it failed, in one line. */
async function attempt(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const lines = text.split("\n").filter((line) => /error/i.test(line));
    return (lines.at(-1) ?? text).trim().slice(0, 200);
  }
}

async function installNode(): Promise<void> {
  const wanted = await readFile(new URL("peers/package.json", BENCH), "utf8");
  await writeFile(PEERS_LOADER, "export const load = (name) => import(name);\n");
  const stamp = new URL("node_modules/.bench-installed", PEERS);
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return;
  await copyFile(new URL("peers/package.json", BENCH), new URL("package.json", PEERS));
  console.error("Installing the peers …");
  await run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"], {
    cwd: PEERS,
    timeout: 300_000,
  });
  await writeFile(stamp, wanted);
}

async function installPython(): Promise<void> {
  const wanted = await readFile(new URL("peers/requirements.txt", BENCH), "utf8");
  const stamp = new URL("python/.bench-installed", PEERS);
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return;
  console.error("Installing LiteLLM …");
  await run("python3", ["-m", "venv", fileURLToPath(new URL("python", PEERS))], { timeout: 120_000 });
  const requirements = fileURLToPath(new URL("peers/requirements.txt", BENCH));
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements];
  await run(fileURLToPath(PYTHON), pip, { timeout: 600_000 });
  await writeFile(stamp, wanted);
}

async function nodeVersion(name: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(new URL(`node_modules/${name}/package.json`, PEERS), "utf8"),
  );
  return manifest.version;
}

async function pythonVersion(name: string): Promise<string> {
  const code = `import importlib.metadata, sys; print(importlib.metadata.version("${name}"), "on Python", sys.version.split()[0])`;
  return (await run(fileURLToPath(PYTHON), ["-c", code])).stdout.trim();
}
