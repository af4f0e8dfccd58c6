/** The pages of the documentation, as far as they can be checked. */
import { readdirSync, readFileSync } from "node:fs";

export const ROOT: URL = new URL("../../", import.meta.url);

/** A fenced block of code. */
export interface Block {
  /** Path of the page from the repository's root. */
  readonly page: string;
  /** Of its first line of code; 1 for the page's first line. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** What the comments right above it say: `<!-- key: value -->`. */
  readonly notes: ReadonlyMap<string, string>;
  /** The block above it, when nothing stands between them. */
  readonly above: Block | undefined;
}

export interface Page {
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** README.md and everything under docs/. */
export function pages(): readonly Page[] {
  const names = readdirSync(new URL("docs/", ROOT), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => name.endsWith(".md")).map((name) => `docs/${name.replaceAll("\\", "/")}`);
  return ["README.md", "examples/README.md", ...paths.toSorted()].map(readPage);
}

export function readPage(path: string): Page {
  const text = readFileSync(new URL(path, ROOT), "utf8");
  return { path, text, blocks: blocksOf(path, text) };
}

const FENCE = /^```(\w*)/;
const NOTE = /^<!-- ([a-z ]+): (.+) -->$/;

function blocksOf(page: string, text: string): Block[] {
  const lines = text.split("\n");
  const blocks: Block[] = [];
  let notes = new Map<string, string>();
  let above: Block | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const language = FENCE.exec(line)?.[1];
    if (language !== undefined) {
      const end = lines.indexOf("```", at + 1);
      if (end < 0) throw new Error(`${page}:${at + 1}: the block has no end.`);
      above = { page, line: at + 2, language, code: lines.slice(at + 1, end).join("\n"), notes, above };
      blocks.push(above);
      notes = new Map();
      at = end;
      continue;
    }
    const [, key, value] = NOTE.exec(line) ?? [];
    if (key !== undefined && value !== undefined) notes.set(key, value);
    else if (line.trim() !== "") {
      notes = new Map();
      above = undefined;
    }
  }
  return blocks;
}

/** The page without its code: where links and headings stand. */
export function prose(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, "");
}

/** What a link's `#…` may say on this page, as GitHub makes it from the headings. */
export function anchors(text: string): ReadonlySet<string> {
  const headings = [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .trim()
        .replace(/\s/g, "-"),
    ),
  );
}

/** Targets of the page's links. */
export function links(text: string): readonly string[] {
  return [...prose(text).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}
