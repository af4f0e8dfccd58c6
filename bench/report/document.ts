/** Tables between markers in a Markdown file; what stands outside them is written by hand and kept. */
import { mkdir, readFile, writeFile } from "node:fs/promises";

export type Blocks = ReadonlyMap<string, string>;

export function marked(name: string, content: string): string {
  return `<!-- bench:${name} -->\n${content.trim()}\n<!-- /bench:${name} -->`;
}

/** @throws Error when a block has no place in the text. */
export function fill(text: string, blocks: Blocks): string {
  let filled = text;
  for (const [name, content] of blocks) {
    const place = new RegExp(`<!-- bench:${name} -->[\\s\\S]*?<!-- /bench:${name} -->`);
    if (!place.test(filled))
      throw new Error(`The report has no place for "${name}": write <!-- bench:${name} --><!-- /bench:${name} -->.`);
    filled = filled.replace(place, () => marked(name, content));
  }
  return filled;
}

export async function writeBlocks(file: URL, blocks: Blocks): Promise<void> {
  await writeFile(file, fill(await readFile(file, "utf8"), blocks));
}

export async function writeCharts(folder: URL, charts: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, svg] of charts) await writeFile(new URL(`${name}.svg`, folder), svg);
}

/** Columns after the first are numbers, and stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** With as many digits as mean something; a dash for what was not measured. */
export function figure(value: number, digits?: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? (size >= 100 ? 0 : size >= 10 ? 1 : 2),
  });
}

export function times(value: number): string {
  return Number.isFinite(value) ? `${figure(value, 2)}×` : "–";
}
