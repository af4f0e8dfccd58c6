/** Three rules of the linter about this repository: who may import whom, that a file's name is found once, and where time comes from. */
import { readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { problemOf } from "./imports.ts";
import { readsTime, type SyntaxNode, TIME_NODES, USE_A_CLOCK } from "./time.ts";

const SRC = resolve(import.meta.dirname, "../src");

/** What of the linter's interface is used here. */
interface Context {
  readonly filename: string;
  report(problem: { readonly node: unknown; readonly message: string }): void;
}

interface ImportNode extends SyntaxNode {
  readonly source: { readonly value?: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
}

type Visitor = Readonly<Record<string, (node: ImportNode) => void>>;

interface Rule {
  create(context: Context): Visitor;
}

const rooms: Rule = {
  create(context) {
    const from = relative(SRC, context.filename);
    if (from.startsWith("..")) return {};
    const check = (node: ImportNode): void => {
      const path = node.source?.value;
      if (typeof path !== "string" || !path.startsWith(".")) return;
      const to = relative(SRC, resolve(dirname(context.filename), path));
      const isType = node.importKind === "type" || node.exportKind === "type";
      const message = problemOf(from, to, isType);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** Folders in which a file is looked for by its name alone. */
const NAMED_ONCE = ["routing", "transport", "exchange", "translation"];

/** Where each name stands, in the folders whose names are found once. */
function places(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const folder of NAMED_ONCE) {
    for (const entry of readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = relative(SRC, join(entry.parentPath, entry.name));
      found.set(entry.name, [...(found.get(entry.name) ?? []), path]);
    }
  }
  return found;
}

const uniqueFileNames: Rule = {
  create(context) {
    const own = relative(SRC, context.filename);
    if (!NAMED_ONCE.includes(own.split(/[/\\]/)[0] ?? "")) return {};
    const others = (places().get(basename(own)) ?? []).filter((path) => path !== own);
    if (others.length === 0) return {};
    const message = `Another file has this name: src/${others.join(", src/")}. Say in the name what differs.`;
    return { Program: (node) => context.report({ node, message }) };
  },
};

const clock: Rule = {
  create(context) {
    const check = (node: SyntaxNode): void => {
      if (readsTime(node)) context.report({ node, message: USE_A_CLOCK });
    };
    return Object.fromEntries(TIME_NODES.map((kind) => [kind, check]));
  },
};

export default { meta: { name: "house" }, rules: { rooms, "unique-file-names": uniqueFileNames, clock } };
