import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** A regular expression of the library, and where it stands: `src/cost.ts:12`. */
export interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** What a source file does with regular expressions. */
export interface Findings {
  readonly expressions: readonly Expression[];
  /** Expressions that nobody can read in the source: they are put together while the program runs. */
  readonly hidden: readonly string[];
}

const ROOT = new URL("../../", import.meta.url).pathname;
/** Methods that make an expression of a text. */
const MAKES_ONE: ReadonlySet<string> = new Set(["match", "matchAll", "search"]);

export function expressionsOfTheLibrary(): Findings {
  const files = globSync("src/**/*.ts", { cwd: ROOT }).toSorted();
  const all = files.map((file) => expressionsIn(file, readFileSync(`${ROOT}${file}`, "utf8")));
  return {
    expressions: all.flatMap(({ expressions }) => expressions),
    hidden: all.flatMap(({ hidden }) => hidden),
  };
}

export function expressionsIn(file: string, text: string): Findings {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const expressions: Expression[] = [];
  const hidden: string[] = [];
  const at = (offset: number): string => `${file}:${text.slice(0, offset).split("\n").length}`;
  new Visitor({
    Literal(node) {
      if ("regex" in node)
        expressions.push({ at: at(node.start), source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression({ callee, start }) {
      if (callee.type === "Identifier" && callee.name === "RegExp") hidden.push(at(start));
    },
    CallExpression({ callee, arguments: given, start }) {
      if (callee.type === "Identifier" && callee.name === "RegExp") hidden.push(at(start));
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      const [first] = given;
      const isText =
        first?.type === "TemplateLiteral" || (first?.type === "Literal" && typeof first.value === "string");
      if (MAKES_ONE.has(callee.property.name) && isText) hidden.push(at(start));
    },
  }).visit(program);
  return { expressions, hidden };
}
