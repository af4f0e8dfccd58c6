/** Makes names unique by a number at their end: `search_2`, `search_3`. */

/** Characters of the longest number that is expected: `_999`. */
const NUMBER_LENGTH = 4;

export class FreeNames {
  readonly #longest: number;
  readonly #taken = new Set<string>();
  /** The number to try next for a beginning: lower ones are taken. */
  readonly #next = new Map<string, number>();

  /** `longest`: the longest name that may be given. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** `name`, or where it is taken, its beginning and a number. */
  take(name: string): string {
    const free = this.#taken.has(name) ? this.#numbered(name) : name;
    this.#taken.add(free);
    return free;
  }

  #numbered(name: string): string {
    const beginning = name.slice(0, this.#longest - NUMBER_LENGTH);
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
