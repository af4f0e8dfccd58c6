/**
 * Reads the packed table of models: three parts, with an empty line between them. The names of the facts; the names of the
 * models in order, each with the number of its row; and the rows as JSON, one a line:
 * `[[flags], fact, value, fact, value, …]`, where a fact is a number into the first part, and a flag that is false is
 * written as `-1 - number`.
 *
 * Names are looked up in the text, and a row is parsed when it is first read: loading the table builds nothing.
 */
import type { ModelFacts } from "../../types/models.ts";

type PackedRow = readonly [flags: readonly number[], ...pairs: unknown[]];

/** The radix of the numbers of rows. */
export const RADIX = 36;

export class PackedTable {
  readonly #facts: readonly string[];
  /** `name`, a tab, the number of its row. */
  readonly #names: string;
  #lines: string | undefined;
  /** The unparsed JSON of a row, then its facts. Models with the same facts share one object. */
  #rows: (string | ModelFacts)[] = [];

  constructor(text: string) {
    const [facts = "", names = "", lines = ""] = text.split("\n\n", 3);
    this.#facts = facts.split(" ");
    this.#names = names;
    this.#lines = lines;
  }

  /** In the order of their characters. */
  get names(): readonly string[] {
    if (this.#names === "") return [];
    return this.#names.split("\n").map((line) => line.slice(0, line.indexOf("\t")));
  }

  get(name: string): ModelFacts | undefined {
    const row = this.#rowOf(name);
    return row === undefined ? undefined : this.#read(row);
  }

  /** A binary search by the position in the text. */
  #rowOf(name: string): number | undefined {
    const names = this.#names;
    let first = 0;
    let last = names.length;
    while (first < last) {
      const middle = (first + last) >>> 1;
      const start = middle === 0 ? 0 : names.lastIndexOf("\n", middle - 1) + 1;
      const end = endOf(names, start);
      const tab = names.indexOf("\t", start);
      const found = names.slice(start, tab);
      if (found === name) return Number.parseInt(names.slice(tab + 1, end), RADIX);
      if (found < name) first = end + 1;
      else last = start;
    }
    return undefined;
  }

  #read(row: number): ModelFacts | undefined {
    if (this.#lines !== undefined) {
      this.#rows = this.#lines.split("\n");
      this.#lines = undefined;
    }
    const held = this.#rows[row];
    if (typeof held !== "string") return held;
    const facts = Object.freeze(unpacked(JSON.parse(held) as PackedRow, this.#facts));
    this.#rows[row] = facts;
    return facts;
  }
}

function endOf(names: string, start: number): number {
  const end = names.indexOf("\n", start);
  return end === -1 ? names.length : end;
}

function unpacked([flags, ...pairs]: PackedRow, names: readonly string[]): ModelFacts {
  const facts: Record<string, unknown> = {};
  for (let at = 0; at + 1 < pairs.length; at += 2) facts[nameAt(names, Number(pairs[at]))] = pairs[at + 1];
  for (const flag of flags) facts[nameAt(names, flag < 0 ? -1 - flag : flag)] = flag >= 0;
  return facts;
}

function nameAt(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new RangeError(`the table of models has no fact ${index}`);
  return name;
}
