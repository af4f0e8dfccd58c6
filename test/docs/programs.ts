/** Blocks of the documentation as programs that can be type-checked and run. */
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { type Block, readPage, ROOT } from "./pages.ts";

const execute = promisify(execFile);

/** Where the programs are written: inside the repository, so that packages are found from there. */
const FOLDER = new URL("test/docs/.programs/", ROOT);

const CONFIG = {
  extends: "../../../tsconfig.json",
  compilerOptions: {
    // A page may show more than it uses.
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: { literouter: ["../../../src/index.ts"], "literouter/models": ["../../../src/models.ts"] },
  },
  include: ["**/*.ts"],
  exclude: [],
};

export interface Program {
  /** `docs/errors.md:12` */
  readonly name: string;
  readonly block: Block;
  readonly file: URL;
  readonly code: string;
  /** The page's blocks with a name, which stand beside the program: `llm.ts`, and its code. */
  readonly beside: ReadonlyMap<string, string>;
}

/** Code that is not shown: the blocks of `preludes.md` or `epilogues.md`, by their headings. */
function hidden(page: "preludes" | "epilogues"): ReadonlyMap<string, string> {
  const { text, blocks } = readPage(`test/docs/${page}.md`);
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Map(headings.map((heading, index) => [heading, blocks[index]?.code ?? ""]));
}

/** The code that a block's comment names; none when it names none. */
function named(known: ReadonlyMap<string, string>, name: string | undefined, where: string): string[] {
  if (name === undefined) return [];
  const code = known.get(name);
  if (code === undefined) throw new Error(`${where}: there is no hidden code "${name}".`);
  return [code];
}

/** All programs of these blocks: a block between its prelude and its epilogue. A block with a name is no program. */
export function programsOf(blocks: readonly Block[]): readonly Program[] {
  const preludes = hidden("preludes");
  const epilogues = hidden("epilogues");
  const typescript = blocks.filter(({ language }) => language === "ts");
  return typescript.flatMap((block) => {
    if (block.notes.has("file")) return [];
    const name = `${block.page}:${block.line}`;
    const code = [
      ...named(preludes, block.notes.get("prelude"), name),
      block.code,
      ...named(epilogues, block.notes.get("epilogue"), name),
      "export {};",
      "",
    ].join("\n");
    const files = typescript.filter(({ page, notes }) => page === block.page && notes.has("file"));
    const beside = new Map(files.map((file) => [file.notes.get("file") ?? "", `${file.code}\n`]));
    const file = new URL(`${name.replace(/[^\w]/g, "-")}/program.ts`, FOLDER);
    return [{ name, block, file, code, beside }];
  });
}

/** Writes the programs anew, with a configuration for `tsc` beside them. */
export function writePrograms(programs: readonly Program[]): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL("tsconfig.json", FOLDER), JSON.stringify(CONFIG, undefined, 2));
  for (const { file, code, beside } of programs) {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, code);
    for (const [name, text] of beside) writeFileSync(new URL(name, file), text);
  }
}

/** What `tsc` has to say of the programs that were written; `""` when they are right. */
export async function typeErrors(): Promise<string> {
  const tsc = new URL("node_modules/typescript/bin/tsc", ROOT).pathname;
  const project = new URL("tsconfig.json", FOLDER).pathname;
  try {
    await execute(process.execPath, [tsc, "-p", project, "--pretty", "false"], { cwd: new URL(".", FOLDER) });
    return "";
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}
