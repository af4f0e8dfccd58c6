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
    paths: { literouter: ["../../../src/index.ts"] },
  },
  include: ["*.ts"],
  exclude: [],
};

export interface Program {
  /** `docs/errors.md:12` */
  readonly name: string;
  readonly block: Block;
  readonly file: URL;
  readonly code: string;
}

/** What is said before a block without being shown: the blocks of `preludes.md`, by their headings. */
function preludes(): ReadonlyMap<string, string> {
  const { text, blocks } = readPage("test/docs/preludes.md");
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Map(headings.map((heading, index) => [heading, blocks[index]?.code ?? ""]));
}

/** All programs of these blocks: a block with its prelude. */
export function programsOf(blocks: readonly Block[]): readonly Program[] {
  const known = preludes();
  const programs: Program[] = [];
  for (const block of blocks.filter(({ language }) => language === "ts")) {
    const name = `${block.page}:${block.line}`;
    const before = [];
    const prelude = block.notes.get("prelude");
    if (prelude !== undefined) {
      const code = known.get(prelude);
      if (code === undefined) throw new Error(`${name}: there is no prelude "${prelude}".`);
      before.push(code);
    }
    const file = new URL(`${name.replace(/[^\w]/g, "-")}.ts`, FOLDER);
    programs.push({ name, block, file, code: [...before, block.code, "export {};", ""].join("\n") });
  }
  return programs;
}

/** Writes the programs anew, with a configuration for `tsc` beside them. */
export function writePrograms(programs: readonly Program[]): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL("tsconfig.json", FOLDER), JSON.stringify(CONFIG, undefined, 2));
  for (const { file, code } of programs) writeFileSync(file, code);
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
