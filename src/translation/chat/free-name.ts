/** Names that are made different by a number at their end: `search_2`, `search_3`. */

/** Room for a number that is kept at the end of a name, whether it needs all of it or not: `_999`. */
const ROOM = 4;

/** Gives names away, none of them twice. */
export class FreeNames {
  readonly #longest: number;
  readonly #taken = new Set<string>();
  /** The number that is tried next for a beginning: those below are taken. */
  readonly #next = new Map<string, number>();

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** `name`, or as much of it as leaves room for a number that makes it another. */
  take(name: string): string {
    const free = this.#taken.has(name) ? this.#numbered(name) : name;
    this.#taken.add(free);
    return free;
  }

  #numbered(name: string): string {
    const beginning = name.slice(0, this.#longest - ROOM);
    let count = this.#next.get(beginning) ?? 2;
    while (this.#taken.has(this.#with(beginning, count))) count += 1;
    this.#next.set(beginning, count + 1);
    return this.#with(beginning, count);
  }

  #with(beginning: string, count: number): string {
    const end = `_${count}`;
    return `${beginning.slice(0, this.#longest - end.length)}${end}`;
  }
}
