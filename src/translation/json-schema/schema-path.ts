/** Paths to unsupported parts of a schema, for messages: `response_format.json_schema.schema.properties.a`. */

/** Longest path, and longest step of one, in characters. */
const LONGEST_PATH = 300;
const LONGEST_STEP = 100;
/** Most paths that are named of one schema. */
const MOST_PATHS = 50;

/** `path` with one more step, as long as it is not too long. */
export function stepInto(path: string, step: string | number): string {
  return path.length > LONGEST_PATH ? path : `${path}.${String(step).slice(0, LONGEST_STEP)}`;
}

/** The path of an item of the list at `path`. */
export function itemIn(path: string, index: number): string {
  return path.length > LONGEST_PATH ? path : `${path}[${index}]`;
}

/** The paths that a message names, each once. */
export class NamedPaths {
  readonly #paths = new Set<string>();

  add(path: string): void {
    if (this.#paths.size < MOST_PATHS) this.#paths.add(path);
  }

  get all(): readonly string[] {
    return [...this.#paths];
  }
}
