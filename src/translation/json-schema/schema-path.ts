/** Paths into a schema, for naming what of it cannot be said: `response_format.json_schema.schema.properties.a`. */

/** Longest path, and longest step of one, in characters: behind that nobody reads on. */
const LONGEST_PATH = 300;
const LONGEST_STEP = 100;
/** Most paths that are named of one schema: they are there to be mended, and the others come next time. */
const MOST_PATHS = 50;

/** `path` with one step more, as far as there is room. */
export function stepInto(path: string, step: string | number): string {
  return path.length > LONGEST_PATH ? path : `${path}.${String(step).slice(0, LONGEST_STEP)}`;
}

/** The path of an item of the list at `path`. */
export function itemIn(path: string, index: number): string {
  return path.length > LONGEST_PATH ? path : `${path}[${index}]`;
}

/** Paths that are named, each once. */
export class NamedPaths {
  readonly #paths = new Set<string>();

  add(path: string): void {
    if (this.#paths.size < MOST_PATHS) this.#paths.add(path);
  }

  get all(): readonly string[] {
    return [...this.#paths];
  }
}
