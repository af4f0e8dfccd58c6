/**
 * Reads the packed table of models. Its first line holds the names of the facts. Every other line is one row: its facts
 * as JSON, and the names of the models that share them, separated by tabs. The JSON is
 * `[[flags], fact, value, fact, value, …]`, where a fact is a number into the first line; a flag that is false is
 * written as `-1 - number`.
 *
 * A row is parsed when it is first read, so that loading the table splits its text and does nothing else.
 */
import type { ModelFacts } from "./model-facts.ts";

type PackedRow = readonly [flags: readonly number[], ...pairs: unknown[]];
type Facts = Omit<ModelFacts, "key">;

export class PackedTable {
  readonly #facts: readonly string[];
  /** The unparsed JSON of a row, then its facts. Models with the same facts share one object. */
  readonly #rows: (string | Facts)[] = [];
  readonly #rowOf = new Map<string, number>();

  constructor(text: string) {
    const [head = "", ...lines] = text.trim().split("\n");
    this.#facts = head.split(" ");
    for (const line of lines) {
      const [json = "", ...names] = line.split("\t");
      const row = this.#rows.push(json) - 1;
      for (const name of names) this.#rowOf.set(name, row);
    }
  }

  get names(): Iterable<string> {
    return this.#rowOf.keys();
  }

  has(name: string): boolean {
    return this.#rowOf.has(name);
  }

  get(name: string): ModelFacts | undefined {
    const row = this.#rowOf.get(name);
    const facts = row === undefined ? undefined : this.#read(row);
    return facts && ({ key: name, ...facts } as ModelFacts);
  }

  #read(row: number): Facts | undefined {
    const held = this.#rows[row];
    if (typeof held !== "string") return held;
    const facts = unpacked(JSON.parse(held) as PackedRow, this.#facts);
    this.#rows[row] = facts;
    return facts;
  }
}

function unpacked([flags, ...pairs]: PackedRow, names: readonly string[]): Facts {
  const facts: Record<string, unknown> = {};
  for (let at = 0; at + 1 < pairs.length; at += 2) facts[nameAt(names, Number(pairs[at]))] = pairs[at + 1];
  for (const flag of flags) facts[nameAt(names, flag < 0 ? -1 - flag : flag)] = flag >= 0;
  return facts as Facts;
}

function nameAt(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new RangeError(`the table of models has no fact ${index}`);
  return name;
}
