/** Reads a JSON or YAML file. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";

/** A file that cannot be used. */
export class FileProblem extends Error {
  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
  }
}

export interface DataFile {
  readonly data: unknown;
  /** What its author should know. */
  readonly warnings: readonly string[];
}

export async function readDataFile(path: string): Promise<DataFile> {
  const kind = extname(path).toLowerCase();
  if (![".json", ".yaml", ".yml"].includes(kind)) throw new FileProblem(path, "must be a .json, .yaml or .yml file");
  const text = await contentOf(path);
  if (kind === ".json") return { data: parsedJson(text, path), warnings: [] };
  const { parseYaml } = await import("./yaml-file.ts");
  return parseYaml(text, path);
}

async function contentOf(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new FileProblem(path, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message repeats a part of the file, which may be a key.
    throw new FileProblem(path, "is not JSON");
  }
}
