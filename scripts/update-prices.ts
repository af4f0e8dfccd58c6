/**
 * Writes the table of models, `src/pricing/models/table.ts`, from the price file in the `litellm` package on PyPI, and
 * prints what changed: `npm run prices:update`. With a path, it reads that price file instead.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { providerNames } from "../src/providers/index.ts";
import { changesOf } from "./prices/changes.ts";
import { packed, type PriceFile, rowsOf, unpacked } from "./prices/pack.ts";

const TABLE = join(import.meta.dirname, "../src/pricing/models/table.ts");
const PRICE_FILE = "litellm/model_prices_and_context_window_backup.json";
const PYPI = "https://pypi.org/pypi/litellm/json";
/** Mirrors of PyPI give addresses relative to this page. */
const INDEX = "https://pypi.org/simple/litellm/";

interface Source {
  readonly prices: PriceFile;
  readonly from: string;
}

interface PyPiProject {
  readonly info: { readonly version: string };
  readonly urls: readonly { readonly packagetype: string; readonly url: string; readonly upload_time: string }[];
}

/** The source of the generated file. */
export function tableSource(text: string, from: string): string {
  return `/**
 * What is known of the models of all providers. Written by \`npm run prices:update\`, never by hand.
 * Source: ${from} (MIT, Copyright 2023 Berri AI).
 */
export const TABLE: string = String.raw\`${text}\`;
`;
}

async function fromPyPi(): Promise<Source> {
  const project = (await (await fetch(PYPI)).json()) as PyPiProject;
  const release = project.urls.find(({ packagetype }) => packagetype === "sdist");
  if (release === undefined) throw new Error(`litellm ${project.info.version} has no source archive on PyPI.`);
  const folder = await mkdtemp(join(tmpdir(), "prices-"));
  try {
    const archive = join(folder, "litellm.tar.gz");
    await writeFile(archive, new Uint8Array(await (await fetch(new URL(release.url, INDEX))).arrayBuffer()));
    const inside = `litellm-${project.info.version}/${PRICE_FILE}`;
    await promisify(execFile)("tar", ["-xzf", archive, "-C", folder, inside]);
    const prices = JSON.parse(await readFile(join(folder, inside), "utf8")) as PriceFile;
    const date = release.upload_time.slice(0, 10);
    return { prices, from: `${PRICE_FILE} of the litellm package ${project.info.version} on PyPI, ${date}` };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function fromFile(path: string): Promise<Source> {
  return { prices: JSON.parse(await readFile(path, "utf8")) as PriceFile, from: path };
}

async function rowsNow(): Promise<PriceFile> {
  const source = await readFile(TABLE, "utf8").catch(() => "");
  const text = /String\.raw`([^`]*)`/u.exec(source)?.[1];
  return text === undefined ? {} : unpacked(text);
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  const { prices, from } = path === undefined ? await fromPyPi() : await fromFile(path);
  const rows = rowsOf(prices, providerNames());
  const before = await rowsNow();
  await writeFile(TABLE, tableSource(packed(rows), from));
  process.stdout.write(`${changesOf(before, rows).join("\n")}\n`);
}
