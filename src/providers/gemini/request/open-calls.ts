/** Finds the function call that a result belongs to. Ids are not unique: some providers use them again in later turns. */
export class OpenCalls {
  #count = 0;
  /** By id, the numbers of the calls, and how many of them have their result. */
  readonly #open = new Map<string, { readonly numbers: number[]; answered: number }>();

  /** Adds a call with this id. Returns its number, which is unique. */
  open(id: string): number {
    this.#count += 1;
    const open = this.#open.get(id);
    if (open === undefined) this.#open.set(id, { numbers: [this.#count], answered: 0 });
    else open.numbers.push(this.#count);
    return this.#count;
  }

  /** The number of the call that a result for `id` belongs to; `undefined` when no call is pending. */
  close(id: string): number | undefined {
    const open = this.#open.get(id);
    return open?.numbers[open.answered++];
  }
}
